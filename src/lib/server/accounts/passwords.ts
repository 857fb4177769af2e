import { eq, sql } from 'drizzle-orm';
import { hashPassword, verifyPassword } from '../auth/passwords';
import { type Weakness, weaknessOf } from '../auth/passwords-weakness';
import { consume, find, issue } from '../auth/tokens';
import { type Act } from '../audit';
import type { Database, Transaction } from '../db';
import { sessions, tokens, users } from '../db/schema';
import type { Mail } from '../mail';
import type { UserScope } from '../visits';
import { findByEmail, findById } from './find';
import { passwordChangedMail, resetMail, resetUrl } from './mails';
import { recordOwn } from './record-own';

/** How long the link of a reset works. */
const resetHours = 2;

/** Whether this is the account's password; never for an account that has none. Takes as long either way. */
export async function isPassword(scope: UserScope, password: string): Promise<boolean> {
	const user = await findById(scope);
	return (await verifyPassword(user?.passwordHash ?? null, password)).matches;
}

export type PasswordChange =
	| { readonly kind: 'changed'; readonly mail: Mail }
	| { readonly kind: 'wrong-password' | 'dead' }
	| { readonly kind: 'weak'; readonly weakness: Weakness };

/** Changes the password of whoever knows the present one. Every session ends, this one too: begin a new one for this browser. */
export async function changePassword(scope: UserScope, present: string, chosen: string): Promise<PasswordChange> {
	const user = await findById(scope);
	const { matches } = await verifyPassword(user?.passwordHash ?? null, present);
	if (!user || !matches) return { kind: 'wrong-password' };
	const weakness = await weaknessOf(chosen, user);
	if (weakness) return { kind: 'weak', weakness };
	const passwordHash = await hashPassword(chosen);
	await (
		await scope.database
	).withScope({ userId: user.id }, (transaction) =>
		setPassword(transaction, user.id, passwordHash, 'account.password-changed')
	);
	return { kind: 'changed', mail: passwordChangedMail(user) };
}

/** The mail that lets somebody choose a new password; null where the address has no account. */
export async function forgotPassword(database: Database, email: string): Promise<Mail | null> {
	const user = await findByEmail(database, email);
	if (!user) return null;
	return resetMail(user, await resetToken({ database, userId: user.id }));
}

/** A link for a new password, to hand over by other means than mail; null where the address has no account. */
export async function resetLink(database: Database, email: string): Promise<string | null> {
	const user = await findByEmail(database, email);
	return user && resetUrl(await resetToken({ database, userId: user.id }));
}

/** Whose password a link resets, to be shown to its holder; null where it is unknown, used or expired. Looking does not use it. */
export async function openReset(database: Database, token: string): Promise<{ readonly email: string } | null> {
	const link = await find(database, token, 'reset-password');
	return link && findById({ database, userId: link.userId });
}

/**
 * Sets a new password by a link. Having it confirms the address as well. Every session ends. Does not log in: whoever reads
 * somebody's mail has not passed their second factor.
 */
export async function resetPassword(database: Database, token: string, chosen: string): Promise<PasswordChange> {
	const link = await find(database, token, 'reset-password');
	const user = link && (await findById({ database, userId: link.userId }));
	if (!user) return { kind: 'dead' };
	const weakness = await weaknessOf(chosen, user);
	if (weakness) return { kind: 'weak', weakness };
	const passwordHash = await hashPassword(chosen);
	const isUsed = await database.withScope({ userId: user.id }, async (transaction) => {
		if (!(await consume(transaction, link))) return false;
		await setPassword(transaction, user.id, passwordHash, 'account.password-reset');
		return true;
	});
	return isUsed ? { kind: 'changed', mail: passwordChangedMail(user) } : { kind: 'dead' };
}

async function resetToken({ database, userId }: UserScope): Promise<string> {
	return (await database).withScope({ userId }, (transaction) =>
		issue(transaction, { userId, purpose: 'reset-password', hours: resetHours })
	);
}

/** Whatever was begun with the old password is worth nothing any more: sessions, links, a login half done. */
async function setPassword(transaction: Transaction, userId: string, passwordHash: string, act: Act): Promise<void> {
	const emailVerifiedAt = act === 'account.password-reset' ? sql`coalesce(${users.emailVerifiedAt}, now())` : undefined;
	await transaction
		.update(users)
		.set({ passwordHash, ...(emailVerifiedAt && { emailVerifiedAt }) })
		.where(eq(users.id, userId));
	await transaction.delete(sessions).where(eq(sessions.userId, userId));
	await transaction.delete(tokens).where(eq(tokens.userId, userId));
	await recordOwn(transaction, userId, act);
}
