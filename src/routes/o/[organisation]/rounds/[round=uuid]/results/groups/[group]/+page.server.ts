import { allows } from '$lib/core/access/permissions';
import { mayExport } from '$lib/core/paper/export';
import { findingsIn } from '$lib/exports/round-results';
import { groupView } from '$lib/ui/results/group-view';
import { groupRules } from '$lib/ui/results/rule-links';
import { unserialised } from '$lib/ui/unserialised';
import { editOf } from '../../edit-of';
import { findingActs, namesSwitch } from '../../open-results';
import { requireGroup } from './open-group';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { results, input, group } = await requireGroup(event);
	const { stamp, base, visit } = results;
	const { isWithoutNames } = input.address;
	return {
		round: results.round.name,
		names: namesSwitch(input, event.url),
		/** What somebody may hand on, they hand on with its names. */
		share:
			group.kind === 'department' && allows(visit.capacity, 'shares.change') && !isWithoutNames
				? `${base}/share?group=${group.id}`
				: null,
		/** Comments stand beside names alone. */
		edit: allows(visit.capacity, 'reports.edit') && !isWithoutNames ? `${base}/groups/${group.id}/edit` : null,
		done: event.url.searchParams.get('done') === 'edited',
		file: mayExport(visit.capacity, 'group')
			? `${base}/export?${new URLSearchParams({ content: group.id, ...(isWithoutNames && { names: 'hidden' }) })}`
			: null,
		content: unserialised({
			view: groupView(input, group, await findingsIn(results, input, [group]), findingActs(results)),
			edits: stamp ? await editOf(results, stamp, input, group.id) : null,
			rules: groupRules(input.locale)
		})
	};
};
