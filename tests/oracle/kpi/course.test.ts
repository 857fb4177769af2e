import { describe, expect, it } from 'vitest';
import { kpiCourse } from '$lib/core/kpi/course';
import type { KpiRecord } from '$lib/core/kpi/record';

describe('published examples as two periods of a course', () => {
	it.each([
		// Newcombe (1998), Statistics in Medicine 17: 873–890, method 10: whether his interval of the difference holds 0.
		{ now: [56, 70], before: [48, 80], verdict: 'better' },
		{ now: [9, 10], before: [3, 10], verdict: 'better' },
		{ now: [3, 10], before: [9, 10], verdict: 'worse' },
		{ now: [10, 10], before: [0, 20], verdict: 'better' },
		{ now: [0, 10], before: [0, 10], verdict: 'within noise' }
	] as const)('satisfied $now after $before: $verdict', ({ now, before, verdict }) => {
		const { points } = kpiCourse([csat('2026-01-01', now), csat('2025-01-01', before)], { kpi: 'csat', kind: 'year' });
		expect(points[1]?.againstPrevious).toMatchObject({ verdict, comparedPlainly: false });
	});

	it.each([
		// Newcombe (1998), Statistics in Medicine 17: 857–872, method 3.
		{ of: [81, 263], low: 25.53, high: 36.62 },
		{ of: [15, 148], low: 6.24, high: 16.05 }
	] as const)('Wilson’s interval of $of', ({ of, low, high }) => {
		const [point] = kpiCourse([csat('2026-01-01', of)], { kpi: 'csat', kind: 'year' }).points;
		expect(point?.result.interval?.[0]).toBeCloseTo(low, 2);
		expect(point?.result.interval?.[1]).toBeCloseTo(high, 2);
		expect(point?.count).toBe(of[1]);
	});

	it('an NPS of 15, 12 and 9 (docs/method.md §6)', () => {
		const nps: KpiRecord = {
			period: { kind: 'month', start: '2026-01-01' },
			entries: { nps: { promoters: 15, passives: 12, detractors: 9 } }
		};
		const [point] = kpiCourse([nps], { kpi: 'nps', kind: 'month' }).points;
		expect(point?.result.value).toBeCloseTo(16.667, 3);
		expect(point?.result.interval?.[0]).toBeCloseTo(-9.529601, 6);
	});
});

function csat(start: string, [satisfied, answers]: readonly [number, number]): KpiRecord {
	return { period: { kind: 'year', start }, entries: { csat: { satisfied, answers } } };
}
