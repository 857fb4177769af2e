import type { KpiPeriod } from '../kpi/period';
import type { TableRow } from '../organisation/line-problem';
import { labelKey } from './heading-key';
import { isUnread, type Place, type PlaceProblem, periodOfHeading, placeReader } from './places';
import { cellOf, headed, type HeadedTable, labelOf } from './table';
import { keyOfField } from './targets';
import type { ImportContext, ImportMapping, ImportRows } from './types';

/** One filled cell of a table: what it is of, and as it was written. */
export interface Fact extends Place {
	readonly line: number;
	readonly column: number;
	readonly field: string;
	readonly text: string;
	/** Of its series, in `ImportMapping.formats`. */
	readonly series: string;
}

/** Cells whose place could not be read. */
export interface LineProblem {
	readonly line: number;
	/** Where the place is written; −1: nowhere. */
	readonly column: number;
	readonly problem: PlaceProblem;
	readonly text: string;
}

export interface Facts {
	readonly facts: readonly Fact[];
	readonly problems: readonly LineProblem[];
}

/** Every figure of a table by where it belongs, as the mapping says; rows and columns without figures that are read give nothing. */
export function readFacts(table: ImportRows, mapping: ImportMapping, context: ImportContext): Facts {
	const parts = headed(table, mapping.headingLine);
	return mapping.layout === 'across' ? acrossFacts(parts, mapping, context) : rowFacts(parts, mapping, context);
}

interface Cell {
	readonly column: number;
	readonly field: string;
	readonly text: string;
	readonly series: string;
}

/** A wide or long table: the place of a row is the place of all its figures. */
function rowFacts({ rows }: HeadedTable, mapping: ImportMapping, context: ImportContext): Facts {
	const { department, period } = placeReader(mapping, context);
	const facts: Fact[] = [];
	const problems: LineProblem[] = [];
	for (const row of rows) {
		// Read in every row: an empty cell below may repeat it.
		const [where, when] = [department(row), period(row)];
		const cells = mapping.layout === 'wide' ? wideCells(row, mapping) : longCells(row, mapping);
		if (cells.length === 0) continue;
		for (const unread of [where, when]) if (isUnread(unread)) problems.push({ line: row.line, ...unread });
		if (isUnread(where) || isUnread(when)) continue;
		facts.push(...cells.map((cell) => ({ ...cell, line: row.line, departmentId: where.id, period: when })));
	}
	return { facts, problems };
}

function wideCells(row: TableRow, { columns }: ImportMapping): Cell[] {
	const figures = columns.flatMap((field, column): Cell[] => {
		const text = cellOf(row, column);
		return field === '' || field.startsWith('@') || text === ''
			? []
			: [{ column, field, text, series: String(column) }];
	});
	const keys = [...new Set(figures.map(({ field }) => keyOfField(field)))];
	return [...figures, ...keys.flatMap((key) => describing(row, columns, key))];
}

function longCells(row: TableRow, { columns, labels }: ImportMapping): Cell[] {
	const series = labelKey(labelOf(row, columns));
	const field = labels.get(series) ?? '';
	if (field === '') return [];
	const cellIn = (role: string, of: string): Cell[] => {
		const column = columns.indexOf(role);
		const text = cellOf(row, column);
		return text === '' ? [] : [{ column, field: of, text, series }];
	};
	const key = keyOfField(field);
	const figures = [...cellIn('@value', field), ...cellIn('@target', `${key}.target`)];
	return figures.length === 0 ? [] : [...figures, ...describing(row, columns, key)];
}

/** What a row says about its figures beside them: which customers, what counts, where they come from. */
function describing(row: TableRow, columns: readonly string[], key: string): Cell[] {
	return ['segment', 'definition', 'source'].flatMap((part): Cell[] => {
		const column = columns.indexOf(`@${part}`);
		const text = cellOf(row, column);
		return text === '' ? [] : [{ column, field: `${key}.${part}`, text, series: '' }];
	});
}

function acrossFacts({ headings, rows }: HeadedTable, mapping: ImportMapping, context: ImportContext): Facts {
	const { department } = placeReader(mapping, context);
	const periods = mapping.columns.map((role, column) =>
		role === '@periods' ? periodOfHeading(headings[column] ?? '', column, mapping, context) : null
	);
	const facts: Fact[] = [];
	const problems: LineProblem[] = [];
	for (const row of rows) {
		const where = department(row);
		const cells = acrossCells(row, mapping, periods);
		if (cells.length === 0) continue;
		if (isUnread(where)) problems.push({ line: row.line, ...where });
		for (const { when, ...cell } of cells) {
			if (isUnread(when)) problems.push({ line: row.line, ...when });
			else if (!isUnread(where)) facts.push({ ...cell, line: row.line, departmentId: where.id, period: when });
		}
	}
	return { facts, problems };
}

function acrossCells(
	row: TableRow,
	{ columns, labels }: ImportMapping,
	periods: readonly (KpiPeriod | ReturnType<typeof periodOfHeading> | null)[]
) {
	const series = labelKey(labelOf(row, columns));
	const field = labels.get(series) ?? '';
	if (field === '') return [];
	const figures = periods.flatMap((when, column) => {
		const text = cellOf(row, column);
		return when === null || text === '' ? [] : [{ column, field, text, series, when }];
	});
	const described = describing(row, columns, keyOfField(field));
	return [...figures, ...figures.flatMap(({ when }) => described.map((cell) => ({ ...cell, when })))];
}
