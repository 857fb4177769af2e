import { asc, desc, eq } from 'drizzle-orm';
import { identities, recoveryCodes, sessions, tokens, users } from '../db/schema';
import type { UserScope } from '../visits';
import type { PersonalData } from './document';

/** What belongs to the account alone; null where it is gone. */
export async function readAccount({
	database,
	userId
}: UserScope): Promise<Pick<PersonalData, 'account' | 'sessions' | 'links' | 'recoveryCodes' | 'identities'> | null> {
	const opened = await database;
	return opened.withScope({ userId }, async (transaction) => {
		const [user] = await transaction.select().from(users).where(eq(users.id, userId));
		if (!user) return null;
		const { id, name, email, emailVerifiedAt, locale, passwordHash, totpEnabledAt, createdAt } = user;
		const ofSessions = await transaction
			.select()
			.from(sessions)
			.where(eq(sessions.userId, userId))
			.orderBy(desc(sessions.createdAt));
		const ofTokens = await transaction
			.select()
			.from(tokens)
			.where(eq(tokens.userId, userId))
			.orderBy(desc(tokens.createdAt));
		const ofCodes = await transaction
			.select({ createdAt: recoveryCodes.createdAt })
			.from(recoveryCodes)
			.where(eq(recoveryCodes.userId, userId));
		const ofIdentities = await transaction
			.select()
			.from(identities)
			.where(eq(identities.userId, userId))
			.orderBy(asc(identities.createdAt));
		return {
			account: {
				id,
				name,
				email,
				emailVerifiedAt: emailVerifiedAt && emailVerifiedAt.toISOString(),
				locale,
				hasPassword: passwordHash !== null,
				secondFactorSince: totpEnabledAt && totpEnabledAt.toISOString(),
				createdAt: createdAt.toISOString()
			},
			sessions: ofSessions.map(({ device, createdAt, lastUsedAt, expiresAt }) => ({
				device,
				createdAt: createdAt.toISOString(),
				lastUsedAt: lastUsedAt.toISOString(),
				expiresAt: expiresAt.toISOString()
			})),
			links: ofTokens.map(({ purpose, details, createdAt, expiresAt }) => ({
				purpose,
				details,
				createdAt: createdAt.toISOString(),
				expiresAt: expiresAt.toISOString()
			})),
			recoveryCodes: ofCodes.map(({ createdAt }) => ({ createdAt: createdAt.toISOString() })),
			identities: ofIdentities.map(({ issuer, subject, createdAt }) => ({
				issuer,
				subject,
				createdAt: createdAt.toISOString()
			}))
		};
	});
}
