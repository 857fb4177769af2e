import { describe, expect, it } from 'vitest';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { netPromoterInterval } from '$lib/core/statistics/net-promoter';
import { newcombeInterval, wilsonInterval } from '$lib/core/statistics/proportion';

describe('published examples of intervals', () => {
	it.each([
		// Newcombe (1998), Statistics in Medicine 17: 857–872, method 3.
		{ successes: 81, total: 263, low: 0.2553, high: 0.3662 },
		{ successes: 15, total: 148, low: 0.0624, high: 0.1605 },
		{ successes: 0, total: 20, low: 0, high: 0.1611 },
		{ successes: 1, total: 29, low: 0.0061, high: 0.1718 }
	])('Wilson: $successes of $total', ({ successes, total, low, high }) => {
		const interval = wilsonInterval({ successes, total });
		expect(interval[0]).toBeCloseTo(low, 4);
		expect(interval[1]).toBeCloseTo(high, 4);
	});

	it.each([
		// Newcombe (1998), Statistics in Medicine 17: 873–890, method 10.
		{ first: [56, 70], second: [48, 80], low: 0.0524, high: 0.3339 },
		{ first: [9, 10], second: [3, 10], low: 0.1705, high: 0.809 },
		{ first: [10, 10], second: [0, 20], low: 0.6791, high: 1 },
		{ first: [0, 10], second: [0, 10], low: -0.2775, high: 0.2775 }
	] as const)('Newcombe: $first against $second', ({ first, second, low, high }) => {
		const interval = newcombeInterval(
			{ successes: first[0], total: first[1] },
			{ successes: second[0], total: second[1] }
		);
		expect(interval[0]).toBeCloseTo(low, 4);
		expect(interval[1]).toBeCloseTo(high, 4);
	});

	it('adjusted Wald of a net promoter score: 15, 12, 9', () => {
		const interval = netPromoterInterval({ promoters: 15, passives: 12, detractors: 9 });
		expect(interval[0]).toBeCloseTo(-9.529601, 6);
		// The exact upper end is 40.29883217; the published six digits are rounded up, so five are compared.
		expect(interval[1]).toBeCloseTo(40.298833, 5);
	});
});

describe('the worked values of docs/method.md §6', () => {
	it('12 of 400 customers lost are 3 %', () => {
		expect(evaluateKpis({ churn: { customersAtStart: 400, customersLost: 12 } }).churn?.value).toBe(3);
	});

	it('15 promoters, 12 passives, 9 detractors are an NPS of 16.667', () => {
		const nps = evaluateKpis({ nps: { promoters: 15, passives: 12, detractors: 9 } }).nps;
		expect(nps?.value).toBeCloseTo(16.667, 3);
		expect(nps?.interval?.[0]).toBeCloseTo(-9.529601, 6);
	});
});
