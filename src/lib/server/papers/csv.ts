import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Paper, PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import { tablesOf } from '$lib/core/paper/tables';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { csvLine, csvStart } from '../csv/write-table';
import type { PaperWriter } from './paper-file';
import { textsOf } from './texts';
import { missingWords, textKindWords, unitWords } from './words';

/** One long table of all values, then of all texts: a value a line, with its address. Commas and decimal points. */
export const csv: PaperWriter = (paper) => longTable(paper, 'en');

/** The same with semicolons and decimal commas, as a German spreadsheet opens it by itself. */
export const csvDe: PaperWriter = (paper) => longTable(paper, 'de');

type Line = readonly (string | number | null)[];

/** About a millisecond's work, in characters. */
const atOnce = 32_768;

/** `dialect` is that of the spreadsheet, whatever language the paper is in. */
async function* longTable(paper: Paper, dialect: Locale): AsyncGenerator<Uint8Array> {
	let text = csvStart;
	for (const line of linesOf(paper)) {
		text += csvLine(line, dialect);
		if (text.length < atOnce) continue;
		yield Buffer.from(text);
		text = '';
		await othersTurn();
	}
	yield Buffer.from(text);
}

function* linesOf(paper: Paper): Generator<Line> {
	const { locale } = paper;
	const report = [paper.title, paper.subject ?? '', paper.asOf];
	yield headingOf(locale);
	for (const section of paper.sections) {
		for (const table of tablesOf({ ...paper, sections: [section] })) {
			for (const line of valueLines(section, table, locale)) yield [...report, ...line];
		}
	}
	for (const { section, kind, label, text } of textsOf(paper)) {
		yield [...report, section, '', label, textKindWords(kind, locale), null, '', text, '', ''];
	}
	for (const { label, text } of paper.provenance) {
		yield [
			...report,
			m.exports_provenance({}, { locale }),
			'',
			label,
			textKindWords('fact', locale),
			null,
			'',
			text,
			'',
			''
		];
	}
}

function headingOf(locale: Locale): string[] {
	return [
		m.exports_column_report,
		m.exports_column_subject,
		m.exports_column_day,
		m.exports_column_section,
		m.exports_column_table,
		m.exports_column_row,
		m.exports_column_column,
		m.exports_column_value,
		m.exports_column_unit,
		m.exports_column_text,
		m.exports_column_missing,
		m.exports_column_address
	].map((say) => say({}, { locale }));
}

function* valueLines(section: PaperSection, table: PaperTable, locale: Locale): Generator<Line> {
	for (const row of table.rows) {
		for (const [place, column] of table.columns.entries()) {
			const cell = row.cells[place];
			if (place === 0 || cell === undefined) continue;
			const why = cell.missing ? missingWords(cell.missing, locale) : '';
			const address = [table.id, row.key, column.key].join('/');
			const name = row.cells[0]?.text ?? '';
			const unit = unitWords(column, locale);
			yield [section.title, table.caption, name, column.name, cell.value, unit, cell.text, why, address];
		}
	}
}
