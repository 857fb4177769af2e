import { and, eq, gt, isNull } from 'drizzle-orm';
import { type ApiScope, mayGive } from '$lib/core/access/api-scopes';
import { sha256 } from '../canonical-json';
import { database, type Database } from '../db';
import { apiTokens, organisations } from '../db/schema';
import { type OrganisationVisit, visitOrganisation } from '../visits';

/** Makes a token that was left lying about easy to find. */
export const tokenPrefix = 'gegenprobe_';

const form = new RegExp(`^${tokenPrefix}[A-Za-z0-9_-]{43}$`);

export interface TokenVisit {
	readonly visit: OrganisationVisit;
	/** What the token names, as far as its maker may still do that. */
	readonly scopes: readonly ApiScope[];
}

/**
 * Opens the organisation of a token with the rights that its maker has at this moment. null: there is no such token (any more), or its maker
 * does not belong there any longer. What is done by it is recorded under the token's name.
 */
export async function open(
	token: string,
	now: Date = new Date(),
	opened: Database | Promise<Database> = database()
): Promise<TokenVisit | null> {
	if (!form.test(token)) return null;
	const scope = { tokenHash: sha256(token) };
	const found = await opened;
	const [row] = await found.read(scope, (transaction) =>
		transaction
			.select()
			.from(apiTokens)
			.where(and(eq(apiTokens.hash, scope.tokenHash), isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, now)))
	);
	if (!row || row.userId === null) return null;
	const { organisationId } = row;
	const [place] = await found.read({ organisationId }, (transaction) =>
		transaction.select({ slug: organisations.slug }).from(organisations).where(eq(organisations.id, organisationId))
	);
	const visit =
		place && (await visitOrganisation({ userId: row.userId, name: `API: ${row.name}` }, place.slug, opened));
	if (!visit) return null;
	const today = now.toISOString().slice(0, 10);
	if (row.lastUsedOn !== today) {
		await found.withScope(scope, (transaction) =>
			transaction.update(apiTokens).set({ lastUsedOn: today }).where(eq(apiTokens.hash, scope.tokenHash))
		);
	}
	return { visit, scopes: row.scopes.filter((each) => mayGive(visit.capacity, each)) };
}
