import { keptFileDays } from '$lib/core/data-protection/retention';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../db';
import { fileExports } from '../db/schema';

/** Deletes files whose days are over, each in the name of its organisation. */
export async function sweepExports(database: Database, now: Date): Promise<void> {
	const before = sql`${now.toISOString()}::timestamptz - make_interval(days => ${keptFileDays})`;
	const organisations = await database.read({ system: true }, (transaction) =>
		transaction
			.selectDistinct({ organisationId: fileExports.organisationId })
			.from(fileExports)
			.where(lt(fileExports.createdAt, before))
	);
	for (const { organisationId } of organisations) {
		await database.withScope({ organisationId }, (transaction) =>
			transaction
				.delete(fileExports)
				.where(and(eq(fileExports.organisationId, organisationId), lt(fileExports.createdAt, before)))
		);
	}
}
