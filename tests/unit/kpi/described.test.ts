import { describe, expect, it } from 'vitest';
import { carriedOver } from '$lib/core/kpi/carried';
import { breaksAt, descriptionOf, isSameMeasure, measureOf } from '$lib/core/kpi/described';
import { withPrevious } from '$lib/core/kpi/history';
import { periodCode } from '$lib/core/kpi/period';
import { typedRecord } from './builders';

const nps = (value: string, segment = '', definition = '') => ({
	...{ 'nps.mode': 'known', 'nps.value': value, 'nps.segment': segment, 'nps.definition': definition }
});
const isSame = (one: Record<string, string>, other: Record<string, string>) =>
	isSameMeasure(measureOf(typedRecord('2026-Q1', one), 'nps'), measureOf(typedRecord('2026-Q2', other), 'nps'));

describe('what a figure is of', () => {
	it('is read as it was typed, without white space around it', () => {
		const values = { 'churn.segment': ' private customers ', 'churn.source': 'CRM', 'nps.segment': 'all' };
		expect(descriptionOf(values, 'churn')).toEqual({ segment: 'private customers', definition: '', source: 'CRM' });
		expect(descriptionOf({ 'own.a.definition': 'x' }, 'own.a').definition).toBe('x');
	});

	it.each([
		['the same words', nps('1', 'All', 'After delivery'), nps('2', ' all ', 'after  Delivery'), true],
		['another source', nps('1', 'All'), { ...nps('2', 'All'), 'nps.source': 'CRM' }, true],
		['nothing said on both sides', nps('1'), nps('2'), true],
		['another segment', nps('1', 'All'), nps('2', 'Private'), false],
		['another definition', nps('1', 'All', 'After delivery'), nps('2', 'All', 'After a call'), false],
		['said on one side only', nps('1'), nps('2', 'All'), false]
	])('%s', (_, one, other, same) => expect(isSame(one, other)).toBe(same));

	it('is another thing in another currency', () => {
		const clv = (currency: string) =>
			measureOf(typedRecord('2026', { 'clv.mode': 'known', 'clv.value': '9', 'clv.currency': currency }), 'clv');
		expect(isSameMeasure(clv('EUR'), clv('CHF'))).toBe(false);
		expect(isSameMeasure(clv('EUR'), clv('€'))).toBe(true);
	});

	it('is another thing under another definition of an own KPI', () => {
		const own = (edition?: string) =>
			measureOf(typedRecord('2026', { 'own.a.value': '9', ...(edition && { 'own.a.edition': edition }) }), 'own.a');
		expect(isSameMeasure(own(), own('1'))).toBe(true);
		expect(isSameMeasure(own('1'), own('2'))).toBe(false);
	});

	it('counted from answers, is described by the forms and by nothing that was typed', () => {
		const record = { ...typedRecord('2026-Q1', nps('1', 'All')), counted: { nps: ['b', 'a'] } };
		const next = { ...typedRecord('2026-Q2', nps('1', 'Private')), counted: { nps: ['a', 'b'] } };
		expect(isSameMeasure(measureOf(record, 'nps'), measureOf(next, 'nps'))).toBe(true);
		expect(isSameMeasure(measureOf(record, 'nps'), measureOf(typedRecord('2026-Q2', nps('1', 'All')), 'nps'))).toBe(
			false
		);
	});
});

describe('where the course breaks', () => {
	const first = typedRecord('2026-Q1', nps('10', 'All'));
	const second = typedRecord('2026-Q2', nps('12', 'Private'));
	const third = typedRecord('2026-Q3', nps('14', 'All'));
	const breaks = breaksAt(second, [first, second, third], ['nps', 'churn']);

	it('is named on both sides', () =>
		expect(breaks.map(({ key, beside }) => [key, periodCode(beside)])).toEqual([
			['nps', '2026-Q1'],
			['nps', '2026-Q3']
		]));

	it('nothing is compared across it', () => {
		expect(withPrevious(second, [first]).entries.nps).toEqual({ value: 12 });
		expect(withPrevious(typedRecord('2026-Q2', nps('12', 'all')), [first]).entries.nps).toEqual({
			value: 12,
			previous: { value: 10 }
		});
	});

	it('is nowhere where a period beside it has no such figure, or is of another kind', () => {
		expect(breaksAt(second, [typedRecord('2026-Q1', {}), typedRecord('2026-03', nps('1', 'x'))], ['nps'])).toEqual([]);
	});
});

describe('a new worksheet begins with', () => {
	const values = { ...nps('10', 'All', 'After delivery'), 'nps.target': '30', 'clv.currency': 'CHF' };
	const carried = (code: string, ...records: Parameters<typeof carriedOver>[0]) =>
		carriedOver(records, typedRecord(code, {}).period, ['own.a']);

	it('descriptions and targets of the period before, and no figure', () => {
		const { values: begun, from } = carried(
			'2026-Q2',
			typedRecord('2025-Q4', nps('1', 'x')),
			typedRecord('2026-Q1', values)
		);
		expect(begun).toEqual({
			...{ 'nps.mode': 'known', 'nps.segment': 'All', 'nps.definition': 'After delivery', 'nps.target': '30' }
		});
		expect(from.nps && periodCode(from.nps)).toBe('2026-Q1');
	});

	it('descriptions of another kind of period where there is none of its own, but not its target', () => {
		const year = typedRecord('2025', { 'own.a.value': '7', 'own.a.target': '9', 'own.a.source': 'ERP' });
		expect(carried('2026-03', year).values).toEqual({ 'own.a.source': 'ERP' });
		expect(carried('2026', year).values).toEqual({ 'own.a.source': 'ERP', 'own.a.target': '9' });
	});

	it('nothing of a later period', () => expect(carried('2025-Q4', typedRecord('2026-Q1', values)).values).toEqual({}));
});
