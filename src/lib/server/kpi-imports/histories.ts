import { and, eq, inArray } from 'drizzle-orm';
import type { WorksheetValues } from '$lib/core/kpi/worksheet';
import { groupBy } from '$lib/core/organisation/group-by';
import type { Transaction } from '../db';
import { kpiEntryVersions } from '../db/schema';
import type { NewKpiEntry } from '../kpis';

/** What became of an entry that an import made or changed. */
export interface EntryHistory {
	readonly id: string;
	/** Where the import entered it. */
	readonly departmentId: string | null;
	readonly period: NewKpiEntry['period'];
	/** Before the import; null: there was no such entry. */
	readonly before: WorksheetValues | null;
	readonly imported: WorksheetValues;
	/** By its newest version; null: it was deleted. */
	readonly now: WorksheetValues | null;
	/** Its newest version is neither the import nor its taking back. */
	readonly isChangedSince: boolean;
}

/** Of every entry of an import, in the order in which they were entered. */
export async function historiesOf(
	transaction: Transaction,
	organisationId: string,
	importId: string
): Promise<EntryHistory[]> {
	const { organisationId: of, entryId, importId: by, id } = kpiEntryVersions;
	const ofImport = transaction
		.select({ entryId })
		.from(kpiEntryVersions)
		.where(and(eq(of, organisationId), eq(by, importId)));
	const rows = await transaction
		.select()
		.from(kpiEntryVersions)
		.where(and(eq(of, organisationId), inArray(entryId, ofImport)))
		.orderBy(id);
	return [...groupBy(rows, (row) => row.entryId)].flatMap(([entry, versions]) => {
		const at = versions.findIndex((version) => version.importId === importId);
		const [first, last] = [versions[at], versions.at(-1)];
		if (!first?.worksheet || !last) return [];
		const { departmentId, periodKind, periodStart, worksheet: imported } = first;
		return {
			...{ id: entry, departmentId, period: { kind: periodKind, start: periodStart } },
			...{ before: versions[at - 1]?.worksheet ?? null, imported, now: last.worksheet },
			isChangedSince: last.importId !== importId
		};
	});
}
