import { describe, expect, it } from 'vitest';
import { earliestUntil, type Outcome, outcomeOf } from '../../../src/lib/core/actions/outcome';
import { outcomeName } from '../../../src/lib/core/actions/outcome-wording';
import type { ActionGoal } from '../../../src/lib/core/actions/types';
import type { KpiRecord } from '../../../src/lib/core/kpi/record';
import { churn, complaints, goal, nps, record } from './builders';

const after = '2026-10-15';

const outcome = (set: ActionGoal | null, records: readonly KpiRecord[], today = after): Outcome =>
	outcomeOf({ goal: set }, { records, own: [complaints] }, today);

const q1 = record('2026-Q1', churn(60, 1000));
const fromQ1 = goal('churn', q1);

describe('what became of an action', () => {
	it.each([
		['fell by more than was set, and surely', churn(10, 1000), 'moved', 'met'],
		['fell by about as much as was set', churn(35, 1000), 'moved', 'not distinguishable'],
		['fell within noise', churn(55, 1000), 'not-moved', null],
		['rose within noise', churn(62, 1000), 'not-moved', null],
		['rose, and surely', churn(100, 1000), 'moved-back', null],
		['is the same', churn(60, 1000), 'not-moved', null]
	] as const)('where churn %s', (_, worksheet, verdict, amount) => {
		const found = outcome(fromQ1, [q1, record('2026-Q3', worksheet)]);
		expect(found).toMatchObject({ verdict, amount, reason: null });
		expect(found.interval).not.toBeNull();
	});

	it('falls short of the amount only where the interval says so', () => {
		const many = record('2026-Q1', churn(60_000, 1_000_000));
		const set = goal('churn', many);
		expect(outcome(set, [record('2026-Q3', churn(50_000, 1_000_000))])).toMatchObject({
			verdict: 'moved-less',
			amount: 'missed'
		});
	});

	it('compares bare figures plainly and says so', () => {
		const set = goal('csat', record('2026-Q1', { 'csat.mode': 'known', 'csat.value': '70' }));
		const at = (value: string) => outcome(set, [record('2026-Q3', { 'csat.mode': 'known', 'csat.value': value })]);
		expect(['72', '71', '70', '69'].map((value) => at(value).verdict)).toEqual([
			...(['moved', 'moved-less', 'not-moved', 'moved-back'] as const)
		]);
		expect(at('72').interval).toBeNull();
		expect(at('72').statement.de).toContain('Verglichen sind die bloßen Werte');
	});

	it('judges a KPI of the organisation’s own by the way that is better', () => {
		const key = `own.${complaints.id}` as const;
		const set = goal(key, record('2026-Q1', { [`${key}.value`]: '7,5' }));
		const at = (value: string) => outcome(set, [record('2026-Q3', { [`${key}.value`]: value })]);
		expect(at('5')).toMatchObject({ verdict: 'moved', improvement: 2.5, amount: 'met' });
		expect(at('9')).toMatchObject({ verdict: 'moved-back' });
		expect(at('5').statement.de).toContain('7,5 je 100 Aufträge');
	});

	it('measures at the last period of the same kind that was over when the day came', () => {
		const records = [
			...[record('2026-Q2', churn(60, 1000)), record('2026-Q3', churn(10, 1000)), record('2026-Q4', churn(99, 1000))],
			...[record('2026-09', churn(0, 1000)), record('2026', churn(500, 1000))]
		];
		expect(outcome(fromQ1, records, '2027-06-01').newest?.period).toEqual({ kind: 'quarter', start: '2026-07-01' });
		expect(outcome({ ...fromQ1, until: '2026-09-29' }, records, '2027-06-01').newest?.period.start).toBe('2026-04-01');
	});

	it('before the day says nothing but how it stands so far', () => {
		const found = outcome(fromQ1, [record('2026-Q2', churn(10, 1000))], '2026-09-30');
		expect(found).toMatchObject({ verdict: 'cannot-be-told-yet', reason: 'date-ahead', improvement: 5 });
		expect(found.statement.en).toContain('The date set, 30 September 2026, is still ahead.');
		expect(outcome(fromQ1, [record('2026-Q2', churn(10, 1000))], '2026-10-01').verdict).toBe('moved');
	});

	it.each([
		['nothing is to be measured', null, [], 'nothing-measured', null],
		['nothing had been entered', goal('churn', null), [q1], 'cannot-be-told-yet', 'no-baseline'],
		['nothing was entered since', fromQ1, [q1], 'cannot-be-told-yet', 'no-figures'],
		['the KPI is gone', goal('own.gone', record('2026-Q1', {})), [], 'cannot-be-told-yet', 'kpi-gone'],
		[
			'the definition has changed',
			fromQ1,
			[record('2026-Q3', churn(1, 1000, { 'churn.definition': 'nur Kündigungen' }))],
			'cannot-be-told-yet',
			'other-measure'
		]
	] as const)('cannot be told where %s', (_, set, records, verdict, reason) => {
		expect(outcome(set, records)).toMatchObject({ verdict, reason, improvement: null, amount: null });
	});

	it('keeps the figures from which it began, whatever is corrected later', () => {
		const corrected = record('2026-Q1', churn(10, 1000));
		expect(outcome(fromQ1, [corrected, record('2026-Q3', churn(10, 1000))]).verdict).toBe('moved');
	});

	it('compares what customers answered only with answers to the same forms', () => {
		const counted = (code: string, form: string): KpiRecord => ({
			...record(code, {}),
			entries: { nps: { promoters: code === '2026-Q1' ? 20 : 90, passives: 60, detractors: 20 } },
			counted: { nps: [form] }
		});
		const set = goal('nps', counted('2026-Q1', 'a'));
		expect(outcome(set, [counted('2026-Q3', 'a')]).verdict).toBe('moved');
		expect(outcome(set, [counted('2026-Q3', 'b')]).reason).toBe('other-measure');
	});

	it('never says that the action did it, nor praises or warns', () => {
		const texts = [churn(10, 1000), churn(55, 1000), churn(100, 1000)].flatMap((worksheet) =>
			Object.values(outcome(fromQ1, [record('2026-Q3', worksheet)]).statement)
		);
		for (const text of texts) expect(text).not.toMatch(/because|weil|dank|thanks|erfolg|success|!/i);
	});
});

describe('the words for it', () => {
	it('tell before and after, by how much, how sure, and what was set', () => {
		const { statement } = outcome(goal('nps', record('2026-Q1', nps(30, 40, 30)), { by: 10 }), [
			record('2026-Q3', nps(60, 30, 10))
		]);
		expect(statement.de).toBe(
			'Vorher (1. Quartal 2026): 0 (95‑%‑Intervall −14,9 bis 14,9). Zuletzt (3. Quartal 2026): 50 (95‑%‑Intervall 35,5 bis 61,6). Das ist um 50 Punkte besser (95‑%‑Intervall 28,7 bis 68,4); das Ziel: 10 Punkte bis zum 30. September 2026.'
		);
		expect(statement.en).toContain(
			'That is better by 50 points (95% interval 28.7 to 68.4); the goal was 10 points by'
		);
	});

	it.each([
		['moved', 'met', null, 'Better, by the amount set'],
		['moved', 'not distinguishable', null, 'Better; not distinguishable from the amount set'],
		['cannot-be-told-yet', null, 'date-ahead', 'Cannot be told yet'],
		['cannot-be-told-yet', null, 'no-baseline', 'Cannot be told']
	] as const)('%s, %s, %s', (verdict, amount, reason, name) => {
		expect(outcomeName({ verdict, amount, reason }).en).toBe(name);
	});
});

describe('the first day on which anything can be measured', () => {
	it.each([
		['month', '2026-01-01', '2026-02-28'],
		['quarter', '2026-10-01', '2027-03-31'],
		['year', '2026-01-01', '2027-12-31']
	] as const)('from a %s that begins on %s is %s', (kind, start, day) => {
		expect(earliestUntil({ kind, start })).toBe(day);
	});
});
