import { m } from '$lib/i18n/generated/messages.js';
import type { DimensionId } from '$lib/core/catalogue/types';
import { type ComparedIn, measureIn, shownIn } from '$lib/core/round/measures';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { FigureRow, PaperFigure } from '$lib/core/paper/figure';
import type { PaperCell, PaperColumn, PaperTable } from '$lib/core/paper/table';
import { pointsAxis } from '../../charts/dimension-row';
import { type DotPlotView, type DotRow, dimensionDots, groupDots } from '../../results/group-rows';
import { measuresOf } from '../../results/heat-map-view';
import { groupById, type ResultsInput } from '../../results/input';
import { groupName, measureName, measureWords, points } from '../../results/words';
import { pointsCell, rangeCells, textCell } from '../cells';
import { intervalOf, measureCells, measureColumns, measureFigures, type MeasurePlace, measureSeries } from './measures';

/** One group in the whole and in all dimensions; any but the organisation beside its value. */
export function profileFigure(input: ResultsInput, group: PublishedGroup): PaperFigure {
	const measures = measuresOf(input);
	return dotsFigure(input, {
		id: 'profile',
		name: m.paper_profile({}, input),
		plot: dimensionDots(input, group, measures),
		places: measures.map((measure) => ({ group, measure })),
		nameOf: ({ measure }) => measureName(measure, input.locale)
	});
}

/** All groups in one dimension. */
export function groupsFigure(input: ResultsInput, measure: DimensionId): PaperFigure {
	return dotsFigure(input, {
		id: `groups-${measure}`,
		name: measureName(measure, input.locale),
		plot: groupDots(input, measure),
		places: input.publication.groups.map((group) => ({ group, measure })),
		nameOf: ({ group }) => groupName(group, input.locale)
	});
}

interface Dots {
	readonly id: string;
	readonly name: string;
	readonly plot: DotPlotView;
	/** One a row of the plot. */
	readonly places: readonly MeasurePlace[];
	readonly nameOf: (place: MeasurePlace) => string;
}

function dotsFigure(input: ResultsInput, dots: Dots): PaperFigure {
	const { id, plot, places } = dots;
	return {
		id,
		title: plot.title,
		summary: summaryOf(input, dots),
		legend: plot.legend,
		axis: pointsAxis(),
		rows: plot.rows.flatMap((row, index) => {
			const place = places[index];
			return place === undefined ? [] : [rowOf(input, row, place, isBeside(plot))];
		}),
		data: {
			...{ shape: 'dots', categories: plot.rows.map(({ name }) => name), series: measureSeries(input, places) },
			...{ low: 0, high: 100, unit: m.paper_unit_points({}, input) }
		},
		table: tableOf(input, dots)
	};
}

/** Nothing is ranked: only how far the means reach, and between whom. */
function summaryOf(input: ResultsInput, { places, nameOf }: Dots): string {
	const shown = places.flatMap((place) => {
		const mean = shownIn(place.group, place.measure)?.mean;
		return mean === undefined ? [] : [{ name: nameOf(place), mean }];
	});
	const [first] = shown;
	if (first === undefined) return m.paper_dots_none({}, input);
	if (shown.length === 1) return `${first.name}: ${points(first.mean, input.locale)}`;
	const lowest = shown.reduce((least, each) => (each.mean < least.mean ? each : least), first);
	const highest = shown.reduce((most, each) => (each.mean > most.mean ? each : most), first);
	const words = { count: shown.length, of: places.length };
	return m.paper_dots_summary(
		{
			...{ ...words, low: points(lowest.mean, input.locale), high: points(highest.mean, input.locale) },
			...{ lowest: lowest.name, highest: highest.name }
		},
		input
	);
}

/** In columns of their own beside the track: what the page says in one line. */
function rowOf(
	input: ResultsInput,
	{ name, track, value, reading }: DotRow,
	place: MeasurePlace,
	isBeside: boolean
): FigureRow {
	const own = measureIn(place.group, place.measure);
	if (own?.showing !== 'shown' && own?.showing !== 'range') return { label: name, track, figures: [], note: value };
	const beside = isBeside ? [organisationFigure(input, place.measure)] : [];
	return {
		...{ label: name, track, figures: [...measureFigures(input, place), ...beside] },
		...(own.showing === 'range' ? { note: value } : reading === null ? {} : { note: reading })
	};
}

function tableOf(input: ResultsInput, { id, name, plot, places }: Dots): PaperTable {
	return {
		...{ id, name, caption: plot.title },
		columns: [
			{ key: 'name', name: m.results_column_name({}, input), kind: 'text' },
			...measureColumns(input),
			...(isBeside(plot) ? organisationColumns(input) : [])
		],
		rows: plot.rows.flatMap((row, index) => {
			const place = places[index];
			if (place === undefined) return [];
			const beside = isBeside(plot) ? organisationCells(input, place.measure) : [];
			return [
				{
					...{ key: row.id, depth: row.depth },
					cells: [textCell(row.name), ...measureCells(input, place), ...beside]
				}
			];
		}),
		notes: [m.results_legend_interval({}, input)]
	};
}

/** Whether lines stand against the organisation’s own values. */
function isBeside({ rows }: DotPlotView): boolean {
	return rows.some(({ against }) => against !== null);
}

function organisationFigure(input: ResultsInput, measure: ComparedIn): FigureRow['figures'][number] {
	const { publication, locale } = input;
	const organisation = groupById(input, 'organisation');
	const own = organisation === null ? undefined : measureIn(organisation, measure);
	return { name: m.results_legend_reference({}, input), text: measureWords(own, publication.round.k, locale) };
}

function organisationColumns(input: ResultsInput): readonly PaperColumn[] {
	return [
		{ key: 'organisation', name: m.results_legend_reference({}, input), kind: 'points' },
		{ key: 'organisation-low', name: m.paper_column_organisation_low({}, input), kind: 'points' },
		{ key: 'organisation-high', name: m.paper_column_organisation_high({}, input), kind: 'points' }
	];
}

function organisationCells(input: ResultsInput, measure: ComparedIn): readonly PaperCell[] {
	const organisation = groupById(input, 'organisation') ?? undefined;
	const shown = shownIn(organisation, measure);
	return [
		pointsCell(shown?.mean ?? null, input.locale),
		...rangeCells(shown === null ? null : intervalOf(shown), input.locale)
	];
}
