import {
	type Comparison,
	type PairComparison,
	compareGroups,
	compareLeaders,
	departmentsBelow
} from '$lib/core/round/compare';
import { type ComparedIn } from '$lib/core/round/measures';
import type { Publication } from '$lib/core/round/publication';

/**
 * Every comparison that the results of a round show. Each is corrected over all of its pairs and measures at once, wherever only some
 * of them are on show: so two groups get the same verdict on every page.
 */
export interface Comparisons {
	readonly leaders: Comparison;
	/** Staff with and without customer contact. */
	readonly contact: Comparison;
	/** Departments of one level, by the group above them; `''` at the top. */
	readonly departments: ReadonlyMap<string, Comparison>;
}

const known = new WeakMap<Publication, Comparisons>();

/** Worked out once for each publication that is kept in memory. */
export function comparisonsOf(publication: Publication): Comparisons {
	const found = known.get(publication);
	if (found) return found;
	const comparisons = {
		leaders: compareLeaders(publication),
		contact: compareGroups(publication, ['customer-facing', 'other-staff']),
		departments: departmentComparisons(publication)
	};
	known.set(publication, comparisons);
	return comparisons;
}

/** All pairs of departments, level by level. */
export function departmentPairs({ departments }: Comparisons, measure?: ComparedIn): readonly PairComparison[] {
	const pairs = [...departments.values()].flatMap((comparison) => comparison.pairs);
	return measure === undefined ? pairs : pairs.filter((pair) => pair.measure === measure);
}

function departmentComparisons(publication: Publication): ReadonlyMap<string, Comparison> {
	const parents = [null, ...publication.groups.filter(({ kind }) => kind === 'department').map(({ id }) => id)];
	return new Map(
		parents.flatMap((parent) => {
			const ids = departmentsBelow(publication, parent).map(({ id }) => id);
			return ids.length < 2 ? [] : [[parent ?? '', compareGroups(publication, ids)] as const];
		})
	);
}
