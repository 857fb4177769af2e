import { evaluateKpis } from './evaluate';
import { comparePeriods, dayAfter, type KpiPeriod } from './period';
import type { KpiRecord } from './record';
import type { RecordedStake } from './stake-input';

/** The newest churn and the newest lifetime value, each with its period; null where none can be computed. */
export interface NewestStake extends RecordedStake {
	readonly churnPeriod: KpiPeriod | null;
	readonly valuePeriod: KpiPeriod | null;
}

/**
 * What the calculator begins with: of records of one place the newest that are over on the day (`YYYY-MM-DD`), and running ones only
 * where there are no others, since half a period has about half of its churn.
 */
export function newestStake(records: readonly KpiRecord[], today: string): NewestStake {
	const newest = records.toSorted(
		(one, other) =>
			Number(dayAfter(one.period) > today) - Number(dayAfter(other.period) > today) ||
			comparePeriods(one.period, other.period)
	);
	const results = newest.map((record) => ({ record, results: evaluateKpis(record.entries) }));
	const churn = results.find(({ results: { churn: result } }) => typeof result?.value === 'number');
	const value = results.find(({ results: { clv: result } }) => typeof result?.value === 'number');
	const counts = churn?.record.entries.churn;
	return {
		customersAtStart: counts && 'customersAtStart' in counts ? counts.customersAtStart : null,
		churnPercent: churn?.results.churn?.value ?? null,
		churnInterval: churn?.results.churn?.interval ?? null,
		churnTargetPercent: churn?.results.churn?.target ?? null,
		lifetimeValue: value?.results.clv?.value ?? null,
		currency: value?.results.clv?.currency ?? null,
		churnPeriod: churn?.record.period ?? null,
		valuePeriod: value?.record.period ?? null
	};
}
