import { and, eq, isNotNull } from 'drizzle-orm';
import { deletionAt } from '$lib/core/access/care';
import { dayOf } from '../day';
import { organisations } from '../db/schema';
import type { OrganisationScope } from '../visits';

/** The day (`YYYY-MM-DD`) from which an organisation without an owner may be deleted; null where it has one. */
export async function deletionDayOf(
	{ database, organisationId }: OrganisationScope,
	now = new Date()
): Promise<string | null> {
	const opened = await database;
	const [care] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ createdAt: organisations.createdAt, noticeAt: organisations.caretakerNoticeAt })
			.from(organisations)
			.where(and(eq(organisations.id, organisationId), isNotNull(organisations.caretakerPracticeId)))
	);
	return care ? dayOf(deletionAt(care, now)) : null;
}
