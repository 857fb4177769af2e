import { error } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { dimensionIds } from '$lib/core/catalogue/types';
import { shownIn } from '$lib/core/round/measures';
import { isReadByItsLead } from '$lib/exports/own-results';
import { m } from '$lib/i18n/generated/messages.js';
import { groupHref } from '$lib/ui/results/address';
import { groupName } from '$lib/ui/results/words';
import type { EditableReport } from '../../../../../../../../report-edit';
import { requireGroup } from '../open-group';

/** The page of one group, for whoever may edit reports: its summary and the dimensions that it shows; it recommends nothing. */
export async function requireEditable(
	event: Parameters<typeof requireGroup>[0]
): Promise<EditableReport & { readonly name: string }> {
	const { results, input, group } = await requireGroup(event);
	const { visit, round } = results;
	if (!allows(visit.capacity, 'reports.edit')) error(403);
	return {
		name: groupName(group, input.locale),
		scope: visit.scope,
		target: { roundId: round.id, groupId: group.id },
		recommendations: [],
		dimensions: dimensionIds.filter((id) => shownIn(group, id) !== null),
		page: groupHref({ base: results.base, isWithoutNames: false }, group.id),
		...(isReadByItsLead(group) && { note: m.edits_read_by_lead() })
	};
}
