import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { shareLinks, shareViews } from '../db/schema';
import { isTheirs } from './owner';
import { subjectFrom } from './subject';
import type { ShareEvent, ShareLink, ShareOwner } from './types';

/** All links of an owner, the newest first: also those that are over, until they are deleted. */
export function list(owner: ShareOwner): Promise<ShareLink[]> {
	return select(owner);
}

/** One of them; null where there is none (any more), or it is not theirs. */
export async function find(owner: ShareOwner, id: string): Promise<ShareLink | null> {
	const [link] = await select(owner, eq(shareLinks.id, id));
	return link ?? null;
}

/** How many of the latest openings are listed; of each kind no more are kept (`0013_group_comments.sql`). */
export const viewsMax = 200;

/** When a link was opened, the latest first, no more than `viewsMax`. */
export async function views(
	owner: ShareOwner,
	linkId: string
): Promise<readonly { readonly id: number; readonly what: ShareEvent; readonly at: Date }[]> {
	const opened = await owner.database;
	return opened.read(owner.scope, (transaction) =>
		transaction
			.select({ id: shareViews.id, what: shareViews.what, at: shareViews.at })
			.from(shareViews)
			.innerJoin(shareLinks, eq(shareLinks.id, shareViews.shareLinkId))
			.where(and(eq(shareViews.shareLinkId, linkId), isTheirs(transaction, owner)))
			.orderBy(desc(shareViews.id))
			.limit(viewsMax)
	);
}

async function select(owner: ShareOwner, condition?: SQL): Promise<ShareLink[]> {
	const opened = await owner.database;
	const rows = await opened.read(owner.scope, (transaction) =>
		transaction
			.select({
				...columns,
				opened: countOf('opened'),
				wrongPasswords: countOf('wrong-password'),
				lastOpenedAt: sql<string | null>`(select max(at) ${ofLink('opened')})`
			})
			.from(shareLinks)
			.where(and(isTheirs(transaction, owner), condition))
			.orderBy(desc(shareLinks.createdAt), desc(shareLinks.id))
	);
	return rows.map(
		({ assessmentId, reportNumber, organisationId, roundId, groupId, opened: times, lastOpenedAt, ...link }) => ({
			...link,
			subject: subjectFrom({ assessmentId, reportNumber, organisationId, roundId, groupId }),
			opened: { count: times, last: lastOpenedAt === null ? null : new Date(lastOpenedAt) }
		})
	);
}

/** How many there ever were: the number of the newest, whatever is still there. */
function countOf(what: ShareEvent) {
	return sql<number>`(select coalesce(max(number), 0) ${ofLink(what)})`;
}

/** Written out, since both tables have an id and a query of one table names none. */
function ofLink(what: ShareEvent): SQL {
	return sql`from share_views as view where view.share_link_id = share_links.id and view.what = ${what}`;
}

const columns = {
	id: shareLinks.id,
	assessmentId: shareLinks.assessmentId,
	reportNumber: shareLinks.reportNumber,
	organisationId: shareLinks.organisationId,
	roundId: shareLinks.roundId,
	groupId: shareLinks.groupId,
	label: shareLinks.label,
	locale: shareLinks.locale,
	withheld: shareLinks.withheld,
	hasFile: shareLinks.hasFile,
	hasPassword: sql<boolean>`${shareLinks.passwordHash} is not null`,
	expiresAt: shareLinks.expiresAt,
	revokedAt: shareLinks.revokedAt,
	createdAt: shareLinks.createdAt,
	actorName: shareLinks.actorName
};
