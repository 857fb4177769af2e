import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/lib/server/db/open';
import { bundle } from '../../src/commands/bundle.js';
import { startPostgres } from './postgres-server';

declare module 'vitest' {
	interface ProvidedContext {
		/** A superuser's address of the PostgreSQL server. */
		postgresUrl: string;
		/** A folder from which the embedded database starts in a fraction of the time. */
		databaseTemplate: string;
		/** Where the programs of `tests/storage/programs` lie, bundled. */
		storagePrograms: string;
	}
}

/** The login the tests use: no superuser, so that row-level security holds it as it holds the product. */
export const login = 'gegenprobe_login';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-storage-'));
	const server = await startPostgres();
	const programs = join(project.config.root, 'node_modules', '.cache', `gegenprobe-programs-${process.pid}`);
	const teardown = async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
		rmSync(programs, { recursive: true, force: true });
	};
	try {
		await prepareLogin(server.url);
		project.provide('postgresUrl', server.url);
		// What runs on another release of PostgreSQL needs nothing else.
		if (process.env.POSTGRES_TEST_MAJOR) return teardown;
		project.provide('databaseTemplate', await makeTemplate(folder));
		await bundle(
			['holder', 'saver', 'ending', 'closer', 'writer', 'two-thousand'].map(
				(name) => `tests/storage/programs/${name}.ts`
			),
			programs
		);
		project.provide('storagePrograms', programs);
	} catch (error) {
		await teardown();
		throw error;
	}
	return teardown;
}

/** The role of the product belongs to the whole server; making it once spares parallel tests to do it at the same time. */
async function prepareLogin(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(`create role ${login} login createrole`);
	await client.query(`create database ${login} owner ${login}`);
	await client.end();
	const address = new URL(url);
	address.username = login;
	address.pathname = `/${login}`;
	await (await openDatabase(settings({ databaseUrl: address.href }))).close();
}

async function makeTemplate(folder: string): Promise<string> {
	const dataDir = join(folder, 'template');
	await (await openDatabase(settings({ dataDir }))).close();
	return join(dataDir, 'database');
}

function settings(given: { readonly databaseUrl?: string; readonly dataDir?: string }) {
	return {
		dataDir: given.dataDir ?? '',
		databaseUrl: given.databaseUrl ?? null,
		databaseMigrationUrl: null,
		databaseConnections: 2,
		databaseTemplate: ''
	};
}
