import { eq } from 'drizzle-orm';
import { record } from '../audit';
import { practices } from '../db/schema';
import type { PracticeScope } from '../visits';
import { engagedClients, readdressClients } from './readdress-clients';

/**
 * Closes a practice for good: its consultants lose it, its engagements end, and clients that nobody has accepted are erased with it.
 * Everything of the other clients stays theirs.
 */
export async function close({ database, practiceId, actor }: PracticeScope): Promise<void> {
	const opened = await database;
	const clients = await opened.withScope({ practiceId, userId: actor.userId }, async (transaction) => {
		const [practice] = await transaction
			.select({ name: practices.name })
			.from(practices)
			.where(eq(practices.id, practiceId))
			.for('update');
		if (!practice) return [];
		const running = await engagedClients(transaction, { practiceId });
		for (const { organisationId } of running) {
			await record(transaction, { organisationId }, actor, 'engagement.ended', { practice: practice.name });
		}
		await transaction.delete(practices).where(eq(practices.id, practiceId));
		// What was told in the practice has gone with it: this stays with the person.
		await record(transaction, { account: true }, actor, 'practice.closed', { name: practice.name });
		return running;
	});
	await readdressClients(opened, clients, actor);
}
