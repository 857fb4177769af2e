import { describe, expect, it } from 'vitest';
import { type KpiRecord, kpisOn, withPrevious } from '../../../src/lib/core/kpi/history';
import { periodCode, readPeriodCode } from '../../../src/lib/core/kpi/period';
import type { KpiEntries } from '../../../src/lib/core/kpi/types';

const record = (code: string, entries: KpiEntries): KpiRecord => {
	const period = readPeriodCode(code);
	if (!period) throw new Error(`${code} is no period.`);
	return { period, entries };
};
const nps = (value: number): KpiEntries => ({ nps: { value } });

describe('the KPIs that count on a day', () => {
	const chosenOn = (day: string, codes: readonly string[]) => {
		const { entries, periods } = kpisOn(
			codes.map((code, index) => record(code, nps(index))),
			day
		);
		const index = entries.nps && 'value' in entries.nps ? entries.nps.value : null;
		const code = periods.nps ? periodCode(periods.nps) : null;
		expect(code).toBe(index === null ? null : codes[index]);
		return code;
	};

	it.each([
		['2026-08-15', ['2026-Q1', '2026-Q3', '2026-Q2'], '2026-Q3'],
		['2026-08-15', ['2026-Q1', '2026-Q2'], '2026-Q2'],
		['2026-08-15', ['2026', '2026-Q3', '2026-08'], '2026-08'],
		['2026-08-15', ['2026-Q2', '2026'], '2026'],
		['2026-08-15', ['2026-Q2', '2026-06'], '2026-06'],
		['2026-08-15', ['2026-Q4', '2027', '2026-09'], null],
		['2026-08-15', ['2025-08'], '2025-08'],
		['2026-08-15', ['2025-07', '2025-Q2', '2024'], null],
		['2026-12-31', ['2025'], '2025'],
		['2027-01-01', ['2025'], null],
		['2026-08-15', [], null]
	] as const)('on %s of %j: %s', (day, codes, expected) => expect(chosenOn(day, codes)).toBe(expected));

	it('come each from the last period that has it', () => {
		const records = [record('2026-Q3', nps(10)), record('2025', { csat: { value: 70, target: 80 } })];
		const { entries, periods } = kpisOn(records, '2026-10-01');
		expect(entries).toEqual({ nps: { value: 10 }, csat: { value: 70, target: 80 } });
		expect([periods.nps, periods.csat].map((period) => period && periodCode(period))).toEqual(['2026-Q3', '2025']);
	});

	it('bring the value of the period before along, as counts where counts were entered', () => {
		const records = [
			record('2026-Q2', { churn: { customersAtStart: 400, customersLost: 20, target: 3, previous: { value: 9 } } }),
			record('2026-Q3', { churn: { customersAtStart: 420, customersLost: 12, target: 2 } }),
			record('2026-06', { churn: { value: 1 } })
		];
		expect(kpisOn(records, '2026-10-20').entries.churn).toEqual({
			...{ customersAtStart: 420, customersLost: 12, target: 2 },
			previous: { customersAtStart: 400, customersLost: 20 }
		});
	});
});

describe('the period before', () => {
	const before = record('2025', { nps: { value: 5 }, clv: { value: 300, currency: 'EUR' } });

	it('is not taken where somebody typed a previous value, and not in another currency', () => {
		const typed = record('2026', { nps: { value: 8, previous: { value: 7 } }, clv: { value: 310, currency: 'CHF' } });
		expect(withPrevious(typed, [before, typed])).toEqual(typed);
	});

	it('is not taken from a period that is not directly before, or of another kind', () => {
		const later = record('2027', nps(9));
		const quarter = record('2026-Q1', nps(9));
		expect(withPrevious(later, [before, later])).toEqual(later);
		expect(withPrevious(quarter, [before, quarter])).toEqual(quarter);
	});

	it('adds no KPI that the period itself does not have', () => {
		expect(withPrevious(record('2026', nps(8)), [before]).entries).toEqual({
			nps: { value: 8, previous: { value: 5 } }
		});
	});
});
