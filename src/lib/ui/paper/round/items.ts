import { m } from '$lib/i18n/generated/messages.js';
import { formatNumber } from '$lib/core/format';
import type { PublishedGroup, ShownItem } from '$lib/core/round/publication';
import type { Drawing, FigureRow, PaperFigure } from '$lib/core/paper/figure';
import type { PaperBlock } from '$lib/core/paper/paper';
import type { PaperCell, PaperColumn, PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { groupTrack } from '../../charts/group-dots';
import { axis } from '../../charts/marks';
import type { DistributionRow, DistributionView } from '../../results/distributions';
import { type ItemPart, itemParts } from '../../results/group-view';
import type { ResultsInput } from '../../results/input';
import { missingCell, numberCell, textCell } from '../cells';

/** How a group answered, question by question, under the name of each dimension. */
export function itemBlocks(input: ResultsInput, group: PublishedGroup): readonly PaperBlock[] {
	return itemParts(input, group).flatMap((part): readonly PaperBlock[] => [
		{ kind: 'heading', level: 3, text: part.name },
		...part.views.map((view) => ({ kind: 'figure', figure: distributionFigure(part, view, input.locale) }) as const)
	]);
}

function distributionFigure({ id: dimension, name }: ItemPart, view: DistributionView, locale: Locale): PaperFigure {
	const say = { locale };
	const { isContrast, columns, rows } = view;
	const id = `items-${dimension}${isContrast ? '-contrasts' : ''}`;
	const title = (isContrast ? m.paper_contrasts_of : m.paper_answers_of)({ dimension: name }, say);
	const most = rows.map(({ figures }) => (figures === null ? 0 : sumOf(placesOf(figures, view))));
	return {
		...{ id, title, summary: summaryOf(view, locale), legend: view.legend, axis: sidesOf(locale) },
		rows: rows.map(figureRow),
		data: {
			shape: 'stacked-bars',
			categories: rows.map((row) => row.name),
			series: columns.map((column, place) => ({
				name: column,
				values: rows.map(({ figures }) => (figures === null ? null : (placesOf(figures, view)[place] ?? null)))
			})),
			...{ low: 0, high: Math.max(1, ...most), unit: m.paper_unit_answers({}, say) }
		},
		table: distributionTable(view, { id, title, name }, locale)
	};
}

/** What lies left of the middle of a bar, and what right of it. */
function sidesOf(locale: Locale): Drawing {
	return axis([
		{ percent: 0, text: m.paper_items_low({}, { locale }) },
		{ percent: 100, text: m.paper_items_high({}, { locale }) }
	]);
}

/** Its numbers stand in the table below: there are too many for a line. */
function figureRow({ name, track, summary }: DistributionRow): FigureRow {
	if (track !== null) return { label: name, track, figures: [] };
	return { label: name, track: groupTrack({ kind: 'hidden' }, null), figures: [], note: summary };
}

function distributionTable(
	view: DistributionView,
	{ id, title, name }: { readonly id: string; readonly title: string; readonly name: string },
	locale: Locale
): PaperTable {
	const say = { locale };
	const count = (key: string, heading: string): PaperColumn => ({ key, name: heading, kind: 'count' });
	const { isContrast } = view;
	const hasEvidence = view.rows.some(({ figures }) => figures?.evidence);
	return {
		...{ id, name: isContrast ? m.paper_contrasts_tab({ dimension: name }, say) : name, caption: title },
		columns: [
			{ key: 'item', name: m.paper_column_question({}, say), kind: 'text' },
			count('n', m.paper_column_answers({}, say)),
			...(isContrast
				? []
				: [{ key: 'level', name: m.paper_column_level({}, say), kind: 'number', decimals: 1 } as const]),
			...view.columns.map((column, place) => count(`place-${place + 1}`, column)),
			...(isContrast ? [count('neither', m.paper_column_neither({}, say))] : []),
			count('dont-know', m.paper_column_dont_know({}, say)),
			count('not-applicable', m.paper_column_not_applicable({}, say)),
			count('missing', m.paper_column_missing({}, say)),
			...(hasEvidence
				? [count('claimed', m.paper_column_claimed({}, say)), count('counting', m.paper_column_counting({}, say))]
				: [])
		],
		rows: view.rows.map((row) => ({
			key: row.id,
			cells: [textCell(row.name), ...answerCells(row.figures, view, hasEvidence, locale)]
		})),
		notes: view.rows.some(({ figures }) => figures === null) ? [m.paper_items_hidden({}, say)] : []
	};
}

function answerCells(
	figures: ShownItem | null,
	view: DistributionView,
	hasEvidence: boolean,
	locale: Locale
): readonly PaperCell[] {
	const { isContrast } = view;
	if (figures === null) {
		const places = 1 + view.columns.length + 1 + 3 + (hasEvidence ? 2 : 0);
		return Array.from({ length: places }, () => missingCell('withheld'));
	}
	const count = (value: number | null) => numberCell(value, locale, 0);
	const { n, meanLevel, dontKnow, notApplicable, missing, evidence } = figures;
	return [
		count(n),
		// Levels count from 1 as people do; of a contrast pages show no mean.
		...(isContrast ? [] : [numberCell(meanLevel + 1, locale, 1)]),
		...placesOf(figures, view).map((people) => shaded(count(people), people, n)),
		...(isContrast ? [count(figures.distribution[0] ?? 0)] : []),
		...[dontKnow, notApplicable, missing].map(count),
		...(hasEvidence ? [count(evidence?.claimed ?? null), count(evidence?.counting ?? null)] : [])
	];
}

/** The more of those who answered, the darker: a table of them shows what its bars do. */
function shaded(cell: PaperCell, people: number, n: number): PaperCell {
	const fifths = n === 0 ? 0 : Math.ceil((5 * people) / n);
	return fifths === 0 ? cell : { ...cell, shade: fifths - 1 };
}

/** People at each place, lowest first; *neither*, which stands first in a contrast, is none of them. */
function placesOf({ distribution }: ShownItem, { isContrast }: DistributionView): readonly number[] {
	return isContrast ? distribution.slice(1) : distribution;
}

/** Of levels how far their means reach; of contrasts pages show no mean. */
function summaryOf({ rows, isContrast }: DistributionView, locale: Locale): string {
	const say = { locale };
	const shown = rows.flatMap(({ name, figures }) => (figures === null ? [] : [{ name, level: figures.meanLevel + 1 }]));
	const [first] = shown;
	if (first === undefined) return m.paper_items_none({}, say);
	const words = { shown: shown.length, of: rows.length };
	if (isContrast) return m.paper_items_shown(words, say);
	const lowest = shown.reduce((least, each) => (each.level < least.level ? each : least), first);
	const highest = shown.reduce((most, each) => (each.level > most.level ? each : most), first);
	const ends = { low: formatNumber(lowest.level, locale, 1), high: formatNumber(highest.level, locale, 1) };
	return m.paper_items_summary({ ...words, ...ends, lowest: lowest.name, highest: highest.name }, say);
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
