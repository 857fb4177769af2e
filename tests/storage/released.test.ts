import { randomInt } from 'node:crypto';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import { checked } from '../../src/lib/server/backup/checked';
import { engineClient, ownerClient } from '../../src/lib/server/backup/clients';
import { readFile } from '../../src/lib/server/backup/file';
import { load } from '../../src/lib/server/backup/load';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { startEngine } from '../../src/lib/server/db/embedded/engine';
import { migrateWithin } from '../../src/lib/server/db/migrate';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { linesIn, rowsIn } from './backup-file';
import { engines, type Place } from './engines';
import { everything } from './everything';
import { startProgram } from './program';

/**
 * What each released version stored, named by its last migration: filled by that version itself, and taken by `npm run backup`. A version that is
 * released with new migrations adds its own.
 */
const folder = new URL('released/', import.meta.url).pathname;
const released = readdirSync(folder).toSorted();

/** The key under which each of them keeps an assessment with a stored report. */
const key = 'released-key-of-a-test-12';

let where: Place;
afterEach(() => where.remove());

/** The database as that version left it. */
async function oldDatabase(file: string): Promise<void> {
	const { databaseUrl, dataDir, databaseTemplate } = where.settings;
	if (databaseUrl !== null) return filled(ownerClient(where.settings), file, '');
	cpSync(databaseTemplate, join(dataDir, 'database'), { recursive: true });
	const engine = await startEngine(join(dataDir, 'database'));
	await filled(engineClient(engine), file, 'drop schema public cascade; create schema public');
	await engine.close();
}

async function filled(client: pg.Client, file: string, first: string): Promise<void> {
	await client.connect();
	await client.query(`begin; ${first}`);
	await load(client, checked(readFile(join(folder, file))), {
		migrateTo: ({ migrations }) => migrateWithin(client, migrations)
	});
	await client.query('commit');
	await client.end();
}

/** Every row of then stands there still, in the columns that still exist. */
async function expectNothingLost(database: Database, file: string): Promise<void> {
	const lines = linesIn(join(folder, file));
	const { tables } = JSON.parse(lines[0] ?? '') as { tables: { name: string }[] };
	const now = await everything(database, where);
	for (const { name } of tables) {
		const rows = JSON.parse(now.get(name) ?? '[]') as Record<string, unknown>[];
		for (const row of rowsIn(lines, name))
			expect(
				rows.some((one) => isSame(row, one)),
				`${name} ${JSON.stringify(row)}`
			).toBe(true);
	}
}

/** A row of a backup is of texts; another one of JSON. Times and bytes have two spellings. */
function isSame(old: Readonly<Record<string, string | null>>, now: Readonly<Record<string, unknown>>): boolean {
	return Object.entries(old).every(([column, text]) => {
		if (!(column in now)) return true;
		const value = now[column];
		if (text === null || value === null) return text === value;
		if (typeof value === 'boolean') return text === (value ? 't' : 'f') || text === String(value);
		if (typeof value !== 'object') return text === String(value) || isSameTime(text, String(value));
		return text.startsWith('{') && Array.isArray(value)
			? text === `{${value.join(',')}}`
			: JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
	});
}

const isSameTime = (one: string, other: string) => /^\d{4}-/.test(one) && Date.parse(one) === Date.parse(other);

describe.each(engines)('a database on $name', ({ emptyPlace }) => {
	it.each(released)('of %s is brought to this version with every row, and shows its reports', async (file) => {
		where = await emptyPlace();
		await oldDatabase(file);
		const database = await where.open();
		await keepCurrent(database);
		await expectNothingLost(database, file);
		const report = await assessments.report(assessments.scopeOf(key, database));
		expect(sha256(report?.model ?? '')).toBe(report?.sha256);
		const drafts = (await assessments.load(assessments.scopeOf(key, database)))?.drafts;
		expect(drafts?.get('check.1')?.note).toBe('Zeile\u2028 "zwei" \t 👩🏽‍🚒 \\ $1');
		await database.close();
	});

	it.each([released[0] ?? ''])('of %s bears being killed in the midst of it, however often', async (file) => {
		where = await emptyPlace();
		await oldDatabase(file);
		let kills = 0;
		for (let isOpen = false; !isOpen;) {
			const migrating = startProgram('holder', where.settings);
			const opened = migrating
				.line((line) => line === 'open')
				.then(
					() => true,
					() => false
				);
			// Later each time: sooner or later it is done before it is killed.
			const moment = sleep(randomInt(20, 200 * 2 ** kills)).then(() => false);
			isOpen = await Promise.race([opened, moment]);
			await migrating.end('SIGKILL');
			if (!isOpen) kills += 1;
		}
		expect(kills).toBeGreaterThan(0);
		const database = await where.open();
		await expectNothingLost(database, file);
		await database.close();
	});
});
