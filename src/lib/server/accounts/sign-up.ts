import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Locale } from '$lib/core/text';
import { hashPassword } from '../auth/passwords';
import { sealOf } from '../auth/seal';
import { issue } from '../auth/tokens';
import type { Database, Transaction } from '../db';
import { tokens, users } from '../db/schema';
import type { Mail } from '../mail';
import { emailHashOf, findByEmail } from './find';
import { alreadyThereMail, confirmMail } from './mails';
import { recordOwn } from './record-own';

/** Somebody who wants an account. */
export interface Applicant {
	/** In lower case. */
	readonly email: string;
	readonly name: string;
	readonly password: string;
	readonly locale: Locale;
	/** The path the confirmed account leads on to, `/account` unless they came from somewhere. */
	readonly next: string;
}

/** How long the link of a confirmation works. */
const confirmationHours = 48;

/**
 * Makes an account that works at once; for installations that cannot send mail, and so cannot ask whether the address is theirs. Where
 * there is an account already, nothing happens.
 */
export async function signUpAtOnce(database: Database, applicant: Applicant): Promise<void> {
	const passwordHash = await hashPassword(applicant.password);
	await create(database, applicant, passwordHash, new Date(), () => Promise.resolve());
}

/**
 * Makes an account that works once its address is confirmed, and returns the mail that asks for it. An account of that address which
 * was never confirmed takes the new name and password: until then it is nobody's. Where there is a confirmed one, the mail says so.
 */
export async function signUp(database: Database, applicant: Applicant): Promise<Mail> {
	const { email, name, locale } = applicant;
	const passwordHash = await hashPassword(applicant.password);
	// The way on may be the address of an assessment, which opens it: sealed like its key.
	const next = (await sealOf(database)).seal(applicant.next, 'way-on');
	const token = await create(database, applicant, passwordHash, null, (transaction, userId) =>
		issue(transaction, { userId, purpose: 'verify-email', hours: confirmationHours, details: { next } })
	);
	if (token !== null) return confirmMail({ email, locale }, token);
	const known = await findByEmail(database, email);
	if (!known || known.emailVerifiedAt) return alreadyThereMail(known ?? { email, locale });
	const userId = known.id;
	const anew = await database.withScope({ userId }, async (transaction) => {
		const taken = await transaction
			.update(users)
			.set({ name, locale, passwordHash })
			// Confirmed in this very moment: then it is somebody's, and its password stays.
			.where(and(eq(users.id, userId), isNull(users.emailVerifiedAt)))
			.returning({ id: users.id });
		if (taken.length === 0) return null;
		return issue(transaction, { userId, purpose: 'verify-email', hours: confirmationHours, details: { next } });
	});
	return anew === null ? alreadyThereMail(known) : confirmMail({ email, locale }, anew);
}

/** Asks once more for the confirmation of an address, which leads on to where the first one would have; null where there is nothing to confirm. */
export async function askAgain(database: Database, email: string): Promise<Mail | null> {
	const user = await findByEmail(database, email);
	if (!user || user.emailVerifiedAt) return null;
	const userId = user.id;
	const purpose = 'verify-email';
	const token = await database.withScope({ userId }, async (transaction) => {
		const [earlier] = await transaction
			.select({ details: tokens.details })
			.from(tokens)
			.where(and(eq(tokens.userId, userId), eq(tokens.purpose, purpose)));
		return issue(transaction, { userId, purpose, hours: confirmationHours, details: earlier?.details });
	});
	return confirmMail(user, token);
}

/** Inserts the account and does what belongs to it in the same transaction; null where the address has one. */
async function create<Result>(
	database: Database,
	{ email, name, locale }: Applicant,
	passwordHash: string,
	emailVerifiedAt: Date | null,
	also: (transaction: Transaction, userId: string) => Promise<Result>
): Promise<Result | null> {
	const userId = randomUUID();
	const emailHash = emailHashOf(email);
	return database.withScope({ userId, emailHash }, async (transaction) => {
		const created = await transaction
			.insert(users)
			.values({ id: userId, email, emailHash, emailVerifiedAt, name, locale, passwordHash })
			.onConflictDoNothing()
			.returning({ id: users.id });
		if (created.length === 0) return null;
		await recordOwn(transaction, userId, 'account.created');
		return also(transaction, userId);
	});
}
