import { formatNumber, formatPercent, formatRange, formatShort, withPercentSign } from '../format';
import { evaluateKpis } from '../kpi/evaluate';
import type { KpiEntries, KpiId, KpiResult } from '../kpi/types';
import type { Locale, Text } from '../text';

export const npsCounts = { promoters: 15, passives: 12, detractors: 9 };
export const npsGiven: Text = {
	de: '36 Antworten: 15 Promotoren, 12 Passive, 9 Detraktoren.',
	en: '36 answers: 15 promoters, 12 passives, 9 detractors.'
};

export function resultOf(kpi: KpiId, entries: KpiEntries): KpiResult {
	const result = evaluateKpis(entries)[kpi];
	if (result === undefined) throw new Error(`The example enters ${kpi}.`);
	return result;
}

export function percent(value: number | null, locale: Locale): string {
	return value === null ? '–' : withPercentSign(formatShort(value, locale), locale);
}

export function interval({ interval: ends }: KpiResult, locale: Locale, decimals = 1): string {
	if (ends === null) return locale === 'de' ? 'ohne Intervall' : 'no interval';
	return formatRange(formatNumber(ends[0], locale, decimals), formatPercent(ends[1], locale, decimals), locale);
}

export function withInterval(result: KpiResult, locale: Locale): string {
	return `${percent(result.value, locale)} (${interval(result, locale)})`;
}
