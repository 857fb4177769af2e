import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { depthMax } from '../../src/lib/core/organisation/department-tree';
import type { Database } from '../../src/lib/server/db';
import { departments as rows } from '../../src/lib/server/db/schema';
import * as departments from '../../src/lib/server/departments';
import * as invitations from '../../src/lib/server/invitations';
import * as people from '../../src/lib/server/people';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';

describe.each(engines)('departments on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const paths = async (scope: OrganisationScope) => (await departments.list(scope)).map(({ path }) => path.join(' / '));
	const idOf = async (scope: OrganisationScope, path: string) => {
		const found = (await departments.list(scope)).find((department) => department.path.join(' / ') === path);
		if (!found) throw new Error(`There is no ${path}.`);
		return found.id;
	};
	const withDepartments = async (...asked: string[]) => {
		const opened = await organisation(database);
		await departments.add(
			opened.scope,
			asked.map((path, index) => ({ line: index + 1, path: path.split(' / ') }))
		);
		return opened;
	};

	it('are made with what lies above them, and asking again changes nothing', async () => {
		const { scope, id } = await withDepartments('Vertrieb / Nord', 'Service');
		const again = await departments.add(scope, [{ line: 1, path: ['vertrieb', 'NORD'] }]);
		expect(again).toMatchObject({ added: [], existing: [['Vertrieb', 'Nord']], problems: [] });
		expect(await paths(scope)).toEqual(['Service', 'Vertrieb', 'Vertrieb / Nord']);
		expect(await actsIn(database, id)).toEqual(['organisation.created', 'departments.added']);
	});

	it('are made all or none', async () => {
		const { scope } = await withDepartments('A');
		const lines = [
			{ line: 1, path: ['B'] },
			{ line: 2, path: Array.from({ length: depthMax + 1 }, (_, index) => `E${index}`) }
		];
		expect((await departments.add(scope, lines)).problems).toMatchObject([{ line: 2, kind: 'too-deep' }]);
		expect(await paths(scope)).toEqual(['A']);
	});

	it('come from a list of two thousand lines at once, and the same list again changes nothing', async () => {
		const { scope, id } = await organisation(database);
		const table = Array.from({ length: 2000 }, (_, index) => {
			return { line: index + 1, cells: [`D${index}`, index < 20 ? '' : `D${index % 20}`] };
		});
		const planned = await departments.planImport(scope, table);
		expect(planned).toMatchObject({ existing: [], problems: [] });
		expect(await paths(scope)).toEqual([]);
		expect((await departments.importList(scope, table)).added).toEqual(planned.added);
		expect(await paths(scope)).toHaveLength(2000);
		const again = await departments.importList(scope, table);
		expect([again.added.length, again.existing.length, again.problems.length]).toEqual([0, 2000, 0]);
		expect(await actsIn(database, id)).toEqual(['organisation.created', 'departments.imported']);
	});

	it('made twice at the same moment are there once', async () => {
		const { scope } = await organisation(database);
		await Promise.all(Array.from({ length: 8 }, () => departments.add(scope, [{ line: 1, path: ['A', 'B'] }])));
		expect(await paths(scope)).toEqual(['A', 'A / B']);
	});

	it('are renamed, but not to the name of a sibling', async () => {
		const { scope } = await withDepartments('A / B', 'A / C', 'D');
		const id = await idOf(scope, 'A / B');
		expect(await departments.rename(scope, id, ' c ')).toBe('name-taken');
		expect(await departments.rename(scope, id, 'D')).toBe('done');
		expect(await departments.rename(scope, id, 'd')).toBe('done');
		expect(await paths(scope)).toEqual(['A', 'A / C', 'A / d', 'D']);
	});

	it('of another organisation are not there', async () => {
		const [one, other] = [await withDepartments('A'), await withDepartments('B')];
		const foreign = await idOf(other.scope, 'B');
		const own = await idOf(one.scope, 'A');
		expect(await departments.rename(one.scope, foreign, 'X')).toBe('unknown');
		expect(await departments.move(one.scope, own, foreign)).toBe('unknown');
		expect(await departments.move(one.scope, foreign, null)).toBe('unknown');
		expect(await departments.remove(one.scope, foreign, null)).toEqual({ kind: 'unknown' });
		expect(await departments.remove(one.scope, own, foreign)).toEqual({ kind: 'no-place' });
		const person = { name: 'Lea', email: null, role: 'participant', departmentId: foreign } as const;
		expect(await people.add(one.scope, person)).toBe('department-unknown');
		expect([await paths(one.scope), await paths(other.scope)]).toEqual([['A'], ['B']]);
	});

	it('moved at the same moment in every direction never make a circle or get lost', async () => {
		const names = ['A', 'B', 'C', 'D', 'E', 'F'];
		const { scope } = await withDepartments(...names);
		const ids = await Promise.all(names.map((name) => idOf(scope, name)));
		const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids))), {
			minLength: 4,
			maxLength: 12
		});
		await fc.assert(
			fc.asyncProperty(moves, async (asked) => {
				await Promise.all(asked.map(([id, parentId]) => departments.move(scope, id, parentId)));
				const placed = await departments.list(scope);
				expect(placed.map(({ name }) => name).sort()).toEqual(names);
			}),
			{ numRuns: 15 }
		);
	});

	it('that are removed hand on their people, invitations and departments', async () => {
		const { scope, capacity, id } = await withDepartments('A / B / C', 'A / B / B', 'D');
		const [removed, target] = [await idOf(scope, 'A / B'), await idOf(scope, 'A')];
		await people.add(scope, { name: 'Lea', email: null, role: 'participant', departmentId: removed });
		await people.add(scope, { name: 'Mia', email: null, role: 'department-lead', departmentId: removed });
		const sent = await invitations.send(scope, capacity, {
			email: 'neu@firma.de',
			role: 'department-lead',
			departmentId: removed
		});
		expect(await departments.remove(scope, removed, target)).toEqual({ kind: 'done' });
		expect(await paths(scope)).toEqual(['A', 'A / B', 'A / C', 'D']);
		const found = (await people.list(scope, { query: 'a' })).people.filter(
			({ departmentId }) => departmentId === target
		);
		expect(found.map(({ name, role }) => `${name} ${role}`)).toEqual(['Lea participant', 'Mia participant']);
		expect(await invitations.list(scope)).toMatchObject([{ departmentId: target, role: 'participant' }]);
		const token = sent.kind === 'sent' ? (sent.link?.split('/').at(-1) ?? '') : '';
		expect(await invitations.open(token, database)).toMatchObject({ departmentName: 'A' });
		expect((await actsIn(database, id)).at(-1)).toBe('departments.removed');
	});

	it('are not removed where what lies below finds no place', async () => {
		const { scope } = await withDepartments('A / X', 'B / X', `C / 1 / 2 / 3 / 4 / 5 / 6`, 'D / 1 / 2 / 3');
		const [a, b, deep, d] = await Promise.all(
			['A', 'B', 'C / 1 / 2 / 3 / 4 / 5 / 6', 'D'].map((path) => idOf(scope, path))
		);
		expect(await departments.remove(scope, a ?? '', b ?? '')).toEqual({ kind: 'name-taken', name: 'X' });
		expect(await departments.remove(scope, d ?? '', deep ?? '')).toEqual({ kind: 'no-place' });
		expect(await departments.remove(scope, a ?? '', await idOf(scope, 'A / X'))).toEqual({ kind: 'no-place' });
		expect(await paths(scope)).toHaveLength(15);
	});

	it('cannot point at a department of another organisation, whatever a statement asks', async () => {
		const [one, other] = [await withDepartments('A'), await withDepartments('B')];
		const parentId = await idOf(other.scope, 'B');
		const planted = database.withScope({ organisationId: one.id }, (transaction) =>
			transaction.update(rows).set({ parentId }).where(eq(rows.organisationId, one.id))
		);
		await expect(planted).rejects.toThrow('23503');
	});
});
