import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import { record } from '../../src/lib/server/audit';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import { assessments as table, auditEntries } from '../../src/lib/server/db/schema';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { retention } from '../../src/lib/server/retention';
import type { Actor, OrganisationScope } from '../../src/lib/server/visits';
import { account } from './account';
import { engines, opening } from './engines';
import { begun, organisation } from './tenants';

/** Months from now, by a calendar; a day more, so that it is past. */
function inMonths(months: number): Date {
	const moment = new Date();
	moment.setUTCMonth(moment.getUTCMonth() + months);
	return new Date(moment.getTime() + 86_400_000);
}

describe.each(engines)('retention on $name', ({ place }) => {
	let database: Database;
	let anna: Actor;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			anna = await account(database, 'Anna');
		})
	);

	const keeping = async (retentionMonths: number) => {
		const { scope } = await organisation(database, `Keeps ${retentionMonths}`, [[anna, 'owner']], { retentionMonths });
		const key = await begun(database);
		await claims.intoOrganisation(scope, key);
		return { scope, key };
	};
	const log = ({ organisationId }: OrganisationScope) =>
		database.read({ organisationId }, (transaction) =>
			transaction.select().from(auditEntries).where(eq(auditEntries.organisationId, organisationId))
		);
	const isThere = async (key: string) => (await assessments.load(assessments.scopeOf(key, database))) !== null;

	it('deletes of each organisation what is older than its own period, and leaves the rest', async () => {
		const [short, long] = [await keeping(3), await keeping(12)];
		const unclaimed = await begun(database);
		const own = await begun(database);
		await claims.intoAccount(anna, own, database);

		await retention.run(database, inMonths(2));
		expect(await isThere(short.key)).toBe(true);
		await retention.run(database, inMonths(3));
		expect(await isThere(short.key)).toBe(false);
		expect([await isThere(long.key), await isThere(unclaimed), await isThere(own)]).toEqual([true, true, true]);
		await retention.run(database, inMonths(12));
		expect([await isThere(long.key), await isThere(unclaimed), await isThere(own)]).toEqual([false, true, true]);

		const told = (await log(short.scope)).filter(({ act }) => act === 'retention.enforced');
		expect(told).toMatchObject([
			{ byProgram: true, userId: null, details: { assessments: '1', entries: '0', months: '3' } }
		]);
	});

	it('counts from the last change, not from the beginning', async () => {
		const { scope, key } = await keeping(3);
		const named = { organisationId: scope.organisationId, assessmentKeyHash: assessments.keyHash(key) };
		await database.withScope(named, (transaction) =>
			transaction.update(table).set({ createdAt: sql`now() - interval '2 years'` })
		);
		await retention.run(database, inMonths(2));
		expect(await isThere(key)).toBe(true);
	});

	it('goes on with the others where one organisation fails, and says so at the end', async () => {
		const [before, failing, after] = [await keeping(3), await keeping(3), await keeping(3)];
		const failingOnce: Database = {
			...database,
			withScope: (scope, work) =>
				scope.organisationId === failing.scope.organisationId
					? Promise.reject(new Error('out of order'))
					: database.withScope(scope, work)
		};
		await expect(retention.run(failingOnce, inMonths(4))).rejects.toThrow('out of order');
		expect([await isThere(before.key), await isThere(failing.key), await isThere(after.key)]).toEqual([
			false,
			true,
			false
		]);
		await retention.run(database, inMonths(4));
		expect(await isThere(failing.key)).toBe(false);
	});

	it('says nothing where nothing was due', async () => {
		const { scope } = await keeping(6);
		await retention.run(database, inMonths(5));
		expect((await log(scope)).map(({ act }) => act)).toEqual(['assessments.claimed']);
	});

	it('keeps the audit log at least two years, and as long as the data it tells of', async () => {
		const [short, long] = [await keeping(1), await keeping(60)];
		await retention.run(database, inMonths(23));
		expect((await log(short.scope)).map(({ act }) => act)).toContain('assessments.claimed');
		await retention.run(database, inMonths(24));
		expect((await log(short.scope)).map(({ act }) => act)).not.toContain('assessments.claimed');
		await retention.run(database, inMonths(59));
		expect((await log(long.scope)).map(({ act }) => act)).toContain('assessments.claimed');
		await retention.run(database, inMonths(60));
		expect((await log(long.scope)).map(({ act }) => act)).toEqual(['retention.enforced']);
	});

	it('forgets what accounts did two years ago, and not before', async () => {
		const { userId } = anna;
		const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
		await database.withScope({ userId }, async (transaction) => {
			for (const days of [800, 600]) {
				await transaction.insert(auditEntries).values({ userId, act: 'account.logged-in', at: ago(days) });
			}
			await record(transaction, { account: true }, anna, 'account.password-changed');
		});
		await retention.run(database, new Date());
		const kept = await database.read({ userId }, (transaction) =>
			transaction
				.select()
				.from(auditEntries)
				.where(sql`${auditEntries.organisationId} is null`)
		);
		expect(kept.map(({ at }) => at > ago(730))).not.toContain(false);
		expect(kept.filter(({ act }) => act === 'account.logged-in')).toHaveLength(1);
	});
});
