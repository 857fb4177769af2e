import type { Locale } from '../../core/text';
import { m } from '../../i18n/generated/messages.js';
import type { ComparedReports } from './compare';

/** What to call the two sides. Two dates of one company need no name twice: on a phone the table has no room for it. */
export function comparedNames(
	{ one, other }: ComparedReports,
	locale: Locale
): readonly [
	one: { readonly name: string; readonly date: string },
	other: { readonly name: string; readonly date: string }
] {
	const isOneName = one.title !== '' && one.title === other.title;
	return [
		{ name: isOneName ? '' : one.title || m.check_compare_this({}, { locale }), date: one.date },
		{ name: isOneName ? '' : other.title || m.check_compare_other({}, { locale }), date: other.date }
	];
}

/** What the comparison rests on, a sentence each. */
export function comparisonBasis(
	{ sameQuestionnaire, sharedCount, unsharedCount }: ComparedReports,
	locale: Locale
): readonly string[] {
	return [
		...(sameQuestionnaire ? [] : [m.check_compare_other_questionnaire({}, { locale })]),
		m.check_compare_basis({ count: sharedCount }, { locale }),
		...(unsharedCount > 0 ? [m.check_compare_unshared({ count: unsharedCount }, { locale })] : [])
	];
}

/** Why no finding tells of a course. */
export function quietCourse({ course, kpiInBoth }: ComparedReports, locale: Locale): string {
	const quiet = kpiInBoth ? m.check_compare_course_quiet : m.check_compare_course_no_kpi;
	const words = {
		forward: quiet,
		backward: quiet,
		'other-company': m.check_compare_course_other_company,
		'same-day': m.check_compare_course_same_day,
		'no-date': m.check_compare_course_no_date
	};
	return words[course]({}, { locale });
}
