import { describe, expect, it } from 'vitest';
import { mergeVoice, originOf, type VoiceCounts } from '$lib/core/kpi/record';
import { periodOf, typedRecord } from './builders';

const counts = (code: string, departmentId: string | null = null): VoiceCounts => ({
	...{ departmentId, period: periodOf(code), formIds: ['form'] },
	...{ nps: { promoters: 5, passives: 3, detractors: 2 }, csat: { satisfied: 6, answers: 10 } }
});

describe('what customers answered beside what was typed', () => {
	it('fills a KPI without typed figures, with the target that was typed for it', () => {
		const typed = typedRecord('2026-Q1', { 'csat.target': '80', 'churn.mode': 'known', 'churn.value': '3' });
		const [merged] = mergeVoice([typed], [counts('2026-Q1')]);
		expect(merged?.entries).toEqual({
			...{ churn: { value: 3 }, csat: { satisfied: 6, answers: 10, target: 80 } },
			nps: { promoters: 5, passives: 3, detractors: 2 }
		});
		expect([merged?.id, merged?.worksheet]).toEqual([typed.id, typed.worksheet]);
		expect(merged && [originOf(merged, 'churn'), originOf(merged, 'csat')]).toEqual(['typed', 'voice']);
	});

	it('never replaces typed figures', () => {
		const typed = typedRecord('2026-Q1', { 'nps.mode': 'known', 'nps.value': '12' });
		const [merged] = mergeVoice([typed], [{ ...counts('2026-Q1'), csat: undefined as never }]);
		expect(merged?.entries).toEqual({ nps: { value: 12 } });
		expect(merged && [originOf(merged, 'nps'), merged.typedInstead]).toEqual(['typed', ['nps']]);
	});

	it('is a record of its own where nothing was typed for that place and period', () => {
		const typed = typedRecord('2026-Q1', { 'nps.mode': 'known', 'nps.value': '12' });
		const merged = mergeVoice([typed], [counts('2026-Q1', 'sales'), counts('2026-Q2')]);
		expect(merged.map(({ id, departmentId, counted }) => [id, departmentId, counted])).toEqual([
			[typed.id, null, undefined],
			[null, 'sales', { nps: ['form'], csat: ['form'] }],
			[null, null, { nps: ['form'], csat: ['form'] }]
		]);
	});
});
