import { and, eq, isNull, sql } from 'drizzle-orm';
import { record } from '../audit';
import type { Transaction } from '../db';
import { engagements, organisations } from '../db/schema';
import type { OrganisationScope, PracticeScope } from '../visits';
import { practiceName } from './practice-name';

/**
 * The organisation ends an engagement: from the next request on the practice finds nothing here. All data stays. False where no
 * such engagement runs, or where the practice looks after the organisation because it has no owner.
 */
export async function end({ database, organisationId, actor }: OrganisationScope, id: string): Promise<boolean> {
	return (await database).withScope({ organisationId }, async (transaction) => {
		const running = await lockRunning(
			transaction,
			and(eq(engagements.organisationId, organisationId), eq(engagements.id, id))
		);
		if (!running) return false;
		const { practiceId, details } = running;
		await record(transaction, { organisationId }, actor, 'engagement.ended', details);
		await record(transaction, { practiceId }, actor, 'engagement.ended', details);
		await setEnded(transaction, running);
		return true;
	});
}

/** The practice gives up its work for a client, named by the address of the organisation. Likewise nothing is deleted. */
export async function giveUp({ database, practiceId, actor }: PracticeScope, slug: string): Promise<boolean> {
	return (await database).withScope({ practiceId }, async (transaction) => {
		const running = await lockRunning(
			transaction,
			and(eq(engagements.practiceId, practiceId), eq(organisations.slug, slug))
		);
		if (!running) return false;
		const { organisationId, details } = running;
		// While the engagement runs: afterwards the practice can tell the client nothing.
		await record(transaction, { organisationId }, actor, 'engagement.ended', details);
		await record(transaction, { practiceId }, actor, 'engagement.ended', details);
		await setEnded(transaction, running);
		return true;
	});
}

interface Running {
	readonly id: string;
	readonly organisationId: string;
	readonly practiceId: string;
	readonly details: { readonly practice: string; readonly client: string };
}

/** Both sides may end it at the same moment: one does. */
async function lockRunning(transaction: Transaction, which: ReturnType<typeof and>): Promise<Running | null> {
	const [found] = await transaction
		.select({
			id: engagements.id,
			organisationId: engagements.organisationId,
			practiceId: engagements.practiceId,
			client: organisations.name,
			caretakerPracticeId: organisations.caretakerPracticeId
		})
		.from(engagements)
		.innerJoin(organisations, eq(organisations.id, engagements.organisationId))
		.where(and(which, isNull(engagements.endedAt)))
		.for('update', { of: engagements });
	if (!found || found.caretakerPracticeId === found.practiceId) return null;
	const { client, id, organisationId, practiceId } = found;
	return { id, organisationId, practiceId, details: { practice: await practiceName(transaction, practiceId), client } };
}

async function setEnded(transaction: Transaction, { id, details: { client } }: Running): Promise<void> {
	await transaction
		.update(engagements)
		.set({ endedAt: sql`now()`, clientName: client })
		.where(eq(engagements.id, id));
}
