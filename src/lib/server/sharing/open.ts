import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { tokenHash } from '../auth/tokens';
import type { Database } from '../db';
import { prepared } from '../db/prepared';
import { shareLinks, shareViews } from '../db/schema';
import { subjectFrom } from './subject';
import type { OpenedLink, ShareEvent } from './types';

/** The link of a token, if it is valid now; null where it is unknown, expired or revoked: nobody is told which. Asked anew each time. */
export async function open(database: Database, token: string): Promise<OpenedLink | null> {
	const hash = tokenHash(token);
	if (hash === null) return null;
	const [row] = await database.read({ tokenHash: hash }, (transaction) => finding(transaction).execute({ hash }));
	if (!row) return null;
	const { assessmentId, reportNumber, organisationId, roundId, groupId, ...link } = row;
	return { ...link, subject: subjectFrom({ assessmentId, reportNumber, organisationId, roundId, groupId }) };
}

const finding = prepared('share_link_open', (transaction, name) =>
	transaction
		.select({
			id: shareLinks.id,
			assessmentId: shareLinks.assessmentId,
			reportNumber: shareLinks.reportNumber,
			organisationId: shareLinks.organisationId,
			roundId: shareLinks.roundId,
			groupId: shareLinks.groupId,
			locale: shareLinks.locale,
			withheld: shareLinks.withheld,
			hasFile: shareLinks.hasFile,
			passwordHash: shareLinks.passwordHash,
			expiresAt: shareLinks.expiresAt,
			actorName: shareLinks.actorName
		})
		.from(shareLinks)
		.where(
			and(
				eq(shareLinks.tokenHash, sql.placeholder('hash')),
				isNull(shareLinks.revokedAt),
				gt(shareLinks.expiresAt, sql`now()`)
			)
		)
		.prepare(name)
);

/** Writes down that a link was opened, when, and nothing of who it was. */
export async function note(database: Database, { id }: Pick<OpenedLink, 'id'>, what: ShareEvent): Promise<void> {
	await database.withScope({ shareLinkId: id }, (transaction) =>
		transaction.insert(shareViews).values({ shareLinkId: id, what })
	);
}
