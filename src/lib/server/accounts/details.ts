import { eq } from 'drizzle-orm';
import type { Locale } from '$lib/core/text';
import { issue } from '../auth/tokens';
import { users } from '../db/schema';
import type { Mail } from '../mail';
import type { UserScope } from '../visits';
import { copyToPractices } from './copies';
import { findByEmail, findById } from './find';
import { alreadyThereMail, changeEmailMail, emailNoticeMail } from './mails';

/** How long the link to a new address works. */
const changeHours = 48;

/** What an account shows of itself to its person. */
export interface AccountView {
	readonly email: string;
	readonly name: string;
	readonly locale: Locale;
	/** Without one it is only reached by single sign-on. */
	readonly hasPassword: boolean;
	readonly hasSecondFactor: boolean;
}

/** The account of whoever is logged in. */
export async function view(scope: UserScope): Promise<AccountView> {
	const user = await findById(scope);
	if (!user) throw new Error('Somebody without an account is logged in.');
	const { email, name, locale, passwordHash, totpEnabledAt } = user;
	return { email, name, locale, hasPassword: passwordHash !== null, hasSecondFactor: totpEnabledAt !== null };
}

/** Changes the name, and the language of the mails. */
export async function rename(scope: UserScope, name: string, locale: Locale): Promise<void> {
	const { userId } = scope;
	await (
		await scope.database
	).withScope({ userId }, (transaction) => transaction.update(users).set({ name, locale }).where(eq(users.id, userId)));
	await copyToPractices(scope);
}

/**
 * The mails of a wish for another address: the link to the new one, a notice to the present one. A new address that has an account
 * already is told so, and nobody else.
 */
export async function requestEmail(scope: UserScope, email: string): Promise<Mail[]> {
	const opened = await scope.database;
	const user = await findById(scope);
	if (!user) return [];
	const notice = emailNoticeMail(user);
	const other = await findByEmail(opened, email);
	if (other) return [notice, alreadyThereMail(other)];
	const token = await opened.withScope({ userId: user.id }, (transaction) =>
		issue(transaction, { userId: user.id, purpose: 'change-email', hours: changeHours, details: { email } })
	);
	return [notice, changeEmailMail({ ...user, email }, token)];
}
