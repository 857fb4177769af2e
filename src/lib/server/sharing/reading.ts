import { and, eq } from 'drizzle-orm';
import type { StoredReport } from '../assessments';
import type { Database, Scope } from '../db';
import { assessmentReports } from '../db/schema';
import type { OrganisationScope } from '../visits';
import type { OpenedLink, SharedSubject } from './types';

/** The one finished report that a link to an assessment leads to; null where it is gone. */
export async function sharedReport(
	database: Database,
	{ id }: OpenedLink,
	{ assessmentId, reportNumber }: Extract<SharedSubject, { kind: 'assessment' }>
): Promise<StoredReport | null> {
	const [found] = await database.read({ shareLinkId: id }, (transaction) =>
		transaction
			.select({
				number: assessmentReports.number,
				sha256: assessmentReports.sha256,
				method: assessmentReports.method,
				finishedAt: assessmentReports.finishedAt,
				questionnaireVersion: assessmentReports.questionnaireVersion,
				model: assessmentReports.model
			})
			.from(assessmentReports)
			.where(and(eq(assessmentReports.assessmentId, assessmentId), eq(assessmentReports.number, reportNumber)))
	);
	return found ?? null;
}

/**
 * The organisation as a link shows it: whatever asks in the organisation's name asks in the link's instead, and the database shows no more
 * than the one round it leads to. So pages and files of shared results are made by the same verbs as everybody's.
 */
export function scopeThrough(
	database: Database,
	{ id }: OpenedLink,
	{ organisationId }: Exclude<SharedSubject, { kind: 'assessment' }>
): OrganisationScope {
	const narrowed = (scope: Scope): Scope => (scope.system ? { system: true } : { shareLinkId: id });
	return {
		database: {
			...database,
			withScope: (scope, work) => database.withScope(narrowed(scope), work),
			read: (scope, statement) => database.read(narrowed(scope), statement)
		},
		organisationId,
		actor: nobody
	};
}

/** A reader has no name here, and nothing they do is written down under one. */
const nobody = { userId: '', name: '' };
