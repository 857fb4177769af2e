import { m } from '$lib/i18n/generated/messages.js';
import { type CourseMeasure, type CoursePoint, courseKey, kpiCourse } from '$lib/core/kpi/course';
import { descriptionOf } from '$lib/core/kpi/described';
import { dayAfter, isSamePeriod, type KpiPeriodKind, periodName } from '$lib/core/kpi/period';
import type { KpiRecord } from '$lib/core/kpi/record';
import type { Locale } from '$lib/core/text';
import type { ChartTable, LegendEntry } from '../charts/chart';
import { type CoursePlot, courseAxis, courseChart, courseLegendMark } from '../charts/kpi-course';
import type { ChartNode } from '../charts/node';
import { countText, figureText, intervalText, measureName, targetText, tickText } from './course-figures';
import { type CourseFrame, frameOf, isDrawn, placesMax, plotOf } from './course-plot';
import { breakLines, comparisonCell, newestWords, previousCell, targetCell } from './course-words';

/** The whole organisation or a department, with everything that was entered of it. */
export interface CoursePlaceRecords {
	/** Empty: the whole organisation. */
	readonly id: string;
	readonly name: string;
	readonly records: readonly KpiRecord[];
}

export interface CourseAsked {
	readonly measures: readonly CourseMeasure[];
	readonly places: readonly CoursePlaceRecords[];
	readonly kind: KpiPeriodKind;
	/** `YYYY-MM-DD`: which periods are still running. */
	readonly today: string;
}

/** One KPI in one or several places, on one scale. */
export interface CourseSection {
	readonly key: string;
	readonly name: string;
	readonly legend: readonly LegendEntry[];
	readonly panels: readonly CoursePanel[];
	readonly notes: readonly string[];
}

export interface CoursePanel {
	readonly id: string;
	readonly place: string;
	/** What the newest period says. */
	readonly words: string;
	readonly axis: ChartNode;
	readonly picture: ChartNode;
	/** Why series begin anew. */
	readonly breaks: readonly string[];
	/** What the newest figure measures, as it was typed. */
	readonly description: readonly { readonly name: string; readonly text: string }[];
	readonly table: ChartTable;
}

export interface CourseView {
	readonly sections: readonly CourseSection[];
	/** How many comparisons the page makes by intervals: several at once differ by chance now and then. */
	readonly comparisons: number;
}

/** Of each measure the courses of all places that have figures; measures without any are left out. */
export function courseView({ measures, places, kind, today }: CourseAsked, locale: Locale): CourseView {
	const sections = measures.flatMap((measure) => {
		const courses = places
			.map((place) => ({ place, points: kpiCourse(place.records, { ...measure, kind }).points }))
			.filter(({ points }) => points.length > 0);
		const frame = frameOf(
			measure,
			courses.map(({ points }) => points)
		);
		return frame ? [{ measure, courses, frame }] : [];
	});
	return {
		sections: sections.map(({ measure, courses, frame }) => sectionOf(measure, courses, frame, today, locale)),
		comparisons: sections
			.flatMap(({ courses }) => courses.flatMap(({ points }) => points))
			.flatMap((point) => [point.againstPrevious, point.againstYearBefore])
			.filter((comparison) => comparison?.comparedPlainly === false).length
	};
}

interface Course {
	readonly place: CoursePlaceRecords;
	readonly points: readonly CoursePoint[];
}

function sectionOf(
	measure: CourseMeasure,
	courses: readonly Course[],
	frame: CourseFrame,
	today: string,
	locale: Locale
): CourseSection {
	const plots = courses.map(({ points }) => plotOf(measure, points, frame, locale));
	const isOtherUnit = courses.some(({ points }) =>
		points.some((point) => point.result.value !== null && !isDrawn(measure, point, frame.newest))
	);
	const [low, high] = [frame.scale.low, frame.scale.high].map((end) => tickText(measure, frame.newest, end, locale));
	return {
		key: courseKey(measure),
		name: measureName(measure, locale),
		legend: legendOf(plots, locale),
		panels: courses.map(({ place, points }, index) =>
			panelOf(measure, place, points, plots[index] ?? { places: [], scale: frame.scale, ticks: [] }, today, locale)
		),
		notes: [
			m.worth_course_scale({ low: low ?? '', high: high ?? '' }, { locale }),
			...(isOtherUnit ? [m.worth_course_other_unit({}, { locale })] : []),
			...(frame.isShortened ? [m.worth_course_older({ count: placesMax }, { locale })] : [])
		]
	};
}

function panelOf(
	measure: CourseMeasure,
	place: CoursePlaceRecords,
	points: readonly CoursePoint[],
	plot: CoursePlot,
	today: string,
	locale: Locale
): CoursePanel {
	const newest = points.at(-1);
	return {
		id: place.id,
		place: place.name,
		words: newest
			? [
					newestWords(measure, points, locale),
					...(dayAfter(newest.period) > today ? [m.worth_course_running({}, { locale })] : [])
				].join(' ')
			: '',
		axis: courseAxis(plot),
		picture: courseChart(plot),
		breaks: breakLines(points, locale),
		description: newest ? descriptionWords(measure, place.records, newest, locale) : [],
		table: tableOf(measure, place, points, locale)
	};
}

function descriptionWords(
	measure: CourseMeasure,
	records: readonly KpiRecord[],
	newest: CoursePoint,
	locale: Locale
): CoursePanel['description'] {
	const record = records.find(({ period }) => isSamePeriod(period, newest.period));
	// What was typed describes typed figures alone.
	const typed = newest.origin === 'typed' ? descriptionOf(record?.worksheet ?? {}, courseKey(measure)) : null;
	return [
		{ name: m.worth_course_description_formula({}, { locale }), text: newest.ownDefinition?.formula ?? '' },
		{ name: m.worth_course_description_segment({}, { locale }), text: typed?.segment ?? '' },
		{ name: m.worth_course_description_definition({}, { locale }), text: typed?.definition ?? '' },
		{ name: m.worth_course_description_source({}, { locale }), text: typed?.source ?? '' }
	].filter(({ text }) => text !== '');
}

/** The newest period first, as one reads it; columns that would be empty throughout are left out. */
function tableOf(
	measure: CourseMeasure,
	place: CoursePlaceRecords,
	points: readonly CoursePoint[],
	locale: Locale
): ChartTable {
	const some = (holds: (point: CoursePoint) => boolean) => points.some(holds);
	const columns: readonly { name: string; isShown: boolean; cell: (point: CoursePoint) => string }[] = [
		{
			name: m.worth_course_column_period({}, { locale }),
			isShown: true,
			cell: ({ period }) => periodName(period, locale)
		},
		{
			name: m.worth_course_column_value({}, { locale }),
			isShown: true,
			cell: (point) => (point.result.value === null ? '–' : figureText(measure, point, point.result.value, locale))
		},
		{
			name: m.worth_course_column_count({}, { locale }),
			isShown: some(({ count }) => count !== null),
			cell: ({ count }) => countText(count, locale)
		},
		{
			name: m.worth_course_column_interval({}, { locale }),
			isShown: some(({ result }) => result.interval !== null),
			cell: (point) => intervalText(measure, point, locale) ?? m.worth_course_cell_no_interval({}, { locale })
		},
		{
			name: m.worth_course_column_target({}, { locale }),
			isShown: some(({ result }) => result.target !== null),
			cell: (point) => targetText(measure, point, locale) ?? '–'
		},
		{
			name: m.worth_course_column_against_target({}, { locale }),
			isShown: some(({ result }) => result.target !== null),
			cell: (point) => targetCell(point, locale)
		},
		{
			name: m.worth_course_column_before({}, { locale }),
			isShown: some(({ againstPrevious, breaksBefore }) => againstPrevious !== null || breaksBefore),
			cell: (point) => previousCell(measure, point, locale)
		},
		{
			name: m.worth_course_column_year({}, { locale }),
			isShown: some(({ againstYearBefore }) => againstYearBefore !== null),
			cell: (point) => comparisonCell(measure, point, point.againstYearBefore, locale)
		},
		{
			name: m.worth_course_column_origin({}, { locale }),
			isShown: some(({ origin }) => origin === 'voice'),
			cell: ({ origin }) =>
				origin === 'voice' ? m.worth_course_origin_voice({}, { locale }) : m.worth_course_origin_typed({}, { locale })
		}
	];
	const shown = columns.filter(({ isShown }) => isShown);
	return {
		caption: m.worth_course_table({ kpi: measureName(measure, locale), place: place.name }, { locale }),
		columns: shown.map(({ name }) => name),
		rows: points.toReversed().map((point) => shown.map(({ cell }) => cell(point)))
	};
}

/** Only what is drawn. */
function legendOf(plots: readonly CoursePlot[], locale: Locale): readonly LegendEntry[] {
	const places = plots.flatMap((plot) => plot.places);
	const marks = places.flatMap(({ mark }) => mark ?? []);
	const steps = new Set(places.map(({ step }) => step));
	const entries: readonly [Parameters<typeof courseLegendMark>[0], boolean, string][] = [
		[
			'counted',
			marks.some(({ interval, isVoice }) => interval !== null && !isVoice),
			m.worth_course_legend_counted({}, { locale })
		],
		['voice', marks.some(({ isVoice }) => isVoice), m.worth_course_legend_voice({}, { locale })],
		['bare', marks.some(({ interval }) => interval === null), m.worth_course_legend_bare({}, { locale })],
		['target', marks.some(({ target }) => target !== null), m.worth_course_legend_target({}, { locale })],
		['change', steps.has('change'), m.worth_course_legend_change({}, { locale })],
		['noise', steps.has('noise'), m.worth_course_legend_noise({}, { locale })],
		['plain', steps.has('plain'), m.worth_course_legend_plain({}, { locale })],
		['break', steps.has('break'), m.worth_course_legend_break({}, { locale })],
		['none', places.some(({ mark }) => mark === null), m.worth_course_legend_none({}, { locale })]
	];
	return entries.flatMap(([kind, isDrawnHere, text]) => (isDrawnHere ? [{ mark: courseLegendMark(kind), text }] : []));
}
