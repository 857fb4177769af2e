import { randomUUID } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import { type Care, careDaysLeft } from '$lib/core/access/care';
import { engagementGrants, type EngagementGrant } from '$lib/core/access/roles';
import type { Locale } from '$lib/core/text';
import { record } from '../audit';
import { engagements, organisations, practices } from '../db/schema';
import { compareNames, tidyName } from '$lib/core/organisation/names';
import { newSlug } from '../organisations/slug';
import type { PracticeScope } from '../visits';

/** A client as its practice finds it. `cared-for`: no owner has accepted it yet. */
export type Client =
	| {
			readonly state: 'cared-for';
			readonly slug: string;
			readonly name: string;
			readonly daysLeft: number;
			readonly isAnnounced: boolean;
	  }
	| {
			readonly state: 'engaged';
			readonly slug: string;
			readonly name: string;
			readonly grants: readonly EngagementGrant[];
	  }
	/** Its address is gone with the engagement; the name is that of then. */
	| { readonly state: 'ended'; readonly name: string; readonly endedAt: Date };

/** All clients, each once: those without an owner first, then those engaged for, then those of the past. */
export async function list({ database, practiceId }: PracticeScope, now = new Date()): Promise<Client[]> {
	const rows = await (
		await database
	).read({ practiceId }, (transaction) =>
		transaction
			.select({
				organisationId: engagements.organisationId,
				grants: engagements.grants,
				endedAt: engagements.endedAt,
				clientName: engagements.clientName,
				slug: organisations.slug,
				name: organisations.name,
				createdAt: organisations.createdAt,
				noticeAt: organisations.caretakerNoticeAt,
				caretakerPracticeId: organisations.caretakerPracticeId
			})
			.from(engagements)
			.leftJoin(organisations, eq(organisations.id, engagements.organisationId))
			.where(eq(engagements.practiceId, practiceId))
			// One that runs stands before those of the same client that have ended.
			.orderBy(sql`${engagements.endedAt} desc nulls first`, desc(engagements.startedAt))
	);
	const latest = new Map<string, (typeof rows)[number]>();
	for (const row of rows) if (!latest.has(row.organisationId)) latest.set(row.organisationId, row);
	const clients = [...latest.values()].map((row): Client => {
		const { slug, name, createdAt, noticeAt, endedAt, grants } = row;
		if (endedAt !== null || slug === null || name === null || createdAt === null) {
			return { state: 'ended', name: row.clientName ?? '', endedAt: endedAt ?? now };
		}
		if (row.caretakerPracticeId !== practiceId) return { state: 'engaged', slug, name, grants };
		const care: Care = { createdAt, noticeAt };
		return { state: 'cared-for', slug, name, daysLeft: careDaysLeft(care, now), isAnnounced: noticeAt !== null };
	});
	const order = ['cared-for', 'engaged', 'ended'];
	return clients.sort(
		(one, other) => order.indexOf(one.state) - order.indexOf(other.state) || compareNames(one.name, other.name)
	);
}

/**
 * Opens an organisation for a client who has no account yet. The practice looks after it until an owner accepts, and has an
 * engagement with every grant, which stays when that happens.
 */
export async function open(
	{ database, practiceId, actor }: PracticeScope,
	{ name, locale }: { readonly name: string; readonly locale: Locale }
): Promise<{ readonly slug: string }> {
	const organisation = { id: randomUUID(), slug: newSlug(name), name: tidyName(name), locale };
	const organisationId = organisation.id;
	await (
		await database
	).withScope({ organisationId, practiceId }, async (transaction) => {
		const [practice] = await transaction
			.select({ name: practices.name })
			.from(practices)
			.where(eq(practices.id, practiceId));
		if (!practice) throw new Error('A practice that is gone opens no client.');
		await transaction.insert(organisations).values({ ...organisation, caretakerPracticeId: practiceId });
		await transaction.insert(engagements).values({ organisationId, practiceId, grants: [...engagementGrants] });
		await record(transaction, { organisationId }, actor, 'organisation.created', { name: organisation.name });
		await record(transaction, { organisationId }, actor, 'engagement.begun', { practice: practice.name });
		await record(transaction, { practiceId }, actor, 'client.opened', { client: organisation.name });
	});
	return { slug: organisation.slug };
}
