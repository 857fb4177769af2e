import { describe, expect, it } from 'vitest';
import { decideShowing, mergeOffers, shownCount, visibleAt } from '$lib/core/anonymity';
import { organisation, shownOf, whole } from './builders';

const k = 5;

describe('what would be visible at which turnout', () => {
	it('reckons with 50, 70 and 90 % and rounds down', () => {
		const { groups, families, counts: invited } = whole({ sales: 9, works: 40, lab: 14 });
		const preview = visibleAt({ groups, families, invited, k });
		expect(preview.map(({ turnoutPercent, counts }) => [turnoutPercent, Object.fromEntries(counts)])).toEqual([
			[50, { sales: 4, works: 20, lab: 7 }],
			[70, { sales: 6, works: 28, lab: 9 }],
			[90, { sales: 8, works: 36, lab: 12 }]
		]);
		expect(preview.map(({ showing }) => [...shownOf(showing)])).toEqual([
			['all', 'works'],
			['all', 'sales', 'works', 'lab'],
			['all', 'sales', 'works', 'lab']
		]);
	});

	it('rounds a department as a whole, not its two kinds of staff one by one', () => {
		const {
			groups,
			families,
			counts: invited
		} = organisation([
			{ id: 'service', customerFacing: 5, otherStaff: 5 },
			{ id: 'works', customerFacing: 7, otherStaff: 40 }
		]);
		const [half] = visibleAt({ groups, families, invited, k }, [50]);
		expect(half?.counts.get('service/customer-facing')).toBe(3);
		expect(half?.counts.get('service/other-staff')).toBe(2);
		expect(half?.showing.get('service')).toBe('shown');
	});

	it('counts what is exact as exact', () => {
		const { groups, families, counts: invited } = whole({ sales: 10, works: 100 });
		const [most] = visibleAt({ groups, families, invited, k }, [70]);
		expect(most?.counts.get('sales')).toBe(7);
		expect(most?.counts.get('works')).toBe(70);
	});
});

describe('whom to merge before launch', () => {
	it('offers nothing where everything is shown', () => {
		const those = whole({ sales: 9, works: 40 });
		expect(mergeOffers({ ...those, k, mergeable: new Set(['sales', 'works']) })).toEqual([]);
	});

	it('two hidden siblings with one another', () => {
		const those = whole({ sales: 12, works: 9, legal: 4, press: 3 });
		expect(mergeOffers({ ...those, k, mergeable: new Set(['sales', 'works', 'legal', 'press']) })).toEqual([
			{ id: 'press', into: 'legal' }
		]);
	});

	it('the only small one with the sibling that would be hidden for it', () => {
		const those = whole({ sales: 12, works: 9, legal: 4 });
		expect(mergeOffers({ ...those, k, mergeable: new Set(['sales', 'works', 'legal']) })).toEqual([
			{ id: 'legal', into: 'works' }
		]);
	});

	it('many tiny ones into one, and names the one that remains for each', () => {
		const those = whole({ sales: 12, works: 9, a: 1, b: 1, c: 2, d: 2 });
		const offers = mergeOffers({ ...those, k, mergeable: new Set(['sales', 'works', 'a', 'b', 'c', 'd']) });
		expect(offers.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
		expect(new Set(offers.map(({ into }) => into))).toEqual(new Set(['c']));
	});

	it('an only child with the department above', () => {
		const those = organisation([
			{ id: 'service', otherStaff: 9, below: [{ id: 'night', otherStaff: 3 }] },
			{ id: 'works', otherStaff: 30 }
		]);
		expect(mergeOffers({ ...those, k, mergeable: those.departments })).toEqual([{ id: 'night', into: 'service' }]);
	});

	it('takes what lies below a department along', () => {
		const those = organisation([
			{ id: 'legal', otherStaff: 1, below: [{ id: 'patents', otherStaff: 2 }] },
			{ id: 'press', otherStaff: 3 },
			{ id: 'works', otherStaff: 30 }
		]);
		const offers = mergeOffers({ ...those, k, mergeable: those.departments });
		expect(offers).toEqual([
			{ id: 'patents', into: 'press' },
			{ id: 'legal', into: 'press' }
		]);
	});

	it('goes on below a department that took in another', () => {
		const those = organisation([
			{ id: 'service', otherStaff: 5, below: [{ id: 'night', otherStaff: 4 }] },
			{ id: 'press', otherStaff: 3 },
			{ id: 'works', otherStaff: 20 }
		]);
		expect(mergeOffers({ ...those, k, mergeable: those.departments })).toEqual([
			{ id: 'press', into: 'service' },
			{ id: 'night', into: 'service' }
		]);
	});

	it('leaves alone what cannot be merged: a role is no department', () => {
		const those = organisation([{ id: 'works', customerFacing: 3, otherStaff: 30 }], { leadership: 2 });
		expect(mergeOffers({ ...those, k, mergeable: those.departments })).toEqual([]);
	});

	it('settles 40 departments, half of them too small', () => {
		const departments = Array.from({ length: 40 }, (_, index) => ({
			id: `d${index + 10}`,
			customerFacing: index % 2,
			otherStaff: index % 2 === 0 ? 3 : 12
		}));
		const those = organisation(departments, { leadership: 9 });
		const mergeable = those.departments;
		const offers = mergeOffers({ ...those, k, mergeable });
		expect(offers).toHaveLength(10);
		const into = new Map(offers.map((offer) => [offer.id, offer.into]));
		const merged = departments
			.filter(({ id }) => !into.has(id))
			.map((department) => {
				const taken = departments.filter(({ id }) => into.get(id) === department.id);
				const otherStaff = [department, ...taken].reduce((sum, one) => sum + one.otherStaff, 0);
				return { ...department, otherStaff };
			});
		const afterwards = decideShowing({ ...organisation(merged, { leadership: 9 }), k });
		expect([...mergeable].filter((id) => !into.has(id) && afterwards.get(id) !== 'shown')).toEqual([]);
	});
});

describe('a number of responses', () => {
	it.each([
		[0, 'weniger als 5', 'fewer than 5'],
		[4, 'weniger als 5', 'fewer than 5'],
		[5, '5', '5'],
		[25000, '25.000', '25,000']
	])('%i', (n, de, en) => {
		expect(shownCount(n, k)).toEqual({ de, en });
	});
});
