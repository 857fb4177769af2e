import { and, eq } from 'drizzle-orm';
import type { StoredReport } from '../assessments';
import { keeperFrom, keeperOfShared, type Keeper } from '../branding/keeper';
import type { Database, Scope } from '../db';
import { assessmentReports, shareLinks } from '../db/schema';
import type { OrganisationScope } from '../visits';
import type { OpenedLink, SharedSubject } from './types';

/**
 * The one finished report that a link to an assessment leads to, and the organisation that keeps the assessment, if any; null where it is gone.
 */
export async function sharedReport(
	database: Database,
	{ id }: OpenedLink,
	{ assessmentId, reportNumber }: Extract<SharedSubject, { kind: 'assessment' }>
): Promise<{ readonly stored: StoredReport; readonly keeper: Keeper | null } | null> {
	const [found] = await database.read({ shareLinkId: id }, (transaction) =>
		transaction
			.select({
				stored: {
					number: assessmentReports.number,
					sha256: assessmentReports.sha256,
					method: assessmentReports.method,
					finishedAt: assessmentReports.finishedAt,
					questionnaireVersion: assessmentReports.questionnaireVersion,
					model: assessmentReports.model
				},
				keeper: keeperOfShared()
			})
			.from(assessmentReports)
			.where(and(eq(assessmentReports.assessmentId, assessmentId), eq(assessmentReports.number, reportNumber)))
	);
	return found ? { stored: found.stored, keeper: keeperFrom(found.keeper) } : null;
}

/** The organisation that keeps the assessment whose report a link leads to; null: none does. */
export async function keeperThrough(database: Database, { id }: OpenedLink): Promise<Keeper | null> {
	const [found] = await database.read({ shareLinkId: id }, (transaction) =>
		transaction.select({ keeper: keeperOfShared() }).from(shareLinks).where(eq(shareLinks.id, id))
	);
	return keeperFrom(found?.keeper ?? null);
}

/**
 * The organisation as a link shows it: whatever asks in the organisation's name asks in the link's instead, and the database shows no more
 * than the one report it leads to. So pages and files of shared results are made by the same verbs as everybody's.
 */
export function scopeThrough(
	database: Database,
	{ id }: OpenedLink,
	{ organisationId }: { readonly organisationId: string }
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
