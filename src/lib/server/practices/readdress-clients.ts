import { and, eq, isNull } from 'drizzle-orm';
import { losesAddresses } from '$lib/core/access/addresses';
import type { EngagementGrant } from '$lib/core/access/roles';
import { sealOf } from '../auth/seal';
import { readdress } from '../claims/readdress';
import type { Database, Transaction } from '../db';
import { engagements } from '../db/schema';
import type { Actor, PracticeScope } from '../visits';

/** A client for whom a practice works, and what it may do there. */
export interface Engaged {
	readonly organisationId: string;
	readonly grants: readonly EngagementGrant[];
}

/** All clients for whom the practice works at present. */
export function engagedClients(transaction: Transaction, { practiceId }: Pick<PracticeScope, 'practiceId'>) {
	return transaction
		.select({ organisationId: engagements.organisationId, grants: engagements.grants })
		.from(engagements)
		.where(and(eq(engagements.practiceId, practiceId), isNull(engagements.endedAt)));
}

/** Once somebody works for these clients no more: addresses that they could know open nothing from here on. Each client's are its own transaction. */
export async function readdressClients(database: Database, clients: readonly Engaged[], actor: Actor): Promise<void> {
	const seal = await sealOf(database);
	for (const { organisationId, grants } of clients) {
		if (!losesAddresses({ kind: 'consultant', grants }, null)) continue;
		await database.withScope({ organisationId }, (transaction) =>
			readdress(transaction, seal, { organisationId, actor })
		);
	}
}
