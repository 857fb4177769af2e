import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Locale } from '$lib/core/text';
import { record } from '../audit';
import type { SignOnClaims } from '../auth/oidc';
import { sha256 } from '../canonical-json';
import { isTaken, type Database } from '../db';
import { identities, tokens, users } from '../db/schema';
import type { Actor, UserScope } from '../visits';
import { emailHashOf, findByEmail } from './find';

export type SignOn =
	| { readonly kind: 'signed-in'; readonly userId: string }
	/** Likewise, in an account that has just been made. */
	| { readonly kind: 'created'; readonly userId: string }
	/** The address has an account that was never linked: it is not handed over on the word of a provider. */
	| { readonly kind: 'address-taken' }
	/** The provider does not vouch for the address, so no account can be made of it. */
	| { readonly kind: 'unverified' };

/**
 * Who somebody is whom the provider has seen. A known identity is that account; an unknown one with a confirmed address that has no
 * account becomes a new one, without a password. An address that has an account is never linked here, only by `link`; one that nobody
 * has confirmed is nobody's account yet, and becomes this person's, without what was typed at sign-up.
 */
export async function signOn(database: Database, claims: SignOnClaims, locale: Locale): Promise<SignOn> {
	const known = await userOf(database, claims);
	if (known) return { kind: 'signed-in', userId: known };
	if (claims.email === null || !claims.isEmailVerified) return { kind: 'unverified' };
	const created =
		(await create(database, claims, claims.email, locale)) ?? (await adopt(database, claims, claims.email, locale));
	if (created) return { kind: 'created', userId: created };
	// Of two first logins at once one has made the account; otherwise somebody else's stands there.
	const meanwhile = await userOf(database, claims);
	return meanwhile ? { kind: 'signed-in', userId: meanwhile } : { kind: 'address-taken' };
}

/** Lets the person log in by this identity from now on; `taken`: it belongs to another account. Doing so again does nothing. */
export async function link(
	{ database, userId }: UserScope,
	actor: Actor,
	{ issuer, subject }: SignOnClaims
): Promise<'linked' | 'taken'> {
	const opened = await database;
	const subjectHash = hashOf({ issuer, subject });
	return opened.withScope({ userId }, async (transaction) => {
		const added = await transaction
			.insert(identities)
			.values({ subjectHash, userId, issuer, subject })
			.onConflictDoNothing()
			.returning({ subjectHash: identities.subjectHash });
		if (added.length === 1) {
			await record(transaction, { account: true }, actor, 'account.identity-linked', { issuer });
			return 'linked';
		}
		const own = await transaction
			.select({ subjectHash: identities.subjectHash })
			.from(identities)
			.where(and(eq(identities.userId, userId), eq(identities.subjectHash, subjectHash)));
		return own.length === 1 ? 'linked' : 'taken';
	});
}

export interface IdentityView {
	/** The hash: it names the identity and opens nothing. */
	readonly id: string;
	readonly issuer: string;
	readonly createdAt: Date;
}

/** The oldest first. */
export async function list({ database, userId }: UserScope): Promise<IdentityView[]> {
	const opened = await database;
	return opened.read({ userId }, (transaction) =>
		transaction
			.select({ id: identities.subjectHash, issuer: identities.issuer, createdAt: identities.createdAt })
			.from(identities)
			.where(eq(identities.userId, userId))
			.orderBy(asc(identities.createdAt))
	);
}

/** `no-password`: the person could not log in any more. `unknown`: none of theirs. */
export async function unlink(
	{ database, userId }: UserScope,
	actor: Actor,
	id: string
): Promise<'unlinked' | 'no-password' | 'unknown'> {
	const opened = await database;
	return opened.withScope({ userId }, async (transaction) => {
		const [user] = await transaction
			.select({ hasPassword: sql<boolean>`${users.passwordHash} is not null` })
			.from(users)
			.where(eq(users.id, userId));
		if (!user?.hasPassword) return 'no-password';
		const [gone] = await transaction
			.delete(identities)
			.where(and(eq(identities.userId, userId), eq(identities.subjectHash, id)))
			.returning({ issuer: identities.issuer });
		if (!gone) return 'unknown';
		await record(transaction, { account: true }, actor, 'account.identity-unlinked', { issuer: gone.issuer });
		return 'unlinked';
	});
}

/** A subject is unique within its issuer only; the separator stands in neither. */
function hashOf({ issuer, subject }: Pick<SignOnClaims, 'issuer' | 'subject'>): string {
	return sha256(`${issuer}\0${subject}`);
}

async function userOf(database: Database, claims: SignOnClaims): Promise<string | null> {
	const identityHash = hashOf(claims);
	const [row] = await database.read({ identityHash }, (transaction) =>
		transaction.select({ userId: identities.userId }).from(identities).where(eq(identities.subjectHash, identityHash))
	);
	return row?.userId ?? null;
}

/** The new account's id; null where address or identity is taken. */
async function create(database: Database, claims: SignOnClaims, email: string, locale: Locale): Promise<string | null> {
	const { issuer, subject, name: given } = claims;
	const userId = randomUUID();
	const emailHash = emailHashOf(email);
	const name = given ?? email.slice(0, 200);
	return unlessTaken(() =>
		database.withScope({ userId, emailHash }, async (transaction) => {
			const added = await transaction
				.insert(users)
				.values({ id: userId, email, emailHash, name, locale, emailVerifiedAt: new Date() })
				.onConflictDoNothing()
				.returning({ id: users.id });
			if (added.length === 0) return null;
			await transaction.insert(identities).values({ subjectHash: hashOf(claims), userId, issuer, subject });
			await record(transaction, { account: true }, { userId, name }, 'account.created', { by: issuer });
			return userId;
		})
	);
}

/** Takes over an account of this address that was never confirmed. What somebody else may have prepared there goes: password, links. */
async function adopt(database: Database, claims: SignOnClaims, email: string, locale: Locale): Promise<string | null> {
	const { issuer, subject } = claims;
	const found = await findByEmail(database, email);
	if (!found || found.emailVerifiedAt) return null;
	const userId = found.id;
	const name = claims.name ?? email.slice(0, 200);
	return unlessTaken(() =>
		database.withScope({ userId }, async (transaction) => {
			const adopted = await transaction
				.update(users)
				.set({ name, locale, emailVerifiedAt: new Date(), passwordHash: null })
				.where(and(eq(users.id, userId), isNull(users.emailVerifiedAt)))
				.returning({ id: users.id });
			if (adopted.length === 0) return null;
			await transaction.delete(tokens).where(eq(tokens.userId, userId));
			await transaction.insert(identities).values({ subjectHash: hashOf(claims), userId, issuer, subject });
			await record(transaction, { account: true }, { userId, name }, 'account.email-verified', { by: issuer });
			return userId;
		})
	);
}

/** null where another login at the same time was first. */
async function unlessTaken(work: () => Promise<string | null>): Promise<string | null> {
	try {
		return await work();
	} catch (reason) {
		if (isTaken(reason)) return null;
		throw reason;
	}
}
