import pg from 'pg';
import { migrate, refuseUnmigrated } from './migrate';
import { noticesOfServer } from './notices';
import { becomeOurRole } from './our-role';
import { scopedDatabase } from './scoped';
import { millisecondsMax, type Database } from './types';

interface PostgresSettings {
	readonly url: string;
	/** The owner's login, or null where it is the same one. */
	readonly migrationUrl: string | null;
	readonly connections: number;
}

/** A server or login this program cannot work with; the message says what to change. */
export class PostgresSetupError extends Error {
	override readonly name = 'PostgresSetupError';
}

/** Migrates as the owner, then connects as the program. Throws `PostgresSetupError`, `MigrationError`. */
export async function openPostgres({ url, migrationUrl, connections }: PostgresSettings): Promise<Database> {
	const pool = new pg.Pool({
		connectionString: url,
		max: connections,
		pipeline: true,
		application_name: 'gegenprobe',
		connectionTimeoutMillis: millisecondsMax.connection,
		statement_timeout: millisecondsMax.statement,
		query_timeout: millisecondsMax.statement + 1000,
		idle_in_transaction_session_timeout: millisecondsMax.transaction
	});
	try {
		const login = await loginOf(pool);
		await migrateAs(migrationUrl ?? url, login.name);
		const warnings = warningsAbout(login, migrationUrl !== null);
		becomeOurRole(pool);
		const notices = noticesOfServer(url);
		return scopedDatabase({ engine: 'postgres', pool, warnings, notices, stopped: never, close: () => pool.end() });
	} catch (error) {
		await pool.end();
		throw error;
	}
}

/** A server of its own comes back by itself, and the pool connects anew. */
const never = new Promise<never>(() => undefined);

interface Login {
	readonly name: string;
	readonly bypasses: boolean;
}

async function loginOf(pool: pg.Pool): Promise<Login> {
	const client = await pool.connect();
	try {
		const { rows } = await client.query<{ name: string; bypasses: boolean; version: number }>(
			`select session_user as name, rolsuper or rolbypassrls as bypasses, current_setting('server_version_num')::int as version
			from pg_roles where rolname = session_user`
		);
		const login = rows[0];
		if (!login) throw new PostgresSetupError('The login of DATABASE_URL is no role of the server.');
		if (login.version < 170_000) throw new PostgresSetupError('PostgreSQL 17 or newer is needed.');
		return login;
	} finally {
		// Not kept: it connected before there was a role to begin as.
		client.release(true);
	}
}

async function migrateAs(url: string, login: string): Promise<void> {
	const owner = new pg.Client({ connectionString: url, application_name: 'gegenprobe migration' });
	// Breaks off what it is asked just then; an error without a listener would end the process before it can say so.
	owner.on('error', () => undefined);
	await owner.connect();
	try {
		if (await isOwnedByAnother(owner)) return await refuseUnmigrated(owner);
		await migrate(owner, () => admit(owner, login));
	} catch (error) {
		throw isRefusal(error) ? new PostgresSetupError(`${roleHint} (Login: ${login}.)`) : error;
	} finally {
		await owner.end();
	}
}

/** Lets the program's login take its role, and see at starts without the owner whether everything has been migrated. */
async function admit(owner: pg.Client, login: string): Promise<void> {
	const { rows } = await owner.query<{ mayAct: boolean; maySee: boolean }>(
		`select pg_has_role($1, 'gegenprobe_app', 'set') as "mayAct",
			has_table_privilege($1, 'public.schema_migrations', 'select') as "maySee"`,
		[login]
	);
	const name = owner.escapeIdentifier(login);
	// Inherit stays off: without taking the role in a transaction the login can touch no table it does not own.
	if (!rows[0]?.mayAct) await owner.query(`grant gegenprobe_app to ${name} with inherit false, set true`);
	if (!rows[0]?.maySee) await owner.query(`grant select on public.schema_migrations to ${name}`);
}

async function isOwnedByAnother(client: pg.Client): Promise<boolean> {
	const { rows } = await client.query<{ isOther: boolean }>(
		`select not pg_has_role(current_user, relowner, 'usage') as "isOther" from pg_class
			where oid = to_regclass('public.schema_migrations')`
	);
	return rows[0]?.isOther ?? false;
}

const roleHint =
	'The login that migrates may not create or grant the role gegenprobe_app, or not create tables. Give it CREATEROLE and the ' +
	'schema public, or let an administrator create the role (NOLOGIN) and grant it to the login WITH ADMIN OPTION.';

function isRefusal(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === '42501';
}

/** A superuser is not held by row-level security unless it takes the role: said aloud, and refused where there is an owner. */
function warningsAbout(login: Login, hasOwner: boolean): string[] {
	if (!login.bypasses) return [];
	const problem = `The login ${login.name} of DATABASE_URL is a superuser or bypasses row-level security.`;
	if (hasOwner)
		throw new PostgresSetupError(`${problem} Use one that is neither; DATABASE_MIGRATION_URL names the owner.`);
	return [`${problem} It works, but a login that is neither protects better.`];
}
