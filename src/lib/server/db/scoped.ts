import { AsyncLocalStorage } from 'node:async_hooks';
import { DrizzleQueryError, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { metrics } from '../metrics';
import { type Notices, noticesOnPool } from './notices';
import { preamble } from './preamble';
import { sweepTables } from './sweep';
import { connectionLost, millisecondsMax, StorageError, type Database, type Scope, type Transaction } from './types';

interface Connected {
	readonly engine: Database['engine'];
	readonly pool: pg.Pool;
	readonly warnings: readonly string[];
	/** Where it is not said, they come on the pool's own connections. */
	readonly notices?: Notices;
	readonly copyTo?: Database['copyTo'];
	readonly stopped: Database['stopped'];
	readonly close: () => Promise<void>;
}

/** One open transaction; statements are let through only from within its own work, and only until it ends. */
interface Ticket {
	open: boolean;
	/** Ends with its next statement; null: ends when its work has. */
	single: { ended: Promise<void> } | null;
}

/** The transaction that the running code belongs to. One for all databases: nesting two would block as well. */
const currentTicket = new AsyncLocalStorage<Ticket>();

/** The same drizzle object serves all transactions of a connection: prepared statements live as long as it does. */
const transactionsByClient = new WeakMap<pg.PoolClient, Transaction>();

/** What holds the ticket of the transaction that a connection is in, if any. */
const ticketByClient = new WeakMap<pg.PoolClient, Ticket>();

type Work<Result> = (transaction: Transaction, endWithNext: () => void) => Promise<Result>;

export function scopedDatabase({
	engine,
	pool,
	warnings,
	notices = noticesOnPool(pool),
	copyTo = null,
	stopped,
	close
}: Connected): Database {
	// One that breaks while idle is replaced, one in use fails its statements; an error without a listener would end the process.
	pool.on('error', () => undefined).on('connect', (client) => void client.on('error', () => undefined));
	let closing: Promise<void> | null = null;
	const run = async <Result>(scope: Scope, work: Work<Result>, isSingle: boolean): Promise<Result> => {
		assertOutside();
		const begin = preamble(scope);
		const client = await connect(pool);
		const ticket: Ticket = { open: true, single: isSingle ? { ended: Promise.resolve() } : null };
		ticketByClient.set(client, ticket);
		let broken = false;
		const onBreak = () => (broken = true);
		client.on('error', onBreak);
		try {
			return await currentTicket.run(ticket, async () => {
				// Sent together with the first statement; where it fails no result is handed out, whatever that statement saw.
				const begun = client.query(begin);
				begun.catch(onBreak);
				const endWithNext = () => (ticket.single ??= { ended: Promise.resolve() });
				const working = withDeadline(work(transactionOn(client), endWithNext), onBreak);
				const [, result] = await Promise.all([begun, working]);
				if (ticket.open) await commit(client, ticket);
				await ticket.single?.ended;
				return result;
			});
		} catch (error) {
			if (!broken) broken = await isBroken(client, ticket);
			throw withoutValues(error);
		} finally {
			ticket.open = false;
			client.release(broken);
			client.off('error', onBreak);
		}
	};
	return {
		engine,
		warnings,
		stopped,
		withScope: (scope, work) => run(scope, work, false),
		read: (scope, statement) => run(scope, statement, true),
		sweep: async (of = 'surveys') => {
			assertOutside();
			const client = await connect(pool);
			let isBroken = true;
			try {
				await sweepTables(client, of);
				isBroken = false;
			} catch (error) {
				throw withoutValues(error);
			} finally {
				client.release(isBroken);
			}
		},
		ready: () =>
			run(
				{ system: true },
				(transaction) => transaction.execute(sql`select from questionnaire_versions limit 1`),
				true
			).then(
				() => true,
				() => false
			),
		copyTo,
		hear: notices.hear,
		connections: () => ({
			used: pool.totalCount - pool.idleCount,
			idle: pool.idleCount,
			waiting: pool.waitingCount
		}),
		close: () => (closing ??= notices.close().then(close))
	};
}

/** On the embedded engine it would wait for the transaction that waits for it. */
function assertOutside(): void {
	if (currentTicket.getStore()?.open) throw new Error('A query outside the open transaction: use its own object.');
}

/** From here on the transaction takes no further statement. */
async function commit(client: pg.PoolClient, ticket: Ticket): Promise<void> {
	ticket.open = false;
	const { command } = await client.query('commit');
	// Where a statement failed and its error was caught, the server undoes everything and calls that a success.
	if (command !== 'COMMIT')
		throw new StorageError('The transaction was undone, as a statement in it had failed.', null);
}

/** Sent right behind the statement, never before it: outside the transaction a statement would run in nobody's name. */
function endWith(ticket: Ticket, single: NonNullable<Ticket['single']>, client: pg.PoolClient): void {
	single.ended = commit(client, ticket);
	// Whoever runs the transaction waits for it later; until then a failure has no one to tell.
	single.ended.catch(() => undefined);
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
	try {
		return await pool.connect();
	} catch {
		throw new StorageError('The database gave no connection.', connectionLost);
	}
}

function transactionOn(client: pg.PoolClient): Transaction {
	const known = transactionsByClient.get(client);
	if (known) return known;
	const guarded = new Proxy(client, {
		get(target, property) {
			const value: unknown = Reflect.get(target, property, target);
			if (typeof value !== 'function') return value;
			return (...parameters: unknown[]): unknown => {
				if (property !== 'query') return value.apply(target, parameters);
				const ticket = assertInside(target);
				const answer: unknown = measured(() => value.apply(target, parameters));
				if (ticket.single) endWith(ticket, ticket.single, target);
				return answer;
			};
		}
	});
	const transaction = drizzle({ client: guarded });
	transactionsByClient.set(client, transaction);
	return transaction;
}

/** How long statements take is what first tells of a database in trouble. */
function measured(send: () => unknown): unknown {
	const begin = performance.now();
	const answer = send();
	if (answer instanceof Promise) {
		const observe = () => metrics().statementSeconds.observe((performance.now() - begin) / 1000);
		answer.then(observe, observe);
	}
	return answer;
}

/** A transaction object that was kept must not run in a later transaction, which may be another person's. */
function assertInside(client: pg.PoolClient): Ticket {
	const ticket = currentTicket.getStore();
	if (!ticket?.open || ticketByClient.get(client) !== ticket) throw new Error('The transaction has ended.');
	return ticket;
}

async function withDeadline<Result>(work: Promise<Result>, onDeadline: () => void): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const deadline = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			onDeadline();
			reject(new StorageError('The transaction took too long and was given up.', null));
		}, millisecondsMax.transaction);
	});
	try {
		return await Promise.race([work, deadline]);
	} finally {
		clearTimeout(timer);
	}
}

/** Undoes the transaction; a connection on which even that fails must not be used again. */
async function isBroken(client: pg.PoolClient, ticket: Ticket): Promise<boolean> {
	ticket.open = false;
	try {
		await client.query('rollback');
		return false;
	} catch {
		return true;
	}
}

/** The driver tells it in words, the system by a code of its own. */
function isBreak(reason: unknown): boolean {
	if (!(reason instanceof Error)) return false;
	const code = 'code' in reason ? reason.code : null;
	if (typeof code === 'string') return /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/.test(code);
	return /^(Connection terminated|Client has encountered a connection error|Client was closed)/.test(reason.message);
}

function withoutValues(error: unknown): unknown {
	const reason = error instanceof DrizzleQueryError ? error.cause : error;
	if (isBreak(reason)) return new StorageError('The connection to the database broke off.', connectionLost);
	if (!(reason instanceof Error) || !('code' in reason) || typeof reason.code !== 'string') {
		return error instanceof DrizzleQueryError ? new StorageError('The database refused a statement.', null) : error;
	}
	if (error !== reason || 'severity' in reason) {
		return new StorageError(`The database refused a statement (${reason.code}).`, reason.code);
	}
	return error;
}
