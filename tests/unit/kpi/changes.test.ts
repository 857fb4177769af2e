import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, entryFields } from '$lib/core/kpi/changes';

describe('what changed in a worksheet', () => {
	it('is told field by field in the order of the form, what came and what went included', () => {
		const before = { 'csat.answers': '10', 'nps.value': ' 12 ', 'churn.target': '5' };
		const after = { 'own.a.value': '3', 'csat.answers': '11', 'nps.value': '12', 'nps.segment': 'All' };
		expect(changesBetween(before, after)).toEqual([
			{ field: 'churn.target', from: '5', to: '' },
			{ field: 'nps.segment', from: '', to: 'All' },
			{ field: 'csat.answers', from: '10', to: '11' },
			{ field: 'own.a.value', from: '', to: '3' }
		]);
	});

	it('names the way of entering only where nothing else says so', () => {
		const known = { 'nps.mode': 'known', 'nps.value': '12' };
		const counted = { 'nps.mode': 'counts', 'nps.promoters': '3' };
		expect(changesBetween(known, counted).map(({ field }) => field)).toEqual(['nps.promoters', 'nps.value']);
		expect(changesBetween(known, { ...known, 'nps.mode': 'counts' })).toEqual([
			{ field: 'nps.mode', from: 'known', to: 'counts' }
		]);
		expect(changesBetween({}, { 'nps.mode': 'counts' })).toEqual([]);
	});

	it('is nothing between a worksheet and itself, and the same backwards', () => {
		const worksheet = fc.dictionary(fc.constantFrom(...entryFields(['own.a'])), fc.string());
		fc.assert(
			fc.property(worksheet, worksheet, (one, other) => {
				expect(changesBetween(one, one)).toEqual([]);
				const back = changesBetween(other, one).map(({ field, from, to }) => ({ field, from: to, to: from }));
				expect(changesBetween(one, other)).toEqual(back);
			})
		);
	});
});
