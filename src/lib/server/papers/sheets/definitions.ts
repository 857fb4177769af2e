import type { Paper } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { WrittenCell, WrittenSheet } from '../../xlsx';
import { tableGroupsOf, type TableGroup } from '../tables';
import { kindWords, unitWords } from '../words';
import { nameOf } from './tables';

/** What every column counts, what stands below the tables, and what the signs in them mean. */
export function definitionsSheet(paper: Paper): WrittenSheet {
	const { locale } = paper;
	const say = { locale };
	const heads = [
		m.exports_column_sheet({}, say),
		m.exports_column_column({}, say),
		m.exports_column_meaning({}, say),
		m.exports_column_unit({}, say)
	];
	const everywhere: string[][] = [
		[m.exports_everywhere({}, say), '–', m.exports_definition_missing({}, say), ''],
		[m.exports_everywhere({}, say), m.exports_term_values({}, say), m.exports_definition_values({}, say), ''],
		[m.exports_everywhere({}, say), m.exports_term_interval({}, say), m.exports_definition_interval({}, say), ''],
		...paper.provenance.map(({ label, text }) => [m.exports_provenance({}, say), label, text, ''])
	];
	const lines = [...everywhere, ...tableGroupsOf(paper).flatMap((group) => linesOf(group, locale))];
	return {
		name: m.exports_sheet_definitions({}, say),
		hasHeading: true,
		widths: [34, 34, 90, 16],
		rows: [
			heads.map((value): WrittenCell => ({ value, look: { role: 'head' } })),
			...lines.map((line) => line.map((value): WrittenCell => ({ value, look: { isWrapped: true } })))
		]
	};
}

function linesOf(group: TableGroup, locale: Locale): string[][] {
	const sheet = nameOf(group);
	return [
		...group.tables.map(({ caption }) => [sheet, m.exports_column_table({}, { locale }), caption, '']),
		...group.columns.map((column) => [sheet, column.name, kindWords(column.kind, locale), unitWords(column, locale)]),
		...[...new Set(group.tables.flatMap(({ notes }) => notes))].map((note) => [
			sheet,
			m.exports_term_note({}, { locale }),
			note,
			''
		])
	];
}
