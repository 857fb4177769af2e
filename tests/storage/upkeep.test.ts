import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startEngine, type Engine } from '../../src/lib/server/db/embedded/engine';
import { tidy } from '../../src/lib/server/db/embedded/upkeep';

/** On an engine alone: what the program's role may not see is what this is about. */
describe('what the embedded engine does not do by itself', () => {
	let folder: string;
	let engine: Engine;
	let pool: pg.Pool;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'gegenprobe-upkeep-'));
		cpSync(inject('databaseTemplate'), join(folder, 'database'), { recursive: true });
		engine = await startEngine(join(folder, 'database'));
		pool = new pg.Pool({ max: 1, user: 'postgres', database: 'postgres', stream: engine.connection });
		await pool.query('create table busy (id int primary key, text text)');
		await pool.query(`insert into busy select n, repeat(md5(n::text), 30) from generate_series(1, 20000) n`);
		await pool.query('delete from busy where id % 2 = 0');
		// Told at once what otherwise is counted a second later.
		await pool.query('select pg_stat_force_next_flush()');
	});
	afterAll(async () => {
		await pool.end();
		await engine.close();
		rmSync(folder, { recursive: true });
	});

	const state = async () => {
		const { rows } = await pool.query<{ dead: number; log: number; estimate: number }>(
			`select n_dead_tup::int as dead, pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::int as log, reltuples::int as estimate
			from pg_stat_user_tables join pg_class on oid = relid, pg_control_checkpoint() where pg_class.relname = 'busy'`
		);
		return rows[0];
	};

	it('waits while the folder is copied', async () => {
		await tidy(pool, () => false);
		const { dead = 0, log = 0 } = (await state()) ?? {};
		expect(dead).toBe(10_000);
		expect(log).toBeGreaterThan(16 * 1024 ** 2);
	});

	it('is done for it: room of deleted rows is free again, what is planned with is new, and a crash has little to play', async () => {
		await tidy(pool, () => true);
		const after = await state();
		expect(after).toMatchObject({ dead: 0, estimate: 10_000 });
		expect(after?.log).toBeLessThan(1024 ** 2);
	});

	it('leaves the connection to the role of the program', async () => {
		const { rows } = await pool.query<{ name: string }>('select current_user as name');
		expect(rows).toEqual([{ name: 'gegenprobe_app' }]);
	});
});
