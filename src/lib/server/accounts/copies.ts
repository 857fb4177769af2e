import { and, eq } from 'drizzle-orm';
import { consultants } from '../db/schema';
import { practiceIdsOf, type UserScope } from '../visits';
import { findById } from './find';

/** Practices keep a copy of their consultants' names, addresses and languages; after a change it is made again. */
export async function copyToPractices({ database, userId }: UserScope): Promise<void> {
	const opened = await database;
	const user = await findById({ database, userId });
	if (!user) return;
	const { name, email, locale } = user;
	for (const practiceId of await practiceIdsOf({ database, userId })) {
		await opened.withScope({ practiceId }, (transaction) =>
			transaction
				.update(consultants)
				.set({ name, email, locale })
				.where(and(eq(consultants.practiceId, practiceId), eq(consultants.userId, userId)))
		);
	}
}
