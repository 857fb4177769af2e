import { eq } from 'drizzle-orm';
import { allows, type Capacity } from '../../src/lib/core/access/permissions';
import type { MemberRole } from '../../src/lib/core/access/roles';
import type { Database } from '../../src/lib/server/db';
import { auditEntries, people } from '../../src/lib/server/db/schema';
import * as organisations from '../../src/lib/server/organisations';
import { type Actor, type OrganisationScope, visitOrganisation } from '../../src/lib/server/visits';
import { account, type Account } from './account';

export interface Opened {
	readonly id: string;
	readonly slug: string;
	readonly owner: Account;
	readonly scope: OrganisationScope;
	readonly capacity: Capacity;
}

/** An organisation, seen by the person who opened it. */
export async function organisation(database: Database, name = 'Müller & Söhne GmbH'): Promise<Opened> {
	const owner = await account(database);
	const { id, slug } = await organisations.create(owner, { name, locale: 'de' }, database);
	return { id, slug, owner, ...(await seenBy(database, owner, slug)) };
}

/** An organisation as somebody acts in it; throws where they do not belong there. */
export async function seenBy(database: Database, actor: Actor, slug: string) {
	const visit = await visitOrganisation({ userId: actor.userId, name: actor.name }, slug, database);
	if (!visit || !allows(visit.capacity, 'organisation.read')) throw new Error('They do not belong there.');
	return { scope: visit.scope, capacity: visit.capacity };
}

/** Another member with an account, written past every rule. */
export async function member(database: Database, { id, slug }: Opened, role: MemberRole, name = 'Ben Beispiel') {
	const joined = await account(database, name);
	const { userId, email } = joined;
	const personId = await database.withScope({ organisationId: id, userId }, async (transaction) => {
		const [row] = await transaction
			.insert(people)
			.values({ organisationId: id, name, email, role, userId })
			.returning({ id: people.id });
		if (!row) throw new Error('Nobody joined.');
		return row.id;
	});
	return { ...joined, personId, ...(await seenBy(database, joined, slug)) };
}

/** What the organisation’s audit log tells of, in its order. */
export async function actsIn(database: Database, organisationId: string): Promise<string[]> {
	const rows = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({ act: auditEntries.act })
			.from(auditEntries)
			.where(eq(auditEntries.organisationId, organisationId))
			.orderBy(auditEntries.id)
	);
	return rows.map(({ act }) => act);
}

/** Everybody in the organisation, by name: `Anna Beispiel owner`. */
export async function rolesIn(database: Database, organisationId: string): Promise<string[]> {
	const rows = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({ name: people.name, role: people.role })
			.from(people)
			.where(eq(people.organisationId, organisationId))
			.orderBy(people.name)
	);
	return rows.map(({ name, role }) => `${name} ${role}`);
}
