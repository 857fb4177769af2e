import { and, eq, isNull, sql } from 'drizzle-orm';
import { record } from '../audit';
import { shareLinks } from '../db/schema';
import { isTheirs } from './owner';
import type { ShareOwner } from './types';

/** From now on the link opens nothing; false where it was revoked before, or is not theirs. Its openings stay listed until it is deleted. */
export async function revoke(owner: ShareOwner, id: string): Promise<boolean> {
	const opened = await owner.database;
	const { scope, actor } = owner;
	return opened.withScope(scope, async (transaction) => {
		const [revoked] = await transaction
			.update(shareLinks)
			.set({ revokedAt: sql`now()` })
			.where(and(eq(shareLinks.id, id), isTheirs(transaction, owner), isNull(shareLinks.revokedAt)))
			.returning({ label: shareLinks.label });
		if (revoked && 'organisationId' in scope) await record(transaction, scope, actor, 'shares.revoked', { ...revoked });
		return revoked !== undefined;
	});
}
