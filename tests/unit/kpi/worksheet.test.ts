import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiMessages } from '$lib/core/kpi/messages';
import type { KpiEntries } from '$lib/core/kpi/types';
import { readTargets, readWorksheet, worksheetFields, worksheetMode, writeWorksheet } from '$lib/core/kpi/worksheet';

const problemFields = (values: Record<string, string>) => readWorksheet(values).problems.map(({ field }) => field);

describe('reading the worksheets', () => {
	it('takes a target without figures for half filled in, unless targets may stand alone', () => {
		const values = { 'nps.target': '30', 'csat.target': '130', 'clv.target': 'much' };
		expect(problemFields(values)).toEqual(expect.arrayContaining(['clv.years', 'nps.promoters', 'csat.satisfied']));
		const alone = readWorksheet(values, { mayTargetsStandAlone: true });
		expect(alone.entries).toEqual({});
		expect(alone.problems.map(({ field }) => field)).toEqual(['clv.target', 'csat.target']);
		expect(readTargets(values)).toEqual({ nps: 30 });
	});

	it('skips what is empty, even where a currency and modes are preset', () => {
		const preset = {
			'clv.currency': 'EUR',
			'churn.mode': 'counts',
			'nps.previous.mode': 'known',
			'csat.answers': '  '
		};
		expect(readWorksheet(preset)).toEqual({ entries: {}, problems: [] });
	});

	it('reads counts with pasted thousands separators and figures with either decimal mark', () => {
		const { entries, problems } = readWorksheet({
			'churn.customersAtStart': '12.400',
			'churn.customersLost': '1\u202f240',
			'churn.target': '8,5 %',
			'churn.previous.mode': 'known',
			'churn.previous.value': '9.25',
			'clv.averageBasket': '1.234,50 €',
			'clv.purchasesPerYear': '2,5',
			'clv.years': '4',
			'clv.currency': ' eur '
		});
		expect(problems).toEqual([]);
		expect(entries).toEqual({
			churn: { customersAtStart: 12400, customersLost: 1240, target: 8.5, previous: { value: 9.25 } },
			clv: { averageBasket: 1234.5, purchasesPerYear: 2.5, years: 4, currency: 'EUR' }
		});
	});

	it('gives the previous period the currency of the current one', () => {
		const { entries } = readWorksheet({
			'clv.mode': 'known',
			'clv.value': '900',
			'clv.currency': '€',
			'clv.previous.value': '800'
		});
		expect(entries.clv).toEqual({ value: 900, currency: 'EUR', previous: { value: 800, currency: 'EUR' } });
	});

	it('names the missing field of a half-filled KPI and keeps the others', () => {
		const { entries, problems } = readWorksheet({ 'csat.satisfied': '80', 'nps.mode': 'known', 'nps.value': '−12' });
		expect(entries).toEqual({ nps: { value: -12 } });
		expect(problems).toEqual([{ field: 'csat.answers', message: kpiMessages.missing }]);
	});

	it.each<[string, Record<string, string>, string[]]>([
		['a target alone', { 'churn.target': '5' }, ['churn.customersAtStart', 'churn.customersLost']],
		['a previous period alone', { 'csat.previous.value': '80' }, ['csat.satisfied', 'csat.answers']],
		['a currency that is missing', { 'clv.mode': 'known', 'clv.value': '80' }, ['clv.currency']],
		['no number', { 'nps.mode': 'known', 'nps.value': '1e3' }, ['nps.value']],
		['emoji', { 'nps.mode': 'known', 'nps.value': '👍' }, ['nps.value']],
		['lost > start', { 'churn.customersAtStart': '10', 'churn.customersLost': '11' }, ['churn.customersLost']],
		['half a customer', { 'churn.customersAtStart': '10', 'churn.customersLost': '1,5' }, ['churn.customersLost']],
		[
			'a previous period that contradicts itself',
			{ 'csat.satisfied': '1', 'csat.answers': '2', 'csat.previous.satisfied': '3', 'csat.previous.answers': '2' },
			['csat.previous.satisfied']
		],
		[
			'parts that are not the total',
			{ 'nps.promoters': '5', 'nps.passives': '3', 'nps.detractors': '1', 'nps.total': '10' },
			['nps.total']
		],
		['a currency that is none', { 'clv.mode': 'known', 'clv.value': '80', 'clv.currency': 'Taler' }, ['clv.currency']]
	])('%s is a problem at the field', (_, values, fields) => {
		expect(problemFields(values)).toEqual(fields);
		expect(readWorksheet(values).entries).toEqual({});
	});

	it('takes a total that fits and leaves it out of the entry', () => {
		const values = { 'nps.promoters': '5', 'nps.passives': '3', 'nps.detractors': '1', 'nps.total': '9' };
		expect(readWorksheet(values)).toEqual({
			entries: { nps: { promoters: 5, passives: 3, detractors: 1 } },
			problems: []
		});
	});

	it('follows the chosen mode, and the fields where only the other mode holds something', () => {
		const both = { 'csat.satisfied': '8', 'csat.answers': '10', 'csat.value': '75' };
		expect(readWorksheet({ ...both, 'csat.mode': 'known' }).entries.csat).toEqual({ value: 75 });
		expect(readWorksheet({ ...both, 'csat.mode': 'counts' }).entries.csat).toEqual({ satisfied: 8, answers: 10 });
		expect(worksheetMode('csat', 'current', { 'csat.mode': 'counts', 'csat.value': '75' })).toBe('known');
		expect(worksheetMode('csat', 'current', {})).toBe('counts');
	});
});

describe('the field list', () => {
	it('names each field once and knows the kind of each', () => {
		const names = worksheetFields.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(worksheetFields.find(({ name }) => name === 'nps.total')).toMatchObject({ kind: 'count', optional: true });
		expect(worksheetFields.find(({ name }) => name === 'clv.previous.years')).toMatchObject({
			kind: 'decimal',
			mode: 'counts'
		});
		expect(names.filter((name) => name.endsWith('currency'))).toEqual(['clv.currency']);
	});
});

describe('writing the worksheets', () => {
	const percent = fc.double({ min: 0, max: 100, noNaN: true });
	const money = fc.double({ min: 0, max: 1e4, noNaN: true });
	const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
	const csat = fc.oneof(
		fc.record({ value: percent }),
		fc.tuple(fc.nat(1e9), fc.nat(1e9)).map(([a, b]) => ({ satisfied: Math.min(a, b), answers: Math.max(a, b) }))
	);
	const clv = fc.oneof(
		fc.record({ value: money, currency: fc.constant('EUR') }),
		fc.record({ averageBasket: money, purchasesPerYear: money, years: money, currency: fc.constant('EUR') })
	);
	const withContext = <T extends object>(period: fc.Arbitrary<T>) =>
		fc.tuple(period, option(percent), option(period)).map(([current, target, previous]) => ({
			...current,
			...(target !== undefined && { target }),
			...(previous && { previous })
		}));

	it.each(['de', 'en'] as const)('reads back exactly as it was (%s)', (locale) => {
		fc.assert(
			fc.property(withContext(csat), withContext(clv), (csatEntry, clvEntry) => {
				const entries: KpiEntries = { csat: csatEntry, clv: clvEntry };
				expect(readWorksheet(writeWorksheet(entries, locale))).toEqual({ entries, problems: [] });
			})
		);
	});

	it('uses only fields of the list', () => {
		const names = new Set(worksheetFields.map(({ name }) => name));
		const written = writeWorksheet({
			clv: {
				value: 1,
				currency: 'EUR',
				target: 2,
				previous: { averageBasket: 1, purchasesPerYear: 1, years: 1, currency: 'EUR' }
			}
		});
		expect(Object.keys(written).filter((name) => !names.has(name))).toEqual([]);
		expect(written).toMatchObject({ 'clv.mode': 'known', 'clv.previous.mode': 'counts' });
	});
});
