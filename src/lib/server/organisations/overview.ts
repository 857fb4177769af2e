import { and, eq, gt, sql } from 'drizzle-orm';
import { assessments, departments, invitations, organisations, people, rounds } from '../db/schema';
import type { OrganisationScope } from '../visits';

export interface Overview {
	readonly departmentCount: number;
	readonly personCount: number;
	readonly accountCount: number;
	readonly openInvitationCount: number;
	/** Claimed for the organisation. */
	readonly assessmentCount: number;
	/** Surveys, whatever their state. */
	readonly roundCount: number;
}

/** Who an organisation is and what it has done, in numbers. */
export async function overview({ database, organisationId }: OrganisationScope): Promise<Overview> {
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({
				departmentCount: transaction.$count(departments, eq(departments.organisationId, organisationId)),
				personCount: transaction.$count(people, eq(people.organisationId, organisationId)),
				accountCount: transaction.$count(
					people,
					and(eq(people.organisationId, organisationId), sql`${people.userId} is not null`)
				),
				openInvitationCount: transaction.$count(
					invitations,
					and(eq(invitations.organisationId, organisationId), gt(invitations.expiresAt, sql`now()`))
				),
				assessmentCount: transaction.$count(assessments, eq(assessments.organisationId, organisationId)),
				roundCount: transaction.$count(rounds, eq(rounds.organisationId, organisationId))
			})
			.from(organisations)
			.where(eq(organisations.id, organisationId))
	);
	return (
		row ?? {
			departmentCount: 0,
			personCount: 0,
			accountCount: 0,
			openInvitationCount: 0,
			assessmentCount: 0,
			roundCount: 0
		}
	);
}
