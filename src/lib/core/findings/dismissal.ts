import type { Dismissal, FoundFinding, PlacedFinding, StoredDismissal } from './found';
import { hasSameFigures, subjectOfKey } from './key';

/**
 * Each finding with what was decided about it (`docs/method.md` §7, M7.set-aside): a decision holds for its key and its figures. Of those
 * that do not hold any more the newest about the same is named. `decisions`: the newest first.
 */
export function withDismissals(
	placed: readonly PlacedFinding[],
	decisions: readonly StoredDismissal[]
): readonly FoundFinding[] {
	return placed.map((each) => {
		const { key, finding } = each;
		const own = decisions.find((decision) => decision.key === key);
		if (own && hasSameFigures(own.statement, finding.statement)) {
			return { ...each, dismissed: reasonOf(own), reopened: null };
		}
		const earlier = own ?? decisions.find((decision) => subjectOfKey(decision.key) === subjectOfKey(key));
		return { ...each, dismissed: null, reopened: earlier ? reasonOf(earlier) : null };
	});
}

function reasonOf({ reason, by, at }: StoredDismissal): Dismissal {
	return { reason, by, at };
}
