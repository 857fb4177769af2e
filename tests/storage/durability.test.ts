import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { config } from '../../src/lib/server/config';
import { engines, type Place } from './engines';
import { startProgram } from './program';

/** The embedded engine dies with the process that is killed; a server survives its client, so few rounds show it. */
const roundsByEngine = { embedded: 4, postgres: 3 } as const;

describe.each(engines)('saves acknowledged by $name', ({ name, place }) => {
	let where: Place | undefined;
	afterEach(() => where?.remove());

	it(`are all there after a kill in the midst of saving, ${roundsByEngine[name]} times over`, async () => {
		where = await place();
		const acknowledged = new Map<string, number>();
		for (let round = 0; round < roundsByEngine[name]; round++) {
			const saver = startProgram('saver', where.settings);
			await saver.line((line) => line === 'ready');
			const stored = numbersIn(saver.lines.filter((line) => line.startsWith('stored ')).map((line) => line.slice(7)));
			for (const [item, number] of acknowledged) expect(stored.get(item)).toBeGreaterThanOrEqual(number);
			const enough = (stored.get('check.1') ?? 0) + 3 + ((round * 7) % 20);
			await saver.line((line) => line === `check.1 ${enough}`);
			await saver.end('SIGKILL');
			const saved = numbersIn(saver.lines.filter((line) => line.startsWith('check.')));
			for (const [item, number] of saved) acknowledged.set(item, number);
			expect(acknowledged.get('check.1')).toBeGreaterThanOrEqual(enough);
		}
	}, 240_000);
});

describe('a full disk', () => {
	it('stops the embedded engine with its reason, at once and without losing what it acknowledged', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'gegenprobe-data-'));
		const settings = config({ DATA_DIR: dataDir, DATABASE_TEMPLATE: inject('databaseTemplate') });
		const first = startProgram('saver', settings);
		await first.line((line) => line === 'check.1 1');
		await first.end('SIGKILL');

		// A start writes half a megabyte itself: what the planner knows of tables is renewed.
		const saver = startProgram('saver', settings, (await logOffset(join(dataDir, 'database'))) + 1_200_000);
		const message = await saver.line((line) => line.startsWith('stopped '));
		expect(message).toMatch(/has stopped: could not write .*File too large.*start again\.$/);
		expect(await saver.ended).toBe(1);
		const acknowledged = numbersIn(saver.lines.filter((line) => line.startsWith('check.')));
		expect(acknowledged.get('check.1')).toBeGreaterThan(10);

		const again = startProgram('saver', settings);
		await again.line((line) => line === 'ready');
		const stored = numbersIn(again.lines.filter((line) => line.startsWith('stored ')).map((line) => line.slice(7)));
		for (const [item, number] of acknowledged) expect(stored.get(item)).toBeGreaterThanOrEqual(number);
		await again.end('SIGKILL');
		rmSync(dataDir, { recursive: true });
	});
});

/**
 * How far into its file the database's log reaches, in bytes: put where it is well above every other file of the folder and well below where the
 * engine makes the next file in advance, which is three quarters.
 */
async function logOffset(folder: string): Promise<number> {
	const engine = await PGlite.create({ fs: new NodeFS(folder) });
	await engine.query('select pg_switch_wal()');
	await engine.query(`select pg_logical_emit_message(false, 'test', repeat('x', 6000000))`);
	const { rows } = await engine.query<{ offset: number }>(
		'select file_offset as offset from pg_walfile_name_offset(pg_current_wal_insert_lsn())'
	);
	await engine.close();
	return rows[0]?.offset ?? Number.NaN;
}

function numbersIn(lines: readonly string[]): Map<string, number> {
	return new Map(
		lines.map((line) => {
			const [item = '', number] = line.split(' ');
			return [item, Number(number)] as const;
		})
	);
}
