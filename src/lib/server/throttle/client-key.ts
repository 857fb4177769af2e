import { createHmac, randomBytes } from 'node:crypto';
import { and, eq, like, lte } from 'drizzle-orm';
import { database, type Database } from '../db';
import { secrets } from '../db/schema';
import { subscriberOf } from './subscriber';

/** How long a salt lives. Half a day, so that with every delay nothing of an address is older than 24 hours. */
const saltHours = 12;

interface Salt {
	readonly name: string;
	readonly secret: string;
}

/** The salt of the hour in each database; asked for once a process. */
const salts = new WeakMap<Database, Promise<Salt>>();

/**
 * What stands for a client's address where attempts are counted: an HMAC-SHA-256 under a salt that is thrown away, so that nobody can
 * say later which address it was.
 */
export async function clientKey(
	address: string,
	opened: Database | Promise<Database> = database(),
	now: Date = new Date()
): Promise<string> {
	const { secret } = await saltOf(await opened, now);
	return createHmac('sha256', secret).update(subscriberOf(address)).digest('base64url');
}

/** Throws away the salts whose time is over: what was counted under them belongs to nobody any more. */
export async function deleteOldSalts(opened: Database, now: Date): Promise<void> {
	await opened.withScope({ system: true }, (transaction) => transaction.delete(secrets).where(isOldSalt(now)));
}

async function saltOf(opened: Database, now: Date): Promise<Salt> {
	const name = saltName(now);
	const known = await salts.get(opened)?.catch(() => null);
	if (known?.name === name) return known;
	const salt = takeSalt(opened, name, now);
	salts.set(opened, salt);
	return salt;
}

/** Whichever process comes first makes it, and all take the same. */
function takeSalt(opened: Database, name: string, now: Date): Promise<Salt> {
	return opened.withScope({ system: true }, async (transaction) => {
		await transaction.delete(secrets).where(isOldSalt(now));
		await transaction
			.insert(secrets)
			.values({ name, secret: randomBytes(32).toString('base64url'), createdAt: now, expiresAt: endOfSalt(now) })
			.onConflictDoNothing();
		const [row] = await transaction.select({ secret: secrets.secret }).from(secrets).where(eq(secrets.name, name));
		if (!row) throw new Error('The salt was not kept.');
		return { name, secret: row.secret };
	});
}

function isOldSalt(now: Date) {
	return and(like(secrets.name, 'salt-%'), lte(secrets.expiresAt, now));
}

/** For example `salt-2026-11-22T12`: the day, in UTC, and the hour it begins. */
function saltName(now: Date): string {
	return `salt-${startOfSalt(now).toISOString().slice(0, 13)}`;
}

function startOfSalt(now: Date): Date {
	const milliseconds = saltHours * 3_600_000;
	return new Date(Math.floor(now.getTime() / milliseconds) * milliseconds);
}

function endOfSalt(now: Date): Date {
	return new Date(startOfSalt(now).getTime() + saltHours * 3_600_000);
}
