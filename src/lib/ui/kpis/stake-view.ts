import { formatMoney, formatNumber, formatRange, formatShort, withPercentSign } from '../../core/format';
import { type RecordedStake, readStake, type StakeField, type TypedStake } from '../../core/kpi/stake-input';
import { reckonStake, type StakeFigures } from '../../core/kpi/value-at-stake';
import type { Locale } from '../../core/text';
import { m } from '../../i18n/generated/messages.js';

/** What the result says, in the order in which it stands; null: not said with these figures. */
export const stakeParts = ['statement', 'range', 'beyond', 'caveat', 'unconverted', 'formula'] as const;
export type StakePart = (typeof stakeParts)[number];

export interface StakeView {
	readonly parts: Readonly<Record<StakePart, string | null>>;
	readonly problems: Readonly<Partial<Record<StakeField, string>>>;
}

/**
 * The result of the calculator in words. The server writes it, and a browser again while somebody moves a slider: the same function, so
 * that both say the same.
 */
export function stakeView(typed: TypedStake, recorded: RecordedStake, locale: Locale): StakeView {
	const { figures, churnInterval, isUnconverted, problems } = readStake(typed, recorded);
	return {
		parts: figures
			? {
					...partsOf(figures, churnInterval, locale),
					unconverted: isUnconverted
						? m.worth_value_unconverted({ currency: recorded.currency ?? '' }, { locale })
						: null
				}
			: { ...empty, statement: m.worth_value_incomplete({}, { locale }) },
		problems: Object.fromEntries(problems.map(({ field, message }) => [field, message[locale]]))
	};
}

/** A figure as a slider says it. */
export function stakeFigure(field: StakeField, value: number, currency: string, locale: Locale): string {
	if (field === 'customers') return formatNumber(value, locale);
	return field === 'value' ? formatMoney(value, currency, locale) : percent(value, locale);
}

const empty: StakeView['parts'] = {
	...{ statement: null, range: null, beyond: null, caveat: null, unconverted: null, formula: null }
};

function partsOf(figures: StakeFigures, churnInterval: readonly [number, number] | null, locale: Locale) {
	const { amount, range, customersBeyondTarget, isAboveTarget } = reckonStake(figures, churnInterval);
	const money = (value: number) => formatMoney(Math.round(value), figures.currency, locale);
	const shown = {
		customers: formatNumber(figures.customersAtStart, locale),
		churn: percent(figures.churnPercent, locale),
		target: percent(figures.churnTargetPercent, locale),
		value: formatMoney(figures.lifetimeValue, figures.currency, locale)
	};
	if (!isAboveTarget) {
		const high = range?.[1] ?? 0;
		return {
			...empty,
			statement: m.worth_value_none(shown, { locale }),
			range:
				high > 0
					? m.worth_value_none_range({ churn: percent(churnInterval?.[1] ?? 0, locale), high: money(high) }, { locale })
					: null,
			formula: m.worth_value_none_formula(shown, { locale })
		};
	}
	return {
		...empty,
		statement: m.report_stake_statement({ amount: money(amount) }, { locale }),
		range:
			range && churnInterval
				? m.worth_value_range(
						{ interval: percentRange(churnInterval, locale), low: money(range[0]), high: money(range[1]) },
						{ locale }
					)
				: m.worth_value_no_range({}, { locale }),
		beyond: m.worth_value_beyond({ count: formatShort(customersBeyondTarget, locale) }, { locale }),
		caveat: m.report_stake_caveat({}, { locale }),
		formula: m.report_stake_formula({ ...shown, amount: money(amount) }, { locale })
	};
}

/** To two decimals, so that the formula can be worked out again from what it shows. */
function percent(value: number, locale: Locale): string {
	return withPercentSign(formatShort(value, locale, 2), locale);
}

function percentRange([low, high]: readonly [number, number], locale: Locale): string {
	return withPercentSign(formatRange(formatNumber(low, locale, 1), formatNumber(high, locale, 1), locale), locale);
}
