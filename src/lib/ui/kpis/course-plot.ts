import { formatDate } from '$lib/core/format';
import type { CourseMeasure, CoursePoint } from '$lib/core/kpi/course';
import { comparePeriods, type KpiPeriod, periodAfter, periodCode, periodName } from '$lib/core/kpi/period';
import type { Locale } from '$lib/core/text';
import type { CoursePlace, CoursePlot, CourseStep } from '../charts/kpi-course';
import { roundUp, type Scale } from '../charts/scale';
import { figureText, intervalText, tickText, unitOf } from './course-figures';

/** More than these are too close to each other on a phone. */
export const placesMax = 24;

/** One axis of time and one scale for all courses of a measure, so that they can be held against each other. */
export interface CourseFrame {
	/** Without gaps, the earliest first; at most `placesMax`. */
	readonly periods: readonly KpiPeriod[];
	readonly scale: Scale;
	/** The newest of all points: its unit is the one that is drawn. */
	readonly newest: CoursePoint;
	readonly isShortened: boolean;
}

/** null: there is nothing to draw. */
export function frameOf(measure: CourseMeasure, courses: readonly (readonly CoursePoint[])[]): CourseFrame | null {
	const points = courses.flat().toSorted((one, other) => -comparePeriods(one.period, other.period));
	const [first, newest] = [points[0], points.at(-1)];
	if (!first || !newest) return null;
	const all = periodsBetween(first.period, newest.period);
	const periods = all.slice(-placesMax);
	const from = periods[0]?.start ?? '';
	const drawn = points.filter((point) => point.period.start >= from && isDrawn(measure, point, newest));
	return { periods, scale: scaleOf(measure, drawn), newest, isShortened: all.length > placesMax };
}

export function plotOf(
	measure: CourseMeasure,
	points: readonly CoursePoint[],
	{ periods, scale, newest }: CourseFrame,
	locale: Locale
): CoursePlot {
	const drawn = new Map(
		points.filter((point) => isDrawn(measure, point, newest)).map((point) => [periodCode(point.period), point])
	);
	const known = new Map(points.map((point) => [periodCode(point.period), point]));
	const last = points.at(-1);
	return {
		scale,
		ticks: ticksOf(scale).map((value) => ({ value, text: tickText(measure, newest, value, locale) })),
		places: periods.map((period, place): CoursePlace => {
			const point = drawn.get(periodCode(period));
			const before = periods[place - 1];
			return {
				mark: point ? markOf(measure, point, point === last, locale) : null,
				step: stepOf(known.get(periodCode(period)), before !== undefined && drawn.has(periodCode(before))),
				...labelsOf(periods, place, locale)
			};
		})
	};
}

/** Whether a point has a value in the unit of the picture. */
export function isDrawn(measure: CourseMeasure, point: CoursePoint, newest: CoursePoint): boolean {
	return point.result.value !== null && unitOf(measure, point) === unitOf(measure, newest);
}

function periodsBetween(first: KpiPeriod, last: KpiPeriod): KpiPeriod[] {
	const periods = [first];
	for (let period = first; period.start < last.start; periods.push(period)) period = periodAfter(period);
	return periods;
}

/** Round ends around everything that is drawn; from 0 where the measure counts from there. */
function scaleOf(measure: CourseMeasure, points: readonly CoursePoint[]): Scale {
	const values = points.flatMap(({ result: { value, interval, target } }) =>
		[value, target, ...(interval ?? [])].filter((one) => one !== null)
	);
	const [low, high] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
	if (values.length === 0) return { low: 0, high: 1 };
	if ('kpi' in measure && measure.kpi === 'nps') return within(low, high, { step: 20, least: -100, most: 100 });
	if ('kpi' in measure && measure.kpi === 'csat') return within(low, high, { step: 10, least: 0, most: 100 });
	const top = Math.max(0, high) === 0 ? 0 : roundAbove(high);
	const bottom = low < 0 ? -roundAbove(-low) : 0;
	const isShare = 'kpi' in measure && measure.kpi === 'churn';
	return { low: bottom, high: isShare ? Math.min(100, top || 1) : top === bottom ? 1 : top };
}

interface Bounds {
	readonly step: number;
	readonly least: number;
	readonly most: number;
}

/** At least two steps high: a difference of a point should not look like a cliff. */
function within(low: number, high: number, { step, least, most }: Bounds): Scale {
	const from = Math.max(least, Math.min(Math.floor(low / step) * step, most - 2 * step));
	return { low: from, high: Math.min(most, Math.max(Math.ceil(high / step) * step, from + 2 * step)) };
}

function roundAbove(value: number): number {
	return value >= 1 ? roundUp(value) : roundUp(value * 1000) / 1000;
}

/** Texts that are closer than this part of the scale would touch. */
const tickDistanceMin = 0.12;

/** Both ends, and 0 where the scale passes it, else the middle. An end that is too close to 0 gives way to it. */
function ticksOf({ low, high }: Scale): readonly number[] {
	if (low >= 0 || high <= 0) return [low, (low + high) / 2, high];
	return [low, 0, high].filter((tick) => tick === 0 || Math.abs(tick) >= tickDistanceMin * (high - low));
}

function stepOf(point: CoursePoint | undefined, isNeighbourDrawn: boolean): CourseStep {
	if (!point) return 'none';
	if (point.breaks.some((reason) => reason !== 'gap')) return 'break';
	if (point.breaksBefore || !isNeighbourDrawn) return 'none';
	const { againstPrevious } = point;
	if (!againstPrevious || againstPrevious.isTyped || againstPrevious.comparedPlainly) return 'plain';
	return againstPrevious.verdict === 'within noise' ? 'noise' : 'change';
}

function markOf(measure: CourseMeasure, point: CoursePoint, isLast: boolean, locale: Locale): CoursePlace['mark'] {
	const { period, result, origin } = point;
	if (result.value === null) return null;
	const figure = figureText(measure, point, result.value, locale);
	const interval = intervalText(measure, point, locale);
	return {
		value: result.value,
		interval: result.interval,
		target: result.target,
		isVoice: origin === 'voice',
		title: `${periodName(period, locale)}: ${figure}${interval === null ? '' : ` (${interval})`}`,
		text: isLast ? figure : null
	};
}

/** So many labels fit side by side on a phone. */
const labelsMax = 6;
const yearDistanceMin = 0.16;

function labelsOf(periods: readonly KpiPeriod[], place: number, locale: Locale) {
	const { kind, start } = periods[place] ?? { kind: 'year', start: '' };
	const every = periods.length <= labelsMax + 1 ? 1 : Math.ceil(periods.length / labelsMax);
	const isLabelled = (periods.length - 1 - place) % every === 0;
	const year = start.slice(0, 4);
	if (kind === 'year') return { label: isLabelled ? year : null, year: null };
	const short =
		kind === 'month' ? formatDate(start.slice(0, 7), locale).slice(0, 3) : periodCode({ kind, start }).slice(5);
	return { label: isLabelled ? short : null, year: isYearWritten(periods, place) ? year : null };
}

/** At each January or first quarter; at the first place only if the next year is not too close. */
function isYearWritten(periods: readonly KpiPeriod[], place: number): boolean {
	const beginsYear = (period: KpiPeriod | undefined) => period?.start.slice(5) === '01-01';
	if (place > 0) return beginsYear(periods[place]);
	const next = periods.findIndex((period, index) => index > 0 && beginsYear(period));
	return next === -1 || next / Math.max(1, periods.length - 1) >= yearDistanceMin;
}
