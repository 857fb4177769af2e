import { describe, expect, it } from 'vitest';
import { decideShowing, definitionChange, findDisclosure, roughRange, type ShowingInput } from '$lib/core/anonymity';
import { type Organisation, organisation, shownOf, whole } from './builders';
import { canCompute } from './solver';

interface Attack {
	readonly name: string;
	readonly published: Pick<ShowingInput, 'groups' | 'families' | 'counts'>;
	/** The cells of people who want to stay among themselves. */
	readonly secret: readonly string[];
	readonly k?: number;
	/** Numbers of responses from which a careless publication shows a group. */
	readonly naiveMin?: number;
}

const attacks: readonly Attack[] = [
	{ name: 'a small cell', published: whole({ sales: 14, legal: 2 }), secret: ['legal'], naiveMin: 1 },
	{ name: 'a total less its siblings', published: whole({ sales: 14, works: 30, legal: 4 }), secret: ['legal'] },
	{
		name: 'a parent less its children, four levels down',
		published: organisation([
			{
				id: 'europe',
				otherStaff: 40,
				below: [
					{
						id: 'germany',
						otherStaff: 30,
						below: [{ id: 'south', otherStaff: 2, below: [{ id: 'munich', otherStaff: 12 }] }]
					}
				]
			}
		]),
		secret: ['south/other-staff']
	},
	{
		name: 'two hidden siblings, fewer than k together',
		published: whole({ sales: 14, works: 30, legal: 2, press: 2 }),
		secret: ['legal', 'press']
	},
	{
		name: 'a hidden part beside the hidden rest of the department around it',
		published: organisation([
			{
				id: 'service',
				otherStaff: 1,
				below: [
					{ id: 'hotline', otherStaff: 20 },
					{ id: 'night', otherStaff: 3 }
				]
			},
			{ id: 'works', otherStaff: 30 }
		]),
		secret: ['service/other-staff', 'night/other-staff']
	},
	{
		name: 'overlapping sets: who is in sales and does not meet customers',
		published: organisation([
			{ id: 'sales', customerFacing: 18, otherStaff: 2 },
			{ id: 'works', otherStaff: 30 }
		]),
		secret: ['sales/other-staff']
	},
	{
		name: 'a role by department, where all other departments are purely one or the other',
		published: organisation([
			{ id: 'sales', customerFacing: 25 },
			{ id: 'service', customerFacing: 3, otherStaff: 9 },
			{ id: 'works', otherStaff: 30 },
			{ id: 'finance', otherStaff: 8 }
		]),
		secret: ['service/customer-facing']
	},
	{
		name: 'departments that nobody of one kind answered: empty cells are known to colleagues',
		published: organisation([
			{ id: 'sales', customerFacing: 16, otherStaff: 0 },
			{ id: 'works', customerFacing: 0, otherStaff: 16 },
			{ id: 'lab', customerFacing: 4, otherStaff: 6 }
		]),
		secret: ['lab/customer-facing']
	},
	{
		name: 'leadership less the leaders of one department',
		published: organisation([{ id: 'works', otherStaff: 30, leaders: 8 }], { leadership: 3 }),
		secret: ['leadership/rest']
	},
	{
		name: 'the organisation less its staff: the few leaders',
		published: organisation(
			[
				{ id: 'sales', customerFacing: 12, otherStaff: 9 },
				{ id: 'works', customerFacing: 7, otherStaff: 20 }
			],
			{ leadership: 3 }
		),
		secret: ['leadership/rest']
	},
	{
		name: 'before and after one answer: two publications of one round',
		published: {
			groups: [
				{ id: 'monday', cells: ['first nine'] },
				{ id: 'tuesday', cells: ['first nine', 'late'] }
			],
			families: [{ whole: 'tuesday', parts: ['monday', 'late'] }],
			counts: new Map([
				['first nine', 9],
				['late', 1]
			])
		},
		secret: ['late']
	},
	{
		name: 'before and after a withdrawal',
		published: {
			groups: [
				{ id: 'with', cells: ['stayed', 'withdrawn'] },
				{ id: 'without', cells: ['stayed'] }
			],
			families: [{ whole: 'with', parts: ['without', 'withdrawn'] }],
			counts: new Map([
				['stayed', 6],
				['withdrawn', 1]
			])
		},
		secret: ['withdrawn']
	},
	{
		name: 'an item that few of a group answered',
		published: { ...whole({ sales: 14, works: 30 }), counts: new Map(Object.entries({ sales: 3, works: 28 })) },
		secret: ['sales'],
		naiveMin: 1
	},
	{
		name: 'an item that few of what remains answered',
		published: {
			...whole({ sales: 14, works: 30, legal: 6, press: 7 }),
			counts: new Map(Object.entries({ sales: 13, works: 28, legal: 1, press: 2 }))
		},
		secret: ['legal', 'press']
	},
	{
		name: 'a threshold raised to ten: the same figures give away more',
		published: whole({ sales: 14, works: 30, legal: 8 }),
		secret: ['legal'],
		k: 10
	}
];

describe('what a careless publication gives away', () => {
	it.each(attacks)('$name', ({ published, secret, k = 5, naiveMin = k }) => {
		const { groups, counts } = published;
		const naive = new Set(groups.filter(({ cells }) => responsesOf(cells, counts) >= naiveMin).map(({ id }) => id));
		expect(
			canCompute({ groups, counts, shown: naive }, secret),
			'the attack works on what a minimum size alone would show'
		).toBe(true);
		const found = findDisclosure({ groups, shown: naive, counts, k });
		expect(responsesOf(found ?? [], counts)).toBeGreaterThan(0);
		expect(responsesOf(found ?? [], counts)).toBeLessThan(k);

		const shown = shownOf(decideShowing({ ...published, k }));
		expect(shown.size).toBeGreaterThan(0);
		expect(canCompute({ groups, counts, shown }, secret)).toBe(false);
		expect(findDisclosure({ groups, shown, counts, k })).toBeNull();
	});

	it('one person less another, which is nobody’s total and says what both answered if it is as large as can be', () => {
		const published = organisation([
			{ id: 'sales', customerFacing: 15, otherStaff: 1 },
			{ id: 'works', customerFacing: 2, otherStaff: 15 }
		]);
		const { groups, counts } = published;
		const naive = new Set(groups.map(({ id }) => id));
		for (const cell of ['sales/other-staff', 'works/customer-facing'])
			expect(canCompute({ groups, counts, shown: naive }, [cell])).toBe(false);
		expect(findDisclosure({ groups, shown: naive, counts, k: 5 })).toEqual([
			'sales/other-staff',
			'works/customer-facing'
		]);
		expect(shownOf(decideShowing({ ...published, k: 5 }))).toEqual(
			new Set(['organisation', 'staff', 'sales', 'works'])
		);
	});
});

describe('people who answer as one', () => {
	const published = whole({ sales: 12, works: 8, legal: 7 });
	const canWorkOut = (shown: ReadonlySet<string>) =>
		canCompute({ ...published, shown: new Set([...shown].filter((id) => id !== 'legal')) }, ['legal']);
	const alike = (cells: readonly string[]) => cells.join() === 'legal';

	it('a group of one voice cannot be worked out from its siblings', () => {
		const naive = shownOf(decideShowing({ ...published, k: 5 }));
		expect(canWorkOut(naive)).toBe(true);

		const showing = decideShowing({ ...published, k: 5, oneVoice: alike });
		expect(Object.fromEntries(showing)).toEqual({
			all: 'shown',
			sales: 'shown',
			works: 'protects-others',
			legal: 'shown'
		});
		expect(canWorkOut(shownOf(showing))).toBe(false);
	});

	it('nor can those of one voice who are no group of their own', () => {
		const department = organisation([
			{ id: 'service', otherStaff: 6, below: [{ id: 'hotline', otherStaff: 20 }] },
			{ id: 'works', customerFacing: 12, otherStaff: 30 }
		]);
		const own = ['service/other-staff'];
		const naive = shownOf(decideShowing({ ...department, k: 5 }));
		expect(canCompute({ ...department, shown: naive }, own)).toBe(true);
		const shown = shownOf(decideShowing({ ...department, k: 5, oneVoice: (cells) => cells.join() === own.join() }));
		expect(canCompute({ ...department, shown }, own)).toBe(false);
	});

	it('nor can all who are not in a group of the second division', () => {
		const those = organisation(
			[
				{ id: 'sales', customerFacing: 20, otherStaff: 1 },
				{ id: 'works', customerFacing: 15, otherStaff: 1 }
			],
			{ leadership: 6 }
		);
		const others = ['sales/other-staff', 'works/other-staff', 'leadership/rest'];
		const oneVoice = (cells: readonly string[]) => cells.every((cell) => others.includes(cell));
		const exactOf = (shown: ReadonlySet<string>) =>
			new Set(those.groups.filter(({ id, cells }) => shown.has(id) && !oneVoice(cells)).map(({ id }) => id));
		const naive = new Set(['organisation', 'leadership', 'sales', 'works', 'customer-facing']);
		expect(canCompute({ ...those, shown: exactOf(naive) }, others)).toBe(true);
		const shown = shownOf(decideShowing({ ...those, k: 5, oneVoice }));
		expect(shown.has('organisation')).toBe(true);
		expect(canCompute({ ...those, shown: exactOf(shown) }, others)).toBe(false);
	});

	it('nor can those of one voice where the two divisions cross', () => {
		const those = organisation([
			{ id: 'sales', customerFacing: 8, otherStaff: 6 },
			{ id: 'works', otherStaff: 12 }
		]);
		const crossing = ['sales/other-staff'];
		const oneVoice = (cells: readonly string[]) => cells.every((cell) => crossing.includes(cell));
		const naive = shownOf(decideShowing({ ...those, k: 5 }));
		expect(canCompute({ ...those, shown: naive }, crossing)).toBe(true);
		const shown = shownOf(decideShowing({ ...those, k: 5, oneVoice }));
		expect([...shown].sort()).toContain('sales');
		expect(canCompute({ ...those, shown }, crossing)).toBe(false);
	});

	it('a mean at an end is a range that also holds other means', () => {
		expect(roughRange(100, 0, 100)).toEqual([80, 100]);
		expect(roughRange(0, 0, 100)).toEqual([0, 20]);
	});

	it('the range of a group does not have its value in the middle', () => {
		expect([51, 59, 42].map((mean) => roughRange(mean, 0, 100))).toEqual([
			[40, 60],
			[40, 60],
			[40, 60]
		]);
		expect(roughRange(40, 0, 100)).toEqual([40, 60]);
		expect(roughRange(1, 1, 6)).toEqual([1, 2]);
		expect(roughRange((0.1 + 0.2) * 100 * 2 - 1e-11, 0, 100), 'a sum that misses 60 by rounding').toEqual([60, 80]);
	});
});

describe('a group whose definition changed between two rounds', () => {
	const people = (from: number, to: number) =>
		new Set(Array.from({ length: to - from }, (_, index) => `person ${from + index}`));
	const k = 5;

	it.each([
		['the same people', people(0, 9), people(0, 9), 'same'],
		['one person moved in: the difference would be theirs', people(0, 9), people(0, 10), 'hidden'],
		['one person moved away', people(0, 9), people(1, 9), 'hidden'],
		['three out and three in: as many as before', people(0, 9), people(3, 12), 'hidden'],
		['six out, two in', people(0, 12), people(6, 14), 'hidden'],
		['a split that takes four with it', people(0, 12), people(4, 12), 'hidden'],
		['a split in two halves', people(0, 12), people(6, 12), 'changed'],
		['a hidden group of four merged in', people(0, 12), people(0, 16), 'hidden'],
		['two hidden groups merged into one that is shown', people(0, 4), people(0, 8), 'hidden'],
		['five new', people(0, 12), people(0, 17), 'changed'],
		['a new group', people(0, 0), people(0, 7), 'changed']
	])('%s', (_, before, after, change) => {
		expect(definitionChange(before, after, k)).toBe(change);
	});

	it('small steps of five each are seen where they cancel out over three rounds', () => {
		const [first, second, third] = [people(0, 12), people(0, 17), people(2, 12)];
		expect([definitionChange(first, second, k), definitionChange(second, third, k)]).toEqual(['changed', 'changed']);
		expect(definitionChange(first, third, k)).toBe('hidden');
	});
});

function responsesOf(cells: readonly string[], counts: Organisation['counts']): number {
	return cells.reduce((sum, cell) => sum + (counts.get(cell) ?? 0), 0);
}
