import { m } from '$lib/i18n/generated/messages.js';
import { formatMoney, formatNumber } from '$lib/core/format';
import type { ValueAtStake } from '$lib/core/kpi/value-at-stake';
import type { Locale } from '$lib/core/text';
import { kpiFigure } from './kpi-words';

/** The value at stake in whole units of its currency. */
export function stakeAmount({ amount, currency }: ValueAtStake, locale: Locale): string {
	return formatMoney(Math.round(amount), currency, locale);
}

/** The formula with the company's own figures (`docs/method.md` §7). */
export function stakeFormula(stake: ValueAtStake, locale: Locale): string {
	return m.report_stake_formula(
		{
			customers: formatNumber(stake.customersAtStart, locale),
			churn: kpiFigure('churn', stake.churnPercent, undefined, locale),
			target: kpiFigure('churn', stake.churnTargetPercent, undefined, locale),
			value: formatMoney(stake.lifetimeValue, stake.currency, locale),
			amount: stakeAmount(stake, locale)
		},
		{ locale }
	);
}
