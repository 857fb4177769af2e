import { m } from '$lib/i18n/generated/messages.js';
import type { PaperFigure } from '$lib/core/paper/figure';
import type { PaperBlock } from '$lib/core/paper/paper';
import type { PaperCell, PaperRow, PaperTable } from '$lib/core/paper/table';
import type { TrendStep } from '$lib/core/round/trend';
import type { Locale } from '$lib/core/text';
import { courseLegendMark } from '../../charts/kpi-course';
import type { CoursePanel, CourseView } from '../../results/course-view';
import { heading, list, paragraph } from '../blocks';
import { missingCell, numberCell, pointsCell, rangeCells, rounded, textCell } from '../cells';
import { differenceCells, roundedRange } from './cells';
import { intervalOf } from './measures';

/** Lines over rounds, some in a picture, below what can be said of all of them. `id` begins the ids of the pictures. */
export function courseBlocks(view: CourseView, id: string, locale: Locale): readonly PaperBlock[] {
	const { panels, rounds } = view;
	const names = rounds.map(({ name }) => name);
	return [
		...paragraph(view.summary, 'lead'),
		...view.notes.flatMap((note) => paragraph(note)),
		...chunksOf(panels).flatMap((some, place): readonly PaperBlock[] => [
			{ kind: 'figure', figure: courseFigure({ view, panels: some, id: `${id}-${place + 1}`, names }, locale) },
			...some.flatMap((panel) => remarkBlocks(panel, locale))
		])
	];
}

interface Lines {
	readonly view: CourseView;
	readonly panels: readonly CoursePanel[];
	readonly id: string;
	/** Of the rounds. */
	readonly names: readonly string[];
}

/** More lines than these in one picture nobody tells apart. */
const linesMax = 9;

function chunksOf(panels: readonly CoursePanel[]): readonly (readonly CoursePanel[])[] {
	const count = Math.ceil(panels.length / linesMax);
	return Array.from({ length: count }, (_, place) => panels.slice(place * linesMax, (place + 1) * linesMax));
}

function courseFigure(lines: Lines, locale: Locale): PaperFigure {
	const { view, panels, id, names } = lines;
	const title = m.paper_course_of({ name: view.heading }, { locale });
	return {
		...{ id, title, summary: view.summary, legend: legendOf(locale), axis: null },
		rows: panels.map(({ name, picture }) => ({ label: name, track: picture, figures: [] })),
		data: {
			shape: 'lines',
			categories: names,
			series: panels.map(({ name, line: { values } }) => ({
				name,
				values: values.map((value) => value && rounded(value.mean)),
				intervals: values.map((value) => {
					const interval = value && intervalOf(value);
					return interval && roundedRange(interval);
				})
			})),
			...{ low: 0, high: 100, unit: m.paper_unit_points({}, { locale }) }
		},
		table: courseTable(lines, title, locale)
	};
}

function legendOf(locale: Locale): PaperFigure['legend'] {
	const say = { locale };
	return [
		{ mark: courseLegendMark('change'), text: m.results_course_legend_change({}, say) },
		{ mark: courseLegendMark('noise'), text: m.results_course_legend_noise({}, say) },
		{ mark: courseLegendMark('break'), text: m.results_course_legend_break({}, say) },
		{ mark: courseLegendMark('none'), text: m.results_course_legend_hidden({}, say) }
	];
}

/** A row a line and round: the value, and the step that led to it. */
function courseTable({ view, panels, id, names }: Lines, caption: string, locale: Locale): PaperTable {
	const say = { locale };
	return {
		...{ id, name: view.heading, caption },
		columns: [
			{ key: 'name', name: m.results_column_name({}, say), kind: 'text' },
			{ key: 'round', name: m.paper_survey({}, say), kind: 'text' },
			{ key: 'score', name: m.results_column_value({}, say), kind: 'points' },
			{ key: 'low', name: m.paper_column_low({}, say), kind: 'points' },
			{ key: 'high', name: m.paper_column_high({}, say), kind: 'points' },
			{ key: 'n', name: m.paper_column_with_score({}, say), kind: 'count' },
			{ key: 'change', name: m.paper_column_change({}, say), kind: 'points' },
			{ key: 'change-low', name: m.paper_column_change_low({}, say), kind: 'points' },
			{ key: 'change-high', name: m.paper_column_change_high({}, say), kind: 'points' },
			{ key: 'step', name: m.paper_column_step({}, say), kind: 'text' }
		],
		rows: panels.flatMap((panel) => panel.line.values.map((_, place) => placeRow(panel, place, names, locale))),
		// Which of the two it is a course does not tell.
		notes: [`– ${m.results_course_legend_hidden({}, say)}`, m.results_course_scale({}, say)]
	};
}

function placeRow({ id, name, line }: CoursePanel, place: number, names: readonly string[], locale: Locale): PaperRow {
	const value = line.values[place] ?? null;
	const step = place === 0 ? null : (line.steps[place - 1] ?? null);
	return {
		key: `${id} ${place + 1}`,
		cells: [
			textCell(name),
			textCell(names[place] ?? null),
			pointsCell(value?.mean ?? null, locale),
			...rangeCells(value && intervalOf(value), locale),
			numberCell(value?.n ?? null, locale, 0),
			...stepCells(step, locale)
		]
	};
}

function stepCells(step: TrendStep | null, locale: Locale): readonly PaperCell[] {
	const say = { locale };
	const nothing = [missingCell('none'), missingCell('none'), missingCell('none')];
	if (step === null) return [...nothing, textCell(null)];
	if (step.kind === 'none') return [...nothing, textCell(m.results_course_none({}, say))];
	if (step.kind === 'break') return [...nothing, textCell(m.results_course_break({}, say))];
	const verdict = step.kind === 'change' ? m.results_distinguishable : m.paper_course_noise;
	return [...differenceCells(step, locale), textCell(verdict({}, say))];
}

/** At a break what was asked in the same words, and why a line begins, ends or misleads. */
function remarkBlocks({ name, steps, notes }: CoursePanel, locale: Locale): readonly PaperBlock[] {
	const broken = steps.filter(({ items }) => items.length > 0);
	if (broken.length === 0 && notes.length === 0) return [];
	return [
		heading(name, 4),
		...notes.flatMap((note) => paragraph(note, 'small')),
		...broken.flatMap(({ words, items }) => [
			...paragraph(`${words}. ${m.results_course_items({}, { locale })}:`, 'small'),
			...list(items)
		])
	];
}
