import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../db';
import { engagements, organisations, people } from '../db/schema';
import type { Taker } from './restore';

/** When whoever imports has made an organisation of this very file before that is still there; null: never. */
export async function importedBefore(database: Database, sha256: string, taker: Taker): Promise<Date | null> {
	const isIt = eq(organisations.importedSha256, sha256);
	const at = { at: organisations.importedAt };
	const newest = desc(organisations.importedAt);
	const [row] =
		taker.kind === 'person'
			? await database.read({ userId: taker.actor.userId }, (transaction) =>
					transaction
						.select(at)
						.from(organisations)
						.innerJoin(people, eq(people.organisationId, organisations.id))
						.where(and(isIt, eq(people.userId, taker.actor.userId)))
						.orderBy(newest)
				)
			: await database.read({ practiceId: taker.practiceId }, (transaction) =>
					transaction
						.select(at)
						.from(organisations)
						.innerJoin(engagements, eq(engagements.organisationId, organisations.id))
						.where(and(isIt, eq(engagements.practiceId, taker.practiceId), isNull(engagements.endedAt)))
						.orderBy(newest)
				);
	return row?.at ?? null;
}
