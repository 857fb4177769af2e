import { and, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Publication } from '$lib/core/round/publication';
import { roundPublications } from '../db/schema';
import type { OrganisationScope } from '../visits';

/** Of text; what is read from it takes a few times as much memory. */
const charactersMax = 16_000_000;

/**
 * By organisation and SHA-256 of the text: a publication never changes, and reading it takes longer than anything else about its pages.
 * Equal texts of two organisations are kept twice: nothing that is kept belongs to more than one of them.
 */
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
export async function publicationOf(scope: PlaceScope, roundId: string): Promise<Published | null> {
	const { organisationId } = scope;
	const opened = await scope.database;
	const [head] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ sha256: roundPublications.sha256, publishedAt: roundPublications.publishedAt })
			.from(roundPublications)
			.where(ofRound(scope, roundId))
	);
	const publication = head ? await publicationUnder(scope, roundId, head.sha256) : null;
	return head && publication ? { ...head, publication } : null;
}

/** Likewise for whoever has just learnt from the database that something is published of the round, and under which hash. */
export async function publicationUnder(
	scope: PlaceScope,
	roundId: string,
	sha256: string
): Promise<Publication | null> {
	const { organisationId } = scope;
	const key = `${organisationId} ${sha256}`;
	const known = parsed.get(key);
	if (known) return known.publication;
	const opened = await scope.database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ model: roundPublications.model })
			.from(roundPublications)
			.where(and(ofRound(scope, roundId), eq(roundPublications.sha256, sha256)))
	);
	if (!row) return null;
	const publication = JSON.parse(row.model) as Publication;
	parsed.set(key, { publication, size: row.model.length });
	return publication;
}

type PlaceScope = Pick<OrganisationScope, 'database' | 'organisationId'>;

function ofRound({ organisationId }: PlaceScope, roundId: string) {
	return and(eq(roundPublications.organisationId, organisationId), eq(roundPublications.roundId, roundId));
}

/** The same as it is stored, to hand on to the byte; null as long as nothing is published. */
export async function publicationTextOf(
	{ database, organisationId }: Pick<OrganisationScope, 'database' | 'organisationId'>,
	roundId: string
): Promise<{ readonly json: string; readonly sha256: string } | null> {
	const opened = await database;
	const [row] = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select({ json: roundPublications.model, sha256: roundPublications.sha256 })
			.from(roundPublications)
			.where(and(eq(roundPublications.organisationId, organisationId), eq(roundPublications.roundId, roundId)))
	);
	return row ?? null;
}
