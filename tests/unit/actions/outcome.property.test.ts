import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noiseOf } from '../../../src/lib/core/actions/measured';
import { outcomeOf } from '../../../src/lib/core/actions/outcome';
import type { OwnKpi } from '../../../src/lib/core/kpi/own';
import { evaluateKpis } from '../../../src/lib/core/kpi/evaluate';
import type { KpiKey } from '../../../src/lib/core/kpi/described';
import type { KpiRecord } from '../../../src/lib/core/kpi/record';
import { churn, complaints, goal, nps, record } from './builders';

const share = fc
	.integer({ min: 1, max: 5000 })
	.chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
const parts = fc
	.tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: 0, max: 800 })))
	.filter(([a = 0, b = 0, c = 0]) => a + b + c > 0);
const amounts = fc.double({ min: 0.01, max: 80, noNaN: true });
const figures = fc.integer({ min: -1000, max: 1000 });

const judged = (
	key: KpiKey,
	worksheets: readonly [Record<string, string>, Record<string, string>],
	by: number,
	own: OwnKpi = complaints
) => {
	const [before, after] = [record('2026-Q1', worksheets[0]), record('2026-Q3', worksheets[1])];
	return {
		before,
		after,
		found: outcomeOf({ goal: goal(key, before, { by }) }, { records: [before, after], own: [own] }, '2026-12-01')
	};
};

/** §6 itself, asked by the other door. */
const verdictOf = (key: 'churn' | 'nps' | 'csat', before: KpiRecord, after: KpiRecord) =>
	evaluateKpis({ [key]: { ...after.entries[key], previous: before.entries[key] } })[key]?.againstPrevious;

const verdicts = {
	better: ['moved', 'moved-less'],
	worse: ['moved-back'],
	'within noise': ['not-moved']
} as const;

describe('what became of any action', () => {
	it('is better, worse or within noise exactly where the method’s own comparison says so', () => {
		fc.assert(
			fc.property(share, share, parts, parts, amounts, (one, other, some, others, by) => {
				const [first, second] = [some, others].map(([a = 0, b = 0, c = 0]) => nps(a, b, c));
				for (const { key, worksheets } of [
					{ key: 'churn', worksheets: [churn(...one), churn(...other)] },
					{ key: 'nps', worksheets: [first ?? {}, second ?? {}] }
				] as const) {
					const { before, after, found } = judged(key, worksheets, by);
					const verdict = verdictOf(key, before, after);
					if (!verdict) throw new Error('Nothing was compared.');
					expect(verdicts[verdict]).toContain(found.verdict);
				}
			})
		);
	});

	it('never claims the amount where the interval of the change lies below it, nor denies it where it lies above', () => {
		fc.assert(
			fc.property(share, share, amounts, (one, other, by) => {
				const { found } = judged('churn', [churn(...one), churn(...other)], by);
				const [low = 0, high = 0] = found.interval ?? [];
				if (found.verdict === 'moved') expect(high).toBeGreaterThanOrEqual(by - 1e-9);
				if (found.verdict === 'moved-less') expect(high).toBeLessThan(by);
				if (low > by) expect(found.amount).toBe('met');
			})
		);
	});

	it('does not depend on the direction: a figure that should fall is one that should rise, turned round', () => {
		const key = `own.${complaints.id}` as const;
		const rising: OwnKpi = { ...complaints, direction: 'higher' };
		fc.assert(
			fc.property(figures, figures, amounts, (from, to, by) => {
				const at = (value: number) => ({ [`${key}.value`]: String(value) });
				const falling = judged(key, [at(from), at(to)], by).found;
				const risen = judged(key, [at(-from), at(-to)], by, rising).found;
				expect([falling.verdict, falling.improvement, falling.amount]).toEqual([
					risen.verdict,
					risen.improvement,
					risen.amount
				]);
			})
		);
	});

	it('turns round where before and after change places', () => {
		fc.assert(
			fc.property(share, share, (one, other) => {
				const there = judged('churn', [churn(...one), churn(...other)], 1).found;
				const back = judged('churn', [churn(...other), churn(...one)], 1).found;
				expect(there.improvement).toBeCloseTo(-(back.improvement ?? 0), 9);
				expect(there.verdict === 'not-moved').toBe(back.verdict === 'not-moved');
			})
		);
	});

	it('is no secret beforehand: what noise hides at these counts is what the same counts again would hide', () => {
		fc.assert(
			fc.property(share, ([lost, total]) => {
				const before = record('2026-Q1', churn(lost, total));
				const noise = noiseOf(before, { key: 'churn', own: null }) ?? 0;
				const again = judged('churn', [churn(lost, total), churn(lost, total)], 1).found;
				expect(noise).toBeGreaterThan(0);
				expect(Math.max(...(again.interval ?? []).map(Math.abs))).toBeCloseTo(noise, 9);
			})
		);
	});
});
