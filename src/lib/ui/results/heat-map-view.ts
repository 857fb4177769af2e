import { m } from '$lib/i18n/generated/messages.js';
import { type ComparedIn, measureIn } from '$lib/core/round/measures';
import type { Measure, PublishedGroup } from '$lib/core/round/publication';
import { type HeatCell, type HeatValue, heatCell } from '$lib/ui/charts/heat-map';
import { groupHref, resultsHref } from './address';
import { depthOf, type ResultsInput } from './input';
import { groupName, measureName, points, shortParticipation, withheldWords } from './words';

export interface HeatMapView {
	readonly caption: string;
	readonly summary: string;
	readonly columns: readonly { readonly name: string; readonly href: string | null }[];
	readonly rows: readonly HeatRow[];
	/** What the signs in the cells mean, only those that are there. */
	readonly legend: readonly { readonly sign: string; readonly text: string }[];
}

export interface HeatRow {
	readonly id: string;
	readonly name: string;
	readonly href: string | null;
	readonly depth: 0 | 1 | 2 | 3;
	/** Responses, or why the group is hidden. */
	readonly detail: string;
	readonly cells: readonly HeatCell[];
}

/** Groups × dimensions, in the order of the tree and never by height. A hidden cell carries its reason and no number. */
export function heatMapView(input: ResultsInput): HeatMapView {
	const { publication, locale, address } = input;
	const say = { locale };
	const measures = measuresOf(input);
	const rows = publication.groups.map((group) => rowOf(input, group, measures));
	const hidden = rows.filter((_, place) => publication.groups[place]?.showing !== 'shown').length;
	return {
		caption: m.results_heat_caption({}, say),
		summary: m.results_heat_summary({ shown: rows.length - hidden, of: rows.length }, say),
		columns: measures.map((measure) => ({
			name: measureName(measure, locale),
			href: measure === 'overall' ? null : resultsHref(address, `/dimensions/${measure}`)
		})),
		rows,
		legend: legendOf(input, rows)
	};
}

/** The whole, and each dimension that this questionnaire can score. */
export function measuresOf({ publication }: ResultsInput): readonly ComparedIn[] {
	const figures = publication.groups.find((group) => group.figures !== undefined)?.figures;
	return figures === undefined ? [] : ['overall', ...figures.dimensions.map(({ id }) => id)];
}

function rowOf(input: ResultsInput, group: PublishedGroup, measures: readonly ComparedIn[]): HeatRow {
	const { publication, locale, address } = input;
	const { figures, showing } = group;
	return {
		id: group.id,
		name: groupName(group, locale),
		href: figures === undefined || group.kind === 'organisation' ? null : groupHref(address, group.id),
		depth: Math.min(3, depthOf(input, group)) as HeatRow['depth'],
		detail:
			figures === undefined
				? withheldWords(showing === 'shown' ? 'too-few' : showing, publication.round.k, locale)
				: shortParticipation(figures, locale),
		cells: measures.map((measure) => heatCell(valueOf(input, group, measureIn(group, measure))))
	};
}

function valueOf(
	{ publication, locale }: ResultsInput,
	group: PublishedGroup,
	measure: Measure | undefined
): HeatValue {
	const { k } = publication.round;
	if (group.showing !== 'shown') return { kind: 'hidden', reason: withheldWords(group.showing, k, locale) };
	if (measure === undefined) return { kind: 'hidden', reason: m.results_not_asked({}, { locale }) };
	if (measure.showing === 'shown') {
		const note = measure.reading === 'none' ? m.results_reading_none({}, { locale }) : null;
		return { kind: 'score', score: measure.mean, text: points(measure.mean, locale), note };
	}
	if (measure.showing === 'range') {
		const [low, high] = measure.range;
		return { kind: 'range', low, text: `${points(low, locale)}–${points(high, locale)}` };
	}
	return { kind: 'hidden', reason: withheldWords(measure.showing, k, locale) };
}

function legendOf({ publication, locale }: ResultsInput, rows: readonly HeatRow[]): HeatMapView['legend'] {
	const say = { locale };
	const cells = rows.flatMap((row) => row.cells);
	const k = publication.round.k;
	const entries = [
		{ sign: '–', text: m.results_legend_hidden({ k }, say), isThere: cells.some(({ text }) => text === '–') },
		{
			sign: m.results_legend_range_sign({}, say),
			text: m.results_legend_range({}, say),
			isThere: cells.some(({ text, shade }) => shade === null && text !== '–')
		},
		{ sign: '≠', text: m.results_legend_disagreement({}, say), isThere: cells.some(({ mark }) => mark === '≠') }
	];
	return entries.flatMap(({ sign, text, isThere }) => (isThere ? [{ sign, text }] : []));
}
