import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { assessments as table, auditEntries } from '../../src/lib/server/db/schema';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import type { Actor } from '../../src/lib/server/visits';
import { account } from './account';
import { engines, opening } from './engines';
import { begun, organisation } from './tenants';

describe.each(engines)('claiming an assessment on $name', ({ place }) => {
	let database: Database;
	let anna: Actor;
	let bert: Actor;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			[anna, bert] = [await account(database, 'Anna'), await account(database, 'Bert')];
		})
	);

	const keysOf = async (actor: Actor) => (await claims.ofUser(actor, database)).map(({ key }) => key);
	const actsOf = async (scope: { userId: string } | { organisationId: string }) =>
		(await database.read(scope, (transaction) => transaction.select().from(auditEntries).orderBy(auditEntries.id))).map(
			({ act, userId, actorName, details }) => ({ act, userId, actorName, details })
		);

	it('lists it for whom it belongs to and for nobody else, and its link opens it', async () => {
		const key = await begun(database);
		expect(await claims.intoAccount(anna, key, database)).toEqual({ outcome: 'claimed' });
		expect(await claims.ofUser(anna, database)).toMatchObject([
			{ key, questionnaireId: 'executive', unit: 'Sales', organisation: null }
		]);
		expect(await keysOf(bert)).toEqual([]);
		expect((await assessments.load(assessments.scopeOf(key, database)))?.drafts.size).toBe(1);
	});

	it('claimed again by the same account it is simply kept there', async () => {
		const key = await begun(database);
		await claims.intoAccount(anna, key, database);
		expect(await claims.intoAccount(anna, key, database)).toEqual({ outcome: 'kept' });
	});

	it('of many accounts at once exactly one gets it, and the others learn only what kind of place has it', async () => {
		const key = await begun(database);
		const { scope } = await organisation(database, 'Nordlicht', [[bert, 'owner']]);
		const outcomes = await Promise.all([
			...Array.from({ length: 5 }, () => claims.intoAccount(anna, key, database)),
			...Array.from({ length: 5 }, () => claims.intoAccount(bert, key, database)),
			...Array.from({ length: 5 }, () => claims.intoOrganisation(scope, key))
		]);
		expect(outcomes.filter(({ outcome }) => outcome === 'claimed')).toHaveLength(1);
		expect(outcomes.filter(({ outcome }) => outcome === 'kept')).toHaveLength(4);
		const others = outcomes.filter(({ outcome }) => outcome === 'taken');
		expect(others).toHaveLength(10);
		expect(new Set(others.map((other) => JSON.stringify(other))).size).toBe(1);
		expect(Object.keys(others[0] ?? {}).sort()).toEqual(['by', 'outcome']);
	});

	it('is in the organisation’s list and not in that of the person who brought it', async () => {
		const { scope } = await organisation(database, 'Südwind', [[anna, 'owner']]);
		const other = await organisation(database, 'Westwind', [[bert, 'owner']]);
		const key = await begun(database);
		await claims.intoOrganisation(scope, key);
		expect((await claims.ofOrganisation(scope)).map((each) => each.key)).toEqual([key]);
		expect(await keysOf(anna)).not.toContain(key);
		expect(await claims.ofOrganisation(other.scope)).toEqual([]);
		expect(await claims.intoAccount(anna, key, database)).toEqual({ outcome: 'taken', by: 'organisation' });
	});

	it('is let go only by whom it belongs to, and can be claimed by others then', async () => {
		const key = await begun(database);
		const { scope } = await organisation(database, 'Ostwind', [[bert, 'owner']]);
		await claims.intoAccount(anna, key, database);
		expect(await claims.outOfAccount(bert, key, database)).toBe(false);
		expect(await claims.outOfOrganisation(scope, key)).toBe(false);
		expect(await claims.outOfAccount(anna, key, database)).toBe(true);
		expect(await claims.outOfAccount(anna, key, database)).toBe(false);
		expect(await claims.intoOrganisation(scope, key)).toEqual({ outcome: 'claimed' });
		expect(await claims.outOfOrganisation(scope, key)).toBe(true);
		expect(await claims.ownerOf(assessments.scopeOf(key, database))).toBe('nobody');
	});

	it('tells of a key that opens nothing', async () => {
		const [unknown, malformed] = [assessments.newKey(), "' or true --"];
		expect(await claims.intoAccount(anna, unknown, database)).toEqual({ outcome: 'gone' });
		expect(await claims.intoAccount(anna, malformed, database)).toEqual({ outcome: 'gone' });
		expect(await claims.outOfAccount(anna, malformed, database)).toBe(false);
	});

	it('can still be erased by whoever has the key, and whom it belonged to is told, not by whom', async () => {
		const { scope } = await organisation(database, 'Nordwind', [[anna, 'owner']]);
		const key = await begun(database);
		await claims.intoOrganisation(scope, key);
		expect(await claims.destroy(assessments.scopeOf(key, database), bert)).toBe(true);
		expect(await claims.ofOrganisation(scope)).toEqual([]);
		expect(await assessments.load(assessments.scopeOf(key, database))).toBeNull();
		const details = { questionnaire: 'executive' };
		expect(await actsOf({ organisationId: scope.organisationId })).toEqual([
			{ act: 'assessments.claimed', userId: anna.userId, actorName: 'Anna', details },
			{ act: 'assessments.deleted-by-address', userId: null, actorName: null, details }
		]);
		expect(await claims.destroy(assessments.scopeOf(key, database), bert)).toBe(false);
	});

	it('is erased in the name of its owner where they do it, with and without an account', async () => {
		const carla = await account(database, 'Carla');
		const keys = [await begun(database), await begun(database), await begun(database)] as const;
		for (const key of keys.slice(0, 2)) await claims.intoAccount(carla, key, database);
		await claims.destroy(assessments.scopeOf(keys[0], database), carla);
		await claims.destroy(assessments.scopeOf(keys[1], database), null);
		expect(await claims.destroy(assessments.scopeOf(keys[2], database), null)).toBe(true);
		expect((await actsOf({ userId: carla.userId })).map(({ act }) => act)).toEqual([
			'assessments.claimed',
			'assessments.claimed',
			'assessments.deleted',
			'assessments.deleted-by-address'
		]);
		expect(await keysOf(carla)).toEqual([]);
	});

	it('cannot be taken from its owner with the key alone, even where the code does not ask', async () => {
		const key = await begun(database);
		const hash = { assessmentKeyHash: assessments.keyHash(key) };
		await claims.intoAccount(anna, key, database);
		const nobody = { userId: null, organisationId: null, sealedKey: null };
		const takes = [
			[hash, nobody],
			[{ ...hash, userId: bert.userId }, { userId: bert.userId }],
			[{ ...hash, userId: bert.userId }, nobody],
			[{ ...hash, userId: anna.userId }, { userId: bert.userId }]
		] as const;
		for (const [scope, values] of takes) {
			const taking = database.withScope(scope, (transaction) =>
				transaction.update(table).set(values).where(eq(table.keyHash, hash.assessmentKeyHash))
			);
			await expect(taking).rejects.toMatchObject({ code: '42501' });
		}
		expect(await claims.ownerOf(assessments.scopeOf(key, database))).toEqual({ userId: anna.userId });
		expect(await assessments.saveSentence(assessments.scopeOf(key, database), 'Anybody with the key writes.')).not.toBe(
			null
		);
	});

	it('keeps its key only sealed, and a row without a key to open still stands in the list', async () => {
		const key = await begun(database);
		const dora = await account(database, 'Dora');
		await claims.intoAccount(dora, key, database);
		const scope = { userId: dora.userId, assessmentKeyHash: assessments.keyHash(key) };
		const [row] = await database.read(scope, (transaction) => transaction.select().from(table));
		expect(JSON.stringify(row)).not.toContain(key);
		await database.withScope(scope, (transaction) => transaction.update(table).set({ sealedKey: 'v1.of.another' }));
		expect(await claims.ofUser(dora, database)).toMatchObject([{ id: row?.id, key: null }]);
	});

	it('goes into an organisation only by those who may bring one there', async () => {
		const erik = await account(database, 'Erik');
		for (const role of ['owner', 'admin', 'analyst', 'department-lead', 'participant'] as const) {
			await organisation(database, `Als ${role}`, [[erik, role]]);
		}
		const names = (await claims.placesOf(erik, database)).map(({ organisation: { name } }) => name);
		expect(names).toEqual(['Als admin', 'Als owner']);
		expect(await claims.placesOf(bert, database)).not.toContainEqual(
			expect.objectContaining({ organisation: expect.objectContaining({ name: 'Als owner' }) as unknown })
		);
	});
});
