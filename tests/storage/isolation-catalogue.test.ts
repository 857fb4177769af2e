import { sql, type SQL } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { nameOf, tables } from './blind-statements';
import { asSuperuser, engines, opening } from './engines';

/** Every table, view or sequence-like relation of ours that row-level security does not guard, and that the role could reach. */
const unguarded = `select relname as name from pg_class
	where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
	and not (relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity)
	and not (relkind = 'v' and coalesce(reloptions, '{}') @> '{security_invoker=true}')
	and (relname <> 'schema_migrations' or has_any_column_privilege('gegenprobe_app', oid, 'select, insert, update'))
	order by relname`;

/** Functions that run with their owner’s rights, which no policy holds. */
const lifted = `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`;

/** Foreign keys that could lead into another organisation: their target has one, and they do not name it. */
const loose = `select fk.conname as name from pg_constraint fk
	where fk.contype = 'f' and fk.connamespace = 'public'::regnamespace
	and exists (select from pg_constraint key join pg_attribute part on part.attrelid = key.conrelid and part.attnum = any (key.conkey)
		where key.contype = 'p' and key.conrelid = fk.confrelid and part.attname = 'organisation_id')
	and not exists (select from pg_attribute own, pg_attribute other
		where own.attrelid = fk.conrelid and own.attnum = any (fk.conkey) and own.attname = 'organisation_id'
		and other.attrelid = fk.confrelid and other.attnum = any (fk.confkey) and other.attname = 'organisation_id')`;

describe.each(engines)('the catalogue on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const names = async (statement: SQL) => {
		const { rows } = await database.read({ system: true }, (transaction) =>
			transaction.execute<{ name: string }>(statement)
		);
		return rows.map(({ name }) => name);
	};

	it('has row-level security forced on every table, and no view that runs with its owner’s rights', async () => {
		expect(await names(sql.raw(unguarded))).toEqual([]);
	});

	it('holds the tables of the schema and no other but the list of migrations', async () => {
		const present = await names(
			sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`
		);
		expect(present.toSorted()).toEqual([...tables.map(nameOf), 'schema_migrations'].toSorted());
	});

	it('has no function that lifts its caller', async () => {
		expect(await names(sql.raw(lifted))).toEqual([]);
	});

	it('has no foreign key that could lead into another organisation', async () => {
		expect(await names(sql.raw(loose))).toEqual([]);
	});

	it('gives the product’s role nothing of its own: no login, no table, no place to create one, no way around the policies', async () => {
		const rights = await database.read({ system: true }, (transaction) =>
			transaction.execute(
				sql`select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
					exists (select from pg_class where relowner = pg_roles.oid) as owns,
					has_schema_privilege(pg_roles.oid, 'public', 'create') as creates
					from pg_roles where rolname = 'gegenprobe_app'`
			)
		);
		expect(new Set(Object.values(rights.rows[0] ?? { none: true }))).toEqual(new Set([false]));
	});

	it('lets the product’s role empty no table at once, and set no trigger: neither is held by policies', async () => {
		const held = (rights: string) =>
			names(
				sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
					and has_table_privilege('gegenprobe_app', oid, ${rights}) order by relname`
			);
		expect(await held('truncate, references, trigger')).toEqual([]);
		// Written anew once what they hold has been counted; that shows nothing, and their columns with contents have no statistics.
		expect(await held('maintain')).toEqual([
			...['round_drafts', 'round_intake', 'round_participations', 'round_responses', 'voice_intake']
		]);
	});
});

describe('the questions to the catalogue', () => {
	it('find what they are for', async () => {
		const postgres = engines.find(({ name }) => name === 'postgres');
		const where = await postgres?.emptyPlace();
		if (!where) throw new Error('No server.');
		await (await where.open()).close();
		const name = new URL(where.settings.databaseUrl ?? '').pathname.slice(1);
		const ask = async (statement: string) =>
			(await asSuperuser<{ name: string }>(statement, name)).map((row) => row.name);
		await asSuperuser(
			`create table half (organisation_id uuid, id uuid, department uuid unique, primary key (organisation_id, id));
			alter table half enable row level security;
			create view all_users as select * from users;
			create view own_users with (security_invoker = true) as select * from users;
			create function lift() returns int language sql security definer return 1;
			alter table departments add constraint departments_id_alone unique (id);
			alter table half add constraint half_leads_astray foreign key (department) references departments (id)`,
			name
		);
		expect(await ask(unguarded)).toEqual(['all_users', 'half']);
		expect(await ask(lifted)).toEqual(['lift']);
		expect(await ask(loose)).toEqual(['half_leads_astray']);
		await where.remove();
	});
});
