import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	comparePeriods,
	dayAfter,
	kpiPeriodKinds,
	periodAround,
	periodBefore,
	periodCode,
	periodName,
	readPeriodCode
} from '../../../src/lib/core/kpi/period';

const days = fc
	.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
	.map((moment) => moment.toISOString().slice(0, 10));
const periods = fc
	.tuple(fc.constantFrom(...kpiPeriodKinds), days)
	.map(([kind, day]) => ({ period: periodAround(kind, day), day }));

describe('a period', () => {
	it.each([
		['month', '2026-11-22', '2026-11-01', '2026-12-01', '2026-11', 'November 2026', 'November 2026'],
		['month', '2026-12-31', '2026-12-01', '2027-01-01', '2026-12', 'Dezember 2026', 'December 2026'],
		['quarter', '2026-01-01', '2026-01-01', '2026-04-01', '2026-Q1', '1. Quartal 2026', 'Q1 2026'],
		['quarter', '2026-12-31', '2026-10-01', '2027-01-01', '2026-Q4', '4. Quartal 2026', 'Q4 2026'],
		['year', '2024-02-29', '2024-01-01', '2025-01-01', '2024', '2024', '2024']
	] as const)('the %s around %s', (kind, day, start, after, code, de, en) => {
		const period = periodAround(kind, day);
		expect(period).toEqual({ kind, start });
		expect([dayAfter(period), periodCode(period)]).toEqual([after, code]);
		expect([periodName(period, 'de'), periodName(period, 'en')]).toEqual([de, en]);
	});

	it('holds its day, begins where the one before it ends, and reads back from its code', () => {
		fc.assert(
			fc.property(periods, ({ period, day }) => {
				expect(period.start <= day && day < dayAfter(period)).toBe(true);
				expect(dayAfter(periodBefore(period))).toBe(period.start);
				expect(readPeriodCode(periodCode(period))).toEqual(period);
			})
		);
	});

	it.each([
		'',
		'26',
		'1999',
		'2026-',
		'2026-Q0',
		'2026-Q5',
		'2026-13',
		'2026-00',
		'2026-1',
		'2026-Q1-01',
		' 2026',
		'constructor'
	])('is not written %j', (code) => expect(readPeriodCode(code)).toBeNull());

	it('comes before those that end earlier, and before longer ones that end with it', () => {
		const codes = ['2025', '2026-01', '2026-Q1', '2025-12', '2026-03', '2025-Q4'];
		const sorted = codes.flatMap((code) => readPeriodCode(code) ?? []).sort(comparePeriods);
		expect(sorted.map(periodCode)).toEqual(['2026-03', '2026-Q1', '2026-01', '2025-12', '2025-Q4', '2025']);
	});
});
