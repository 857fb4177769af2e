import { eq } from 'drizzle-orm';
import { sha256 } from '../canonical-json';
import type { Database } from '../db';
import { users } from '../db/schema';
import type { UserScope } from '../visits';

export type User = typeof users.$inferSelect;

/** What an address is looked up and limited by: the SHA-256 of it in lower case. */
export function emailHashOf(email: string): string {
	return sha256(email.toLowerCase());
}

/** The account of an address, confirmed or not. */
export async function findByEmail(database: Database, email: string): Promise<User | null> {
	const emailHash = emailHashOf(email);
	const [user] = await database.read({ emailHash }, (transaction) =>
		transaction.select().from(users).where(eq(users.emailHash, emailHash))
	);
	return user ?? null;
}

/** The account of a person; null once it is erased. */
export async function findById({ database, userId }: UserScope): Promise<User | null> {
	const [user] = await (
		await database
	).read({ userId }, (transaction) => transaction.select().from(users).where(eq(users.id, userId)));
	return user ?? null;
}
