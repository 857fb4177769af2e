import { randomUUID } from 'node:crypto';
import { and, count, eq, gt, isNull, sql } from 'drizzle-orm';
import { record } from '../audit';
import { hashPassword } from '../auth/passwords';
import { ownerOf } from '../claims/owner';
import type { Transaction } from '../db';
import { assessmentReports, assessments, shareLinks } from '../db/schema';
import { storable } from '../db/storable';
import { shareAddresses } from './links';
import type { SharedSubject, ShareOwner, ShareTerms } from './types';

/** Of one report no more links are valid at once: whoever needs more has forgotten to revoke some. */
export const linksMax = 50;

/** Which report is to be shared; whose it is follows from the owner. */
export type ShareRequest =
	| { readonly kind: 'assessment'; readonly reportNumber: number }
	| { readonly kind: 'round'; readonly roundId: string }
	| { readonly kind: 'group'; readonly roundId: string; readonly groupId: string };

/**
 * Makes a link to one report and returns its id. `unknown`: there is no such report here; `too-many`: so many links of it are valid already.
 * That a round has results, and shows this group, is for the caller to know.
 */
export async function create(
	owner: ShareOwner,
	request: ShareRequest,
	{ label, password, ...terms }: ShareTerms
): Promise<{ readonly id: string } | 'unknown' | 'too-many'> {
	const opened = await owner.database;
	const id = randomUUID();
	const { hash: tokenHash } = (await shareAddresses(opened))(id);
	// Outside the transaction: others would wait for it.
	const passwordHash = password === null ? null : await hashPassword(password);
	const organisationId = await organisationOf(owner);
	const scope = { ...owner.scope, ...(organisationId !== null && { organisationId }) };
	return opened.withScope(scope, async (transaction) => {
		const subject = await subjectOf(transaction, owner, request);
		if (subject === null) return 'unknown';
		const [valid] = await transaction.select({ count: count() }).from(shareLinks).where(isValidOf(subject));
		if (valid && valid.count >= linksMax) return 'too-many';
		const { kind: _kind, ...columns } = subject;
		const { userId = null, name: actorName = null } = owner.actor ?? {};
		await transaction
			.insert(shareLinks)
			.values({ id, tokenHash, ...columns, ...terms, label: storable(label), passwordHash, userId, actorName });
		if (organisationId !== null) {
			await record(transaction, { organisationId }, owner.actor, 'shares.created', { label: storable(label) });
		}
		return { id };
	});
}

/** Whose log tells of it: an organisation's also of links to its assessments, whoever made them. */
async function organisationOf({ database, scope }: ShareOwner): Promise<string | null> {
	if ('organisationId' in scope) return scope.organisationId;
	const owner = await ownerOf({ database, ...scope });
	return owner !== null && owner !== 'nobody' && 'organisationId' in owner ? owner.organisationId : null;
}

async function subjectOf(
	transaction: Transaction,
	{ scope }: ShareOwner,
	request: ShareRequest
): Promise<SharedSubject | null> {
	if (request.kind !== 'assessment') {
		return 'organisationId' in scope ? { ...request, organisationId: scope.organisationId } : null;
	}
	if (!('assessmentKeyHash' in scope)) return null;
	const { reportNumber } = request;
	const [row] = await transaction
		.select({ assessmentId: assessments.id })
		.from(assessments)
		.innerJoin(assessmentReports, eq(assessmentReports.assessmentId, assessments.id))
		.where(and(eq(assessments.keyHash, scope.assessmentKeyHash), eq(assessmentReports.number, reportNumber)));
	return row ? { kind: 'assessment', assessmentId: row.assessmentId, reportNumber } : null;
}

function isValidOf(subject: SharedSubject) {
	const isSame =
		subject.kind === 'assessment'
			? eq(shareLinks.assessmentId, subject.assessmentId)
			: and(eq(shareLinks.organisationId, subject.organisationId), eq(shareLinks.roundId, subject.roundId));
	return and(isSame, isNull(shareLinks.revokedAt), gt(shareLinks.expiresAt, sql`now()`));
}
