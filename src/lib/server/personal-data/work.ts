import { desc, eq } from 'drizzle-orm';
import { actionEvents, findingDismissals, kpiEntryVersions, kpiImports } from '../db/schema';
import type { UserScope } from '../visits';
import type { PersonalData } from './document';

type OfWork = Pick<PersonalData, 'actionHistory' | 'dismissals' | 'kpiChanges' | 'kpiImports'>;

/** What the person did about KPIs, findings and actions of organisations, in their own words; what it was about concerns others. */
export async function readWork({ database, userId }: UserScope): Promise<OfWork> {
	const opened = await database;
	const rows = await opened.withScope({ userId }, async (transaction) => ({
		events: await transaction
			.select()
			.from(actionEvents)
			.where(eq(actionEvents.userId, userId))
			.orderBy(desc(actionEvents.id)),
		dismissals: await transaction
			.select()
			.from(findingDismissals)
			.where(eq(findingDismissals.userId, userId))
			.orderBy(desc(findingDismissals.at)),
		versions: await transaction
			.select()
			.from(kpiEntryVersions)
			.where(eq(kpiEntryVersions.userId, userId))
			.orderBy(desc(kpiEntryVersions.id)),
		imports: await transaction
			.select()
			.from(kpiImports)
			.where(eq(kpiImports.userId, userId))
			.orderBy(desc(kpiImports.at))
	}));
	return {
		actionHistory: rows.events.map(({ at, kind, status, note }) => ({ at: at.toISOString(), kind, status, note })),
		dismissals: rows.dismissals.map(({ at, reason }) => ({ at: at.toISOString(), reason })),
		kpiChanges: rows.versions.map(({ at, act, reason }) => ({ at: at.toISOString(), act, reason })),
		kpiImports: rows.imports.map(({ at, fileName }) => ({ at: at.toISOString(), fileName }))
	};
}
