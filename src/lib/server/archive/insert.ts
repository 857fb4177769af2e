import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../db';
import { storable } from '../db/storable';

/** So many rows in one statement: their values stay far below what one statement takes. */
const rowsAtOnce = 400;

/** Inserts rows as a file has them into a place, texts of moments as moments. */
export async function insertAll(
	transaction: Transaction,
	table: PgTable,
	place: Readonly<Record<string, string>>,
	rows: readonly Readonly<Record<string, unknown>>[]
): Promise<void> {
	const columns = getTableColumns(table);
	const stored = rows.map((row) => {
		const fields = Object.entries(storable(row)).map(([name, value]) => {
			const isMoment = columns[name]?.dataType === 'date' && typeof value === 'string';
			return [name, isMoment ? new Date(value) : value] as const;
		});
		return { ...Object.fromEntries(fields), ...place };
	});
	for (let begin = 0; begin < stored.length; begin += rowsAtOnce)
		await transaction.insert(table).values(stored.slice(begin, begin + rowsAtOnce));
}
