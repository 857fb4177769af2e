import { lt, sql } from 'drizzle-orm';
import { overDays } from '$lib/core/sharing/validity';
import { shareLinks } from '../db/schema';
import type { Job } from '../jobs/job';

/** Deletes links some time after they have expired, revoked ones too, with the log of their openings. */
export const expiredShareLinks: Job = {
	name: 'expired-share-links',
	everyMinutes: 360,
	async run(database, now) {
		await database.withScope({ system: true }, (transaction) =>
			transaction
				.delete(shareLinks)
				.where(lt(shareLinks.expiresAt, sql`${now.toISOString()}::timestamptz - make_interval(days => ${overDays})`))
		);
	}
};
