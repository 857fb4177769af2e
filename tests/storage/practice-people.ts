import { eq } from 'drizzle-orm';
import { owningRole } from '../../src/lib/core/access/assigning';
import type { Database } from '../../src/lib/server/db';
import { auditEntries, organisations, people } from '../../src/lib/server/db/schema';
import * as engagements from '../../src/lib/server/engagements';
import * as practices from '../../src/lib/server/practices';
import { visitOrganisation, visitPractice, type Actor } from '../../src/lib/server/visits';
import { account } from './account';

export async function practiceVisit(database: Database, actor: Actor, slug: string) {
	const visit = await visitPractice(actor, slug, database);
	if (!visit) throw new Error('There is no practice here for this person.');
	return visit;
}

export async function organisationVisit(database: Database, actor: Actor, slug: string) {
	const visit = await visitOrganisation(actor, slug, database);
	if (!visit) throw new Error('There is no organisation here for this person.');
	return visit;
}

/** A practice with its lead. */
export async function foundedPractice(database: Database, name = 'Muster Beratung') {
	const lead = await account(database);
	const { slug } = await practices.create(lead, name, database);
	return { lead, ...(await practiceVisit(database, lead, slug)) };
}

/** Somebody accepts a client as its owner, as an accepted invitation does it. */
export async function acceptedOwner(database: Database, organisationId: string) {
	const owner = await account(database, 'Olga Inhaberin');
	const { userId, name, email } = owner;
	await database.withScope({ organisationId, userId }, async (transaction) => {
		await transaction.insert(people).values({ organisationId, name, email, role: owningRole, userId });
		await engagements.accept(transaction, organisationId, owner);
	});
	return owner;
}

/** When a client was opened, moved into the past. */
export async function openedAt(database: Database, organisationId: string, createdAt: Date) {
	await database.withScope({ organisationId }, (transaction) =>
		transaction.update(organisations).set({ createdAt }).where(eq(organisations.id, organisationId))
	);
}

/** What the audit log of one place tells, the oldest first. */
export async function actsIn(
	database: Database,
	place: { readonly organisationId: string } | { readonly practiceId: string } | { readonly userId: string }
): Promise<string[]> {
	const entries = await database.read(place, (transaction) =>
		transaction.select({ id: auditEntries.id, act: auditEntries.act }).from(auditEntries)
	);
	return entries.toSorted((one, other) => one.id - other.id).map(({ act }) => act);
}
