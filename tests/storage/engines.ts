import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/**
 * For `beforeAll`: opens a database of the describe's own and hands it on, with where it is; when its tests are done it is closed and removed.
 */
export function opening(place: Engine['place'], begin: (database: Database, where: Place) => unknown) {
	return async () => {
		const where = await place();
		const database = await where.open();
		const remove = async () => {
			await database.close();
			await where.remove();
		};
		try {
			await begin(database, where);
		} catch (error) {
			await remove();
			throw error;
		}
		return remove;
	};
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
	const dataDir = mkdtempSync(join(tmpdir(), 'gegenprobe-data-'));
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
