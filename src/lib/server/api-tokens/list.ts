import { and, desc, eq, isNull } from 'drizzle-orm';
import { record } from '../audit';
import { apiTokens } from '../db/schema';
import type { OrganisationScope } from '../visits';
import type { ApiToken } from './types';

/** All tokens that were ever made here, the newest first. */
export async function list({ database, organisationId }: OrganisationScope): Promise<ApiToken[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select()
			.from(apiTokens)
			.where(eq(apiTokens.organisationId, organisationId))
			.orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
	);
	return rows.map(({ id, name, scopes, expiresAt, revokedAt, lastUsedOn, createdAt, userId, actorName }) => {
		return { id, name, scopes, expiresAt, revokedAt, lastUsedOn, createdAt, by: userId === null ? null : actorName };
	});
}

/** Ends a token at once; false where there is none that could be ended. */
export async function revoke({ database, organisationId, actor }: OrganisationScope, id: string): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const [row] = await transaction
			.update(apiTokens)
			.set({ revokedAt: new Date() })
			.where(and(eq(apiTokens.organisationId, organisationId), eq(apiTokens.id, id), isNull(apiTokens.revokedAt)))
			.returning({ name: apiTokens.name });
		if (!row) return false;
		await record(transaction, { organisationId }, actor, 'tokens.revoked', { name: row.name });
		return true;
	});
}
