import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { createSessions } from '../../src/lib/server/auth/sessions';
import { sha256 } from '../../src/lib/server/canonical-json';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { openDatabase, type DatabaseSettings } from '../../src/lib/server/db/open';
import { organisations, people, users } from '../../src/lib/server/db/schema';
import { filledRound } from '../storage/filled-round';

/** A page that only somebody with a session reads. */
export interface ReadPage {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** The results of a published round of 2,000 people in 40 departments, and somebody who may read them. */
export async function prepareResults(settings: DatabaseSettings): Promise<ReadPage> {
	const database = await openDatabase(settings);
	try {
		const { organisationId, roundId } = await filledRound(database, { people: 2_000, departments: 40 });
		await closeRound(database, organisationId, roundId);
		const userId = randomUUID();
		const [name, email] = ['Anna Beispiel', `${userId}@example.com`];
		const emailHash = sha256(email);
		await database.withScope({ userId, emailHash }, (transaction) =>
			transaction
				.insert(users)
				.values({ id: userId, email, emailHash, name, locale: 'en', emailVerifiedAt: new Date() })
		);
		await database.withScope({ organisationId, userId }, (transaction) =>
			transaction.insert(people).values({ organisationId, name, email, role: 'owner', userId })
		);
		const [organisation] = await database.read({ organisationId }, (transaction) =>
			transaction.select({ slug: organisations.slug }).from(organisations).where(eq(organisations.id, organisationId))
		);
		const session = await createSessions(async () => database).begin(userId, null);
		return {
			path: `/o/${organisation?.slug}/rounds/${roundId}/results`,
			headers: { cookie: `${session.name}=${session.value}` }
		};
	} finally {
		await database.close();
	}
}
