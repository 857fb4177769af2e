import { TOLERANCE } from '../statistics/interval';
import type { KpiEntries, KpiResults } from './types';

/** Lifetime revenue that the customers lost beyond the churn target stand for: an upper bound, never a forecast. */
export interface ValueAtStake {
	readonly customersAtStart: number;
	readonly churnPercent: number;
	readonly churnTargetPercent: number;
	/** Revenue a customer, in `currency`. */
	readonly lifetimeValue: number;
	readonly currency: string;
	/** customersAtStart × (churnPercent − churnTargetPercent) ÷ 100 × lifetimeValue, in `currency`. */
	readonly amount: number;
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
	return {
		customersAtStart,
		churnPercent,
		churnTargetPercent: target,
		lifetimeValue,
		currency: clv.currency,
		amount: ((customersAtStart * (churnPercent - target)) / 100) * lifetimeValue
	};
}
