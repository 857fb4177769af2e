import { and, desc, eq, isNull } from 'drizzle-orm';
import { kpiEntries, kpiEntryVersions } from '../db/schema';
import type { OrganisationScope } from '../visits';
import type { KpiEntryVersion } from './types';

/** All that an entry ever was, the newest first; empty where there never was one (here). */
export async function history(
	{ database, organisationId }: OrganisationScope,
	entryId: string
): Promise<KpiEntryVersion[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.select(columns)
			.from(kpiEntryVersions)
			.where(and(eq(kpiEntryVersions.organisationId, organisationId), eq(kpiEntryVersions.entryId, entryId)))
			.orderBy(desc(kpiEntryVersions.id))
	);
	return rows.map(versionOf);
}

/** An entry that was deleted: who did it, when, and where it belonged. */
export interface DeletedEntry extends KpiEntryVersion {
	readonly entryId: string;
}

/** Entries that are not there any more, the one deleted last first. */
export async function deleted({ database, organisationId }: OrganisationScope): Promise<DeletedEntry[]> {
	const opened = await database;
	const rows = await opened.read({ organisationId }, (transaction) =>
		transaction
			.selectDistinctOn([kpiEntryVersions.entryId], { ...columns, entryId: kpiEntryVersions.entryId })
			.from(kpiEntryVersions)
			.leftJoin(
				kpiEntries,
				and(eq(kpiEntries.organisationId, kpiEntryVersions.organisationId), eq(kpiEntries.id, kpiEntryVersions.entryId))
			)
			.where(and(eq(kpiEntryVersions.organisationId, organisationId), isNull(kpiEntries.id)))
			.orderBy(kpiEntryVersions.entryId, desc(kpiEntryVersions.id))
	);
	return rows.sort((one, other) => other.id - one.id).map(({ entryId, ...row }) => ({ entryId, ...versionOf(row) }));
}

const columns = {
	id: kpiEntryVersions.id,
	departmentId: kpiEntryVersions.departmentId,
	kind: kpiEntryVersions.periodKind,
	start: kpiEntryVersions.periodStart,
	worksheet: kpiEntryVersions.worksheet,
	act: kpiEntryVersions.act,
	reason: kpiEntryVersions.reason,
	importId: kpiEntryVersions.importId,
	by: kpiEntryVersions.actorName,
	at: kpiEntryVersions.at
};

type Row = Omit<KpiEntryVersion, 'period'> & {
	readonly kind: KpiEntryVersion['period']['kind'];
	readonly start: string;
};

function versionOf({ kind, start, ...version }: Row): KpiEntryVersion {
	return { ...version, period: { kind, start } };
}
