import { and, eq, isNotNull } from 'drizzle-orm';
import { type Care, deletionAt, isDeletionDue, isNoticeDue } from '$lib/core/access/care';
import { record } from '../audit';
import { dayOf } from '../day';
import type { Database, Transaction } from '../db';
import { organisations } from '../db/schema';
import type { Job } from '../jobs';
import { announceByMail } from './notice-mail';

/**
 * Clients that nobody accepts are announced for deletion and, two weeks later at the earliest, erased. The announcement also stands
 * on the practice's page from then on: it counts where a mail went out or no mail server is configured. Where a mail server refuses,
 * it is tried again at each run; on the day of the deletion the page alone has to do, and its two weeks begin.
 */
export const unacceptedClients: Job = {
	name: 'unaccepted-clients',
	everyMinutes: 60,
	async run(database, now) {
		for (const client of await caredFor(database)) {
			if (isNoticeDue(client, now)) await announce(database, client, now);
			else if (isDeletionDue(client, now)) await erase(database, client, now);
		}
	}
};

export interface CaredFor extends Care {
	readonly organisationId: string;
	readonly practiceId: string;
	readonly slug: string;
	readonly name: string;
}

async function caredFor(database: Database): Promise<CaredFor[]> {
	const rows = await database.read({ system: true }, (transaction) =>
		transaction.select(columns).from(organisations).where(isNotNull(organisations.caretakerPracticeId))
	);
	return rows.flatMap(({ practiceId, ...row }) => (practiceId === null ? [] : [{ ...row, practiceId }]));
}

async function announce(database: Database, client: CaredFor, now: Date): Promise<void> {
	const { organisationId, practiceId, name } = client;
	const day = dayOf(deletionAt(client, now));
	const deliveries = await announceByMail(database, client, day);
	const isLate = deletionAt({ ...client, noticeAt: client.createdAt }, now) <= now;
	const isKnown = deliveries.includes('sent') || !deliveries.includes('failed');
	if (!isKnown && !isLate) return;
	await database.withScope({ organisationId }, async (transaction) => {
		const found = await stillCaredFor(transaction, client);
		if (!found || !isNoticeDue(found, now)) return;
		await transaction.update(organisations).set({ caretakerNoticeAt: now }).where(eq(organisations.id, organisationId));
		await record(transaction, { organisationId }, null, 'organisation.notice-sent', { day });
		await record(transaction, { practiceId }, null, 'organisation.notice-sent', { client: name, day });
	});
}

/** Asked once more under the row's lock: an owner may have accepted at this very moment. */
async function erase(database: Database, client: CaredFor, now: Date): Promise<void> {
	const { organisationId, practiceId, name } = client;
	await database.withScope({ organisationId }, async (transaction) => {
		const found = await stillCaredFor(transaction, client);
		if (!found || !isDeletionDue(found, now)) return;
		await record(transaction, { practiceId }, null, 'client.deleted', { client: name });
		await transaction.delete(organisations).where(eq(organisations.id, organisationId));
	});
}

async function stillCaredFor(transaction: Transaction, { organisationId, practiceId }: CaredFor): Promise<Care | null> {
	const [found] = await transaction
		.select({ createdAt: organisations.createdAt, noticeAt: organisations.caretakerNoticeAt })
		.from(organisations)
		.where(and(eq(organisations.id, organisationId), eq(organisations.caretakerPracticeId, practiceId)))
		.for('update');
	return found ?? null;
}

const columns = {
	organisationId: organisations.id,
	practiceId: organisations.caretakerPracticeId,
	slug: organisations.slug,
	name: organisations.name,
	createdAt: organisations.createdAt,
	noticeAt: organisations.caretakerNoticeAt
};
