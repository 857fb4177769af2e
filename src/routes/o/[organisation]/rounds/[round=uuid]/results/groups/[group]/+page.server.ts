import { error, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { mayExport } from '$lib/core/paper/export';
import { findingsIn } from '$lib/exports/round-results';
import { groupView } from '$lib/ui/results/group-view';
import { groupById } from '$lib/ui/results/input';
import { groupRules } from '$lib/ui/results/rule-links';
import { resultsHref } from '$lib/ui/results/address';
import { unserialised } from '$lib/ui/unserialised';
import { findingActs, namesSwitch, requirePublished } from '../../open-results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { results, input } = await requirePublished(event);
	const group = groupById(input, event.params.group) ?? error(404);
	if (group.kind === 'organisation') redirect(303, resultsHref(input.address));
	// What is hidden has no page of its own: the map says why.
	if (group.figures === undefined) redirect(303, resultsHref(input.address, '', '#map'));
	return {
		round: results.round.name,
		names: namesSwitch(input, event.url),
		/** What somebody may hand on, they hand on with its names. */
		share:
			group.kind === 'department' && allows(results.visit.capacity, 'shares.change') && !input.address.isWithoutNames
				? `${results.base}/share?group=${group.id}`
				: null,
		file: mayExport(results.visit.capacity, 'group')
			? `${results.base}/export?${new URLSearchParams({ content: group.id, ...(input.address.isWithoutNames && { names: 'hidden' }) })}`
			: null,
		content: unserialised({
			view: groupView(input, group, await findingsIn(results, input, [group]), findingActs(results)),
			rules: groupRules(input.locale)
		})
	};
};
