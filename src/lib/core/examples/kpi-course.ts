import { formatList, inBoth } from '../format';
import { type CoursePoint, kpiCourse } from '../kpi/course';
import { periodName } from '../kpi/period';
import type { KpiRecord } from '../kpi/record';
import type { Locale } from '../text';
import { previousVerdicts } from './certainty';
import type { Example, Examples } from './example';
import { percent } from './kpi-phrases';

/** `docs/method.md` §6: one KPI over time. */
export const kpiCourseExamples: Examples = { 'M6.course': course };

function course(): Example {
	const lost = { '2025-01-01': 48, '2025-04-01': 46, '2025-10-01': 44, '2026-01-01': 12 };
	const records = Object.entries(lost).map(([start, customersLost]): KpiRecord => ({
		period: { kind: 'quarter', start },
		entries: { churn: { customersAtStart: 400, customersLost } }
	}));
	const { points } = kpiCourse(records, { kpi: 'churn', kind: 'quarter' });
	return {
		given: [
			{
				de: 'Von jeweils 400 gingen im ersten Quartal 2025 48, im zweiten 46, im vierten 44, im ersten Quartal 2026 12. Das dritte Quartal fehlt.',
				en: 'Of 400 each, 48 left in the first quarter of 2025, 46 in the second, 44 in the fourth, and 12 in the first quarter of 2026. The third is missing.'
			}
		],
		steps: points.slice(1).map((point) => inBoth((locale) => lineOf(point, locale))),
		result: inBoth((locale) => lastOf(points, locale))
	};
}

function lineOf(point: CoursePoint, locale: Locale): string {
	const words = comparisonsOf(point, locale);
	const notCompared = locale === 'de' ? 'nicht verglichen' : 'not compared';
	const value = `${periodName(point.period, locale)}: ${percent(point.result.value, locale)}`;
	return `${value}, ${words.length === 0 ? notCompared : words.join(', ')}`;
}

function lastOf(points: readonly CoursePoint[], locale: Locale): string {
	const compared = points.flatMap((point) => [point.againstPrevious, point.againstYearBefore]).filter(Boolean).length;
	const breaks = points.filter(({ breaksBefore }) => breaksBefore).map(({ period }) => periodName(period, locale));
	return locale === 'de'
		? `${compared} Vergleiche; die Linie bricht vor: ${formatList(breaks, locale)}`
		: `${compared} comparisons; the line breaks before: ${formatList(breaks, locale)}`;
}

function comparisonsOf({ againstPrevious, againstYearBefore }: CoursePoint, locale: Locale): readonly string[] {
	return [againstPrevious, againstYearBefore].flatMap((comparison) =>
		comparison ? [`${previousVerdicts[comparison.verdict][locale]} (${periodName(comparison.period, locale)})`] : []
	);
}
