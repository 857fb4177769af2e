import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { backUp, moveToServer, restoreFile, tidyScheduled, verify } from '../../src/lib/server/backup';
import type { Database } from '../../src/lib/server/db';
import { roundParticipations } from '../../src/lib/server/db/schema';
import { openDatabase } from '../../src/lib/server/db/open';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { linesIn, resealed, rowsIn, withoutRows, writeLines } from './backup-file';
import { asSuperuser, engines, type Place } from './engines';
import { everything } from './everything';
import { fillTenant } from './filled-tenants';

const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-backups-'));
const file = join(folder, 'whole.backup.gz');
const [embedded, postgres] = ['embedded', 'postgres'].map((name) => engines.find((engine) => engine.name === name));
let source: Place;
let database: Database;

beforeAll(async () => {
	if (!embedded || !postgres) throw new Error('Both engines are needed.');
	source = await embedded.place();
	database = await source.open();
	await keepCurrent(database);
	const { names } = await fillTenant(database, 'alpha');
	await database.withScope({ contentOfRoundId: names.roundId }, (transaction) =>
		transaction.update(roundParticipations).set({ state: 'waiting' })
	);
	await database.close();
	await backUp(source.settings, file, new Date());
	return async () => {
		await source.remove();
		rmSync(folder, { recursive: true });
	};
});

const copyWith = (change: (lines: string[]) => readonly string[]): string => {
	const changed = join(folder, 'changed.backup.gz');
	writeLines(changed, change(linesIn(file)));
	return changed;
};

function written(bytes: Buffer): string {
	const path = join(folder, 'bytes');
	writeFileSync(path, bytes);
	return path;
}

const head = (line = '', change: object) => JSON.stringify({ ...JSON.parse(line), ...change });

describe('a file that is no whole backup', () => {
	it.each([
		['has lost its last bytes', () => written(readFileSync(file).subarray(0, -40)), 'cannot be unpacked to its end'],
		['has lost its last line', () => copyWith((lines) => lines.slice(0, -1)), 'its end is missing'],
		[
			'has lost a row',
			() =>
				copyWith((lines) =>
					lines.toSpliced(
						lines.findLastIndex((l) => l[0] === '['),
						1
					)
				),
			'the rows of'
		],
		[
			'has lost a table',
			() => copyWith((lines) => lines.filter((l) => !l.includes('"end":"users"'))),
			'the end of a table'
		],
		[
			'has a changed answer',
			() => copyWith((lines) => lines.map((l) => l.replace('They listen.', 'They hear.'))),
			'voice_sentences'
		],
		[
			'has another head',
			() => copyWith(([first, ...others]) => [head(first, { at: '2020-01-01T00:00:00Z' }), ...others]),
			'its lines'
		],
		['has something behind its end', () => copyWith((lines) => [...lines, '[]']), 'behind its end'],
		['is another program’s', () => written(gzipSync('{"format":"other"}\n')), 'is no backup of this program'],
		['is no packed file', () => written(Buffer.from('something')), 'is no backup of this program'],
		[
			'is of a newer format',
			() => copyWith(([first, ...others]) => [head(first, { version: 2 }), ...others]),
			'newer version'
		],
		['is not there', () => join(folder, 'nowhere'), 'There is no file']
	])('because it %s is refused, and nothing is begun', async (_, damage, message) => {
		const dataDir = join(folder, 'untouched');
		await expect(restoreFile({ ...source.settings, dataDir }, damage())).rejects.toThrow(message);
		expect(existsSync(dataDir)).toBe(false);
	});

	it('is never left by a backup that fails, and none is written over', async () => {
		await expect(backUp(source.settings, file, new Date())).rejects.toThrow('already');
		const missing = { ...source.settings, dataDir: join(folder, 'missing') };
		await expect(backUp(missing, join(folder, 'none'), new Date())).rejects.toThrow('There is no database in');
		expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([]);
	});
});

describe.each(engines)('a restore into $name', ({ emptyPlace }) => {
	const tablesAt = async ({ settings }: Place) =>
		settings.databaseUrl === null
			? readdirSync(settings.dataDir).filter((name) => name.startsWith('database'))
			: await asSuperuser(
					`select relname from pg_class where relnamespace = 'public'::regnamespace`,
					new URL(settings.databaseUrl).pathname.slice(1)
				);

	it.each([
		['leads to what is not there', (lines: string[]) => withoutRows(lines, 'users'), 'violates foreign key constraint'],
		[
			'was made by a newer program',
			(lines: string[]) => {
				const first = JSON.parse(lines[0] ?? '') as { migrations: object[] };
				return lines.with(
					0,
					head(lines[0], { migrations: [...first.migrations, { name: '9999_later', sha256: 'a'.repeat(64) }] })
				);
			},
			'Install that version'
		]
	])('of a file that is sound in itself and %s leaves nothing', async (_, change, message) => {
		const to = await emptyPlace();
		const before = await tablesAt(to);
		const changed = copyWith((lines) => resealed(change(lines)));
		await expect(verify(changed)).resolves.toBeDefined();
		await expect(restoreFile(to.settings, changed)).rejects.toThrow(message);
		expect((await tablesAt(to)).filter((name) => name !== 'database.unfinished')).toEqual(before);
		// What was left half done is no obstacle.
		await restoreFile(to.settings, file);
		await expect(restoreFile(to.settings, file)).rejects.toThrow(/There is a database|The database is not empty/);
		await to.remove();
	});
});

describe('moving to a server', () => {
	it('puts every row there and leaves the folder as it was; refused while somebody serves it', async () => {
		const to = await postgres?.emptyPlace();
		if (!to) throw new Error('No server.');
		const settings = { ...to.settings, dataDir: source.settings.dataDir };
		const serving = await source.open();
		const before = await everything(serving, source);
		await expect(moveToServer(settings, new Date())).rejects.toThrow('is in use by process');
		await serving.close();
		const bytes = bytesIn(join(settings.dataDir, 'database'));
		await moveToServer(settings, new Date());
		expect(bytesIn(join(settings.dataDir, 'database'))).toEqual(bytes);
		const moved = await openDatabase(settings);
		const after = await everything(moved, to);
		for (const table of before.keys()) expect(sorted(after.get(table)), table).toEqual(sorted(before.get(table)));
		await moved.close();
		await to.remove();
	});
});

describe('older scheduled backups', () => {
	it('lose what was answered and who had, are restored as if nobody had answered yet, and go when their time is over', async () => {
		const backups = join(folder, 'backups');
		const names = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => `scheduled-${day}T030000Z.backup.gz`);
		for (const name of names) await backUp(source.settings, join(backups, name), new Date());
		await tidyScheduled(backups, { backupsDaily: 2, backupsWeekly: 0 });
		const [older = '', newest = ''] = readdirSync(backups).toSorted();
		expect([older, newest]).toEqual(['scheduled-2026-03-02T030000Z.without-answers.backup.gz', names[2]]);
		const [thinned, whole] = [older, newest].map((name) => linesIn(join(backups, name)));
		for (const table of ['round_intake', 'round_responses', 'round_drafts', 'voice_intake']) {
			expect(rowsIn(whole ?? [], table).length, table).toBeGreaterThan(0);
			expect(rowsIn(thinned ?? [], table)).toEqual([]);
		}
		const states = [whole, thinned].map((lines) =>
			rowsIn(lines ?? [], 'round_participations').map(({ state }) => state)
		);
		expect(states).toEqual([['waiting'], ['invited']]);
		const to = await postgres?.emptyPlace();
		if (!to) throw new Error('No server.');
		const restored = await restoreFile(to.settings, join(backups, older));
		expect(restored.head.withoutAnswers).toBe(true);
		await to.remove();
	});
});

function sorted(content = ''): readonly string[] {
	return (JSON.parse(content) as unknown[]).map((row) => JSON.stringify(row)).toSorted();
}

/** Every file below a folder with its bytes. */
function bytesIn(path: string): ReadonlyMap<string, string> {
	const files = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((entry) => {
			const inside = join(entry.parentPath, entry.name);
			return [inside, readFileSync(inside).toString('latin1')];
		})
	);
}
