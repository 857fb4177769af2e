import { dimensionIds } from '../catalogue/types';
import type { Range } from '../scoring/types';
import { holm, isDistinguishable } from '../statistics/holm';
import type { Sample } from '../statistics/sample';
import { smallestVisibleDifference } from '../statistics/visible-difference';
import { welch } from '../statistics/welch';
import { type ComparedIn, groupOf, shownIn } from './measures';
import type { Publication, PublishedGroup, ShownMeasure } from './publication';

export type Verdict = 'distinguishable' | 'not distinguishable';

/** Two groups in one measure (`docs/method.md` §5, M5.distinguishable). */
export interface PairComparison {
	/** Ids of two groups that share nobody. */
	readonly one: string;
	readonly other: string;
	readonly measure: ComparedIn;
	/** Points: mean of the first less that of the second. */
	readonly difference: number;
	/** 95 %, of this pair alone; null where nobody differs from anybody. */
	readonly interval: Range | null;
	/** Corrected by Holm over all pairs and measures compared at once; null as the interval. */
	readonly p: number | null;
	readonly verdict: Verdict;
	/** Points: a smaller difference these two groups would hardly show (M5.smallest-difference). */
	readonly smallestVisible: number | null;
}

export interface Comparison {
	/** Pairs in the order of the groups, measures in the order of `measures`; only those shown on both sides. */
	readonly pairs: readonly PairComparison[];
	/** The smallest differences visible, of the pair that sees most and of the one that sees least; null without a pair. */
	readonly smallestVisible: Range | null;
}

/** All measures, the whole first. */
export const comparedIn: readonly ComparedIn[] = ['overall', ...dimensionIds];

/**
 * Compares every two of these groups in these measures, corrected over everything that is on show together: so pass what the page
 * shows. Groups of which one holds the other are not compared, as they share people. There is no ranking: who is not
 * distinguishable is tied.
 */
export function compareGroups(
	publication: Publication,
	groupIds: readonly string[],
	measures: readonly ComparedIn[] = comparedIn
): Comparison {
	const groups = publication.groups.filter(({ id }) => groupIds.includes(id));
	const couples = groups.flatMap((one, place) => groups.slice(place + 1).map((other) => [one, other] as const));
	const apart = couples.filter(([one, other]) => sharesNobody(publication, one, other));
	return corrected(apart.flatMap(([one, other]) => measures.flatMap((measure) => pairOf(one, other, measure))));
}

/** Leadership against staff, the comparison shown by default (M5.leaders); no pairs where one of the two is hidden. */
export function compareLeaders(publication: Publication): Comparison {
	return compareGroups(publication, ['leadership', 'staff']);
}

/** Departments at the top level, or directly below one. */
export function departmentsBelow({ groups }: Publication, parentId: string | null): readonly PublishedGroup[] {
	const departments = groups.filter(({ kind }) => kind === 'department');
	if (parentId !== null) return departments.filter((group) => group.parentId === parentId);
	const ids = new Set(departments.map(({ id }) => id));
	return departments.filter((group) => group.parentId === null || !ids.has(group.parentId));
}

/** Corrects the p values over all pairs at once. */
export function corrected(raw: readonly Omit<PairComparison, 'verdict'>[]): Comparison {
	const tested = raw.flatMap(({ p }) => (p === null ? [] : [p]));
	const adjusted = holm(tested);
	let next = 0;
	const pairs = raw.map((pair): PairComparison => {
		const p = pair.p === null ? null : (adjusted[next++] ?? 1);
		return { ...pair, p, verdict: p !== null && isDistinguishable(p) ? 'distinguishable' : 'not distinguishable' };
	});
	const visible = pairs.flatMap(({ smallestVisible }) => smallestVisible ?? []);
	return { pairs, smallestVisible: visible.length === 0 ? null : [Math.min(...visible), Math.max(...visible)] };
}

/** Two samples against each other, before any correction. */
export function rawPair(
	one: { readonly id: string; readonly shown: ShownMeasure },
	other: { readonly id: string; readonly shown: ShownMeasure },
	measure: ComparedIn
): Omit<PairComparison, 'verdict'> {
	const [first, second] = [sampleOf(one.shown), sampleOf(other.shown)];
	const test = welch(first, second);
	const deviations = smallestVisibleDifference(first.n, second.n);
	return {
		one: one.id,
		other: other.id,
		measure,
		difference: first.mean - second.mean,
		interval: test?.interval ?? null,
		p: test?.p ?? null,
		smallestVisible: deviations === null ? null : deviations * Math.sqrt((first.variance + second.variance) / 2)
	};
}

function pairOf(one: PublishedGroup, other: PublishedGroup, measure: ComparedIn) {
	const [first, second] = [shownIn(one, measure), shownIn(other, measure)];
	if (first === null || second === null) return [];
	return [rawPair({ id: one.id, shown: first }, { id: other.id, shown: second }, measure)];
}

function sampleOf({ n, mean, sd }: ShownMeasure): Sample {
	return { n, mean, variance: sd * sd };
}

/** Two departments share people where one lies below the other; of the fixed groups only the named couples share nobody. */
function sharesNobody(publication: Publication, one: PublishedGroup, other: PublishedGroup): boolean {
	const isAbove = (above: PublishedGroup, below: PublishedGroup): boolean => {
		if (below.parentId === null) return false;
		const parent = groupOf(publication, below.parentId);
		return below.parentId === above.id || (parent !== undefined && isAbove(above, parent));
	};
	if (isAbove(one, other) || isAbove(other, one)) return false;
	const roles = [one, other].filter(({ kind }) => kind === 'customer-facing' || kind === 'other-staff');
	return (
		roles.length !== 1 || [one, other].some(({ kind }) => kind === 'leadership' || kind === 'department-leadership')
	);
}
