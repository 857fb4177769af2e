import { randomUUID } from 'node:crypto';
import { sha256 } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { users } from '../../src/lib/server/db/schema';
import type { Actor } from '../../src/lib/server/visits';

export type Account = Actor & { readonly email: string };

/** Somebody who has an account, in German and without a password unless `columns` say otherwise; at an address nobody else has. */
export async function account(
	database: Database,
	name = 'Anna Beispiel',
	columns: Partial<typeof users.$inferInsert> = {}
): Promise<Account> {
	const userId = randomUUID();
	const email = `${userId}@example.com`;
	const emailHash = sha256(email);
	await database.withScope({ userId, emailHash }, (transaction) =>
		transaction.insert(users).values({ id: userId, email, emailHash, name, locale: 'de', ...columns })
	);
	return { userId, name, email };
}
