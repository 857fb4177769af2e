import type { DepartmentLine } from './department-plan';
import { readPath } from './names';

/**
 * Reads departments as people type them: a name a line, one below another by indenting it (tabs or spaces, any number) or by its path
 * `Sales / North`. Dashes and dots of a list before a name do not count. Blank lines do not count either.
 */
export function readDepartmentEntry(text: string): DepartmentLine[] {
	const lines: DepartmentLine[] = [];
	/** The lines that the current one may lie below, each further in than the one before. */
	const above: { readonly indent: number; readonly path: readonly string[] }[] = [];
	for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
		const own = readPath(written.trim().replace(/^[-–—•*·]\s+/, ''));
		if (own.length === 0) continue;
		const indent = indentOf(written);
		while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
		const path = [...(above.at(-1)?.path ?? []), ...own];
		above.push({ indent, path });
		lines.push({ line: index + 1, path });
	}
	return lines;
}

/** In columns; a tab reaches to the next multiple of four. */
function indentOf(line: string): number {
	let columns = 0;
	for (const character of line) {
		if (character === '\t') columns += 4 - (columns % 4);
		else if (/\s/.test(character)) columns += 1;
		else break;
	}
	return columns;
}
