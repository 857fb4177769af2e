import { eq } from 'drizzle-orm';
import type { Locale } from '$lib/core/text';
import type { Transaction } from '../db';
import { users } from '../db/schema';

/** What a practice copies of an account, in a transaction in that person's name. */
export async function accountOf(
	transaction: Transaction,
	userId: string
): Promise<{ readonly name: string; readonly email: string; readonly locale: Locale }> {
	const [account] = await transaction
		.select({ name: users.name, email: users.email, locale: users.locale })
		.from(users)
		.where(eq(users.id, userId));
	if (!account) throw new Error('Somebody is logged in whose account is gone.');
	return account;
}
