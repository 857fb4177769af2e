import { eq, lt, sql } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { sha256 } from '../canonical-json';
import type { Database } from '../db';
import { prepared } from '../db/prepared';
import { sessions, users } from '../db/schema';

interface Lifetime {
	/** From its beginning, in milliseconds; no use makes a session last longer. */
	readonly absoluteMilliseconds: number;
}

/**
 * Keeps lucia's sessions in our tables. What the cookie holds is never stored, only its SHA-256: `getUserSessions`, which lucia
 * asks for, would have to give hashes as ids and is never used.
 */
export function sessionAdapter(database: () => Promise<Database>, { absoluteMilliseconds }: Lifetime): Adapter {
	const seconds = absoluteMilliseconds / 1000;
	return {
		async getSessionAndUser(id) {
			const sessionHash = sha256(id);
			const opened = await database();
			const [row] = await opened.read({ sessionHash }, (transaction) =>
				finding(transaction).execute({ sessionHash, seconds })
			);
			if (!row) return [null, null];
			const { userId, expiresAt, createdAt, lastUsedAt, device, ...attributes } = row;
			const session: DatabaseSession = { id, userId, expiresAt, attributes: { device, createdAt, lastUsedAt } };
			const user: DatabaseUser = { id: userId, attributes };
			return [session, user];
		},
		getUserSessions: () => Promise.reject(new Error('Lists of sessions are read in accounts/session-list.ts.')),
		async setSession({ id, userId, expiresAt, attributes: { device } }) {
			const opened = await database();
			await opened.withScope({ userId }, (transaction) =>
				transaction.insert(sessions).values({ idHash: sha256(id), userId, expiresAt, device })
			);
		},
		async updateSessionExpiration(id, expiresAt) {
			const sessionHash = sha256(id);
			const opened = await database();
			await opened.withScope({ sessionHash }, (transaction) =>
				transaction
					.update(sessions)
					.set({
						lastUsedAt: sql`now()`,
						expiresAt: sql`least(${expiresAt.toISOString()}::timestamptz, ${sessions.createdAt} + make_interval(secs => ${seconds}))`
					})
					.where(eq(sessions.idHash, sessionHash))
			);
		},
		async deleteSession(id) {
			const sessionHash = sha256(id);
			const opened = await database();
			await opened.withScope({ sessionHash }, (transaction) =>
				transaction.delete(sessions).where(eq(sessions.idHash, sessionHash))
			);
		},
		async deleteUserSessions(userId) {
			const opened = await database();
			await opened.withScope({ userId }, (transaction) =>
				transaction.delete(sessions).where(eq(sessions.userId, userId))
			);
		},
		async deleteExpiredSessions() {
			const opened = await database();
			await opened.withScope({ system: true }, (transaction) =>
				transaction.delete(sessions).where(lt(sessions.expiresAt, sql`now()`))
			);
		}
	};
}

const finding = prepared('session_find', (transaction, name) =>
	transaction
		.select({
			userId: sessions.userId,
			expiresAt: sessions.expiresAt,
			createdAt: sessions.createdAt,
			lastUsedAt: sessions.lastUsedAt,
			device: sessions.device,
			email: users.email,
			name: users.name,
			locale: users.locale,
			isVerified: sql<boolean>`${users.emailVerifiedAt} is not null`,
			hasSecondFactor: sql<boolean>`${users.totpEnabledAt} is not null`
		})
		.from(sessions)
		.innerJoin(users, eq(users.id, sessions.userId))
		.where(
			sql`${sessions.idHash} = ${sql.placeholder('sessionHash')} and ${sessions.expiresAt} > now()
			and ${sessions.createdAt} + make_interval(secs => ${sql.placeholder('seconds')}) > now()`
		)
		.prepare(name)
);
