import { describe, expect, it } from 'vitest';
import { checkKpis } from '$lib/core/kpi/check';
import { kpiMessages } from '$lib/core/kpi/messages';
import type { KpiEntries } from '$lib/core/kpi/types';

const paths = (entries: KpiEntries) => checkKpis(entries).map(({ path }) => path.join('.'));

describe('KPIs that contradict themselves', () => {
	it.each<[string, KpiEntries]>([
		['kpis.churn.customersLost', { churn: { customersAtStart: 10, customersLost: 11 } }],
		['kpis.churn.customersLost', { churn: { customersAtStart: 10, customersLost: 1.5 } }],
		['kpis.churn.customersAtStart', { churn: { customersAtStart: 2e12, customersLost: 1 } }],
		['kpis.churn.value', { churn: { value: 100.1 } }],
		['kpis.churn.value', { churn: { value: -1 } }],
		['kpis.churn.target', { churn: { value: 5, target: 101 } }],
		['kpis.churn.previous.customersLost', { churn: { value: 5, previous: { customersAtStart: 1, customersLost: 2 } } }],
		['kpis.clv.averageBasket', { clv: { averageBasket: -1, purchasesPerYear: 1, years: 1, currency: 'EUR' } }],
		['kpis.clv.averageBasket', { clv: { averageBasket: 1e9, purchasesPerYear: 1e3, years: 9, currency: 'EUR' } }],
		['kpis.clv.years', { clv: { averageBasket: 1, purchasesPerYear: 1, years: NaN, currency: 'EUR' } }],
		['kpis.clv.currency', { clv: { value: 1, currency: 'euro' } }],
		['kpis.clv.previous.currency', { clv: { value: 1, currency: 'EUR', previous: { value: 1, currency: 'CHF' } } }],
		['kpis.nps.detractors', { nps: { promoters: 1, passives: 1, detractors: -1 } }],
		['kpis.nps.value', { nps: { value: -101 } }],
		['kpis.nps.target', { nps: { value: 1, target: 100.5 } }],
		['kpis.csat.satisfied', { csat: { satisfied: 11, answers: 10 } }],
		['kpis.csat.previous.value', { csat: { value: 80, previous: { value: Infinity } } }]
	])('%s is named', (path, entries) => {
		expect(paths(entries)).toEqual([path]);
	});

	it('names every field that is wrong, each once', () => {
		expect(paths({ nps: { promoters: -1, passives: 0.5, detractors: 1 }, csat: { value: 101, target: -1 } })).toEqual([
			'kpis.nps.promoters',
			'kpis.nps.passives',
			'kpis.csat.value',
			'kpis.csat.target'
		]);
	});

	it('finds nothing in zero counts, fractions of a basket and ends of the ranges', () => {
		expect(
			paths({
				churn: { customersAtStart: 0, customersLost: 0, target: 0 },
				clv: { averageBasket: 12.5, purchasesPerYear: 0.5, years: 1.5, currency: 'CHF', target: 0 },
				nps: { value: -100, target: 100 },
				csat: { satisfied: 10, answers: 10, previous: { value: 100 } }
			})
		).toEqual([]);
	});

	it('says what is wrong in both languages', () => {
		const [problem] = checkKpis({ churn: { customersAtStart: 10, customersLost: 11 } });
		expect(problem?.message).toEqual(kpiMessages.moreLostThanAtStart);
		expect(problem?.message.de).toMatch(/nicht mehr Kundinnen und Kunden/);
		expect(problem?.message.en).toMatch(/No more customers/);
	});
});
