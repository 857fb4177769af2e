import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { engineModule } from '../../../src/lib/server/db/embedded/engine-module';
import { startPostgres } from '../../storage/postgres-server';
import { processorSecondsOf } from './processor';

export type EngineName = 'embedded' | 'postgres';

/** What lies beneath the product, seen with a superuser’s eyes and past every policy. */
export interface Beneath {
	insert(table: PgTable, rows: readonly Record<string, unknown>[]): Promise<void>;
	query<Row extends Record<string, unknown>>(statement: string): Promise<readonly Row[]>;
}

/** Where processes of the product keep their data: a folder, or a database on a server of its own. */
export interface Place {
	readonly engine: EngineName;
	/** What leads a process of the product there. */
	readonly environment: Readonly<Record<string, string>>;
	/** Changes something behind the product’s back; on the embedded engine no process may be running. */
	change<Result>(work: (beneath: Beneath) => Promise<Result>): Promise<Result>;
	/**
	 * Looks at what is there once the product’s process is gone. On the embedded engine at a copy, so that the product itself still has to
	 * recover what its end left behind.
	 */
	look<Result>(work: (beneath: Beneath) => Promise<Result>): Promise<Result>;
	/** Takes the database server away and brings it back; null where there is none. */
	readonly outage: { begin(): Promise<void>; end(): Promise<void> } | null;
	/** Processor time the database server has used, in seconds; 0 where it is part of the product's process. */
	databaseSeconds(): number;
	remove(): Promise<void>;
}

export function placeOn(engine: EngineName): Promise<Place> {
	return engine === 'embedded' ? embeddedPlace() : postgresPlace();
}

async function embeddedPlace(): Promise<Place> {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-long-'));
	const data = join(folder, 'data');
	return {
		engine: 'embedded',
		environment: { DATA_DIR: data },
		outage: null,
		databaseSeconds: () => 0,
		change: (work) => onFiles(join(data, 'database'), work),
		look: async (work) => {
			const copy = join(folder, 'copy');
			cpSync(join(data, 'database'), copy, { recursive: true });
			try {
				return await onFiles(copy, work);
			} finally {
				rmSync(copy, { recursive: true, force: true });
			}
		},
		remove: async () => rmSync(folder, { recursive: true, force: true })
	};
}

async function onFiles<Result>(folder: string, work: (beneath: Beneath) => Promise<Result>): Promise<Result> {
	const client = await PGlite.create(folder, { pgliteWasmModule: await engineModule() });
	const database = drizzleEmbedded({ client });
	try {
		return await work({
			insert: async (table, rows) => void (await database.insert(table).values([...rows])),
			query: async <Row extends Record<string, unknown>>(statement: string) => (await client.query<Row>(statement)).rows
		});
	} finally {
		await client.close();
	}
}

async function postgresPlace(): Promise<Place> {
	const server = await startPostgres();
	const login = `product_${randomBytes(4).toString('hex')}`;
	await asSuperuser(server.url, async ({ query }) => {
		await query(`create role ${login} login createrole`);
		await query(`create database product owner ${login}`);
	});
	const address = new URL(server.url);
	address.pathname = '/product';
	const superuser = address.href;
	address.username = login;
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-long-'));
	return {
		engine: 'postgres',
		environment: { DATA_DIR: folder, DATABASE_URL: address.href },
		outage: { begin: server.breakOff, end: server.comeBack },
		databaseSeconds: () => processorSecondsOf(server.pid()),
		change: (work) => asSuperuser(superuser, work),
		look: (work) =>
			asSuperuser(superuser, async (beneath) => {
				await untilLeft(beneath, login);
				return work(beneath);
			}),
		remove: async () => {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function asSuperuser<Result>(url: string, work: (beneath: Beneath) => Promise<Result>): Promise<Result> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const database = drizzle({ client });
	try {
		return await work({
			insert: async (table, rows) => void (await database.insert(table).values([...rows])),
			query: async <Row extends Record<string, unknown>>(statement: string) => (await client.query<Row>(statement)).rows
		});
	} finally {
		await client.end();
	}
}

/** What a process sent before it was killed the server may still be doing. */
async function untilLeft({ query }: Beneath, login: string): Promise<void> {
	const deadline = Date.now() + 30_000;
	while ((await query(`select from pg_stat_activity where usename = '${login}'`)).length > 0) {
		if (Date.now() > deadline) throw new Error('Connections of a killed process stayed for half a minute.');
		await pause(5);
	}
}
