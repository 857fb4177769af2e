import { and, isNull, lt, sql } from 'drizzle-orm';
import { expiredInvitationDays, unconfirmedAccountDays } from '$lib/core/data-protection/retention';
import { invitations, rateLimits, sessions, tokens, users } from '../db/schema';
import { deleteOldSalts } from '../throttle/client-key';
import type { Job } from './job';

/** Attempts whose time is over, and the salts under which clients were counted: nothing of an address outlives a day. */
export const finishedLimits: Job = {
	name: 'finished-limits',
	everyMinutes: 10,
	async run(database, now) {
		await deleteOldSalts(database, now);
		await database.withScope({ system: true }, (transaction) =>
			transaction.delete(rateLimits).where(lt(rateLimits.resetsAt, now))
		);
	}
};

/** Sessions and links that open nothing any more, and accounts whose address nobody confirmed in time. */
export const expiredAccountRows: Job = {
	name: 'expired-account-rows',
	everyMinutes: 60,
	async run(database, now) {
		const daysAgo = (days: number) => sql`${now.toISOString()}::timestamptz - make_interval(days => ${days})`;
		await database.withScope({ system: true }, async (transaction) => {
			await transaction.delete(sessions).where(lt(sessions.expiresAt, now));
			await transaction.delete(tokens).where(lt(tokens.expiresAt, now));
			await transaction.delete(invitations).where(lt(invitations.expiresAt, daysAgo(expiredInvitationDays)));
			await transaction
				.delete(users)
				.where(and(isNull(users.emailVerifiedAt), lt(users.createdAt, daysAgo(unconfirmedAccountDays))));
		});
	}
};
