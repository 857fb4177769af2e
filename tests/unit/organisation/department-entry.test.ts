import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDepartmentEntry } from '../../../src/lib/core/organisation/department-entry';
import { planDepartments } from '../../../src/lib/core/organisation/department-plan';
import { depthMax } from '../../../src/lib/core/organisation/department-tree';

const paths = (text: string) => readDepartmentEntry(text).map(({ path }) => path.join(' / '));

describe('departments as people type them', () => {
	it.each([
		['one a line', 'Vertrieb\nService', ['Vertrieb', 'Service']],
		[
			'indented by spaces',
			'Vertrieb\n  Nord\n  Süd\n    Messe\nService',
			['Vertrieb', 'Vertrieb / Nord', 'Vertrieb / Süd', 'Vertrieb / Süd / Messe', 'Service']
		],
		['indented by tabs', 'A\n\tB\n\t\tC\n\tD', ['A', 'A / B', 'A / B / C', 'A / D']],
		['by path', 'A / B / C\nA / D', ['A / B / C', 'A / D']],
		['by path below an indented one', 'A\n  B / C', ['A', 'A / B / C']],
		['with the marks of a list', '- A\n  - B\n• C\n– D', ['A', 'A / B', 'C', 'D']],
		['with blank lines and odd spaces', '\n A\u00a0 und  B \n\n\r\n', ['A und B']],
		['with a slash in a name', 'F/E', ['F/E']],
		['back out to a level between', 'A\n    B\n  C', ['A', 'A / B', 'A / C']]
	])('%s', (_, text, expected) => {
		expect(paths(text)).toEqual(expected);
	});

	it('name their line', () => {
		expect(readDepartmentEntry('\nA\n\nB').map(({ line }) => line)).toEqual([2, 4]);
	});

	it('never throw, and are as many as there are lines with text at most', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab \t\n/-•"\u2028é') }), (text) => {
				const lines = readDepartmentEntry(text);
				expect(lines.length).toBeLessThanOrEqual(text.split('\n').filter((line) => line.trim()).length);
				expect(lines.every(({ path }) => path.length > 0 && !path.includes(''))).toBe(true);
			})
		);
	});
});

describe('the plan for departments', () => {
	const existing = [
		{ id: '1', parentId: null, name: 'Vertrieb' },
		{ id: '2', parentId: '1', name: 'Nord' }
	];
	const plan = (...asked: string[][]) =>
		planDepartments(
			existing,
			asked.map((path, index) => ({ line: index + 1, path }))
		);

	it('makes what is not there, with what lies above it first', () => {
		expect(plan(['Service', 'Hotline', 'Nacht']).added).toEqual([
			['Service'],
			['Service', 'Hotline'],
			['Service', 'Hotline', 'Nacht']
		]);
	});

	it('takes the same name in another case or spacing for the same department', () => {
		const { added, existing: met } = plan(
			['vertrieb'],
			['VERTRIEB', ' nord'],
			['Vertrieb', 'Süd'],
			['vertrieb', 'süd']
		);
		expect(added).toEqual([['Vertrieb', 'Süd']]);
		expect(met).toEqual([['Vertrieb'], ['Vertrieb', 'Nord']]);
	});

	it('names the lines that are wrong and plans the others', () => {
		const deep = Array.from({ length: depthMax + 1 }, (_, index) => `E${index}`);
		const { problems, added } = plan(deep, ['x'.repeat(201)], [], ['Neu']);
		expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
			[1, 'too-deep'],
			[2, 'name-too-long'],
			[3, 'name-missing']
		]);
		expect(added).toEqual([['Neu']]);
	});
});
