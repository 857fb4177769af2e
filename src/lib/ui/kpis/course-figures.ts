import { formatNumber, formatShort } from '$lib/core/format';
import type { CourseMeasure, CoursePoint } from '$lib/core/kpi/course';
import { kpiFigure, kpiIntervalEnds, kpiTarget } from '$lib/core/kpi/wording';
import type { Locale } from '$lib/core/text';
import { kpiName } from '../report/kpi-words';

/** How the figures of a measure are written; an own KPI as it was defined when the figure was entered. */
export function measureName(measure: CourseMeasure, locale: Locale): string {
	return 'kpi' in measure ? kpiName(measure.kpi, locale) : measure.ownKpi.name;
}

/** A value with the unit of its point: `12,5 %`, `1.250 €`, `3,2 Tage`. */
export function figureText(measure: CourseMeasure, point: CoursePoint, value: number, locale: Locale): string {
	if ('kpi' in measure) return kpiFigure(measure.kpi, value, point.result.currency, locale);
	const { unit } = point.ownDefinition ?? measure.ownKpi;
	return `${formatShort(value, locale, 2)}${unit === '' ? '' : `\u00a0${unit}`}`;
}

/** `9,8 bis 14,0 %`; null without an interval. */
export function intervalText(measure: CourseMeasure, point: CoursePoint, locale: Locale): string | null {
	return 'kpi' in measure ? kpiIntervalEnds(measure.kpi, asResult(point), locale) : null;
}

/** `höchstens 8 %`, `at least 50`; null without a target. */
export function targetText(measure: CourseMeasure, point: CoursePoint, locale: Locale): string | null {
	const { target } = point.result;
	if (target === null) return null;
	if ('kpi' in measure) return kpiTarget(measure.kpi, asResult(point), locale);
	const { direction } = point.ownDefinition ?? measure.ownKpi;
	const bound = { higher: { de: 'mindestens', en: 'at least' }, lower: { de: 'höchstens', en: 'at most' } };
	return `${bound[direction][locale]} ${figureText(measure, point, target, locale)}`;
}

/** What decides whether two values may share one scale: the currency of CLV, the unit of an own KPI. */
export function unitOf(measure: CourseMeasure, point: CoursePoint): string {
	if ('kpi' in measure) return point.result.currency ?? '';
	return (point.ownDefinition ?? measure.ownKpi).unit;
}

/** A line across the picture; an own KPI’s unit stands in its heading, since it may be long. */
export function tickText(measure: CourseMeasure, point: CoursePoint, value: number, locale: Locale): string {
	return 'kpi' in measure ? figureText(measure, point, value, locale) : formatShort(value, locale, 2);
}

/** Whole numbers, grouped. */
export function countText(count: number | null, locale: Locale): string {
	return count === null ? '–' : formatNumber(count, locale);
}

function asResult({ result }: CoursePoint) {
	return { ...result, againstPrevious: null, previousValue: null };
}
