import { cutOf, type Earlier } from '$lib/core/round/earlier-cuts';
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../db';
import { rounds } from '../db/schema';
import { listedIn } from '../rounds/listed';
import { publicationOf } from './publication';

/** What earlier anonymous rounds of the organisation have shown of which departments, and how many work there. */
export async function earlierOf(database: Database, organisationId: string): Promise<Earlier> {
	const closed = await database.read({ organisationId }, (transaction) =>
		transaction
			.select({ id: rounds.id })
			.from(rounds)
			.where(and(eq(rounds.organisationId, organisationId), eq(rounds.status, 'closed'), eq(rounds.kind, 'anonymous')))
			.orderBy(desc(rounds.closedAt))
	);
	const cuts = [];
	for (const { id } of closed) {
		const published = await publicationOf({ database, organisationId }, id);
		if (published) cuts.push(cutOf(published.publication.groups));
	}
	const listed = await database.read({ organisationId }, (transaction) => listedIn(transaction, organisationId));
	const people = [...listed].map(([id, { customerFacing, otherStaff }]) => [id, customerFacing + otherStaff] as const);
	return { cuts, peopleByDepartment: new Map(people) };
}
