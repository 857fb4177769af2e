import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Brand } from '$lib/core/branding/brand';
import type { PaperFact } from '$lib/core/paper/paper';
import type { PaperColumn, PaperRow } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { csvLine, csvStart } from '../csv/write-table';
import { type WrittenCell, writeWorkbook } from '../xlsx';
import { factsSheet } from './sheets/cover';
import { headCell, rowCells } from './sheets/cells';

/** A list that may be too long to be held in memory; its rows are read while it is written. */
export interface PeopleList {
	readonly locale: Locale;
	readonly title: string;
	readonly subject: string;
	/** ISO date of the day whose state it shows. */
	readonly day: string;
	/** What it holds and what it does not, for the first sheet. */
	readonly facts: readonly PaperFact[];
	/** For the sheet's tab. */
	readonly name: string;
	readonly columns: readonly PaperColumn[];
	/** Of each column, in characters. */
	readonly widths: readonly number[];
	readonly rows: Iterable<PaperRow> | AsyncIterable<PaperRow>;
}

/** A list as a workbook: what it is, then the list. */
export function listWorkbook(list: PeopleList, brand: Brand): AsyncIterable<Uint8Array> {
	const { locale, title, subject, day, facts, name, columns, widths } = list;
	const rows = (async function* (): AsyncGenerator<readonly WrittenCell[]> {
		yield columns.map((column) => headCell(column, locale));
		for await (const row of list.rows) yield rowCells(row, columns);
	})();
	return writeWorkbook({
		...{ title, subject, day, language: locale, creator: brand.name ?? 'Gegenprobe', accent: brand.accents.light },
		sheets: [factsSheet({ locale, title, subject, facts }), { name, widths, hasHeading: true, rows }]
	});
}

/** About a millisecond's work, in characters. */
const atOnce = 32_768;

/** A list as it stands, a line a row; `dialect` is that of the spreadsheet. */
export async function* listCsv({ columns, rows }: PeopleList, dialect: Locale): AsyncGenerator<Uint8Array> {
	let text =
		csvStart +
		csvLine(
			columns.map(({ name }) => name),
			dialect
		);
	for await (const { cells } of rows) {
		text += csvLine(
			cells.map(({ value, text }) => value ?? text),
			dialect
		);
		if (text.length < atOnce) continue;
		yield Buffer.from(text);
		text = '';
		await othersTurn();
	}
	yield Buffer.from(text);
}
