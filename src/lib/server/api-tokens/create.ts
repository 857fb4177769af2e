import { and, count, eq, gt, isNull } from 'drizzle-orm';
import { record } from '../audit';
import { newToken } from '../auth/tokens';
import { sha256 } from '../canonical-json';
import { apiTokens } from '../db/schema';
import { lockOrganisation } from '../organisations/lock';
import type { OrganisationScope } from '../visits';
import { tokenPrefix } from './open';
import type { NewApiToken } from './types';

/** So many of an organisation are valid at the same time. */
export const tokensMax = 50;

export type TokenCreated =
	/** `token` is shown once and stored nowhere. */
	{ readonly kind: 'done'; readonly id: string; readonly token: string } | { readonly kind: 'too-many' };

/** Makes a token that may what its maker may, and of that only what `scopes` name. */
export async function create(
	scope: OrganisationScope,
	{ name, scopes, expiresAt }: NewApiToken
): Promise<TokenCreated> {
	const { organisationId, actor } = scope;
	const token = tokenPrefix + newToken();
	const opened = await scope.database;
	return opened.withScope({ organisationId }, async (transaction): Promise<TokenCreated> => {
		await lockOrganisation(transaction, organisationId);
		const [valid] = await transaction
			.select({ count: count() })
			.from(apiTokens)
			.where(
				and(
					eq(apiTokens.organisationId, organisationId),
					isNull(apiTokens.revokedAt),
					gt(apiTokens.expiresAt, new Date())
				)
			);
		if ((valid?.count ?? 0) >= tokensMax) return { kind: 'too-many' };
		const maker = { userId: actor.userId, actorName: actor.name };
		const [row] = await transaction
			.insert(apiTokens)
			.values({ organisationId, name, scopes, expiresAt, hash: sha256(token), ...maker })
			.returning({ id: apiTokens.id });
		if (!row) throw new Error('A token was not stored.');
		const day = expiresAt.toISOString().slice(0, 10);
		await record(transaction, { organisationId }, actor, 'tokens.created', { name, day });
		return { kind: 'done', id: row.id, token };
	});
}
