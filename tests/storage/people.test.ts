import { beforeAll, describe, expect, it } from 'vitest';
import type { MemberRole } from '../../src/lib/core/access/roles';
import type { Database } from '../../src/lib/server/db';
import { people as table } from '../../src/lib/server/db/schema';
import * as departments from '../../src/lib/server/departments';
import * as people from '../../src/lib/server/people';
import { type OrganisationScope, visitOrganisation } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { actsIn, member, organisation, rolesIn, seenBy } from './organisation-fixtures';

describe.each(engines)('people on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const nobody = { email: null, departmentId: null };
	const plain = (name: string, email: string | null = null): people.PersonFields => {
		return { name, email, role: 'participant', departmentId: null };
	};
	const personNamed = async (scope: OrganisationScope, name: string) => {
		const found = (await people.list(scope, { query: name })).people[0];
		if (!found) throw new Error(`There is no ${name}.`);
		return found;
	};

	it('are entered, found by a part of name or address, and only in their organisation', async () => {
		const { scope, id } = await organisation(database);
		const other = await organisation(database);
		expect(await people.add(scope, plain(' Lea  Brandt ', 'lea@firma.de'))).toBe('done');
		expect(await people.add(scope, plain('100 % Zoë_', null))).toBe('done');
		const names = async (query: string) => (await people.list(scope, { query })).people.map(({ name }) => name);
		expect(await names('BRANDT')).toEqual(['Lea Brandt']);
		expect(await names('@firma')).toEqual(['Lea Brandt']);
		expect(await names('%')).toEqual(['100 % Zoë_']);
		expect(await names('_')).toEqual(['100 % Zoë_']);
		expect(await names('\\')).toEqual([]);
		await people.add(scope, plain('Özlem Ärmel'));
		expect(await names('özlem ärm')).toEqual(['Özlem Ärmel']);
		expect(await names('ÖZLEM')).toEqual(['Özlem Ärmel']);
		expect(await names('')).toEqual(['100 % Zoë_', 'Anna Beispiel', 'Lea Brandt', 'Özlem Ärmel']);
		expect((await people.list(other.scope)).count).toBe(1);
		expect(await people.find(other.scope, (await personNamed(scope, 'Lea')).id)).toBeNull();
		expect(await actsIn(database, id)).toEqual([
			'organisation.created',
			...Array.from({ length: 3 }, () => 'people.added')
		]);
	});

	it('come in pages of a hundred, and a page that is not there is the last', async () => {
		const { scope } = await organisation(database);
		const rows = Array.from({ length: 250 }, (_, index) => ({ line: index + 1, cells: [`P${index}`] }));
		expect((await people.importList(scope, rows)).added).toHaveLength(250);
		const pages = await Promise.all([1, 2, 3, 9, -1].map((page) => people.list(scope, { page })));
		expect(pages.map(({ page, people: shown }) => [page, shown.length])).toEqual([
			[1, 100],
			[2, 100],
			[3, 51],
			[3, 51],
			[1, 100]
		]);
		const seen = pages.slice(0, 3).flatMap(({ people: shown }) => shown.map(({ id }) => id));
		expect(new Set(seen).size).toBe(251);
	});

	it('have an address once, also when entered at the same moment; without one there may be many', async () => {
		const { scope } = await organisation(database);
		const results = await Promise.all(
			Array.from({ length: 6 }, (_, index) => people.add(scope, plain(`P${index}`, 'lea@firma.de')))
		);
		expect(results.toSorted()).toEqual(['done', ...Array.from({ length: 5 }, () => 'email-taken')]);
		expect([await people.add(scope, plain('A')), await people.add(scope, plain('A'))]).toEqual(['done', 'done']);
	});

	it('come from a list all or none, and the same list again changes nothing', async () => {
		const { scope, id } = await organisation(database);
		await departments.add(scope, [{ line: 1, path: ['Vertrieb', 'Nord'] }]);
		const cells = (...texts: string[][]) => texts.map((row, index) => ({ line: index + 1, cells: row }));
		const wrong = cells(['Lea', 'lea@firma.de'], ['Jan', 'jan@']);
		expect((await people.importList(scope, wrong)).problems).toMatchObject([{ line: 2, kind: 'email-invalid' }]);
		expect((await people.list(scope)).count).toBe(1);
		const right = cells(['Lea', 'lea@firma.de', 'Nord', 'analyst'], ['Jan', '', 'Vertrieb', 'Abteilungsleitung']);
		expect(await people.planImport(scope, right)).toMatchObject({ existing: [], problems: [] });
		expect((await people.list(scope)).count).toBe(1);
		expect((await people.importList(scope, right)).added).toHaveLength(2);
		expect(await people.importList(scope, right)).toMatchObject({ added: [], problems: [] });
		expect((await people.importList(scope, right)).existing).toHaveLength(2);
		expect(await rolesIn(database, id)).toEqual(['Anna Beispiel owner', 'Jan department-lead', 'Lea analyst']);
		expect(await actsIn(database, id)).toEqual(['organisation.created', 'departments.added', 'people.imported']);
	});

	it('cannot be made owner or lead of nothing by entering them', async () => {
		const { scope, id } = await organisation(database);
		expect(await people.add(scope, { ...nobody, name: 'X', role: 'owner' })).toBe('role-not-allowed');
		expect(await people.add(scope, { ...nobody, name: 'X', role: 'department-lead' })).toBe('department-needed');
		expect(await rolesIn(database, id)).toEqual(['Anna Beispiel owner']);
	});

	it('are changed by owners and administrators, owners by owners only, and nobody lifts themselves', async () => {
		const opened = await organisation(database);
		const { scope, capacity, id } = opened;
		const admin = await member(database, opened, 'admin', 'Ada Admin');
		const owner = await personNamed(scope, 'Anna');
		const ownPerson = await people.find(admin.scope, admin.personId);
		const asAdmin = (personId: string, role: MemberRole, name = 'Neu') =>
			people.change(admin.scope, admin.capacity, personId, { ...nobody, name, role });
		expect(await asAdmin(owner.id, 'admin')).toBe('not-allowed');
		expect(await asAdmin(owner.id, 'owner')).toBe('not-allowed');
		expect(await people.remove(admin.scope, admin.capacity, owner.id)).toBe('not-allowed');
		expect(await asAdmin(admin.personId, 'owner')).toBe('not-allowed');
		expect(await asAdmin(admin.personId, 'analyst')).toBe('not-allowed');
		expect(await people.handOver(admin.scope, admin.personId)).toBe('not-allowed');
		expect(await people.handOver(admin.scope, owner.id)).toBe('not-allowed');
		expect(await rolesIn(database, id)).toEqual(['Ada Admin admin', 'Anna Beispiel owner']);
		expect(await people.find(admin.scope, admin.personId)).toEqual(ownPerson);

		await people.add(scope, plain('Lea'));
		const lea = await personNamed(scope, 'Lea');
		expect(await asAdmin(lea.id, 'analyst', 'Lea')).toBe('done');
		expect(await asAdmin(lea.id, 'owner', 'Lea')).toBe('not-allowed');
		// An owner has to be able to log in.
		expect(await people.change(scope, capacity, lea.id, { ...plain('Lea'), role: 'owner' })).toBe('account-needed');
		expect(await people.change(scope, capacity, admin.personId, { ...nobody, name: 'Ada', role: 'owner' })).toBe(
			'done'
		);
		expect(await rolesIn(database, id)).toEqual(['Ada owner', 'Anna Beispiel owner', 'Lea analyst']);
		expect((await actsIn(database, id)).slice(1)).toEqual([
			'people.added',
			'people.role-changed',
			'people.role-changed',
			'people.changed'
		]);
	});

	it('of another organisation are not there to be changed', async () => {
		const [one, other] = [await organisation(database), await organisation(database)];
		await people.add(other.scope, plain('Lea'));
		const { id } = await personNamed(other.scope, 'Lea');
		expect(await people.change(one.scope, one.capacity, id, plain('X'))).toBe('unknown');
		expect(await people.remove(one.scope, one.capacity, id)).toBe('unknown');
		expect(await people.handOver(one.scope, id)).toBe('unknown');
	});

	it('count nobody as another owner who cannot log in', async () => {
		const { scope, capacity, owner, id: organisationId } = await organisation(database);
		const { id: ownerId } = await personNamed(scope, owner.name);
		await database.withScope({ organisationId }, (transaction) =>
			transaction.insert(table).values({ organisationId, name: 'Nobody yet', role: 'owner' })
		);
		expect(await people.remove(scope, capacity, ownerId)).toBe('last-owner');
		expect(await people.leave(scope)).toBe('last-owner');
	});

	it('keep their owner: the last one is not demoted, removed, and does not leave', async () => {
		const { scope, capacity, owner, id } = await organisation(database);
		const { id: ownerId } = await personNamed(scope, owner.name);
		const demoted = await people.change(scope, capacity, ownerId, { ...nobody, name: owner.name, role: 'admin' });
		expect(demoted).toBe('last-owner');
		expect(await people.remove(scope, capacity, ownerId)).toBe('last-owner');
		expect(await people.leave(scope)).toBe('last-owner');
		expect(await rolesIn(database, id)).toEqual(['Anna Beispiel owner']);
	});

	it('keep their owner when two leave, demote or remove each other at the same moment', async () => {
		for (let round = 0; round < 6; round++) {
			const opened = await organisation(database);
			const second = await member(database, opened, 'owner', 'Ben');
			const first = await personNamed(opened.scope, opened.owner.name);
			const admin = { ...nobody, name: 'X', role: 'admin' } as const;
			const { scope, capacity } = opened;
			const [one, other] = await Promise.all(
				[
					() => [people.leave(scope), people.leave(second.scope)],
					() => [
						people.change(scope, capacity, second.personId, admin),
						people.change(second.scope, second.capacity, first.id, admin)
					],
					() => [
						people.remove(scope, capacity, second.personId),
						people.remove(second.scope, second.capacity, first.id)
					]
				][round % 3]?.() ?? []
			);
			// Whoever was demoted or removed a moment ago decides about others no more.
			expect([one, other].toSorted()).toEqual(['done', round % 3 === 0 ? 'last-owner' : 'not-allowed']);
			const owners = (await rolesIn(database, opened.id)).filter((person) => person.endsWith(' owner'));
			expect(owners).toHaveLength(1);
		}
	});

	it('take ownership over from each other, once', async () => {
		const opened = await organisation(database);
		const [ben, cleo] = [
			await member(database, opened, 'analyst', 'Ben'),
			await member(database, opened, 'admin', 'Cleo')
		];
		await people.add(opened.scope, plain('Lea'));
		const lea = await personNamed(opened.scope, 'Lea');
		expect(await people.handOver(opened.scope, lea.id)).toBe('account-needed');
		const both = await Promise.all([
			people.handOver(opened.scope, ben.personId),
			people.handOver(opened.scope, cleo.personId)
		]);
		expect(both.toSorted()).toEqual(['done', 'not-allowed']);
		const roles = await rolesIn(database, opened.id);
		expect(roles.filter((person) => person.endsWith(' owner'))).toHaveLength(1);
		expect(roles).toContain('Anna Beispiel admin');
		expect((await actsIn(database, opened.id)).at(-1)).toBe('owners.handed-over');
		expect((await seenBy(database, opened.owner, opened.slug)).capacity).toMatchObject({ role: 'admin' });
	});

	it('who leave or are removed find the organisation no more', async () => {
		const opened = await organisation(database);
		const [ben, cleo] = [
			await member(database, opened, 'analyst', 'Ben'),
			await member(database, opened, 'admin', 'Cleo')
		];
		expect(await people.leave(ben.scope)).toBe('done');
		expect(await people.remove(opened.scope, opened.capacity, cleo.personId)).toBe('done');
		expect(await visitOrganisation(ben, opened.slug, database)).toBeNull();
		expect(await visitOrganisation(cleo, opened.slug, database)).toBeNull();
		expect((await actsIn(database, opened.id)).slice(-2)).toEqual(['people.left', 'people.removed']);
	});
});
