import { sql } from 'drizzle-orm';
import { sha256 } from '../canonical-json';
import { database, type Database } from '../db';
import { prepared } from '../db/prepared';
import { rateLimits } from '../db/schema';
import { clientKey } from './client-key';
import { limitOf, type Limited } from './limits';
import { knownRefusal, rememberRefusal } from './refusals';

export { clientKey };
export type { Limited };

export type Attempt = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

/**
 * Counts one attempt, in all processes together. `key` is what is limited: the hash of an account's address, or `clientKey` of
 * the request; never an address in the clear.
 */
export async function attempt(database: Database | Promise<Database>, limited: Limited, key: string): Promise<Attempt> {
	const limit = limitOf(limited);
	if (limit === null) return { allowed: true };
	const opened = await database;
	const stored = sha256(`${limited} ${key}`);
	const known = knownRefusal(opened, stored);
	if (known !== null) return { allowed: false, retryAfterSeconds: known };
	const { count, secondsLeft } = await countOne(opened, stored, limit.minutes);
	if (count <= limit.attempts) return { allowed: true };
	const retryAfterSeconds = Math.max(1, Math.ceil(secondsLeft));
	rememberRefusal(opened, stored, retryAfterSeconds);
	return { allowed: false, retryAfterSeconds };
}

/** Counts an attempt of whoever is at this address (`locals.clientAddress`). Where the limit is off, nothing is asked of the database. */
export async function attemptOfClient(
	limited: Exclude<Extract<Limited, `${string}-client`>, 'login-account-client'>,
	address: string,
	opened: () => Database | Promise<Database> = database
): Promise<Attempt> {
	if (limitOf(limited) === null) return { allowed: true };
	return attempt(opened(), limited, await clientKey(address, opened()));
}

/** Counts an attempt at an account (the hash of its address) by whoever is at this address, apart from everybody else's. */
export async function attemptAtAccount(
	account: string,
	address: string,
	opened: () => Database | Promise<Database> = database
): Promise<Attempt> {
	return attempt(opened(), 'login-account-client', `${account} ${await clientKey(address, opened())}`);
}

/** Counts a mail with words of somebody's own: by who has it sent, and by the address (in lower case) that gets it. */
export async function attemptToInvite(
	database: Database | Promise<Database>,
	inviterId: string,
	email: string
): Promise<Attempt> {
	const byInviter = await attempt(database, 'invitations-account', inviterId);
	return byInviter.allowed ? attempt(database, 'mail-account', sha256(email)) : byInviter;
}

/** It writes, and still goes by `read`: a single statement takes its transaction's end along with it. */
async function countOne(database: Database, key: string, minutes: number) {
	const [row] = await database.read({ system: true }, (transaction) => counting(transaction).execute({ key, minutes }));
	if (!row) throw new Error('An attempt was not counted.');
	return row;
}

/** Its time is over, or lies further ahead than any limit lasts: then it was begun under a clock that ran ahead. */
const isOver = sql`(${rateLimits.resetsAt} <= now() or ${rateLimits.resetsAt} > excluded.resets_at + interval '1 hour')`;

/**
 * One statement, so that attempts at the same moment are counted one after the other. Its commit does not wait for the disk: what a
 * power cut could lose is the last second's attempts, and each request would otherwise pay for a flush.
 */
const counting = prepared('rate_limit_count', (transaction, name) =>
	transaction
		.insert(rateLimits)
		.values({
			key: sql.placeholder('key'),
			count: 1,
			resetsAt: sql`now() + make_interval(mins => ${sql.placeholder('minutes')})`
		})
		.onConflictDoUpdate({
			target: rateLimits.key,
			set: {
				count: sql`case when ${isOver} then 1 else ${rateLimits.count} + 1 end`,
				resetsAt: sql`case when ${isOver} then excluded.resets_at else ${rateLimits.resetsAt} end`
			}
		})
		.returning({
			count: rateLimits.count,
			secondsLeft: sql<number>`extract(epoch from ${rateLimits.resetsAt} - now())::float8`,
			synchronousCommit: sql<string>`set_config('synchronous_commit', 'off', true)`
		})
		.prepare(name)
);
