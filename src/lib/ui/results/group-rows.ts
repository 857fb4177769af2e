import { m } from '$lib/i18n/generated/messages.js';
import { type ComparedIn, measureIn, shownIn } from '$lib/core/round/measures';
import type { Measure, PublishedGroup } from '$lib/core/round/publication';
import { groupLegendMark, groupTrack, type GroupValue } from '$lib/ui/charts/group-dots';
import { legendMark } from '$lib/ui/charts/marks';
import type { ChartNode } from '$lib/ui/charts/node';
import { groupHref, resultsHref } from './address';
import { depthOf, groupById, type ResultsInput } from './input';
import { groupName, measureName, measureWords, participation, points, readingWords, withheldWords } from './words';

/** One line of a dot plot, with all of its numbers in words. */
export interface DotRow {
	readonly id: string;
	readonly name: string;
	readonly href: string | null;
	readonly depth: number;
	readonly track: ChartNode;
	/** The mean with its interval, a range, or why there is neither. */
	readonly value: string;
	/** Responses and response rate, or what of it is not said elsewhere; null where nothing is shown. */
	readonly detail: string | null;
	readonly reading: string | null;
	/** The organisation’s own value, to read this one against; null where this is the organisation. */
	readonly against: string | null;
}

export interface DotPlotView {
	readonly title: string;
	readonly legend: readonly { readonly mark: ChartNode; readonly text: string }[];
	readonly rows: readonly DotRow[];
}

/** All groups of a round in one measure, in the order of the tree. */
export function groupDots(input: ResultsInput, measure: ComparedIn): DotPlotView {
	const { publication, locale, address } = input;
	const organisation = groupById(input, 'organisation');
	const reference = organisation === null ? null : (shownIn(organisation, measure)?.mean ?? null);
	const rows = publication.groups.map((group): DotRow => {
		const own = measureIn(group, measure);
		return {
			...lineOf(input, group, own, group.kind === 'organisation' ? null : reference),
			id: group.id,
			name: groupName(group, locale),
			href: group.figures === undefined ? null : groupHref(address, group.id),
			depth: depthOf(input, group),
			against: null
		};
	});
	return {
		title: m.results_dots_groups({ measure: measureName(measure, locale) }, { locale }),
		legend: legendOf(
			input,
			publication.groups.map((group) => measureIn(group, measure)),
			reference !== null
		),
		rows
	};
}

/** One group in the whole and in all dimensions, beside the organisation. */
export function dimensionDots(
	input: ResultsInput,
	group: PublishedGroup,
	measures: readonly ComparedIn[]
): DotPlotView {
	const { locale, address } = input;
	const organisation = groupById(input, 'organisation');
	const isWhole = group.kind === 'organisation';
	const rows = measures.map((measure): DotRow => {
		const reference = isWhole || organisation === null ? null : (shownIn(organisation, measure)?.mean ?? null);
		const own = measureIn(group, measure);
		return {
			...lineOf(input, group, own, reference),
			detail: scoredWords(group, own, locale),
			id: measure,
			name: measureName(measure, locale),
			href: measure === 'overall' ? null : resultsHref(address, `/dimensions/${measure}`),
			depth: 0,
			against: isWhole || organisation === null ? null : againstWords(input, organisation, measure)
		};
	});
	return {
		title: m.results_dots_dimensions({ group: groupName(group, locale) }, { locale }),
		legend: legendOf(
			input,
			measures.map((measure) => measureIn(group, measure)),
			!isWhole
		),
		rows
	};
}

/** How many of this group have a score, where it is not everybody who took part: how many these are is said above. */
function scoredWords(
	{ figures }: PublishedGroup,
	measure: Measure | undefined,
	locale: ResultsInput['locale']
): string | null {
	const isVisible = measure?.showing === 'shown' || measure?.showing === 'range';
	return isVisible && figures && measure.n !== figures.n ? m.results_scored({ count: measure.n }, { locale }) : null;
}

function againstWords(
	{ publication, locale }: ResultsInput,
	organisation: PublishedGroup,
	measure: ComparedIn
): string {
	const value = measureWords(measureIn(organisation, measure), publication.round.k, locale);
	return m.results_against({ value }, { locale });
}

function lineOf(
	{ publication, locale, questionnaire }: ResultsInput,
	group: PublishedGroup,
	measure: Measure | undefined,
	reference: number | null
): Pick<DotRow, 'track' | 'value' | 'detail' | 'reading'> {
	const { k } = publication.round;
	if (group.showing !== 'shown' || group.figures === undefined) {
		const reason = withheldWords(group.showing === 'shown' ? 'too-few' : group.showing, k, locale);
		return { track: groupTrack({ kind: 'hidden' }, null), value: reason, detail: null, reading: null };
	}
	const takesEvidence = questionnaire.items.some((item) => item.takesEvidence);
	const shown = measure?.showing === 'shown' ? measure : null;
	const evidenced = takesEvidence ? (shown?.evidencedMean ?? null) : null;
	const words = measureWords(measure, k, locale);
	const isVisible = measure?.showing === 'shown' || measure?.showing === 'range';
	return {
		track: groupTrack(valueOf(measure, evidenced), reference),
		value:
			evidenced === null
				? words
				: m.results_value_evidenced({ value: words, evidenced: points(evidenced, locale) }, { locale }),
		detail: isVisible ? detailOf(group.figures, measure.n, locale) : null,
		reading: shown === null ? null : readingWords(shown.reading, locale)
	};
}

/** Of a measure fewer may have a score than took part: both are said. */
function detailOf(figures: NonNullable<PublishedGroup['figures']>, n: number, locale: ResultsInput['locale']): string {
	const all = participation(figures, locale);
	return n === figures.n ? all : m.results_with_score({ count: n, all }, { locale });
}

function valueOf(measure: Measure | undefined, evidenced: number | null): GroupValue {
	if (measure?.showing === 'shown') {
		return { kind: 'mean', mean: measure.mean, interval: measure.interval, evidenced };
	}
	return measure?.showing === 'range' ? { kind: 'range', range: measure.range } : { kind: 'hidden' };
}

function legendOf(
	{ locale, questionnaire }: ResultsInput,
	measures: readonly (Measure | undefined)[],
	hasReference: boolean
): DotPlotView['legend'] {
	const say = { locale };
	const takesEvidence = questionnaire.items.some((item) => item.takesEvidence);
	const kinds = new Set(measures.map((measure) => measure?.showing ?? 'hidden'));
	return [
		{ mark: legendMark('claimed'), text: m.results_legend_mean({}, say) },
		...(takesEvidence ? [{ mark: legendMark('evidenced'), text: m.results_legend_evidenced({}, say) }] : []),
		{ mark: legendMark('interval'), text: m.results_legend_interval({}, say) },
		...(hasReference ? [{ mark: groupLegendMark('reference'), text: m.results_legend_reference({}, say) }] : []),
		...(kinds.has('range') ? [{ mark: groupLegendMark('rough'), text: m.results_legend_rough({}, say) }] : [])
	];
}
