import type { SignedEdit } from '$lib/core/edits/edit';
import type { RoundResults } from '$lib/exports/round-results';
import * as edits from '$lib/server/edits';
import { keptByRows, type Stamp, toldOfEdits } from '$lib/server/results';
import type { ResultsInput } from '$lib/ui/results/input';

const kept = keptByRows<SignedEdit | null>(toldOfEdits, {
	sizeMax: 2_000_000,
	sizeOf: (edit) => JSON.stringify(edit).length
});

/** What somebody wrote about the round, or about one of its groups; null where nobody did, and where names are hidden: it may name departments. */
export async function editOf(
	{ visit, round }: RoundResults,
	stamp: Stamp,
	{ address }: Pick<ResultsInput, 'address'>,
	groupId?: string
): Promise<SignedEdit | null> {
	if (address.isWithoutNames) return null;
	const target = { roundId: round.id, ...(groupId !== undefined && { groupId }) };
	const make = async () => edits.signed(await edits.newest(visit.scope, target));
	return kept(visit.scope, stamp, [round.id, groupId ?? ''], make);
}
