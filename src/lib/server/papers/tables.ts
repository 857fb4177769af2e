import type { Paper, PaperSection } from '$lib/core/paper/paper';
import type { PaperColumn, PaperTable } from '$lib/core/paper/table';
import { tablesOf } from '$lib/core/paper/tables';

/** Tables of one section that count the same in the same columns: one table for whoever calculates with them. */
export interface TableGroup {
	readonly section: PaperSection;
	readonly columns: readonly PaperColumn[];
	readonly tables: readonly PaperTable[];
}

/** What becomes one sheet each. */
export function tableGroupsOf(paper: Paper): readonly TableGroup[] {
	return paper.sections.flatMap((section) => {
		const groups: { section: PaperSection; columns: readonly PaperColumn[]; tables: PaperTable[] }[] = [];
		for (const table of tablesOf({ ...paper, sections: [section] })) {
			const same = groups.find(({ columns }) => areSame(columns, table.columns));
			if (same) same.tables.push(table);
			else groups.push({ section, columns: table.columns, tables: [table] });
		}
		return groups;
	});
}

function areSame(some: readonly PaperColumn[], others: readonly PaperColumn[]): boolean {
	return some.length === others.length && some.every((column, index) => keyOf(column) === keyOf(others[index]));
}

function keyOf(column: PaperColumn | undefined): string {
	return column ? JSON.stringify([column.key, column.name, column.kind, column.decimals, column.unit]) : '';
}
