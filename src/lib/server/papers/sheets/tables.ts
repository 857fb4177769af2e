import type { Paper } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { WrittenCell, WrittenSheet } from '../../xlsx';
import { tableGroupsOf, type TableGroup } from '../tables';
import { headCell, rowCells, widthOf } from './cells';

/** A sheet for each table; tables of one section with the same columns share one, whose first column says which. */
export function tableSheets(paper: Paper): readonly WrittenSheet[] {
	return tableGroupsOf(paper).map((group) => sheetOf(group, paper.locale));
}

/** The name of the sheet on which the tables of a group stand. */
export function nameOf({ section, tables }: TableGroup): string {
	const [only, ...others] = tables;
	return only && others.length === 0 ? only.name : section.title;
}

function sheetOf(group: TableGroup, locale: Locale): WrittenSheet {
	const { columns, tables } = group;
	const isShared = tables.length > 1;
	const which: WrittenCell = { value: m.exports_column_table({}, { locale }), look: { role: 'head' } };
	const heads = columns.map((column) => headCell(column, locale));
	const widths = columns.map((_, place) =>
		widthOf(tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[place]?.text ?? '')))
	);
	return {
		name: nameOf(group),
		hasHeading: true,
		widths: (isShared ? [widthOf(tables.map(({ caption }) => caption)), ...widths] : widths).map((width, place) =>
			Math.max(width, Math.min(16, String((isShared ? [which, ...heads] : heads)[place]?.value ?? '').length + 2))
		),
		rows: rowsOf()
	};

	function* rowsOf(): Generator<readonly WrittenCell[]> {
		yield isShared ? [which, ...heads] : heads;
		for (const { caption, rows } of tables) {
			for (const row of rows) {
				const cells = rowCells(row, columns);
				yield isShared ? [{ value: caption, look: { role: 'label' } }, ...cells] : cells;
			}
		}
	}
}
