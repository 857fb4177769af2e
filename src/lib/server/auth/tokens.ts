import { randomBytes } from 'node:crypto';
import { and, eq, gt, sql } from 'drizzle-orm';
import { sha256 } from '../canonical-json';
import type { Database, Transaction } from '../db';
import { tokens, type TokenPurpose } from '../db/schema';

/** 256 random bits as 43 characters of base64url: what a link holds. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is stored instead of a token; null where a text has not the form of one. */
export function tokenHash(token: string): string | null {
	return /^[A-Za-z0-9_-]{43}$/.test(token) ? sha256(token) : null;
}

interface NewToken {
	readonly userId: string;
	readonly purpose: TokenPurpose;
	readonly hours: number;
	readonly details?: Readonly<Record<string, string>>;
}

/** Stores a token of this person and returns it. An earlier one of the same purpose stops working: only the last link counts. */
export async function issue(
	transaction: Transaction,
	{ userId, purpose, hours, details = {} }: NewToken
): Promise<string> {
	const token = newToken();
	await transaction.delete(tokens).where(and(eq(tokens.userId, userId), eq(tokens.purpose, purpose)));
	await transaction.insert(tokens).values({
		hash: sha256(token),
		purpose,
		userId,
		details,
		expiresAt: new Date(Date.now() + hours * 3_600_000)
	});
	return token;
}

export interface FoundToken {
	readonly hash: string;
	readonly userId: string;
	readonly details: Readonly<Record<string, string>>;
}

/** Whose a token is; null where it is unknown, used, expired or for something else. Looking does not use it. */
export async function find(
	database: Database | Promise<Database>,
	token: string,
	purpose: TokenPurpose
): Promise<FoundToken | null> {
	const hash = tokenHash(token);
	if (hash === null) return null;
	const opened = await database;
	const [row] = await opened.read({ tokenHash: hash }, (transaction) =>
		transaction
			.select({ hash: tokens.hash, userId: tokens.userId, details: tokens.details })
			.from(tokens)
			.where(and(eq(tokens.hash, hash), eq(tokens.purpose, purpose), gt(tokens.expiresAt, sql`now()`)))
	);
	return row ?? null;
}

/**
 * Uses a token inside the transaction of what it is used for (in the name of its `userId`). Of any number of attempts at once exactly
 * one gets true; where that one's transaction is undone, the token works again.
 */
export async function consume(transaction: Transaction, { hash }: FoundToken): Promise<boolean> {
	const gone = await transaction
		.delete(tokens)
		.where(and(eq(tokens.hash, hash), gt(tokens.expiresAt, sql`now()`)))
		.returning({ hash: tokens.hash });
	return gone.length === 1;
}
