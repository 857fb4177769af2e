import { answerTables, rowSchema, type Table } from './format';
import type { Part } from './checked';
import { newSeal } from './sealed';

/**
 * The same backup without what individual people answered in surveys that ran, and without who had: restored, they have not answered
 * yet. Two backups of one survey would otherwise show which answers came in between, and who took part in that time.
 */
export async function* withoutAnswers(parts: AsyncIterable<Part>): AsyncGenerator<string, void, undefined> {
	const seal = newSeal();
	for await (const part of parts) {
		if (part.kind === 'head') yield seal.head({ ...part.head, withoutAnswers: true });
		if (part.kind === 'row' && !answerTables.has(part.table.name)) yield seal.row(part.table, asInvited(part));
		if (part.kind === 'end') yield seal.end(part.table);
		if (part.kind === 'foot') yield seal.foot(part.foot.sequences);
	}
}

/** In a named round, whose answers stay, who took part stands beside them. */
function asInvited({ table, line }: { readonly table: Table; readonly line: string }): string {
	if (table.name !== 'round_participations') return line;
	const row = rowSchema.parse(JSON.parse(line));
	const at = (name: string) => table.columns.findIndex((column) => column.name === name);
	if (row[at('name')] !== null) return line;
	return inOurSpelling(row.with(at('state'), 'invited'));
}

/** As PostgreSQL writes an array in JSON, so that what is read back is the same text. */
const inOurSpelling = (row: readonly (string | null)[]) => `[${row.map((text) => JSON.stringify(text)).join(', ')}]`;
