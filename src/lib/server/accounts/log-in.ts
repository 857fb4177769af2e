import { and, eq } from 'drizzle-orm';
import type { Locale } from '$lib/core/text';
import { deviceName } from '../auth/device-name';
import { hashPassword, verifyPassword } from '../auth/passwords';
import { issue } from '../auth/tokens';
import type { Database } from '../db';
import { users } from '../db/schema';
import type { Mail } from '../mail';
import type { UserScope } from '../visits';
import { findByEmail, findById, type User } from './find';
import { recordOwn } from './record-own';
import { askAgain } from './sign-up';

/** What a right password opens: the account, or the question for a code. */
export interface RightPassword {
	readonly kind: 'signed-in' | 'second-factor';
	readonly userId: string;
}

/** What becomes of somebody who named an address and a password. */
export type Login =
	| RightPassword
	/** `isUnconfirmed` must never be shown: it would tell whether the address has a confirmed account. */
	| { readonly kind: 'refused'; readonly isUnconfirmed: boolean };

/** Checks address and password. Unknown addresses take as long as known ones. */
export async function logIn(
	database: Database,
	{ email, password }: { readonly email: string; readonly password: string }
): Promise<Login> {
	const user = await findByEmail(database, email);
	const { matches, isOutdated } = await verifyPassword(user?.passwordHash ?? null, password);
	if (!user || !matches) return { kind: 'refused', isUnconfirmed: false };
	if (!user.emailVerifiedAt) return { kind: 'refused', isUnconfirmed: true };
	if (isOutdated) await hashAnew(database, user, password);
	return loginOf(user);
}

/** What the right password of this account opens. */
export function loginOf({ id, totpEnabledAt }: User): RightPassword {
	return { kind: totpEnabledAt ? 'second-factor' : 'signed-in', userId: id };
}

/**
 * What follows a refusal after it was answered: an entry in the account, if there is one; and where only the confirmation was missing,
 * the mail that asks for it once more.
 */
export async function followRefusal(database: Database, email: string, isUnconfirmed: boolean): Promise<Mail | null> {
	if (isUnconfirmed) return askAgain(database, email);
	const user = await findByEmail(database, email);
	if (user) {
		await database.withScope({ userId: user.id }, (transaction) =>
			recordOwn(transaction, user.id, 'account.login-refused')
		);
	}
	return null;
}

/** Notes a login in the person's own log; returns their address and the language they read. */
export async function recordLogin(
	scope: UserScope,
	userAgent: string | null
): Promise<{ readonly email: string; readonly locale: Locale }> {
	const { userId } = scope;
	await (
		await scope.database
	).withScope({ userId }, (transaction) =>
		recordOwn(transaction, userId, 'account.logged-in', { device: deviceName(userAgent) })
	);
	const user = await findById(scope);
	if (!user) throw new Error('Somebody without an account has logged in.');
	return user;
}

/** The step between the right password and the code, as a token that works once within a quarter of an hour. */
export async function beginSecondFactor({ database, userId }: UserScope): Promise<string> {
	return (await database).withScope({ userId }, (transaction) =>
		issue(transaction, { userId, purpose: 'second-factor', hours: 0.25 })
	);
}

/** Only where it is still the hash that was checked: a password changed meanwhile stays. */
async function hashAnew(database: Database, { id, passwordHash }: User, password: string): Promise<void> {
	const today = await hashPassword(password);
	await database.withScope({ userId: id }, (transaction) =>
		transaction
			.update(users)
			.set({ passwordHash: today })
			.where(and(eq(users.id, id), eq(users.passwordHash, passwordHash ?? '')))
	);
}
