import { describe, expect, it } from 'vitest';
import { type CountedBatch, kpiCountsOf } from '../../../src/lib/server/voice/counted';

const batch = (fields: Partial<CountedBatch>): CountedBatch => ({
	...{ formId: 'a', name: 'Counter', departmentId: null, periodKind: 'month', occasion: '', completedOn: '2026-03-04' },
	...{ recommendation: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5], satisfaction: [0, 0, 0, 0, 5] },
	...fields
});

describe('what customers’ answers come to as KPIs', () => {
	it('is nothing below five answers to a question, whatever a batch may hold', () => {
		const four = { recommendation: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4], satisfaction: [0, 0, 0, 0, 4] };
		expect(kpiCountsOf([batch(four)])).toEqual([]);
		expect(kpiCountsOf([batch({ ...four, satisfaction: [0, 0, 0, 1, 4] })])).toMatchObject([
			{ csat: { satisfied: 5, answers: 5 } }
		]);
		expect(kpiCountsOf([batch({ satisfaction: [0, 0, 0, 0, 4] })])[0]).not.toHaveProperty('csat');
	});

	it('adds up forms of one place and period, satisfaction only where they ask about the same occasion', () => {
		const [alike] = kpiCountsOf([batch({ occasion: 'Repair' }), batch({ formId: 'b', occasion: ' repair' })]);
		expect(alike).toMatchObject({ nps: { promoters: 10 }, csat: { satisfied: 10, answers: 10 }, formIds: ['a', 'b'] });
		const [different] = kpiCountsOf([batch({ occasion: 'Repair' }), batch({ formId: 'b', occasion: 'Delivery' })]);
		expect(different).toMatchObject({ nps: { promoters: 10 } });
		expect(different).not.toHaveProperty('csat');
	});
});
