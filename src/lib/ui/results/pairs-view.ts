import { m } from '$lib/i18n/generated/messages.js';
import { comparedIn, type PairComparison } from '$lib/core/round/compare';
import type { ComparedIn } from '$lib/core/round/measures';
import { resultsHref } from './address';
import { departmentPairs } from './comparisons';
import { type DifferenceFigures, differenceWords, smallestWords } from './facing-view';
import { groupById, type ResultsInput } from './input';
import { groupName, measureName } from './words';

export interface PairRow {
	readonly id: string;
	readonly one: string;
	readonly other: string;
	readonly measure: string;
	readonly difference: string;
	/** Points behind the words: the higher less the lower. */
	readonly figures: DifferenceFigures;
}

/** Which departments can be told apart. Pairs come in the order of the tree and of the dimensions: nothing is ranked. */
export interface PairsView {
	readonly summary: string;
	readonly smallest: string | null;
	/** Empty where there are too many for one page: then `byMeasure` leads to where they are. */
	readonly distinguishable: readonly PairRow[];
	readonly byMeasure: readonly MeasureCount[];
	/** Everything else, tied; empty where `withTied` is not asked for. */
	readonly tied: readonly PairRow[];
	readonly tiedCount: number;
}

/** How many pairs of a dimension can be told apart. */
export interface MeasureCount {
	readonly id: ComparedIn;
	readonly name: string;
	readonly href: string | null;
	readonly words: string;
	readonly count: number;
	readonly of: number;
}

/** More rows than these nobody reads. */
const rowsMax = 30;

/** null where no two departments of one level are shown. `measure` null: all of them. */
export function pairsView(input: ResultsInput, measure: ComparedIn | null, withTied: boolean): PairsView | null {
	const { locale, comparisons } = input;
	const pairs = departmentPairs(comparisons, measure ?? undefined);
	if (pairs.length === 0) return null;
	const isTold = ({ verdict }: PairComparison) => verdict === 'distinguishable';
	const told = pairs.filter(isTold);
	const isTooMany = measure === null && told.length > rowsMax;
	const rowsOf = (some: readonly PairComparison[]) => inOrderOfGroups(input, some).map((pair) => pairRow(input, pair));
	return {
		summary:
			told.length === 0
				? m.results_pairs_none({ of: pairs.length }, { locale })
				: m.results_pairs_some({ count: told.length, of: pairs.length }, { locale }),
		smallest: smallestOf(input, pairs),
		distinguishable: isTooMany ? [] : rowsOf(told),
		byMeasure: isTooMany ? countsOf(input, pairs) : [],
		tied: withTied ? rowsOf(pairs.filter((pair) => !isTold(pair))) : [],
		tiedCount: pairs.length - told.length
	};
}

function countsOf({ locale, address }: ResultsInput, pairs: readonly PairComparison[]): readonly MeasureCount[] {
	return comparedIn.flatMap((measure) => {
		const own = pairs.filter((pair) => pair.measure === measure);
		const count = own.filter(({ verdict }) => verdict === 'distinguishable').length;
		if (own.length === 0) return [];
		return [
			{
				id: measure,
				name: measureName(measure, locale),
				href: measure === 'overall' ? null : resultsHref(address, `/dimensions/${measure}`, '#pairs'),
				words: m.results_pairs_count({ count, of: own.length }, { locale }),
				...{ count, of: own.length }
			}
		];
	});
}

/** In the order in which groups are shown: without names another one would tell where in the list of names a department stands. */
function inOrderOfGroups({ publication }: ResultsInput, pairs: readonly PairComparison[]): readonly PairComparison[] {
	const places = new Map(publication.groups.map(({ id }, place) => [id, place]));
	const keyOf = ({ one, other }: PairComparison) => {
		const [first, second] = [places.get(one) ?? 0, places.get(other) ?? 0];
		return Math.min(first, second) * places.size + Math.max(first, second);
	};
	return pairs.toSorted((one, other) => keyOf(one) - keyOf(other));
}

function smallestOf({ locale }: ResultsInput, pairs: readonly PairComparison[]): string | null {
	let [least, most] = [Infinity, -Infinity];
	for (const { smallestVisible } of pairs) {
		least = Math.min(least, smallestVisible ?? Infinity);
		most = Math.max(most, smallestVisible ?? -Infinity);
	}
	return least > most ? null : smallestWords([least, most], locale);
}

/** The higher of the two stands first, so that each line reads the same way. */
function pairRow(input: ResultsInput, pair: PairComparison): PairRow {
	const { locale } = input;
	const isTurned = pair.difference < 0;
	const [one, other] = [pair.one, pair.other].map((id) => {
		const group = groupById(input, id);
		return group === null ? '' : groupName(group, locale);
	});
	const interval =
		pair.interval !== null && isTurned ? ([-pair.interval[1], -pair.interval[0]] as const) : pair.interval;
	return {
		id: `${pair.one} ${pair.other} ${pair.measure}`,
		one: (isTurned ? other : one) ?? '',
		other: (isTurned ? one : other) ?? '',
		measure: measureName(pair.measure, locale),
		difference: differenceWords(Math.abs(pair.difference), interval, locale),
		figures: { difference: Math.abs(pair.difference), interval }
	};
}
