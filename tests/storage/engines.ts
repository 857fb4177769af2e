import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type DatabaseSettings } from '../../src/lib/server/db/open';
import type { Database } from '../../src/lib/server/db/types';

/** A database of one test file: its own folder, or its own database on the server. */
export interface Place {
	readonly settings: DatabaseSettings;
	open(): Promise<Database>;
	remove(): Promise<void>;
}

export interface Engine {
	readonly name: Database['engine'];
	/** Where everything has been migrated. */
	place(): Promise<Place>;
	/** Where nothing has been migrated yet. */
	emptyPlace(): Promise<Place>;
}

const everyEngine: readonly Engine[] = [
	{ name: 'embedded', place: embeddedPlace, emptyPlace: embeddedPlace },
	{ name: 'postgres', place: () => postgresPlace(migrated), emptyPlace: () => postgresPlace('template0') }
];

/** Every storage test runs on both, with the same body. A run for another release of PostgreSQL needs that one only. */
export const engines = everyEngine.filter(({ name }) => name === 'postgres' || !process.env.POSTGRES_TEST_MAJOR);

/** An embedded database that is open, with nothing in it: opening one takes ten times as long as emptying it. */
let spare: { readonly where: Place; readonly database: Database } | undefined;

/**
 * For `beforeAll` and `beforeEach`: hands on a database with nothing in it, and where it is. When its tests are done it is removed; an embedded one
 * is emptied for those that come next in this process.
 */
export function opening(place: Engine['place'], begin: (database: Database, where: Place) => unknown) {
	return async () => {
		const isEmbedded = place === embeddedPlace;
		const { where, database } = (isEmbedded && spare) || (await opened(await place()));
		if (isEmbedded) spare = undefined;
		const remove = async () => {
			if (isEmbedded && !spare && (await empty(database))) {
				spare = { where, database };
				return;
			}
			await database.close();
			await where.remove();
		};
		try {
			// What the product remembers of a database it remembers by this object.
			await begin({ ...database }, where);
		} catch (error) {
			await remove();
			throw error;
		}
		return remove;
	};
}

const opened = async (where: Place) => ({ where, database: await where.open() });

/** Says whether it worked: a test may have closed the database, or have left a transaction open. */
async function empty(database: Database): Promise<boolean> {
	try {
		await database.withScope({ system: true }, async (transaction) => {
			await transaction.execute(sql`set local role postgres`);
			await transaction.execute(sql`set local session_replication_role = replica`);
			await transaction.execute(sql`do $$ declare name text; begin
				for name in select quote_ident(tablename) from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'
					loop execute 'delete from ' || name; end loop;
				for name in select quote_ident(sequencename) from pg_sequences where schemaname = 'public' and last_value is not null
					loop execute 'alter sequence ' || name || ' restart'; end loop;
			end $$`);
		});
		return true;
	} catch {
		return false;
	}
}

/** Runs statements on the server as its superuser. */
export async function asSuperuser<Row extends pg.QueryResultRow>(statement: string, database?: string): Promise<Row[]> {
	const address = new URL(inject('postgresUrl'));
	if (database) address.pathname = `/${database}`;
	const client = new pg.Client({ connectionString: address.href });
	await client.connect();
	try {
		return (await client.query<Row>(statement)).rows;
	} finally {
		await client.end();
	}
}

/** As `global-setup.ts` leaves it: copying a database takes a tenth of migrating one. */
const migrated = 'gegenprobe_login';

/** Copies a migrated folder when it is opened, as the product does. */
async function embeddedPlace(): Promise<Place> {
	// In the folder that is removed after the last test, as a spare one is left behind.
	const dataDir = mkdtempSync(join(inject('databaseTemplate'), '../../data-'));
	const settings: DatabaseSettings = {
		dataDir,
		databaseUrl: null,
		databaseMigrationUrl: null,
		databaseConnections: 1,
		databaseTemplate: inject('databaseTemplate')
	};
	return {
		settings,
		open: () => openDatabase(settings),
		remove: async () => rmSync(dataDir, { recursive: true, force: true })
	};
}

async function postgresPlace(template: string): Promise<Place> {
	const name = `test_${randomBytes(8).toString('hex')}`;
	await asSuperuser(`create database ${name} template ${template} owner gegenprobe_login`);
	const address = new URL(inject('postgresUrl'));
	address.username = 'gegenprobe_login';
	address.pathname = `/${name}`;
	const settings: DatabaseSettings = {
		dataDir: '',
		databaseUrl: address.href,
		databaseMigrationUrl: null,
		databaseConnections: 4,
		databaseTemplate: ''
	};
	return {
		settings,
		open: () => openDatabase(settings),
		remove: async () => {
			await asSuperuser(`drop database ${name} with (force)`);
		}
	};
}
