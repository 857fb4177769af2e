import { eq, sql } from 'drizzle-orm';
import { verifyPassword } from '../auth/passwords';
import { sealOf } from '../auth/seal';
import { consume, find, type FoundToken } from '../auth/tokens';
import { type Database, isTaken } from '../db';
import { tokens, users } from '../db/schema';
import { copyToPractices } from './copies';
import { emailHashOf, findById, type User } from './find';
import { loginOf, type RightPassword } from './log-in';
import { recordOwn } from './record-own';

/** A mailed link that confirms an address. Looking does not use it. */
export interface ConfirmationLink {
	readonly purpose: 'verify-email' | 'change-email';
	/** The address that is confirmed. */
	readonly email: string;
	/** What attempts at its password are limited by. */
	readonly emailHash: string;
}

/** What a link confirms; null where it is unknown, used or expired. */
export async function openConfirmation(database: Database, token: string): Promise<ConfirmationLink | null> {
	const found = await findLink(database, token);
	if (!found) return null;
	const { purpose, user, link } = found;
	const email = purpose === 'change-email' ? (link.details.email ?? '') : user.email;
	return { purpose, email, emailHash: user.emailHash };
}

export type Confirmation =
	| { readonly kind: 'dead' | 'wrong-password' | 'taken' | 'changed' }
	| { readonly kind: 'verified'; readonly login: RightPassword; readonly next: string | null };

/**
 * Confirms an address for whoever has both the link and the account's password: nobody can prepare an account for somebody else's
 * address, and a link sent to a mistyped address opens nothing.
 */
export async function confirmEmail(database: Database, token: string, password: string): Promise<Confirmation> {
	const found = await findLink(database, token);
	const { matches } = await verifyPassword(found?.user.passwordHash ?? null, password);
	if (!found) return { kind: 'dead' };
	if (!matches) return { kind: 'wrong-password' };
	return found.purpose === 'change-email' ? change(database, found) : verify(database, found);
}

interface FoundLink {
	readonly purpose: ConfirmationLink['purpose'];
	readonly link: FoundToken;
	readonly user: User;
}

async function findLink(database: Database, token: string): Promise<FoundLink | null> {
	for (const purpose of ['verify-email', 'change-email'] as const) {
		const link = await find(database, token, purpose);
		const user = link && (await findById({ database, userId: link.userId }));
		if (user) return { purpose, link, user };
	}
	return null;
}

async function verify(database: Database, { link, user }: FoundLink): Promise<Confirmation> {
	const userId = user.id;
	const isUsed = await database.withScope({ userId }, async (transaction) => {
		if (!(await consume(transaction, link))) return false;
		await transaction
			.update(users)
			.set({ emailVerifiedAt: sql`now()` })
			.where(eq(users.id, userId));
		await recordOwn(transaction, userId, 'account.email-verified');
		return true;
	});
	if (!isUsed) return { kind: 'dead' };
	return { kind: 'verified', login: loginOf(user), next: await wayOn(database, link) };
}

/** null: to the account. A way on that was sealed under another secret than today's is lost, and the confirmation is not. */
async function wayOn(database: Database, { details: { next } }: FoundToken): Promise<string | null> {
	const seal = await sealOf(database);
	try {
		return next === undefined ? null : seal.open(next, 'way-on');
	} catch {
		return null;
	}
}

async function change(database: Database, { link, user }: FoundLink): Promise<Confirmation> {
	const scope = { database, userId: user.id };
	const outcome = await changeEmailNow(scope, link.details.email ?? '', link);
	return { kind: outcome };
}

/**
 * Gives the account another address and makes links that were sent to the old one worthless. `taken`: another account has it. With
 * `link`, only where that link still works.
 */
export async function changeEmailNow(
	{ database, userId }: { readonly database: Database; readonly userId: string },
	email: string,
	link: FoundToken | null
): Promise<'changed' | 'taken' | 'dead'> {
	const isChanged = await database
		.withScope({ userId }, async (transaction) => {
			if (link && !(await consume(transaction, link))) return 'dead';
			await transaction
				.update(users)
				.set({ email, emailHash: emailHashOf(email), emailVerifiedAt: sql`now()` })
				.where(eq(users.id, userId));
			await transaction.delete(tokens).where(eq(tokens.userId, userId));
			await recordOwn(transaction, userId, 'account.email-changed');
			return 'changed';
		})
		.catch((error: unknown) => {
			if (isTaken(error)) return 'taken' as const;
			throw error;
		});
	if (isChanged === 'changed') await copyToPractices({ database, userId });
	return isChanged;
}
