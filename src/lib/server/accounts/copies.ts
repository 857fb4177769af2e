import { and, eq } from 'drizzle-orm';
import type { UserScope } from '../auth/session-list';
import { consultants } from '../db/schema';
import { findById } from './find';

/** Practices keep a copy of their consultants' names, addresses and languages; after a change it is made again. */
export async function copyToPractices({ database, userId }: UserScope): Promise<void> {
	const opened = await database;
	const user = await findById({ database, userId });
	if (!user) return;
	const { name, email, locale } = user;
	const own = await opened.read({ userId }, (transaction) =>
		transaction.select({ practiceId: consultants.practiceId }).from(consultants).where(eq(consultants.userId, userId))
	);
	for (const { practiceId } of own) {
		await opened.withScope({ practiceId }, (transaction) =>
			transaction
				.update(consultants)
				.set({ name, email, locale })
				.where(and(eq(consultants.practiceId, practiceId), eq(consultants.userId, userId)))
		);
	}
}
