import type { Paper, PaperBlock } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';

/** Rows named by their place: beside hidden names the ids of departments would tell one file's department in another file. */
export function withoutIds(paper: Paper): Paper {
	const sections = paper.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockWithout) }));
	return { ...paper, sections, stored: null };
}

function blockWithout(block: PaperBlock): PaperBlock {
	if (block.kind === 'table') return { ...block, table: tableWithout(block.table) };
	if (block.kind !== 'figure') return block;
	return { ...block, figure: { ...block.figure, table: tableWithout(block.figure.table) } };
}

function tableWithout(table: PaperTable): PaperTable {
	return { ...table, rows: table.rows.map((row, place) => ({ ...row, key: String(place + 1) })) };
}
