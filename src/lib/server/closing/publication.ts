import { and, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Publication } from '$lib/core/round/publication';
import { roundPublications } from '../db/schema';
import type { OrganisationScope } from '../visits';

/** Of text; what is read from it takes a few times as much memory. */
const charactersMax = 16_000_000;

/** By SHA-256 of the text: a publication never changes, and reading it takes longer than anything else about its pages. */
const parsed = new LRUCache<string, { readonly publication: Publication; readonly size: number }>({
	maxSize: charactersMax,
	sizeCalculation: ({ size }) => Math.max(1, size)
});

export interface Published {
	readonly publication: Publication;
	readonly sha256: string;
	readonly publishedAt: Date;
}

/**
 * What was published of a round; null as long as it has not been. The database is asked each time, in the organisation's name: only
 * the reading of the text is kept.
 */
export async function publicationOf(
	{ database, organisationId }: Pick<OrganisationScope, 'database' | 'organisationId'>,
	roundId: string
): Promise<Published | null> {
	const opened = await database;
	const isIt = and(eq(roundPublications.organisationId, organisationId), eq(roundPublications.roundId, roundId));
	const [head] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ sha256: roundPublications.sha256, publishedAt: roundPublications.publishedAt })
			.from(roundPublications)
			.where(isIt)
	);
	if (!head) return null;
	const known = parsed.get(head.sha256);
	if (known) return { ...head, publication: known.publication };
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction.select({ model: roundPublications.model }).from(roundPublications).where(isIt)
	);
	if (!row) return null;
	const publication = JSON.parse(row.model) as Publication;
	parsed.set(head.sha256, { publication, size: row.model.length });
	return { ...head, publication };
}
