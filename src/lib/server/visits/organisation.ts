import { and, eq, isNull } from 'drizzle-orm';
import type { Capacity } from '../../core/access/permissions';
import { database, type Database } from '../db';
import { consultants, engagements, organisations, people } from '../db/schema';
import type { Actor } from './types';

/** One organisation, in whose name everything runs that is done there, and who does it. */
export interface OrganisationScope {
	readonly database: Database | Promise<Database>;
	readonly organisationId: string;
	readonly actor: Actor;
}

export interface OrganisationVisit {
	readonly organisation: { readonly id: string; readonly slug: string; readonly name: string };
	/** What the visitor may do is decided by this alone (`core/access`). */
	readonly capacity: Capacity;
	readonly scope: OrganisationScope;
}

const head = { id: organisations.id, slug: organisations.slug, name: organisations.name };

/** Opens an organisation to somebody who belongs to it or works for it; null where there is none, or none for them. */
export async function visitOrganisation(
	actor: Actor,
	slug: string,
	opened: Database | Promise<Database> = database()
): Promise<OrganisationVisit | null> {
	const found = (await asMember(await opened, actor, slug)) ?? (await asConsultant(await opened, actor, slug));
	if (!found) return null;
	const { organisation, capacity } = found;
	return { organisation, capacity, scope: { database: opened, organisationId: organisation.id, actor } };
}

type Found = Pick<OrganisationVisit, 'organisation' | 'capacity'>;

async function asMember(opened: Database, { userId }: Actor, slug: string): Promise<Found | null> {
	const [row] = await opened.read({ userId }, (transaction) =>
		transaction
			.select({ ...head, role: people.role, departmentId: people.departmentId })
			.from(organisations)
			.innerJoin(people, eq(people.organisationId, organisations.id))
			.where(and(eq(organisations.slug, slug), eq(people.userId, userId)))
	);
	if (!row) return null;
	const { role, departmentId, ...organisation } = row;
	return { organisation, capacity: { kind: 'member', role, departmentId } };
}

async function asConsultant(opened: Database, { userId }: Actor, slug: string): Promise<Found | null> {
	const practiceIds = await opened.read({ userId }, (transaction) =>
		transaction.select({ id: consultants.practiceId }).from(consultants).where(eq(consultants.userId, userId))
	);
	for (const { id: practiceId } of practiceIds) {
		const [row] = await opened.read({ practiceId }, (transaction) =>
			transaction
				.select({ ...head, caretakerPracticeId: organisations.caretakerPracticeId, grants: engagements.grants })
				.from(organisations)
				.innerJoin(engagements, eq(engagements.organisationId, organisations.id))
				.where(and(eq(organisations.slug, slug), eq(engagements.practiceId, practiceId), isNull(engagements.endedAt)))
		);
		if (!row) continue;
		const { caretakerPracticeId, grants, ...organisation } = row;
		const isCaretaker = caretakerPracticeId === practiceId;
		return { organisation, capacity: isCaretaker ? { kind: 'caretaker' } : { kind: 'consultant', grants } };
	}
	return null;
}
