import { describe, expect, it } from 'vitest';
import { decideShowing } from '$lib/core/anonymity';
import { organisation, shownOf, whole } from './builders';

const k = 5;

describe('the examples of the method', () => {
	it.each([
		['13 = Technology 9 + Sales 4', { technology: 9, sales: 4 }, ['all']],
		['12, 9, 4 and 3', { a: 12, b: 9, c: 4, d: 3 }, ['all', 'a', 'b']],
		['12, 9 and 4', { a: 12, b: 9, c: 4 }, ['all', 'a']]
	])('%s', (_, parts, shown) => {
		expect([...shownOf(decideShowing({ ...whole(parts), k }))]).toEqual(shown);
	});
});

describe('which groups are shown', () => {
	it('says why the others are not', () => {
		const showing = decideShowing({ ...whole({ technology: 9, sales: 4, legal: 0 }), k });
		expect(Object.fromEntries(showing)).toEqual({
			all: 'shown',
			technology: 'protects-others',
			sales: 'too-few',
			legal: 'too-few'
		});
	});

	it('hides the smallest sibling, and of two equal ones the one with the smaller id', () => {
		expect([...shownOf(decideShowing({ ...whole({ a: 8, b: 9, c: 4 }), k }))]).toEqual(['all', 'b']);
		expect([...shownOf(decideShowing({ ...whole({ b: 9, c: 4, a: 9 }), k }))]).toEqual(['all', 'b']);
	});

	it('takes nobody away for the sake of a part without responses', () => {
		expect([...shownOf(decideShowing({ ...whole({ a: 8, b: 9, c: 0 }), k }))]).toEqual(['all', 'a', 'b']);
	});

	it('keeps the departments where the two kinds of staff say hardly more than they do', () => {
		const nearlyPure = organisation([
			{ id: 'sales', customerFacing: 20 },
			{ id: 'service', customerFacing: 12, otherStaff: 1 },
			{ id: 'works', otherStaff: 30 }
		]);
		const showing = decideShowing({ ...nearlyPure, k });
		expect([...nearlyPure.departments].map((id) => showing.get(id))).toEqual(['shown', 'shown', 'shown']);
		expect(showing.get('customer-facing')).toBe('protects-others');
		expect(showing.get('other-staff')).toBe('protects-others');
	});

	it('divides a second division further without taking it for the first', () => {
		const { groups, families, counts } = organisation([
			{ id: 'sales', customerFacing: 12, otherStaff: 8 },
			{ id: 'works', customerFacing: 9, otherStaff: 20 },
			{ id: 'lab', customerFacing: 6, otherStaff: 7 }
		]);
		const parts = groups.find(({ id }) => id === 'customer-facing')?.cells ?? [];
		const divided = {
			groups: [...groups, { id: 'by phone', cells: parts.slice(0, 2) }, { id: 'in person', cells: parts.slice(2) }],
			families: [...families, { whole: 'customer-facing', parts: ['by phone', 'in person'] }],
			counts
		};
		expect([...decideShowing({ ...divided, k }).values()].filter((its) => its === 'protects-others')).toEqual([]);
	});

	it('refuses groups that overlap within one division', () => {
		const overlapping = [
			{ id: 'north', cells: ['a', 'b'] },
			{ id: 'south', cells: ['b', 'c'] }
		];
		const counts = new Map(Object.entries({ a: 9, b: 9, c: 9 }));
		expect(() => decideShowing({ groups: overlapping, families: [], counts, k })).toThrow(/north.*south/);
	});
});
