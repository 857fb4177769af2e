import { sql, type SQL } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { config } from '../../src/lib/server/config';
import type { Database, Scope, Transaction } from '../../src/lib/server/db';
import { openDatabase } from '../../src/lib/server/db/open';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { everyRow, nameOf, tables } from './blind-statements';
import { asSuperuser, engines, opening } from './engines';
import { fillTenant, hash, scopesOf, undone, type Tenant } from './filled-tenants';

const refused = { name: 'StorageError', code: '42501' };

describe.each(engines)('between those who know each other on $name', ({ place }) => {
	let database: Database;
	let client: Tenant;
	let firm: Tenant;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			[client, firm] = [await fillTenant(database, 'client'), await fillTenant(database, 'firm')];
			const { organisationId } = client.names;
			await run({ organisationId, practiceId: firm.names.practiceId }, engage(['read-results']));
		})
	);

	const run = (scope: Scope, statement: SQL) =>
		database.withScope(scope, (transaction) => transaction.execute(statement));
	const trying = (scope: Scope, statement: SQL) =>
		undone(database, scope, async (transaction) => (await transaction.execute(statement)).rowCount);
	const engage = (grants: readonly string[]) =>
		sql`insert into engagements (organisation_id, practice_id, grants)
			values (${client.names.organisationId}, ${firm.names.practiceId}, ${sql.param(`{${grants.join(',')}}`)})`;
	const firmHere = () => ({ practiceId: firm.names.practiceId });
	const clientHere = () => ({ organisationId: client.names.organisationId });
	/** How many rows of the client each table shows. */
	const ofClient = async (scope: Scope) => {
		const seen = await database.withScope(scope, everyRow);
		const id = client.names.organisationId;
		const counts = [...seen].map(([table, rows]) => [table, rows.filter((row) => row.includes(id)).length] as const);
		return Object.fromEntries(counts.filter(([, count]) => count > 0));
	};

	it('a practice sees of its client the organisation and the engagement: no people, departments, invitations or audit entries', async () => {
		expect(await ofClient(firmHere())).toEqual({ organisations: 1, engagements: 1 });
	});

	it('once the engagement has ended the practice sees that it was there, and the client no consultant any more', async () => {
		const after = await undone(database, { ...clientHere() }, async (transaction) => {
			await transaction.execute(
				sql`update engagements set ended_at = now() where practice_id = ${firm.names.practiceId}`
			);
			const consultants = await transaction.execute(
				sql`select from consultants where practice_id = ${firm.names.practiceId}`
			);
			await transaction.execute(
				sql`select set_config('gegenprobe.organisation_id', '', true), set_config('gegenprobe.practice_id', ${firm.names.practiceId}, true)`
			);
			const organisations = await transaction.execute(
				sql`select from organisations where id = ${client.names.organisationId}`
			);
			const engagements = await transaction.execute(
				sql`select from engagements where organisation_id = ${client.names.organisationId}`
			);
			return [consultants.rowCount, organisations.rowCount, engagements.rowCount];
		});
		expect(after).toEqual([0, 0, 1]);
	});

	it('a practice cannot engage itself, widen what it was granted, or take up again what has ended', async () => {
		await expect(trying(firmHere(), engage(['export']))).rejects.toMatchObject(refused);
		await expect(trying(firm.everything, engage(['export']))).rejects.toMatchObject(refused);
		await expect(trying(firmHere(), sql`update engagements set grants = '{export}'`)).rejects.toMatchObject(refused);
		const reviving = undone(database, firmHere(), async (transaction) => {
			await transaction.execute(sql`update engagements set ended_at = now()`);
			return (await transaction.execute(sql`update engagements set ended_at = null`)).rowCount;
		});
		expect(await reviving).toBe(0);
	});

	it('either side can end an engagement', async () => {
		const end = sql`update engagements set ended_at = now() where organisation_id = ${client.names.organisationId}
			and practice_id = ${firm.names.practiceId}`;
		expect(await trying(firmHere(), end)).toBe(1);
		expect(await trying(clientHere(), end)).toBe(1);
	});

	it('a member finds their own row among the people and nobody else’s', async () => {
		const { organisationId, userId } = client.names;
		await run(clientHere(), sql`insert into people (organisation_id, name) values (${organisationId}, 'A colleague')`);
		const seen = await database.withScope({ userId }, (transaction) =>
			transaction.execute(sql`select name from people`)
		);
		expect(seen.rows).toEqual([{ name: 'client' }]);
	});

	it('nobody is made a member or a consultant by others, and nobody’s place is given to another account', async () => {
		const { organisationId } = client.names;
		const stranger = firm.names.userId;
		for (const statement of [
			sql`insert into people (organisation_id, name, user_id) values (${organisationId}, 'x', ${stranger})`,
			sql`update people set user_id = ${stranger}`
		]) {
			await expect(trying(clientHere(), statement)).rejects.toMatchObject(refused);
			await expect(trying(client.everything, statement)).rejects.toMatchObject(refused);
		}
		const hiring = sql`insert into consultants (practice_id, user_id, role, name, email)
			values (${firm.names.practiceId}, ${client.names.userId}, 'lead', 'x', 'x@example.org')`;
		await expect(trying(firmHere(), hiring)).rejects.toMatchObject(refused);
	});

	it('a session is never re-pointed to another account, and none begins in another’s name', async () => {
		const { sessionHash, userId } = client.names;
		const repointing = sql`update sessions set user_id = ${firm.names.userId}`;
		await expect(trying(client.everything, repointing)).rejects.toMatchObject(refused);
		const beginning = sql`insert into sessions (id_hash, user_id, device, expires_at)
			values (${hash()}, ${firm.names.userId}, '', now())`;
		for (const scope of [{ userId }, { sessionHash }, client.everything]) {
			await expect(trying(scope, beginning)).rejects.toMatchObject(refused);
		}
	});

	it('an audit entry is neither rewritten nor moved, and leaves a log only by its account’s or retention’s rules', async () => {
		for (const statement of [
			sql`update audit_entries set act = 'x'`,
			sql`update audit_entries set details = '{}'`,
			sql`update audit_entries set at = now()`,
			sql`update audit_entries set user_id = null`,
			sql`update audit_entries set actor_name = 'Somebody else'`
		]) {
			await expect(trying(client.everything, statement)).rejects.toMatchObject(refused);
		}
		expect(await trying(clientHere(), sql`delete from audit_entries`)).toBe(0);
		expect(await trying({ practiceId: client.names.practiceId }, sql`delete from audit_entries`)).toBe(0);
	});

	it('an entry of one place does not appear in the log of another by naming both', async () => {
		const both = sql`insert into audit_entries (organisation_id, practice_id, act)
			values (${firm.names.organisationId}, ${client.names.practiceId}, 'x')`;
		await expect(trying({ organisationId: firm.names.organisationId }, both)).rejects.toMatchObject(refused);
	});

	it('a link opens its own row and is not used in place of the person', async () => {
		const { tokenHash, userId } = client.names;
		expect(await trying({ tokenHash }, sql`select from tokens`)).toBe(1);
		expect(await trying({ tokenHash }, sql`update users set password_hash = 'x' where id = ${userId}`)).toBe(0);
		const issuing = sql`insert into tokens (hash, purpose, user_id, expires_at)
			values (${hash()}, 'reset-password', ${userId}, now())`;
		await expect(trying({ tokenHash }, issuing)).rejects.toMatchObject(refused);
	});

	it('an address finds the account that logs in by it, and changes nothing there', async () => {
		const { emailHash } = client.names;
		expect(await trying({ emailHash }, sql`select from users`)).toBe(1);
		expect(await trying({ emailHash }, sql`update users set password_hash = 'x'`)).toBe(0);
		expect(await trying({ emailHash }, sql`delete from users`)).toBe(0);
	});

	it('what is unique stays so where it is empty: no two top departments of one name', async () => {
		const { organisationId } = client.names;
		const again = sql`insert into departments (organisation_id, name) values (${organisationId}, 'client')`;
		await expect(trying(clientHere(), again)).rejects.toMatchObject({ code: '23505' });
	});
});

describe.each(engines)('scopes in any order on $name', ({ place }) => {
	let database: Database;
	let tenants: readonly Tenant[];

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			tenants = [
				await fillTenant(database, 'anna'),
				await fillTenant(database, 'bert'),
				await fillTenant(database, 'cora')
			];
		})
	);

	const marks = (tenant: Tenant) => [`"${tenant.name}"`, ...Object.values(tenant.names)];
	const step = fc.record({
		tenant: fc.nat({ max: 2 }),
		name: fc.nat({ max: 7 }),
		table: fc.nat({ max: tables.length - 1 }),
		kind: fc.constantFrom('read', 'transaction', 'slow transaction', 'failing transaction', 'cancelled beginning')
	});

	it('never show a row of somebody else, whatever ran before on the connection or runs beside it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
				const seen = await Promise.all(
					steps.map(async ({ tenant, name, table, kind }) => {
						const mine = tenants[tenant];
						const [, scope] = (mine && scopesOf(mine)[name]) ?? [null, null];
						const asked = tables[table];
						if (!mine || !scope || !asked) throw new Error('No such step.');
						return { mine, rows: await rowsAs(kind, scope, sql`select to_jsonb(t)::text as row from ${asked} t`) };
					})
				);
				for (const { mine, rows } of seen) {
					const foreign = tenants.filter((tenant) => tenant !== mine).flatMap(marks);
					expect(foreign.filter((mark) => rows.some((row) => row.includes(mark)))).toEqual([]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	const rowsAs = async (kind: string, scope: Scope, statement: SQL): Promise<string[]> => {
		const ask = async (transaction: Transaction) =>
			(await transaction.execute<{ row: string }>(statement)).rows.map(({ row }) => row);
		if (kind === 'read') return database.read(scope, ask);
		if (kind === 'cancelled beginning') {
			const named = { ...scope, userId: 'nobody' };
			await expect(database.read(named, ask)).rejects.toThrow('UUID');
			return [];
		}
		if (kind !== 'failing transaction') {
			return database.withScope(scope, async (transaction) => {
				const before = await ask(transaction);
				if (kind === 'slow transaction') await new Promise((resolve) => setTimeout(resolve, 1));
				return [...before, ...(await ask(transaction))];
			});
		}
		const rows: string[] = [];
		const failing = database.withScope(scope, async (transaction) => {
			rows.push(...(await ask(transaction)));
			await transaction.execute(sql`select 1 / 0`);
		});
		await expect(failing).rejects.toMatchObject({ code: '22012' });
		return rows;
	};

	it('name nobody once their transaction has ended: what is sent after it runs as the role that owns nothing', async () => {
		const [tenant] = tenants;
		if (!tenant) throw new Error('No tenant.');
		expect(await outside(database, tenant)).toEqual({ role: 'gegenprobe_app', seen: ['questionnaire_versions'] });
	});

	it('a scope without a name is refused before anything is sent', async () => {
		await expect(database.withScope({}, everyRow)).rejects.toThrow('nobody');
		await expect(database.read({}, everyRow)).rejects.toThrow('nobody');
	});
});

describe('a superuser’s login', () => {
	it('is no superuser to a statement that a lost transaction left outside', async () => {
		await asSuperuser('create database superuser_outside');
		const url = inject('postgresUrl').replace(/\/postgres$/, '/superuser_outside');
		const database = await openDatabase(config({ DATABASE_URL: url }));
		try {
			await keepCurrent(database);
			const tenant = await fillTenant(database, 'anybody');
			expect(await outside(database, tenant)).toEqual({ role: 'gegenprobe_app', seen: ['questionnaire_versions'] });
		} finally {
			await database.close();
			await asSuperuser('drop database superuser_outside');
		}
	});
});

/** Which role, and which tables’ rows, a statement finds whose transaction is gone before it arrives. */
function outside(database: Database, tenant: Tenant) {
	return database.withScope(tenant.everything, async (transaction) => {
		await transaction.execute(sql`rollback`);
		const { rows } = await transaction.execute<{ name: string }>(sql`select current_user as name`);
		const seen = await everyRow(transaction);
		return { role: rows[0]?.name, seen: tables.map(nameOf).filter((name) => (seen.get(name) ?? []).length > 0) };
	});
}
