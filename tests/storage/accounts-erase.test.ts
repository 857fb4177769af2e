import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as accounts from '../../src/lib/server/accounts';
import * as assessments from '../../src/lib/server/assessments';
import { createSessions } from '../../src/lib/server/auth/sessions';
import { issue } from '../../src/lib/server/auth/tokens';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { auditEntries, consultants, people, users } from '../../src/lib/server/db/schema';
import * as practices from '../../src/lib/server/practices';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { account } from './account';
import { engines, opening } from './engines';
import { begun, organisation } from './tenants';

const settings = { origin: 'http://localhost:3000', sessionIdleHours: 24, sessionDays: 14 };

describe.each(engines)('deleting an account on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	const erase = (userId: string) => accounts.erase({ database, userId });
	const exists = async (userId: string) =>
		(await database.read({ userId }, (transaction) => transaction.select().from(users))).length > 0;
	const peopleOf = (organisationId: string) =>
		database.read({ organisationId }, (transaction) =>
			transaction.select().from(people).where(eq(people.organisationId, organisationId))
		);
	const entriesOf = (scope: Parameters<Database['read']>[0]) =>
		database.read(scope, (transaction) => transaction.select().from(auditEntries));

	it('takes sessions and links with it, and the address is free again', async () => {
		const { userId, email, name } = await account(database, 'Anna Beispiel');
		const sessions = createSessions(async () => database, settings);
		const cookie = await sessions.begin(userId, null);
		const token = await database.withScope({ userId }, (transaction) =>
			issue(transaction, { userId, purpose: 'reset-password', hours: 1 })
		);
		expect(await erase(userId)).toBe(true);
		expect(await exists(userId)).toBe(false);
		expect(await sessions.read(cookie.value)).toBeNull();
		expect(await accounts.openReset(database, token)).toBeNull();
		const password = 'kuckucksuhr im märz';
		await accounts.signUpAtOnce(database, { email, name, password, locale: 'de', next: '/account' });
		expect((await accounts.logIn(database, { email, password })).kind).toBe('signed-in');
	});

	it('takes the assessments kept in it, and no others', async () => {
		const anna = await account(database, 'Anna Beispiel');
		const [own, foreign] = [await begun(database), await begun(database)];
		const [ownScope, foreignScope] = [assessments.scopeOf(own, database), assessments.scopeOf(foreign, database)];
		expect(await claims.intoAccount(anna, own, database)).toEqual({ outcome: 'claimed' });
		expect(await erase(anna.userId)).toBe(true);
		expect(await assessments.load(ownScope)).toBeNull();
		expect(await assessments.load(foreignScope)).not.toBeNull();
	});

	it('is refused to the last owner of an organisation, by name, and changes nothing', async () => {
		const [anna, bert] = [await account(database, 'Anna Beispiel'), await account(database, 'Bert Beispiel')];
		await organisation(database, 'Zweite AG', [
			[anna, 'participant'],
			[bert, 'owner']
		]);
		const { scope } = await organisation(database, 'Muster GmbH', [
			[anna, 'owner'],
			[bert, 'admin']
		]);
		const hindrances = await accounts.hindrances({ database, userId: anna.userId });
		expect(hindrances).toEqual({ organisations: [{ name: 'Muster GmbH', slug: expect.any(String) }], practices: [] });
		expect(await erase(anna.userId)).toBe(false);
		expect(await exists(anna.userId)).toBe(true);
		const roles = (await peopleOf(scope.organisationId)).map(({ role, userId }) => [role, userId]);
		expect(roles).toContainEqual(['owner', anna.userId]);
	});

	it('leaves a person without account and rights in the organisations, and their acts without a name', async () => {
		const [anna, bert] = [await account(database, 'Anna Beispiel'), await account(database, 'Bert Beispiel')];
		const { scope } = await organisation(database, 'Muster GmbH', [
			[anna, 'owner'],
			[bert, 'owner']
		]);
		expect(await erase(anna.userId)).toBe(true);
		const left = (await peopleOf(scope.organisationId)).find(({ name }) => name === 'Anna Beispiel');
		expect(left).toMatchObject({ role: 'participant', userId: null });
		const entries = await entriesOf({ organisationId: scope.organisationId });
		expect(entries.map(({ act, actorName, userId }) => [act, actorName, userId])).toEqual([
			['people.left', null, null]
		]);
	});

	it('of two owners at the same moment succeeds for one at most', async () => {
		const [anna, bert] = [await account(database, 'Anna Beispiel'), await account(database, 'Bert Beispiel')];
		const { scope } = await organisation(database, 'Muster GmbH', [
			[anna, 'owner'],
			[bert, 'owner']
		]);
		const outcomes = await Promise.all([erase(anna.userId), erase(bert.userId)]);
		expect(outcomes.filter(Boolean).length).toBeLessThanOrEqual(1);
		const owners = (await peopleOf(scope.organisationId)).filter(({ role, userId }) => role === 'owner' && userId);
		expect(owners).toHaveLength(1);
	});

	it('is refused to whoever leads a practice alone, and otherwise leaves it', async () => {
		const [anna, bert] = [await account(database, 'Anna Beispiel'), await account(database, 'Bert Beispiel')];
		await practices.create(anna, 'Muster Beratung', database);
		expect(await accounts.hindrances({ database, userId: anna.userId })).toEqual({
			organisations: [],
			practices: [{ name: 'Muster Beratung', slug: expect.any(String) }]
		});
		expect(await erase(anna.userId)).toBe(false);
		const [own] = await database.read({ userId: anna.userId }, (transaction) => transaction.select().from(consultants));
		const practiceId = own?.practiceId ?? '';
		await database.withScope({ practiceId, userId: bert.userId }, (transaction) =>
			transaction.insert(consultants).values({ ...bert, practiceId, role: 'lead' })
		);
		expect(await erase(anna.userId)).toBe(true);
		const rest = await database.read({ practiceId }, (transaction) => transaction.select().from(consultants));
		expect(rest.map(({ name }) => name)).toEqual(['Bert Beispiel']);
	});

	it('touches nobody else', async () => {
		const [anna, bert] = [await account(database, 'Anna Beispiel'), await account(database, 'Bert Beispiel')];
		await accounts.rename({ database, userId: bert.userId }, 'Bert Anders', 'en');
		expect(await erase(anna.userId)).toBe(true);
		expect((await accounts.view({ database, userId: bert.userId })).name).toBe('Bert Anders');
	});

	it('a second time does nothing', async () => {
		const { userId } = await account(database, 'Anna Beispiel');
		expect(await erase(userId)).toBe(true);
		expect(await erase(userId)).toBe(true);
	});
});
