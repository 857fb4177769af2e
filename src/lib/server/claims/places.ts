import { and, asc, eq, isNull } from 'drizzle-orm';
import { allows } from '$lib/core/access/permissions';
import { database, type Database } from '../db';
import { consultants, engagements, organisations, people } from '../db/schema';
import { type Actor, type OrganisationVisit, visitOrganisation } from '../visits';

/** The organisations into which somebody may bring an assessment, by name. */
export async function placesOf(
	actor: Actor,
	opening: Database | Promise<Database> = database()
): Promise<OrganisationVisit[]> {
	const opened = await opening;
	const slugs = new Set([...(await asMember(opened, actor)), ...(await asConsultant(opened, actor))]);
	const visits = await Promise.all([...slugs].map((slug) => visitOrganisation(actor, slug, opened)));
	return visits
		.filter((visit) => visit !== null)
		.filter(({ capacity }) => allows(capacity, 'assessments.claim'))
		.sort((one, other) => one.organisation.name.localeCompare(other.organisation.name));
}

async function asMember(opened: Database, { userId }: Actor): Promise<string[]> {
	const rows = await opened.read({ userId }, (transaction) =>
		transaction
			.select({ slug: organisations.slug })
			.from(organisations)
			.innerJoin(people, eq(people.organisationId, organisations.id))
			.where(eq(people.userId, userId))
			.orderBy(asc(organisations.slug))
	);
	return rows.map(({ slug }) => slug);
}

async function asConsultant(opened: Database, { userId }: Actor): Promise<string[]> {
	const practiceIds = await opened.read({ userId }, (transaction) =>
		transaction.select({ id: consultants.practiceId }).from(consultants).where(eq(consultants.userId, userId))
	);
	const slugs: string[] = [];
	for (const { id: practiceId } of practiceIds) {
		const rows = await opened.read({ practiceId }, (transaction) =>
			transaction
				.select({ slug: organisations.slug })
				.from(organisations)
				.innerJoin(engagements, eq(engagements.organisationId, organisations.id))
				.where(and(eq(engagements.practiceId, practiceId), isNull(engagements.endedAt)))
		);
		slugs.push(...rows.map(({ slug }) => slug));
	}
	return slugs;
}
