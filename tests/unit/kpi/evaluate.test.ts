import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import type { KpiEntries, KpiId, KpiResult } from '$lib/core/kpi/types';

function one(kpi: KpiId, entries: KpiEntries): KpiResult {
	const result = evaluateKpis(entries)[kpi];
	if (result === undefined) throw new Error(`no ${kpi}`);
	return result;
}

describe('values', () => {
	it('leaves out what was not entered', () => {
		expect(evaluateKpis({})).toEqual({});
		expect(Object.keys(evaluateKpis({ csat: { value: 80 } }))).toEqual(['csat']);
	});

	it('multiplies basket, purchases and years to a lifetime revenue without interval', () => {
		const clv = one('clv', { clv: { averageBasket: 40, purchasesPerYear: 2.5, years: 3, currency: 'EUR' } });
		expect(clv).toMatchObject({ value: 300, interval: null, noInterval: true, currency: 'EUR' });
	});

	it('marks a known figure as one without interval, and counts not', () => {
		expect(one('churn', { churn: { value: 7 } }).noInterval).toBe(true);
		expect(one('churn', { churn: { customersAtStart: 100, customersLost: 7 } })).not.toHaveProperty('noInterval');
	});

	it.each<[KpiId, KpiEntries]>([
		['churn', { churn: { customersAtStart: 0, customersLost: 0, target: 5, previous: { value: 4 } } }],
		['nps', { nps: { promoters: 0, passives: 0, detractors: 0, target: 5, previous: { value: 4 } } }],
		['csat', { csat: { satisfied: 0, answers: 0, target: 5, previous: { value: 4 } } }]
	])('%s over nothing is not computable, and nothing is judged', (kpi, entries) => {
		expect(one(kpi, entries)).toEqual({
			value: null,
			interval: null,
			againstTarget: null,
			againstPrevious: null,
			previousValue: 4,
			target: 5
		});
	});

	it('has no verdict against a previous period over nothing', () => {
		const churn = one('churn', { churn: { value: 4, previous: { customersAtStart: 0, customersLost: 0 } } });
		expect(churn).toMatchObject({ value: 4, previousValue: null, againstPrevious: null });
	});
});

describe('against the target', () => {
	it.each<[string, KpiId, KpiEntries, KpiResult['againstTarget']]>([
		['lower churn is better', 'churn', { churn: { value: 4, target: 5 } }, 'met'],
		['higher churn is worse', 'churn', { churn: { value: 6, target: 5 } }, 'missed'],
		['equal is met', 'churn', { churn: { value: 5, target: 5 } }, 'met'],
		['higher NPS is better', 'nps', { nps: { value: 31, target: 30 } }, 'met'],
		['lower NPS is missed', 'nps', { nps: { value: 29, target: 30 } }, 'missed'],
		['no target, no verdict', 'nps', { nps: { value: 29 } }, null],
		['a clear miss', 'csat', { csat: { satisfied: 600, answers: 1000, target: 80 } }, 'missed'],
		['clearly met', 'csat', { csat: { satisfied: 900, answers: 1000, target: 80 } }, 'met'],
		['few answers', 'csat', { csat: { satisfied: 15, answers: 20, target: 80 } }, 'not distinguishable'],
		[
			'exactly on it, with an interval',
			'churn',
			{ churn: { customersAtStart: 400, customersLost: 12, target: 3 } },
			'not distinguishable'
		]
	])('%s', (_, kpi, entries, verdict) => {
		expect(one(kpi, entries).againstTarget).toBe(verdict);
	});

	it('counts an end of the interval that equals the target as containing it', () => {
		const counts = { satisfied: 700, answers: 1000 };
		const high = one('csat', { csat: counts }).interval?.[1] ?? NaN;
		expect(one('csat', { csat: { ...counts, target: high } }).againstTarget).toBe('not distinguishable');
		expect(one('csat', { csat: { ...counts, target: high + 1e-6 } }).againstTarget).toBe('missed');
	});
});

describe('against the previous period', () => {
	const churn = (lost: number, previous: KpiEntries['churn']): KpiEntries => ({
		churn: { customersAtStart: 1000, customersLost: lost, previous }
	});

	it.each<[string, KpiId, KpiEntries, KpiResult['againstPrevious']]>([
		['fewer lost', 'churn', churn(50, { customersAtStart: 1000, customersLost: 100 }), 'better'],
		['more lost', 'churn', churn(100, { customersAtStart: 1000, customersLost: 50 }), 'worse'],
		['a few more lost', 'churn', churn(55, { customersAtStart: 1000, customersLost: 50 }), 'within noise'],
		[
			'NPS up',
			'nps',
			{
				nps: {
					promoters: 600,
					passives: 200,
					detractors: 200,
					previous: { promoters: 400, passives: 300, detractors: 300 }
				}
			},
			'better'
		],
		[
			'NPS of few',
			'nps',
			{ nps: { promoters: 6, passives: 2, detractors: 2, previous: { promoters: 4, passives: 3, detractors: 3 } } },
			'within noise'
		],
		[
			'CSAT down',
			'csat',
			{ csat: { satisfied: 600, answers: 1000, previous: { satisfied: 700, answers: 1000 } } },
			'worse'
		],
		['figures', 'csat', { csat: { value: 80.1, previous: { value: 80 } } }, 'better'],
		['equal figures', 'csat', { csat: { value: 80, previous: { value: 80 } } }, 'within noise'],
		['CLV', 'clv', { clv: { value: 90, currency: 'EUR', previous: { value: 100, currency: 'EUR' } } }, 'worse'],
		[
			'CLV in another currency',
			'clv',
			{ clv: { value: 90, currency: 'EUR', previous: { value: 100, currency: 'CHF' } } },
			null
		]
	])('%s', (_, kpi, entries, verdict) => {
		expect(one(kpi, entries).againstPrevious).toBe(verdict);
	});

	it('says so where one of the two is a bare figure', () => {
		const mixed = one('churn', churn(50, { value: 5.1 }));
		expect(mixed).toMatchObject({ againstPrevious: 'better', comparedPlainly: true, previousValue: 5.1 });
		expect(one('churn', churn(50, { customersAtStart: 1000, customersLost: 51 }))).not.toHaveProperty(
			'comparedPlainly'
		);
	});
});

describe('properties', () => {
	const counts = fc.record({ promoters: fc.nat(5000), passives: fc.nat(5000), detractors: fc.nat(5000) });

	it('bounds values and intervals, with the value of a share inside its interval', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 10000 }), fc.nat(10000), (answers, part) => {
				const { value, interval } = one('csat', { csat: { answers, satisfied: Math.min(part, answers) } });
				const [low, high] = interval ?? [NaN, NaN];
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(100);
				expect(value).toBeGreaterThanOrEqual(low - 1e-9);
				expect(value).toBeLessThanOrEqual(high + 1e-9);
			})
		);
		fc.assert(
			fc.property(counts, (entry) => {
				fc.pre(entry.promoters + entry.passives + entry.detractors > 0);
				const [low, high] = one('nps', { nps: entry }).interval ?? [NaN, NaN];
				expect(low).toBeGreaterThanOrEqual(-100);
				expect(high).toBeLessThanOrEqual(100);
				expect(low).toBeLessThan(high);
			})
		);
	});

	it('clips the ends exactly, whatever the number', () => {
		for (let answers = 1; answers <= 300; answers += 1) {
			const none = one('csat', { csat: { answers, satisfied: 0 } }).interval;
			const all = one('csat', { csat: { answers, satisfied: answers } }).interval;
			expect([none?.[0], all?.[1]]).toEqual([0, 100]);
		}
		expect(one('nps', { nps: { promoters: 10, passives: 0, detractors: 0 } }).interval?.[1]).toBe(100);
		expect(one('nps', { nps: { promoters: 0, passives: 0, detractors: 10 } }).interval?.[0]).toBe(-100);
	});

	it('never lowers a score when an answer turns from detractor to passive or from passive to promoter', () => {
		fc.assert(
			fc.property(counts, (entry) => {
				const before = one('nps', { nps: { ...entry, passives: entry.passives + 1 } }).value ?? NaN;
				const promoted = one('nps', { nps: { ...entry, promoters: entry.promoters + 1 } }).value ?? NaN;
				const demoted = one('nps', { nps: { ...entry, detractors: entry.detractors + 1 } }).value ?? NaN;
				expect(promoted).toBeGreaterThan(before);
				expect(demoted).toBeLessThan(before);
			})
		);
	});

	it('turns a better verdict into a worse one when the periods are swapped', () => {
		const opposite = { better: 'worse', worse: 'better', 'within noise': 'within noise' };
		fc.assert(
			fc.property(counts, counts, (first, second) => {
				fc.pre([first, second].every((n) => n.promoters + n.passives + n.detractors > 0));
				const there = one('nps', { nps: { ...first, previous: second } }).againstPrevious ?? 'within noise';
				expect(one('nps', { nps: { ...second, previous: first } }).againstPrevious).toBe(opposite[there]);
			})
		);
	});
});
