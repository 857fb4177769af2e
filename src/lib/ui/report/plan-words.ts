import { m } from '$lib/i18n/generated/messages.js';
import { formatShort } from '$lib/core/format';
import type { Recommendation } from '$lib/core/recommendation/types';
import type { Locale } from '$lib/core/text';

export function effortWords(effort: Recommendation['effort'], locale: Locale): string {
	const words = {
		1: m.report_recommendation_effort_1,
		2: m.report_recommendation_effort_2,
		3: m.report_recommendation_effort_3
	};
	return words[effort]({}, { locale });
}

/** The steps of ninety days and how one notices that they work, in their order. */
export function planSteps(
	{ firstStep, day60, day90, check }: Recommendation,
	locale: Locale
): readonly { readonly when: string; readonly what: string }[] {
	return [
		{ when: m.report_recommendation_30({}, { locale }), what: firstStep[locale] },
		{ when: m.report_recommendation_60({}, { locale }), what: day60[locale] },
		{ when: m.report_recommendation_90({}, { locale }), what: day90[locale] },
		{ when: m.report_recommendation_check({}, { locale }), what: check[locale] }
	];
}

/** A factor of the priority as it is shown: two decimals at most. */
export const factorDecimalsMax = 2;

/** `Priorität 0,7: Lücke 0,35 × Gewicht 1 × …` (`docs/method.md` §8). */
export function priorityWords({ priority, factors }: Recommendation, locale: Locale): string {
	const number = (value: number) => formatShort(value, locale, factorDecimalsMax);
	const formula = m.report_recommendation_factors(
		{
			gap: number(factors.gap),
			importance: number(factors.importance),
			pressure: number(factors.kpiPressure),
			effort: factors.effort,
			priority: number(priority)
		},
		{ locale }
	);
	return `${m.report_recommendation_priority({ priority: number(priority) }, { locale })}: ${formula}.`;
}
