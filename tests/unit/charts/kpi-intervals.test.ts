import type { KpiEntries } from '$lib/core/kpi/types';
import { kpiIntervals } from '$lib/ui/charts/kpi-intervals';
import { describe, expect, it } from 'vitest';
import { caseOf, marksOf, percentOfMark } from './reports';

function chartOf(kpis: KpiEntries) {
	return kpiIntervals(caseOf('executive', { answers: [], kpis }).report, 'de');
}

describe('the KPI lines', () => {
	it('draw the value inside its interval, with target and previous period', () => {
		const chart = chartOf({ nps: { promoters: 15, passives: 12, detractors: 9, target: 30, previous: { value: 10 } } });
		const track = chart.rows[0]?.track;
		if (!track) throw new Error('The NPS row is missing.');
		const line = marksOf(track, 'interval')[0];
		const value = percentOfMark(marksOf(track, 'evidenced')[0]);
		expect(value).toBeCloseTo(58.33, 2);
		expect(percentOfMark(line, 'x1')).toBeLessThan(value);
		expect(percentOfMark(line, 'x2')).toBeGreaterThan(value);
		expect(percentOfMark(marksOf(track, 'target')[0], 'x1')).toBe(65);
		expect(percentOfMark(marksOf(track, 'previous')[0], 'x')).toBe(55);
		expect(chart.table.rows[0]?.slice(0, 5)).toEqual(['Weiterempfehlung (NPS)', '16,7', '−9,5 bis 40,3', '30', '10']);
	});

	it('draw no interval for a known figure, and no legend entry for what is not drawn', () => {
		const chart = chartOf({ churn: { value: 8 } });
		expect(chart.rows[0] && marksOf(chart.rows[0].track, 'interval')).toEqual([]);
		expect(chart.legend.map(({ text }) => text)).toEqual(['Wert']);
	});

	it('show a zero denominator as an empty line and in words', () => {
		const chart = chartOf({ csat: { satisfied: 0, answers: 0, target: 80 } });
		const row = chart.rows[0];
		expect(row?.note).toBe('nicht berechenbar');
		expect(row && marksOf(row.track, 'evidenced')).toEqual([]);
		expect(chart.table.rows[0]?.[1]).toBe('nicht berechenbar');
		expect(chart.summary).toBe('Zufriedenheit (CSAT): nicht berechenbar.');
	});

	it('keep the order churn, CLV, NPS, CSAT and leave out what was not entered', () => {
		const chart = chartOf({ csat: { value: 80 }, clv: { value: 900, currency: 'EUR' } });
		expect(chart.rows.map(({ id }) => id)).toEqual(['clv', 'csat']);
	});

	it('never let a scale of churn pass 100 per cent', () => {
		const chart = chartOf({
			churn: { customersAtStart: 400, customersLost: 380, target: 99, previous: { value: 20 } }
		});
		const track = chart.rows[0]?.track;
		expect(percentOfMark(track && marksOf(track, 'target')[0], 'x1')).toBe(99);
	});
});
