import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '$lib/core/kpi/overlaps';
import { periodCode } from '$lib/core/kpi/period';
import { typedRecord } from './builders';

const churn = (start: number, lost: number, more: Record<string, string> = {}) => ({
	...{ 'churn.customersAtStart': String(start), 'churn.customersLost': String(lost), ...more }
});
const csat = (satisfied: number, answers: number) => ({
	...{ 'csat.satisfied': String(satisfied), 'csat.answers': String(answers) }
});
const found = (...records: Parameters<typeof contradictionsIn>[0]) =>
	contradictionsIn(records).map(({ whole, field, kind, wholeFigure, partsFigure, parts }) => [
		...[periodCode(whole), field, kind, wholeFigure, partsFigure],
		parts.map(periodCode).join(' ')
	]);
const months = ['2026-01', '2026-02', '2026-03'];

describe('a quarter and its months', () => {
	const quarter = typedRecord('2026-Q1', churn(400, 30));

	it('that add up are no contradiction', () => {
		expect(found(quarter, ...months.map((code) => typedRecord(code, churn(400, 10))))).toEqual([]);
	});

	it('that do not are named with both figures', () => {
		const [january, february] = [typedRecord('2026-01', churn(400, 10)), typedRecord('2026-02', churn(390, 12))];
		expect(found(typedRecord('2026-03', churn(380, 9)), february, quarter, january)).toEqual([
			['2026-Q1', 'churn.customersLost', 'sum', 30, 31, '2026-01 2026-02 2026-03']
		]);
	});

	it('of which one is missing contradict it only where they come to more already', () => {
		expect(found(quarter, typedRecord('2026-02', churn(400, 29)))).toEqual([]);
		expect(found(quarter, typedRecord('2026-02', churn(400, 20)), typedRecord('2026-03', churn(400, 12)))).toEqual([
			['2026-Q1', 'churn.customersLost', 'excess', 30, 32, '2026-02 2026-03']
		]);
	});

	it('begin with the same customers', () => {
		expect(found(quarter, typedRecord('2026-01', churn(410, 10)))).toEqual([
			['2026-Q1', 'churn.customersAtStart', 'start', 400, 410, '2026-01']
		]);
	});

	it('are left alone where they measure something else, or are finished figures', () => {
		const other = typedRecord('2026-01', churn(9000, 300, { 'churn.segment': 'Switzerland' }));
		const finished = typedRecord('2026-01', { 'churn.mode': 'known', 'churn.value': '99' });
		expect([found(quarter, other), found(quarter, finished)]).toEqual([[], []]);
	});
});

describe('a year', () => {
	const year = typedRecord('2026', csat(300, 400));

	it('is held against its quarters and its months, each kind for itself', () => {
		const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((code) => typedRecord(code, csat(75, 100)));
		expect(found(year, ...quarters)).toEqual([]);
		expect(found(year, ...quarters, typedRecord('2026-07', csat(80, 410)))).toEqual([
			['2026', 'csat.answers', 'excess', 400, 410, '2026-07'],
			['2026-Q3', 'csat.satisfied', 'excess', 75, 80, '2026-07'],
			['2026-Q3', 'csat.answers', 'excess', 100, 410, '2026-07']
		]);
	});

	it('of which some quarters are other figures names each count that differs', () => {
		const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((code) => typedRecord(code, csat(70, 100)));
		expect(found(...quarters, year)).toEqual([
			['2026', 'csat.satisfied', 'sum', 300, 280, '2026-Q1 2026-Q2 2026-Q3 2026-Q4']
		]);
	});
});
