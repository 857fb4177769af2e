import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	branchOf,
	type DepartmentRow,
	depthMax,
	moveProblem,
	orderDepartments
} from '../../../src/lib/core/organisation/department-tree';

const row = (id: string, parentId: string | null = null, name = id): DepartmentRow => ({ id, parentId, name });

describe('the order of departments', () => {
	it('puts each below the one it belongs to, siblings as readers look for them', () => {
		const rows = [row('3', null, 'Team 10'), row('1', null, 'Zoll'), row('4', '1', 'Öl'), row('5', '1', 'Osten')];
		const placed = orderDepartments([...rows, row('2', null, 'Team 9')]);
		expect(placed.map(({ path }) => path.join(' / '))).toEqual([
			'Team 9',
			'Team 10',
			'Zoll',
			'Zoll / Öl',
			'Zoll / Osten'
		]);
		expect(placed.map(({ depth }) => depth)).toEqual([1, 1, 1, 2, 2]);
	});
});

describe('a move', () => {
	const rows = [row('a'), row('b', 'a'), row('c', 'b'), row('d'), row('e', 'd', 'b')];

	it.each([
		['b', null, null],
		['c', 'd', null],
		['a', 'a', 'below-itself'],
		['a', 'c', 'below-itself'],
		['b', 'd', 'name-taken'],
		['b', 'nowhere', 'unknown'],
		['nobody', null, 'unknown']
	])('of %s below %s: %s', (id, parentId, problem) => {
		expect(moveProblem(rows, id, parentId)).toBe(problem);
	});

	it('counts what lies below towards the depth', () => {
		const chain = Array.from({ length: depthMax }, (_, index) => row(`n${index}`, index ? `n${index - 1}` : null));
		expect(moveProblem([...chain, row('leaf')], 'leaf', `n${depthMax - 1}`)).toBe('too-deep');
		expect(moveProblem([...chain, row('leaf')], 'leaf', `n${depthMax - 2}`)).toBeNull();
		expect(moveProblem([...chain, row('x'), row('y', 'x')], 'x', `n${depthMax - 2}`)).toBe('too-deep');
	});

	it('never loses a department, makes a circle or goes too deep, whatever is moved where', () => {
		const ids = Array.from({ length: 12 }, (_, index) => `d${index}`);
		const moves = fc.array(fc.record({ id: fc.constantFrom(...ids), parentId: fc.option(fc.constantFrom(...ids)) }), {
			maxLength: 60
		});
		fc.assert(
			fc.property(moves, (asked) => {
				let rows = ids.map((id) => row(id));
				for (const { id, parentId } of asked) {
					if (moveProblem(rows, id, parentId)) continue;
					rows = rows.map((each) => (each.id === id ? { ...each, parentId } : each));
				}
				const placed = orderDepartments(rows);
				expect(placed.map(({ id }) => id).sort()).toEqual(ids.toSorted());
				expect(Math.max(...placed.map(({ depth }) => depth))).toBeLessThanOrEqual(depthMax);
			})
		);
	});
});

it('a branch is a department with everything below it', () => {
	const rows = [row('a'), row('b', 'a'), row('c', 'b'), row('d')];
	expect([...branchOf(rows, 'a')].sort()).toEqual(['a', 'b', 'c']);
	expect([...branchOf(rows, 'd')]).toEqual(['d']);
});
