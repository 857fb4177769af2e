import { error } from '@sveltejs/kit';
import { dimensionIds } from '$lib/core/catalogue/types';
import * as stored from '$lib/server/actions';
import type { EditableReport } from '../../../../../../report-edit';
import { requireResults } from '../open-results';

/** The results of a closed round, for whoever may edit reports; what its newest one recommends can be ordered too. */
export async function requireEditable(
	event: Parameters<typeof requireResults>[0]
): Promise<EditableReport & { readonly name: string }> {
	const { visit, round, base } = await requireResults(event, 'reports.edit');
	if (round.status !== 'closed' || round.kind !== 'anonymous') error(404);
	const advice = (await stored.advice(visit.scope)).find((source) => source.kind === 'round' && source.id === round.id);
	return {
		name: round.name,
		scope: visit.scope,
		target: { roundId: round.id },
		recommendations: advice?.recommendations ?? [],
		dimensions: dimensionIds,
		page: base
	};
}
