import { m } from '$lib/i18n/generated/messages.js';
import { formatList } from '$lib/core/format';
import type { CourseBreak, CourseComparison, CourseMeasure, CoursePoint } from '$lib/core/kpi/course';
import { type KpiPeriod, periodName } from '$lib/core/kpi/period';
import type { AgainstPrevious, AgainstTarget } from '$lib/core/kpi/types';
import type { Locale } from '$lib/core/text';
import { figureText, intervalText, targetText } from './course-figures';

/** What the newest point says, sentence by sentence: the value, the target, the period before, the year before. */
export function newestWords(measure: CourseMeasure, points: readonly CoursePoint[], locale: Locale): string {
	const point = points.at(-1);
	if (!point) return '';
	const { againstPrevious, againstYearBefore } = point;
	const sentences = [
		valueSentence(measure, point, locale),
		targetSentence(measure, point, locale),
		againstPrevious
			? comparisonSentence(measure, point, againstPrevious, locale)
			: notComparedSentence(point, points.length === 1, locale),
		againstPrevious?.verdict === 'within noise' ? lastChangeSentence(points, locale) : null,
		againstYearBefore && comparisonSentence(measure, point, againstYearBefore, locale)
	];
	return sentences.filter((sentence) => sentence !== null).join(' ');
}

/** Why a series begins anew, once a break. */
export function breakLines(points: readonly CoursePoint[], locale: Locale): readonly string[] {
	return points
		.filter(({ breaks }) => breaks.some((reason) => reason !== 'gap'))
		.map(({ period, breaks }) =>
			m.worth_course_break_line(
				{ period: periodName(period, locale), reasons: reasonWords(breaks, locale) },
				{ locale }
			)
		);
}

/** For a cell: `verfehlt`, and that no interval stands behind it. */
export function targetCell({ result }: CoursePoint, locale: Locale): string {
	if (result.againstTarget === null) return '–';
	const words: Record<AgainstTarget, string> = {
		met: m.worth_course_cell_met({}, { locale }),
		missed: m.worth_course_cell_missed({}, { locale }),
		'not distinguishable': m.worth_course_cell_open({}, { locale })
	};
	return withNotes(words[result.againstTarget], result.interval === null ? [plainNote(locale)] : []);
}

/** For a cell: `besser (9 %, ohne Intervall)`, or why nothing is compared. */
export function comparisonCell(
	measure: CourseMeasure,
	point: CoursePoint,
	comparison: CourseComparison | null,
	locale: Locale
): string {
	if (comparison === null) return '–';
	const words: Record<AgainstPrevious, string> = {
		better: m.worth_course_cell_better({}, { locale }),
		worse: m.worth_course_cell_worse({}, { locale }),
		'within noise': m.worth_course_cell_noise({}, { locale })
	};
	return withNotes(words[comparison.verdict], [
		figureText(measure, point, comparison.value, locale),
		...(comparison.comparedPlainly ? [plainNote(locale)] : []),
		...(comparison.isTyped ? [m.worth_course_typed_before({}, { locale })] : [])
	]);
}

/** The same against the period before, where a break may be the reason. */
export function previousCell(measure: CourseMeasure, point: CoursePoint, locale: Locale): string {
	if (point.againstPrevious === null && point.breaksBefore) {
		return m.worth_course_cell_not_compared({ reasons: reasonWords(point.breaks, locale) }, { locale });
	}
	return comparisonCell(measure, point, point.againstPrevious, locale);
}

function valueSentence(measure: CourseMeasure, point: CoursePoint, locale: Locale): string {
	const period = capitalised(inPeriod(point.period, locale));
	const { value, interval } = point.result;
	if (value === null) return m.worth_course_now_none({ period }, { locale });
	const figure = figureText(measure, point, value, locale);
	const ends = intervalText(measure, point, locale);
	const certainty =
		interval === null || ends === null
			? m.worth_course_cell_no_interval({}, { locale })
			: `${m.worth_course_column_interval({}, { locale })} ${ends}`;
	return m.worth_course_now({ period, figure: `${figure} (${certainty})` }, { locale });
}

function targetSentence(measure: CourseMeasure, point: CoursePoint, locale: Locale): string | null {
	const target = targetText(measure, point, locale);
	if (target === null || point.result.againstTarget === null) return null;
	const words: Record<AgainstTarget, string> = {
		met: m.worth_course_target_met({ target }, { locale }),
		missed: m.worth_course_target_missed({ target }, { locale }),
		'not distinguishable': m.worth_course_target_open({ target }, { locale })
	};
	return words[point.result.againstTarget];
}

function comparisonSentence(
	measure: CourseMeasure,
	point: CoursePoint,
	comparison: CourseComparison,
	locale: Locale
): string {
	const notes = [
		figureText(measure, point, comparison.value, locale),
		// Where the figure itself has no interval the sentence before has said so.
		...(comparison.comparedPlainly && point.result.interval !== null ? [m.worth_course_plainly({}, { locale })] : []),
		...(comparison.isTyped ? [m.worth_course_typed_before({}, { locale })] : [])
	];
	const shown = { period: inPeriod(comparison.period, locale), value: notes.join(', ') };
	const words: Record<AgainstPrevious, string> = {
		better: m.worth_course_better(shown, { locale }),
		worse: m.worth_course_worse(shown, { locale }),
		'within noise': m.worth_course_noise(shown, { locale })
	};
	return words[comparison.verdict];
}

/** Since when nothing has changed that could be told from chance; only within the series that still runs. */
function lastChangeSentence(points: readonly CoursePoint[], locale: Locale): string | null {
	const series = points.slice(points.findLastIndex(({ breaksBefore }) => breaksBefore) + 1);
	// Without an interval a difference says nothing about chance; a value that was typed along is no point of the series.
	const last = series.findLast(({ againstPrevious: change }) => {
		return change !== null && !change.comparedPlainly && !change.isTyped && change.verdict !== 'within noise';
	});
	if (!last) return null;
	const period = { period: inPeriod(last.period, locale) };
	return last.againstPrevious?.verdict === 'better'
		? m.worth_course_last_better(period, { locale })
		: m.worth_course_last_worse(period, { locale });
}

function notComparedSentence(point: CoursePoint, isFirst: boolean, locale: Locale): string | null {
	if (isFirst) return m.worth_course_first({}, { locale });
	if (!point.breaksBefore) return null;
	return m.worth_course_not_compared({ reasons: reasonWords(point.breaks, locale) }, { locale });
}

function reasonWords(breaks: readonly CourseBreak[], locale: Locale): string {
	const words: Record<CourseBreak, () => string> = {
		gap: () => m.worth_course_break_gap({}, { locale }),
		segment: () => m.worth_course_break_segment({}, { locale }),
		definition: () => m.worth_course_break_definition({}, { locale }),
		currency: () => m.worth_course_break_currency({}, { locale }),
		'own-definition': () => m.worth_course_break_own({}, { locale }),
		origin: () => m.worth_course_break_origin({}, { locale }),
		forms: () => m.worth_course_break_forms({}, { locale })
	};
	return formatList(
		breaks.map((reason) => words[reason]()),
		locale
	);
}

/** `im September 2026`, `in Q3 2026`: inside a sentence. */
function inPeriod(period: KpiPeriod, locale: Locale): string {
	const name = periodName(period, locale);
	if (locale === 'en') return `in ${name}`;
	return period.kind === 'year' ? `im Jahr ${name}` : `im ${name}`;
}

function withNotes(words: string, notes: readonly string[]): string {
	return notes.length === 0 ? words : `${words} (${notes.join(', ')})`;
}

function plainNote(locale: Locale): string {
	return m.worth_course_cell_no_interval({}, { locale });
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
