import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateKpis } from '../../../src/lib/core/kpi/evaluate';
import type { KpiEntries } from '../../../src/lib/core/kpi/types';
import { valueAtStake } from '../../../src/lib/core/kpi/value-at-stake';

const of = (entries: KpiEntries) => valueAtStake(entries, evaluateKpis(entries));
const churn = { customersAtStart: 8400, customersLost: 756, target: 6 };
const clv = { averageBasket: 620, purchasesPerYear: 1.5, years: 6, currency: 'EUR' };

describe('value at stake', () => {
	it('is the customers lost beyond the target times what one brings in', () => {
		// 756 of 8,400 are 9 %; 3 % too many are 252 customers, at 5,580 € each.
		expect(of({ churn, clv })?.amount).toBeCloseTo(252 * 5580, 6);
	});

	it.each<[string, KpiEntries]>([
		['churn meets its target', { churn: { ...churn, target: 9 }, clv }],
		['churn is above its target by a rounding error only', { churn: { ...churn, target: 9 - 1e-12 }, clv }],
		['churn has no target', { churn: { customersAtStart: 8400, customersLost: 756 }, clv }],
		['only the finished churn rate is known', { churn: { value: 9, target: 6 }, clv }],
		['there is no lifetime value', { churn }],
		['nobody was there at the start', { churn: { customersAtStart: 0, customersLost: 0, target: 6 }, clv }]
	])('is none where %s', (_, entries) => {
		expect(of(entries)).toBeNull();
	});

	it('falls as the target rises, and is never negative', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 100, noNaN: true }),
				fc.double({ min: 0, max: 100, noNaN: true }),
				(a, b) => {
					const [low, high] = [Math.min(a, b), Math.max(a, b)];
					const at = (target: number) => of({ churn: { ...churn, target }, clv })?.amount ?? 0;
					expect(at(high)).toBeGreaterThanOrEqual(0);
					expect(at(low)).toBeGreaterThanOrEqual(at(high));
				}
			)
		);
	});
});
