import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { readPeriodCode } from '$lib/core/kpi/period';
import type { KpiRecord } from '$lib/core/kpi/record';
import { newestStake } from '$lib/core/kpi/recorded-stake';
import { type RecordedStake, readStake, type TypedStake, writeStake } from '$lib/core/kpi/stake-input';
import type { KpiEntries } from '$lib/core/kpi/types';
import { reckonStake, valueAtStake } from '$lib/core/kpi/value-at-stake';

const figures = { customersAtStart: 400, churnPercent: 3, churnTargetPercent: 2, lifetimeValue: 1200, currency: 'EUR' };
const nothing: RecordedStake = {
	...{ customersAtStart: null, churnPercent: null, churnInterval: null },
	...{ churnTargetPercent: null, lifetimeValue: null, currency: null }
};
const typed: TypedStake = { customers: '400', churn: '3', target: '2', value: '1200', currency: 'EUR' };

describe('the reckoning', () => {
	it('gives the worked example of docs/method.md §7', () => {
		expect(reckonStake(figures, null)).toEqual({
			...{ isAboveTarget: true, amount: 4800, range: null, customersBeyondTarget: 4 }
		});
	});

	it('is linear in customers, nothing at the target and below it, and lies within its range', () => {
		const share = fc.double({ min: 0, max: 100, noNaN: true });
		const any = fc.record({
			customersAtStart: fc.integer({ min: 0, max: 1_000_000 }),
			churnPercent: share,
			churnTargetPercent: share,
			lifetimeValue: fc.double({ min: 0, max: 100_000, noNaN: true }),
			currency: fc.constant('EUR')
		});
		fc.assert(
			fc.property(any, share, share, (given, below, above) => {
				const interval = [Math.min(below, given.churnPercent), Math.max(above, given.churnPercent)] as const;
				const { amount, range } = reckonStake(given, interval);
				const twice = reckonStake({ ...given, customersAtStart: 2 * given.customersAtStart }, null).amount;
				expect(twice).toBeCloseTo(2 * amount, 4);
				expect(reckonStake({ ...given, churnTargetPercent: given.churnPercent }, null).amount).toBe(0);
				expect(range?.[0]).toBeGreaterThanOrEqual(0);
				expect(range?.[0]).toBeLessThanOrEqual(amount + 1e-3);
				expect(range?.[1]).toBeGreaterThanOrEqual(amount);
			})
		);
	});

	it('gives the amount of a report with the same figures, however its churn is rounded for the field', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (start, part) => {
				const entries: KpiEntries = {
					churn: { customersAtStart: start, customersLost: Math.round(start * part), target: 2 },
					clv: { averageBasket: 12.34, purchasesPerYear: 3.3, years: 7, currency: 'EUR' }
				};
				const recorded = newestStake([{ period: periodOf('2025'), entries }], '2026-06-01');
				const reading = readStake(writeStake(recorded, 'de'), recorded);
				const amount = reading.figures ? reckonStake(reading.figures, reading.churnInterval).amount : null;
				expect(amount).toBe(valueAtStake(entries, evaluateKpis(entries))?.amount ?? 0);
			})
		);
	});
});

describe('reading the calculator', () => {
	it.each<[Partial<TypedStake>, string, RegExp]>([
		[{ customers: '' }, 'customers', /still missing/],
		[{ customers: 'lots' }, 'customers', /cannot read/],
		[{ customers: '3.5' }, 'customers', /whole numbers/],
		[{ customers: '-4' }, 'customers', /below 0/],
		[{ customers: '9000000000000' }, 'customers', /one trillion/],
		[{ churn: '101' }, 'churn', /between 0 and 100/],
		[{ target: '-1' }, 'target', /between 0 and 100/],
		[{ value: '' }, 'value', /still missing/],
		[{ currency: '' }, 'currency', /three-letter/],
		[{ currency: 'Euro' }, 'currency', /three capital letters/],
		[{ value: '1200 $' }, 'currency', /another currency/],
		[{ value: 'CHF 1200' }, 'currency', /another currency/]
	])('%o is a problem at %s', (wrong, field, message) => {
		const { figures: read, problems } = readStake({ ...typed, ...wrong }, nothing);
		expect(read).toBeNull();
		expect(problems.map((problem) => problem.field)).toEqual([field]);
		expect(problems[0]?.message.en).toMatch(message);
	});

	it('takes signs for codes, and amounts that name the same currency', () => {
		expect(readStake({ ...typed, value: '1.200,50 €', currency: '€' }, nothing).figures).toEqual({
			...figures,
			lifetimeValue: 1200.5
		});
	});

	it('keeps the interval only as long as customers and churn are the recorded ones', () => {
		const recorded: RecordedStake = {
			...{ customersAtStart: 263, churnPercent: 30.7984790874525, churnInterval: [25.53, 36.62] },
			...{ churnTargetPercent: 20, lifetimeValue: 1000, currency: 'CHF' }
		};
		const begun = writeStake(recorded, 'en');
		expect(begun).toEqual({ customers: '263', churn: '30.8', target: '20', value: '1000', currency: 'CHF' });
		expect(readStake(begun, recorded)).toMatchObject({
			...{ figures: { churnPercent: 30.7984790874525 }, churnInterval: [25.53, 36.62], isUnconverted: false }
		});
		expect(readStake({ ...begun, churn: '31' }, recorded).churnInterval).toBeNull();
		expect(readStake({ ...begun, customers: '264' }, recorded).churnInterval).toBeNull();
		expect(readStake({ ...begun, currency: 'EUR' }, recorded)).toMatchObject({ isUnconverted: true });
	});
});

describe('the figures to begin with', () => {
	const churn = (lost: number): KpiEntries => ({ churn: { customersAtStart: 400, customersLost: lost, target: 2 } });
	const records: readonly KpiRecord[] = [
		{ period: periodOf('2026'), entries: churn(5) },
		{ period: periodOf('2025-Q3'), entries: churn(7) },
		{ period: periodOf('2025-Q4'), entries: churn(12) },
		{ period: periodOf('2025'), entries: { ...churn(40), clv: { value: 900, currency: 'CHF' } } }
	];

	it('are the newest of a period that is over, of several that end together the shortest', () => {
		expect(newestStake(records, '2026-06-01')).toMatchObject({
			...{ customersAtStart: 400, churnPercent: 3, churnTargetPercent: 2, churnPeriod: periodOf('2025-Q4') },
			...{ lifetimeValue: 900, currency: 'CHF', valuePeriod: periodOf('2025') }
		});
	});

	it('are of a running period where there is no other, and a bare figure without customers or interval', () => {
		const running = [{ period: periodOf('2026'), entries: { churn: { value: 4 } } }];
		expect(newestStake(running, '2026-06-01')).toMatchObject({
			...{ customersAtStart: null, churnPercent: 4, churnInterval: null, churnPeriod: periodOf('2026') }
		});
		expect(newestStake([], '2026-06-01')).toEqual({ ...nothing, churnPeriod: null, valuePeriod: null });
	});
});

function periodOf(code: string) {
	const period = readPeriodCode(code);
	if (!period) throw new Error(`${code} is no period.`);
	return period;
}
