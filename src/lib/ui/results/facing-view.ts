import { m } from '$lib/i18n/generated/messages.js';
import { formatList } from '$lib/core/format';
import type { Comparison, PairComparison } from '$lib/core/round/compare';
import { shownIn } from '$lib/core/round/measures';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { Range } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import { facingTrack, groupLegendMark } from '$lib/ui/charts/group-dots';
import { legendMark } from '$lib/ui/charts/marks';
import type { ChartNode } from '$lib/ui/charts/node';
import { groupById, type ResultsInput } from './input';
import { groupName, measureName, participation, points, pointsRange, withheldWords } from './words';

/** Two groups that share nobody, in everything that both are shown in. */
export interface FacingView {
	readonly heading: string;
	/** The first group and the other. */
	readonly names: readonly [one: string, other: string];
	/** Direction and how far it can be told from chance, in one or two sentences. */
	readonly summary: string;
	/** Both sides with their responses. */
	readonly sides: readonly string[];
	readonly legend: readonly { readonly mark: ChartNode; readonly text: string }[];
	readonly rows: readonly FacingRow[];
	readonly smallest: string | null;
}

export interface FacingRow {
	readonly id: string;
	readonly name: string;
	readonly track: ChartNode;
	/** `72 gegenüber 55`. */
	readonly values: string;
	/** `+17 (8 bis 26)`. */
	readonly difference: string;
	readonly isDistinguishable: boolean;
	readonly verdict: string;
	/** Points behind the words: both means, the first less the second, and the interval of this pair alone. */
	readonly figures: DifferenceFigures & { readonly one: number; readonly other: number };
}

export interface DifferenceFigures {
	readonly difference: number;
	readonly interval: Range | null;
}

export function leadersView(input: ResultsInput): FacingView | null {
	return facingView(input, input.comparisons.leaders, 'leadership', 'staff');
}

export function contactView(input: ResultsInput): FacingView | null {
	return facingView(input, input.comparisons.contact, 'customer-facing', 'other-staff');
}

/** null where the round does not have both groups. Where one is hidden there are no rows, and the summary says why. */
function facingView(input: ResultsInput, comparison: Comparison, firstId: string, secondId: string): FacingView | null {
	const { locale } = input;
	const [first, second] = [groupById(input, firstId), groupById(input, secondId)];
	if (first === null || second === null) return null;
	const [one, other] = [groupName(first, locale), insideSentence(groupName(second, locale), locale)];
	const rows = comparison.pairs.flatMap((pair) => rowOf(first, second, pair, locale));
	return {
		heading: m.results_facing_heading({ one, other }, { locale }),
		names: [one, groupName(second, locale)],
		summary: summaryOf(input, first, second, comparison),
		sides: [first, second].map((group) => sideOf(input, group)),
		legend: [
			{ mark: groupLegendMark('diamond'), text: one },
			{ mark: legendMark('claimed'), text: groupName(second, locale) }
		],
		rows,
		smallest: comparison.smallestVisible && smallestWords(comparison.smallestVisible, locale)
	};
}

/** What such groups could have shown at all. */
export function smallestWords(smallestVisible: Range, locale: Locale): string {
	return m.results_smallest({ range: pointsRange(smallestVisible, locale) }, { locale });
}

/** `+17 (8 bis 26)`: of this pair alone, and never the verdict. */
export function differenceWords(difference: number, interval: Range | null, locale: Locale): string {
	const sign = Math.round(difference) > 0 ? '+' : '';
	const shown = `${sign}${points(difference, locale)}`;
	return interval === null
		? shown
		: m.results_difference({ difference: shown, interval: pointsRange(interval, locale) }, { locale });
}

export function verdictWords({ verdict }: PairComparison, locale: Locale): string {
	return verdict === 'distinguishable'
		? m.results_distinguishable({}, { locale })
		: m.results_not_distinguishable({}, { locale });
}

/** English writes a group with a small letter where it does not begin the sentence. */
function insideSentence(name: string, locale: Locale): string {
	return locale === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function rowOf(first: PublishedGroup, second: PublishedGroup, pair: PairComparison, locale: Locale): FacingRow[] {
	// Pairs come in the order of the groups, which may list the second one first.
	const isTurned = pair.one !== first.id;
	const [mine, theirs] = [shownIn(first, pair.measure), shownIn(second, pair.measure)];
	if (mine === null || theirs === null) return [];
	const difference = isTurned ? -pair.difference : pair.difference;
	const interval: Range | null =
		pair.interval === null ? null : isTurned ? [-pair.interval[1], -pair.interval[0]] : pair.interval;
	return [
		{
			id: pair.measure,
			name: measureName(pair.measure, locale),
			track: facingTrack(mine.mean, theirs.mean),
			values: m.results_facing_values(
				{ one: points(mine.mean, locale), other: points(theirs.mean, locale) },
				{ locale }
			),
			difference: differenceWords(difference, interval, locale),
			isDistinguishable: pair.verdict === 'distinguishable',
			verdict: verdictWords(pair, locale),
			figures: { one: mine.mean, other: theirs.mean, difference, interval }
		}
	];
}

function sideOf({ publication, locale }: ResultsInput, group: PublishedGroup): string {
	const words =
		group.figures === undefined
			? withheldWords(group.showing === 'shown' ? 'too-few' : group.showing, publication.round.k, locale)
			: participation(group.figures, locale);
	return m.results_side({ group: groupName(group, locale), words }, { locale });
}

function summaryOf(input: ResultsInput, first: PublishedGroup, second: PublishedGroup, { pairs }: Comparison): string {
	const { locale } = input;
	const say = { locale };
	const [one, other] = [groupName(first, locale), insideSentence(groupName(second, locale), locale)];
	if (first.figures === undefined || second.figures === undefined) return m.results_facing_hidden({ one, other }, say);
	const told = pairs.filter(({ verdict, measure }) => verdict === 'distinguishable' && measure !== 'overall');
	const isHigher = (pair: PairComparison) => pair.difference > 0 === (pair.one === first.id);
	const named = (found: readonly PairComparison[]) =>
		formatList(
			found.map(({ measure, difference }) =>
				m.results_facing_by({ measure: measureName(measure, locale), count: Math.round(Math.abs(difference)) }, say)
			),
			locale
		);
	const [higher, lower] = [told.filter(isHigher), told.filter((pair) => !isHigher(pair))];
	if (told.length === 0) return overallSummary(input, { one, other, isHigher }, pairs);
	return [
		...(higher.length > 0 ? [m.results_facing_higher({ one, other, named: named(higher) }, say)] : []),
		...(lower.length > 0 ? [m.results_facing_lower({ one, other, named: named(lower) }, say)] : []),
		...(told.length < pairs.filter(({ measure }) => measure !== 'overall').length
			? [m.results_facing_rest({}, say)]
			: [])
	].join(' ');
}

/** Of both sides where no dimension tells them apart, or where the questionnaire asks about none. */
function overallSummary(
	{ locale }: ResultsInput,
	{
		one,
		other,
		isHigher
	}: { readonly one: string; readonly other: string; readonly isHigher: (pair: PairComparison) => boolean },
	pairs: readonly PairComparison[]
): string {
	const say = { locale };
	if (pairs.length === 0) return m.results_facing_rough({ one, other }, say);
	const overall = pairs.find(({ measure }) => measure === 'overall');
	const hasDimensions = pairs.some(({ measure }) => measure !== 'overall');
	if (overall?.verdict !== 'distinguishable') {
		return hasDimensions
			? m.results_facing_none({ one, other }, say)
			: m.results_facing_overall_none({ one, other }, say);
	}
	const by = { one, other, count: Math.round(Math.abs(overall.difference)) };
	const apart = isHigher(overall) ? m.results_facing_overall_higher(by, say) : m.results_facing_overall_lower(by, say);
	return hasDimensions ? `${apart} ${m.results_facing_none_apart({}, say)}` : apart;
}
