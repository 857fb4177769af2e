import { and, desc, eq, type SQL } from 'drizzle-orm';
import { kpiImports } from '../db/schema';
import type { OrganisationScope } from '../visits';
import { type EntryHistory, historiesOf } from './histories';

/** A file that was entered. */
export interface KpiImport {
	readonly id: string;
	readonly fileName: string;
	/** How many entries it made or changed. */
	readonly entryCount: number;
	/** null: their account is gone. */
	readonly by: string | null;
	readonly at: Date;
	/** Taken back; null: it stands. */
	readonly undoneAt: Date | null;
}

export interface OpenedImport extends KpiImport {
	/** Rows that were not entered, below their headings; empty: all were. */
	readonly leftOut: readonly (readonly string[])[];
	readonly entries: readonly EntryHistory[];
}

/** The most that one list shows. */
const listMax = 100;

/** The last imports, the newest first. */
export async function list({ database, organisationId }: OrganisationScope): Promise<KpiImport[]> {
	const opened = await database;
	return opened.read({ organisationId }, (transaction) =>
		transaction
			.select(columns)
			.from(kpiImports)
			.where(of(organisationId))
			.orderBy(desc(kpiImports.at), desc(kpiImports.id))
			.limit(listMax)
	);
}

/** One import with what became of its entries; null where there is none (here). */
export async function find({ database, organisationId }: OrganisationScope, id: string): Promise<OpenedImport | null> {
	const opened = await database;
	return opened.withScope({ organisationId }, async (transaction) => {
		const [row] = await transaction
			.select({ ...columns, leftOut: kpiImports.leftOut })
			.from(kpiImports)
			.where(of(organisationId, eq(kpiImports.id, id)));
		return row ? { ...row, entries: await historiesOf(transaction, organisationId, id) } : null;
	});
}

const columns = {
	id: kpiImports.id,
	fileName: kpiImports.fileName,
	entryCount: kpiImports.entryCount,
	by: kpiImports.actorName,
	at: kpiImports.at,
	undoneAt: kpiImports.undoneAt
};

function of(organisationId: string, condition?: SQL) {
	return and(eq(kpiImports.organisationId, organisationId), condition);
}
