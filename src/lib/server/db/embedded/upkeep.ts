import type pg from 'pg';
import type { Engine } from './engine';

/** What a server does by itself in processes of their own, and the embedded engine only when it is told to. */
export interface Upkeep {
	/** Runs `work` while none is done: a copy of the folder needs the log since its beginning. */
	without<Result>(work: () => Promise<Result>): Promise<Result>;
	stop(): void;
}

const everyMilliseconds = 60_000;

/**
 * After that much has been sent it is looked at at once, before anybody else has their turn: two thousand people that the planner takes for one
 * make the next list of them take minutes.
 */
const receivedBytesMax = 64 * 1024;

/** How much log a start after a crash has to play, and a checkpoint has to write out, in bytes. */
const logBytesMax = 16 * 1024 ** 2;

/** Looks whether there is something to do: every minute, and whenever much has been sent. */
export function keepUp(pool: pg.Pool, engine: Engine): Upkeep {
	let held = 0;
	let isAtWork = false;
	let tidiedBytes = 0;
	const look = async () => {
		if (isAtWork) return;
		isAtWork = true;
		tidiedBytes = engine.receivedBytes();
		// Whatever keeps it from being done now, also a folder that is just being closed, is looked at again in a minute.
		await tidy(pool, () => held === 0).catch(() => undefined);
		isAtWork = false;
	};
	const timer = setInterval(() => void look(), everyMilliseconds).unref();
	pool.on('release', () => {
		if (engine.receivedBytes() - tidiedBytes > receivedBytesMax) void look();
	});
	return {
		async without(work) {
			held += 1;
			try {
				return await work();
			} finally {
				held -= 1;
			}
		},
		stop: () => clearInterval(timer)
	};
}

/**
 * Renews what the planner knows of tables that have changed much, makes room that deleted rows have left usable, both by the thresholds of
 * a server, and writes a checkpoint where the log has grown. New knowledge is there before anybody else has their turn; they have it
 * between the other steps. None is done that `mayGoOn` refuses.
 */
export async function tidy(pool: pg.Pool, mayGoOn: () => boolean): Promise<void> {
	if (!mayGoOn()) return;
	const emptied = await asOwner(pool, async (client) => {
		// Otherwise what was changed less than a second ago is not counted yet.
		await client.query('select pg_stat_force_next_flush()');
		const { rows } = await client.query<{ name: string; hasChanged: boolean; isEmptied: boolean }>(changedTables);
		for (const { name } of rows.filter(({ hasChanged }) => hasChanged)) await client.query(`analyze ${name}`);
		return rows.filter(({ isEmptied }) => isEmptied);
	});
	for (const { name } of emptied) {
		await asOwner(pool, async (client) => mayGoOn() && client.query(`vacuum ${name}`));
	}
	await asOwner(pool, async (client) => {
		const { rows } = await client.query<{ bytes: number }>(logSinceCheckpoint);
		if (mayGoOn() && (rows[0]?.bytes ?? 0) > logBytesMax) await client.query('checkpoint');
	});
}

const changedTables = `select * from (
		select relid::regclass::text as name, n_mod_since_analyze > 50 + 0.1 * greatest(reltuples, 0) as "hasChanged",
			n_dead_tup > 50 + 0.2 * greatest(reltuples, 0) as "isEmptied"
		from pg_stat_user_tables join pg_class on pg_class.oid = relid
	) as tables where "hasChanged" or "isEmptied"`;

const logSinceCheckpoint = `select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()`;

/** As the engine's own user; a connection that could not become the program's again is not kept. */
async function asOwner<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
	const client = await pool.connect();
	let isOurs = false;
	try {
		await client.query('reset role');
		const result = await work(client);
		await client.query('set role gegenprobe_app');
		isOurs = true;
		return result;
	} finally {
		client.release(!isOurs);
	}
}
