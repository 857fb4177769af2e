import { type Interval, TOLERANCE } from '../statistics/interval';
import type { KpiEntries, KpiResults } from './types';

/** What the reckoning takes. Churn and its target are of the same length of time. */
export interface StakeFigures {
	readonly customersAtStart: number;
	readonly churnPercent: number;
	readonly churnTargetPercent: number;
	/** Revenue a customer, in `currency`. */
	readonly lifetimeValue: number;
	readonly currency: string;
}

/** Lifetime revenue that the customers lost beyond the churn target stand for: an upper bound, never a forecast. */
export interface ValueAtStake extends StakeFigures {
	/** customersAtStart × (churnPercent − churnTargetPercent) ÷ 100 × lifetimeValue, in `currency`. */
	readonly amount: number;
}

/** The same for any figures, as a calculator shows it. */
export interface StakeReckoning {
	/** Whether churn is above its target by more than a rounding error. */
	readonly isAboveTarget: boolean;
	/** In the currency of the figures; 0 where churn is not above its target. */
	readonly amount: number;
	/** What the ends of churn’s 95 % interval give, never below 0; null without an interval. */
	readonly range: Interval | null;
	/** How many customers were lost beyond the target; not a whole number. */
	readonly customersBeyondTarget: number;
}

/**
 * Value at stake (`docs/method.md` §7, M7.value-at-stake) from the company's own figures: it takes the customers at the start,
 * a churn above its target, and a lifetime value. null where one of them is missing or churn is not above its target.
 */
export function valueAtStake(entries: KpiEntries, results: KpiResults): ValueAtStake | null {
	const { churn, clv } = entries;
	if (!churn || !('customersAtStart' in churn) || churn.target === undefined || !clv) return null;
	const churnPercent = results.churn?.value ?? null;
	const lifetimeValue = results.clv?.value ?? null;
	if (churnPercent === null || lifetimeValue === null || churnPercent <= churn.target + TOLERANCE) return null;
	const { customersAtStart, target } = churn;
	const figures = { customersAtStart, churnPercent, churnTargetPercent: target, lifetimeValue, currency: clv.currency };
	return { ...figures, amount: amountAt(churnPercent, figures) };
}

/**
 * The same reckoning for figures that somebody tries out, with the range that the interval of churn (per cent, around
 * `churnPercent`) leaves open: the formula is linear in churn, so its ends give the ends (`docs/method.md` §7).
 */
export function reckonStake(figures: StakeFigures, churnInterval: Interval | null): StakeReckoning {
	const { customersAtStart, churnPercent, churnTargetPercent } = figures;
	const isAboveTarget = churnPercent > churnTargetPercent + TOLERANCE;
	return {
		isAboveTarget,
		amount: isAboveTarget ? amountAt(churnPercent, figures) : 0,
		range: churnInterval && [
			Math.max(0, amountAt(churnInterval[0], figures)),
			Math.max(0, amountAt(churnInterval[1], figures))
		],
		customersBeyondTarget: isAboveTarget ? (customersAtStart * (churnPercent - churnTargetPercent)) / 100 : 0
	};
}

function amountAt(churnPercent: number, { customersAtStart, churnTargetPercent, lifetimeValue }: StakeFigures): number {
	return ((customersAtStart * (churnPercent - churnTargetPercent)) / 100) * lifetimeValue;
}
