import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderDepartments, type DepartmentRow } from '../../../src/lib/core/organisation/department-tree';
import {
	arrange,
	countInSteps,
	defaultSetup,
	freezeGroups,
	invitedCount,
	merge,
	split,
	totalInSteps
} from '../../../src/lib/core/round-setup';
import type { DepartmentChoice, ListedByDepartment } from '../../../src/lib/core/round-setup';

const rows: readonly DepartmentRow[] = [
	{ id: 'sales', parentId: null, name: 'Sales' },
	{ id: 'north', parentId: 'sales', name: 'North' },
	{ id: 'south', parentId: 'sales', name: 'South' },
	{ id: 'city', parentId: 'north', name: 'City' },
	{ id: 'it', parentId: null, name: 'IT' }
];
const placed = orderDepartments(rows);
const personal = (...departmentIds: string[]): DepartmentChoice => ({ departmentIds, way: 'personal', headcount: 0 });
const byLink = (headcount: number, ...departmentIds: string[]): DepartmentChoice => ({
	departmentIds,
	way: 'link',
	headcount
});
const shape = (choices: readonly DepartmentChoice[]) =>
	arrange(choices, placed, 'None').map(({ name, parent, depth }) => [name, parent, depth]);

describe('groups in their places', () => {
	it.each([
		[
			'each below its department',
			[personal('city'), personal('north'), personal('sales')],
			[
				['Sales', null, 1],
				['North', 0, 2],
				['City', 1, 3]
			]
		],
		[
			'below the next one that takes part',
			[personal('city'), personal('sales')],
			[
				['Sales', null, 1],
				['City', 0, 2]
			]
		],
		[
			'merged below what is above all of them',
			[personal('sales'), personal('south', 'city')],
			[
				['Sales', null, 1],
				['City + South', 0, 2]
			]
		],
		[
			'merged at the top where nothing is above all',
			[personal('sales'), personal('it', 'city')],
			[
				['IT + City', null, 1],
				['Sales', null, 1]
			]
		],
		[
			'merged with what lies below it',
			[personal('sales', 'north'), personal('city')],
			[
				['Sales + North', null, 1],
				['City', 0, 2]
			]
		],
		[
			'without a department, last',
			[personal(), personal('it')],
			[
				['IT', null, 1],
				['None', null, 1]
			]
		],
		['gone in the meantime: left out', [personal('gone'), personal('it', 'gone')], [['IT', null, 1]]]
	] as const)('%s', (_, choices, expected) => {
		expect(shape(choices)).toEqual(expected);
	});

	it('never lie below themselves, and always behind their parent, however departments are merged', () => {
		const ids = placed.map(({ id }) => id);
		const groups = fc.array(fc.nat(4), { minLength: ids.length, maxLength: ids.length });
		fc.assert(
			fc.property(groups, (assigned) => {
				const choices = [0, 1, 2, 3].map((group) => personal(...ids.filter((_, index) => assigned[index] === group)));
				const arranged = arrange(
					choices.filter(({ departmentIds }) => departmentIds.length > 0),
					placed,
					'None'
				);
				arranged.forEach(({ parent, depth }, index) => {
					if (parent !== null) expect(parent).toBeLessThan(index);
					expect(depth).toBeLessThanOrEqual(4);
				});
			})
		);
	});
});

describe('merging and separating', () => {
	it('adds headcounts, and asks personally only where all were asked so', () => {
		const merged = merge(
			[byLink(8, 'north'), byLink(5, 'south'), personal('it')],
			({ departmentIds }) => departmentIds[0] !== 'it'
		);
		expect(merged).toEqual([personal('it'), byLink(13, 'north', 'south')]);
		expect(merge([byLink(8, 'north'), personal('it')], () => true)).toEqual([byLink(8, 'north', 'it')]);
		expect(split(merged, () => true)).toEqual([personal('it'), byLink(0, 'north'), byLink(0, 'south')]);
	});

	it('leaves one alone, and those without a department', () => {
		const choices = [personal('it'), personal()];
		expect(merge(choices, () => true)).toBe(choices);
	});
});

describe('who is asked unless somebody decides otherwise', () => {
	const people = (leadership: number, customerFacing: number, otherStaff: number) => ({
		leadership,
		customerFacing,
		otherStaff
	});

	it('is everybody listed, with the departments above them', () => {
		const { departments, leadership } = defaultSetup(placed, new Map([['city', people(0, 2, 1)]]));
		expect(departments).toEqual([personal('sales'), personal('north'), personal('city')]);
		expect(leadership).toBeNull();
	});

	it('is each department by a link where nobody is listed', () => {
		const { departments } = defaultSetup(placed, new Map([['', people(1, 0, 0)]]));
		expect(departments.map(({ way, departmentIds }) => [way, ...departmentIds])).toHaveLength(placed.length);
		expect(new Set(departments.map(({ way }) => way))).toEqual(new Set(['link']));
	});
});

describe('the frozen list', () => {
	const listed: ListedByDepartment = new Map([
		['north', { leadership: 6, customerFacing: 3, otherStaff: 4 }],
		['it', { leadership: 1, customerFacing: 0, otherStaff: 9 }],
		['', { leadership: 2, customerFacing: 0, otherStaff: 0 }]
	]);
	const freeze = (choices: readonly DepartmentChoice[], k = 5, leadership: DepartmentChoice | null = personal()) => {
		let made = 0;
		return freezeGroups({
			...{ leadership, listed, k, leadershipName: 'Leaders', newId: () => `${++made}` },
			departments: arrange(choices, placed, 'None')
		}).map(
			(group) => `${group.kind} ${group.name} ${invitedCount(group)}${group.parentId ? ` below ${group.parentId}` : ''}`
		);
	};

	it('forms a group of leaders where k are asked, and leaves the others in one', () => {
		expect(freeze([personal('sales'), personal('north'), personal('it')])).toEqual([
			'leadership Leaders 3',
			'department IT 9',
			'department Sales 0',
			'department North 7 below 2',
			'department-leadership North 6 below 3'
		]);
		expect(freeze([personal('north'), personal('it')], 7)).toEqual([
			'leadership Leaders 9',
			'department IT 9',
			'department North 7'
		]);
	});

	it('forms one from exactly k on, and no group of the other leaders where there are none', () => {
		const frozen = freezeGroups({
			departments: arrange([personal('north')], placed, 'None'),
			listed: new Map([['north', { leadership: 6, customerFacing: 0, otherStaff: 7 }]]),
			...{ leadership: personal(), k: 6, leadershipName: 'Leaders', newId: () => 'new' }
		});
		expect(frozen.map(({ kind }) => kind)).toEqual(['department', 'department-leadership']);
	});

	it('asks leaders only of departments that take part, and those without one', () => {
		expect(freeze([personal('it')])[0]).toBe('leadership Leaders 3');
		expect(freeze([personal('it')], 5, null)).toEqual(['department IT 9']);
		expect(freeze([personal('it')], 5, byLink(12))[0]).toBe('leadership Leaders 12');
	});

	it('drops departments in which nobody is asked, unless somebody is below them', () => {
		expect(freeze([personal('sales'), personal('south'), personal('it')], 5, null)).toEqual(['department IT 9']);
	});
});

it.each([
	[0, 0],
	[4, 0],
	[5, 5],
	[9, 5],
	[13, 10]
])('%d have taken part at a threshold of 5: said as %d', (count, said) => {
	expect(countInSteps(count, 5)).toBe(said);
});

describe('the number of all who have taken part', () => {
	it('says nothing of a group that is not said of that group: every count its step allows is still possible', () => {
		const group = fc.integer({ min: 1, max: 12 }).chain((invited) => {
			return fc.record({ invited: fc.constant(invited), count: fc.nat({ max: invited }) });
		});
		fc.assert(
			fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
				const said = (counts: readonly number[]) =>
					totalInSteps(
						groups.map(({ invited }, place) => ({ invited, count: counts[place] ?? 0 })),
						5
					);
				const possible = groups.map(({ invited, count }) =>
					[0, 1, 2, 3, 4].map((more) => countInSteps(count, 5) + more).filter((one) => one <= invited)
				);
				const all = possible.reduce<readonly (readonly number[])[]>(
					(lists, counts) => lists.flatMap((list) => counts.map((one) => [...list, one])),
					[[]]
				);
				const total = said(groups.map(({ count }) => count));
				const seen = all.filter((counts) => said(counts) === total);
				const lowest = groups.map((_, place) => Math.min(...seen.map((counts) => counts[place] ?? 0)));
				expect(lowest).toEqual(groups.map(({ count }) => countInSteps(count, 5)));
			})
		);
	});

	it.each([
		[
			'eleven of eleven and four of four would give away the four',
			[
				[11, 11],
				[4, 4]
			],
			10
		],
		['ten groups of four', Array.from({ length: 10 }, () => [4, 4]), 35],
		['one group alone', [[13, 20]], 10],
		[
			'several groups below the threshold',
			[
				[3, 9],
				[4, 9],
				[4, 9]
			],
			5
		]
	] as const)('goes on in steps where many groups together reach one: %s', (_name, groups, said) => {
		expect(
			totalInSteps(
				groups.map(([count = 0, invited = 0]) => ({ count, invited })),
				5
			)
		).toBe(said);
	});
});
