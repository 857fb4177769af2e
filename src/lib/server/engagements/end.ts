import { and, eq, isNull, sql } from 'drizzle-orm';
import { losesAddresses } from '$lib/core/access/addresses';
import type { EngagementGrant } from '$lib/core/access/roles';
import { record } from '../audit';
import { sealOf } from '../auth/seal';
import { readdress } from '../claims/readdress';
import type { Database, Transaction } from '../db';
import { engagements, organisations } from '../db/schema';
import type { Actor, OrganisationScope, PracticeScope } from '../visits';
import { practiceName } from './practice-name';

/**
 * The organisation ends an engagement: from the next request on the practice finds nothing here, and addresses that its consultants
 * could know open nothing any more. All data stays. False where no such engagement runs, or where the practice looks after the
 * organisation because it has no owner.
 */
export async function end({ database, organisationId, actor }: OrganisationScope, id: string): Promise<boolean> {
	const which = and(eq(engagements.organisationId, organisationId), eq(engagements.id, id));
	return ending(await database, { organisationId }, actor, which);
}

/** The practice gives up its work for a client, named by the address of the organisation. Likewise nothing is deleted. */
export async function giveUp({ database, practiceId, actor }: PracticeScope, slug: string): Promise<boolean> {
	const opened = await database;
	const which = and(eq(engagements.practiceId, practiceId), eq(organisations.slug, slug));
	const [client] = await opened.read({ practiceId }, (transaction) =>
		transaction
			.select({ id: organisations.id })
			.from(engagements)
			.innerJoin(organisations, eq(organisations.id, engagements.organisationId))
			.where(and(which, isNull(engagements.endedAt)))
	);
	// In both names: the addresses are the client's.
	return client ? ending(opened, { practiceId, organisationId: client.id }, actor, which) : false;
}

async function ending(
	database: Database,
	scope: { readonly organisationId: string; readonly practiceId?: string },
	actor: Actor,
	which: ReturnType<typeof and>
): Promise<boolean> {
	const seal = await sealOf(database);
	return database.withScope(scope, async (transaction) => {
		const running = await lockRunning(transaction, which);
		if (!running) return false;
		const { organisationId, practiceId, grants, details } = running;
		// While the engagement runs: afterwards neither side can tell the other anything.
		await record(transaction, { organisationId }, actor, 'engagement.ended', details);
		await record(transaction, { practiceId }, actor, 'engagement.ended', details);
		await setEnded(transaction, running);
		const isReaddressed = losesAddresses({ kind: 'consultant', grants }, null);
		if (isReaddressed) await readdress(transaction, seal, { organisationId, actor });
		return true;
	});
}

interface Running {
	readonly id: string;
	readonly organisationId: string;
	readonly practiceId: string;
	readonly grants: readonly EngagementGrant[];
	readonly details: { readonly practice: string; readonly client: string };
}

/** Both sides may end it at the same moment: one does. */
async function lockRunning(transaction: Transaction, which: ReturnType<typeof and>): Promise<Running | null> {
	const [found] = await transaction
		.select({
			id: engagements.id,
			organisationId: engagements.organisationId,
			practiceId: engagements.practiceId,
			grants: engagements.grants,
			client: organisations.name,
			caretakerPracticeId: organisations.caretakerPracticeId
		})
		.from(engagements)
		.innerJoin(organisations, eq(organisations.id, engagements.organisationId))
		.where(and(which, isNull(engagements.endedAt)))
		.for('update', { of: engagements });
	if (!found || found.caretakerPracticeId === found.practiceId) return null;
	const { client, id, organisationId, practiceId, grants } = found;
	const details = { practice: await practiceName(transaction, practiceId), client };
	return { id, organisationId, practiceId, grants, details };
}

async function setEnded(transaction: Transaction, { id, details: { client } }: Running): Promise<void> {
	await transaction
		.update(engagements)
		.set({ endedAt: sql`now()`, clientName: client })
		.where(eq(engagements.id, id));
}
