import { eq } from 'drizzle-orm';
import { type Act, record } from '../audit';
import type { Transaction } from '../db';
import { users } from '../db/schema';

/** Adds an entry to a person's own log, in the transaction of what it tells of (in the name of `userId`). */
export async function recordOwn(
	transaction: Transaction,
	userId: string,
	act: Act,
	details: Readonly<Record<string, string>> = {}
): Promise<void> {
	const [user] = await transaction.select({ name: users.name }).from(users).where(eq(users.id, userId));
	if (user) await record(transaction, { account: true }, { userId, name: user.name }, act, details);
}
