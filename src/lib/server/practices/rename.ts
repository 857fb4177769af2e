import { eq } from 'drizzle-orm';
import { record } from '../audit';
import { practices } from '../db/schema';
import { tidyName } from '$lib/core/organisation/names';
import type { PracticeScope } from '../visits';

/** The address stays: links that were passed on go on working. */
export async function rename({ database, practiceId, actor }: PracticeScope, name: string): Promise<void> {
	await (
		await database
	).withScope({ practiceId }, async (transaction) => {
		await transaction
			.update(practices)
			.set({ name: tidyName(name) })
			.where(eq(practices.id, practiceId));
		await record(transaction, { practiceId }, actor, 'practice.changed', { name: tidyName(name) });
	});
}
