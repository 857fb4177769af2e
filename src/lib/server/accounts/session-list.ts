import { and, eq } from 'drizzle-orm';
import type { Session } from '../auth/sessions';
import { sha256 } from '../canonical-json';
import { sessions } from '../db/schema';
import type { UserScope } from '../visits';
import { recordOwn } from './record-own';

/** What is shown of a session to the person it belongs to. `id` is the hash: it names the session and opens nothing. */
export interface SessionView {
	readonly id: string;
	readonly device: string;
	readonly createdAt: Date;
	readonly lastUsedAt: Date;
	readonly isThisOne: boolean;
}

/** All sessions that have not ended, the last used first. */
export async function list({ database, userId }: UserScope, current: Session | null): Promise<SessionView[]> {
	const opened = await database;
	const rows = await opened.read({ userId }, (transaction) =>
		transaction.select().from(sessions).where(eq(sessions.userId, userId))
	);
	const currentHash = current && sha256(current.id);
	const now = Date.now();
	return rows
		.filter(({ expiresAt }) => expiresAt.getTime() > now)
		.map(({ idHash, device, createdAt, lastUsedAt }) => {
			return { id: idHash, device, createdAt, lastUsedAt, isThisOne: idHash === currentHash };
		})
		.sort((one, other) => other.lastUsedAt.getTime() - one.lastUsedAt.getTime());
}

/** Ends one session of this person; false where it is none of theirs. */
export async function revoke({ database, userId }: UserScope, id: string): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ userId }, async (transaction) => {
		const gone = await transaction
			.delete(sessions)
			.where(and(eq(sessions.userId, userId), eq(sessions.idHash, id)))
			.returning({ device: sessions.device });
		for (const { device } of gone) await recordOwn(transaction, userId, 'account.session-revoked', { device });
		return gone.length > 0;
	});
}

/** Ends every session of this person, the one that asks for it too. */
export async function revokeAll({ database, userId }: UserScope): Promise<void> {
	const opened = await database;
	await opened.withScope({ userId }, async (transaction) => {
		await transaction.delete(sessions).where(eq(sessions.userId, userId));
		await recordOwn(transaction, userId, 'account.logged-out-everywhere');
	});
}
