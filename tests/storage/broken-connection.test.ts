import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database, Transaction } from '../../src/lib/server/db';
import { asSuperuser, engines, opening } from './engines';

const system = { system: true } as const;

/** As a server does that is restarted: the embedded engine has no connection that could break. */
const servers = engines.filter(({ name }) => name === 'postgres');

/** Errors that nobody caught end a process; the test runner fails on them as well. */
describe.each(servers)('a connection to $name that breaks off', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const backendOf = async (transaction: Transaction) => {
		const { rows } = await transaction.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
		return rows[0]?.pid ?? 0;
	};

	it('in the middle of a statement is an error of that transaction only', async () => {
		const asleep = database.withScope(system, async (transaction) => {
			const backend = await backendOf(transaction);
			const sleeping = transaction.execute(sql`select pg_sleep(30)`);
			await Promise.all([sleeping, terminate(backend)]);
		});
		await expect(asleep).rejects.toMatchObject({ name: 'StorageError', code: '57P01' });
		expect(await database.ready()).toBe(true);
	});

	it('between two statements refuses the second one', async () => {
		const torn = database.withScope(system, async (transaction) => {
			await terminate(await backendOf(transaction));
			return transaction.execute(sql`select current_user`);
		});
		await expect(torn).rejects.toMatchObject({ name: 'StorageError' });
		expect(await database.ready()).toBe(true);
	});

	it('while deleted rows are swept out is an error of the sweep only', async () => {
		let letGo = () => {};
		const finished = new Promise<void>((resolve) => (letGo = resolve));
		// The sweep waits for whoever has read from one of its tables.
		const reading = database.withScope(system, async (transaction) => {
			await transaction.execute(sql`select from round_intake limit 1`);
			await finished;
		});
		const torn = expect(database.sweep()).rejects.toMatchObject({ name: 'StorageError' });
		await terminate(await sweepingBackend());
		await torn;
		letGo();
		await reading;
		expect(await database.ready()).toBe(true);
	});

	it('while nobody uses it is replaced', async () => {
		const backends = await Promise.all(Array.from({ length: 4 }, () => database.withScope(system, backendOf)));
		await Promise.all([...new Set(backends)].map(terminate));
		expect(await database.ready()).toBe(true);
	});
});

/** In milliseconds: looked for often, as the sweep gives way after two seconds. */
const patience = { timeout: 30_000, interval: 10 };

async function sweepingBackend(): Promise<number> {
	const waiting = `select pid from pg_stat_activity where query ilike 'vacuum (full%' and wait_event_type = 'Lock'`;
	const rows = await vi.waitUntil(async () => {
		const found = await asSuperuser<{ pid: number }>(waiting);
		return found.length > 0 && found;
	}, patience);
	return rows[0]?.pid ?? 0;
}

/** Ends a backend, and waits until it is gone and its last words have come. */
async function terminate(backend: number): Promise<void> {
	await asSuperuser(`select pg_terminate_backend(${backend}, 5000)`);
	await new Promise((resolve) => setTimeout(resolve, 50));
}
