import type { Paper, PaperBlock } from './paper';
import type { PaperTable } from './table';

/**
 * Every table of a paper in reading order, those of its figures included. Throws where two have the same id, or where keys or cells
 * of a table do not fit: a value must have one address.
 */
export function tablesOf(paper: Paper): readonly PaperTable[] {
	const tables = paper.sections.flatMap(({ blocks }) => blocks.flatMap(tablesOfBlock));
	assertUnique(
		tables.map(({ id }) => id),
		'table'
	);
	tables.forEach(assertWellFormed);
	return tables;
}

function tablesOfBlock(block: PaperBlock): readonly PaperTable[] {
	if (block.kind === 'table') return [block.table];
	return block.kind === 'figure' ? [block.figure.table] : [];
}

function assertWellFormed({ id, columns, rows }: PaperTable): void {
	assertUnique(
		columns.map(({ key }) => key),
		`column of ${id}`
	);
	assertUnique(
		rows.map(({ key }) => key),
		`row of ${id}`
	);
	const odd = rows.find(({ cells }) => cells.length !== columns.length);
	if (odd) throw new Error(`Row ${odd.key} of ${id} has ${odd.cells.length} cells for ${columns.length} columns.`);
}

function assertUnique(names: readonly string[], what: string): void {
	const twice = names.find((name, place) => names.indexOf(name) !== place);
	if (twice !== undefined) throw new Error(`There is more than one ${what} called ${twice}.`);
}
