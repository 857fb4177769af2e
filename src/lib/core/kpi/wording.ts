import { formatList, formatMoney, formatNumber, formatRange, formatShort, withPercentSign } from '../format';
import type { Locale, Text } from '../text';
import type { KpiId, KpiResult } from './types';

/** The KPI as the subject of a sentence about the reader's own company. */
export const yourKpi: Readonly<Record<KpiId, Text>> = {
	churn: { de: 'Ihre Abwanderungsquote', en: 'your churn rate' },
	clv: { de: 'Ihr Kundenwert (CLV)', en: 'your customer lifetime value (CLV)' },
	nps: { de: 'Ihr NPS', en: 'your NPS' },
	csat: { de: 'Ihre Kundenzufriedenheit (CSAT)', en: 'your customer satisfaction (CSAT)' }
};

/** A value of this KPI with its unit: `12,5 %`, `−8`, `1.250 €`. */
export function kpiFigure(kpi: KpiId, value: number, currency: string | undefined, locale: Locale): string {
	if (kpi === 'clv') return formatMoney(value, currency ?? 'EUR', locale);
	const number = formatShort(value, locale, 1);
	return kpi === 'nps' ? number : withPercentSign(number, locale);
}

/** The value and how sure it is: `12 % (95‑%‑Intervall 9,8 bis 14,6 %)`. A product of three entries never has an interval. */
export function kpiFigureWithInterval(kpi: KpiId, result: KpiResult, locale: Locale): string {
	if (result.value === null) return locale === 'de' ? 'nicht berechenbar' : 'not computable';
	const figure = kpiFigure(kpi, result.value, result.currency, locale);
	if (kpi === 'clv') return figure;
	const ends = kpiIntervalEnds(kpi, result, locale);
	if (ends === null) return `${figure} (${locale === 'de' ? 'ohne Intervall' : 'no interval'})`;
	return `${figure} (${locale === 'de' ? '95‑%‑Intervall' : '95% interval'} ${ends})`;
}

/** `9,8 bis 14,0 %`: both ends to one decimal, so that they read alike; null without an interval. */
export function kpiIntervalEnds(kpi: KpiId, { interval }: KpiResult, locale: Locale): string | null {
	if (interval === null) return null;
	const [low, high] = interval.map((end) => formatNumber(end, locale, 1));
	const range = formatRange(low ?? '', high ?? '', locale);
	return kpi === 'nps' ? range : withPercentSign(range, locale);
}

/** `höchstens 8 %`, `at least 50`; null without a target. */
export function kpiTarget(kpi: KpiId, { target, currency }: KpiResult, locale: Locale): string | null {
	if (target === null) return null;
	const figure = kpiFigure(kpi, target, currency, locale);
	if (kpi === 'churn') return `${locale === 'de' ? 'höchstens' : 'at most'} ${figure}`;
	return `${locale === 'de' ? 'mindestens' : 'at least'} ${figure}`;
}

/**
 * The KPI, its uncertainty and its verdicts as one main clause without a full stop: `Ihre Abwanderungsquote von 12 % (…)
 * verfehlt Ihr Ziel von höchstens 8 % und ist schlechter als in der Vorperiode (9 %)`.
 */
export function kpiVerdictClause(kpi: KpiId, result: KpiResult, locale: Locale): string {
	const predicates = [targetPredicate(kpi, result, locale), previousPredicate(kpi, result, locale)];
	return clause(kpi, kpiFigureWithInterval(kpi, result, locale), predicates, locale);
}

/** The same without the uncertainty, for a text that leaves it to the page around it. */
export function kpiPlainClause(kpi: KpiId, result: KpiResult & { readonly value: number }, locale: Locale): string {
	const bare = { ...result, interval: null };
	const predicates = [targetPredicate(kpi, bare, locale), previousPredicate(kpi, bare, locale)];
	return clause(kpi, kpiFigure(kpi, result.value, result.currency, locale), predicates, locale);
}

/**
 * The same with only what asks for action: a target not (visibly) met, a figure that got worse; null where nothing does. The
 * interval stands here only where it is the reason, since a report with ten recommendations would repeat it ten times.
 */
export function kpiPressureClause(kpi: KpiId, result: KpiResult, locale: Locale): string | null {
	const predicates = [
		result.againstTarget === 'met' ? null : targetPredicate(kpi, result, locale),
		result.againstPrevious === 'worse' ? previousPredicate(kpi, result, locale) : null
	];
	if (predicates.every((predicate) => predicate === null)) return null;
	const plainly = result.value !== null && result.againstTarget !== 'not distinguishable';
	const figure = plainly
		? kpiFigure(kpi, result.value, result.currency, locale)
		: kpiFigureWithInterval(kpi, result, locale);
	return clause(kpi, figure, predicates, locale);
}

function clause(kpi: KpiId, figure: string, predicates: readonly (string | null)[], locale: Locale): string {
	const subject = `${yourKpi[kpi][locale]} ${locale === 'de' ? 'von' : 'of'} ${figure}`;
	const given = predicates.filter((predicate) => predicate !== null);
	return `${subject} ${formatList(given, locale)}`;
}

function targetPredicate(kpi: KpiId, result: KpiResult, locale: Locale): string | null {
	const target = kpiTarget(kpi, result, locale);
	if (target === null || result.againstTarget === null) return null;
	const words = {
		met: { de: `erreicht Ihr Ziel von ${target}`, en: `meets your target of ${target}` },
		missed: { de: `verfehlt Ihr Ziel von ${target}`, en: `misses your target of ${target}` },
		'not distinguishable': {
			de: `lässt offen, ob Ihr Ziel von ${target} erreicht ist`,
			en: `leaves open whether your target of ${target} is met`
		}
	} satisfies Record<NonNullable<KpiResult['againstTarget']>, Text>;
	return words[result.againstTarget][locale];
}

function previousPredicate(kpi: KpiId, result: KpiResult, locale: Locale): string | null {
	if (result.previousValue === null || result.againstPrevious === null) return null;
	const figure = kpiFigure(kpi, result.previousValue, result.currency, locale);
	// Where the figure itself has no interval the clause has said so, or nobody expects one.
	const saysPlainly = result.comparedPlainly && result.interval !== null;
	const plainly = locale === 'de' ? ', ohne Intervall verglichen' : ', compared without an interval';
	const period = `(${figure}${saysPlainly ? plainly : ''})`;
	const words = {
		better: { de: `ist besser als in der Vorperiode ${period}`, en: `is better than in the previous period ${period}` },
		worse: {
			de: `ist schlechter als in der Vorperiode ${period}`,
			en: `is worse than in the previous period ${period}`
		},
		'within noise': {
			de: `liegt gegenüber der Vorperiode ${period} im Rahmen des Zufalls`,
			en: `is within noise of the previous period ${period}`
		}
	} satisfies Record<NonNullable<KpiResult['againstPrevious']>, Text>;
	return words[result.againstPrevious][locale];
}
