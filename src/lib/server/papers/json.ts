import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Paper, PaperBlock } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { PaperWriter } from './paper-file';

/**
 * The paper as data, without its drawings, and the stored model it was made from, in the bytes it is stored in (`docs/architecture.md`, "Leaving
 * the house").
 */
export const json: PaperWriter = (paper) => written(paper);

async function* written({ sections, stored, ...cover }: Paper): AsyncGenerator<Uint8Array> {
	const head = textOf({ format: 'gegenprobe-report', formatVersion: 1, ...cover });
	yield Buffer.from(`${head.slice(0, -1)},\n"sections":[`);
	let separator = '\n';
	for (const { blocks, ...section } of sections) {
		const text = textOf({ ...section, blocks: blocks.map(withoutDrawings) });
		yield Buffer.from(separator + text);
		separator = ',\n';
		await othersTurn();
	}
	const model = stored === null ? 'null' : `{"sha256":${JSON.stringify(stored.sha256)},"model":${stored.json}}`;
	yield Buffer.from(`\n],\n"stored":${model}}\n`);
}

/** Neither the drawing of a stage nor what marks parts that a link may leave out is anything to read. */
function textOf(value: object): string {
	return JSON.stringify(value, (key, part: unknown) => (key === 'tells' || key === 'picture' ? undefined : part));
}

/** What a figure says stands in its table. */
function withoutDrawings(block: PaperBlock): object {
	if (block.kind === 'table') return { ...block, table: withMissing(block.table) };
	if (block.kind !== 'figure') return block;
	const { id, title, summary, table } = block.figure;
	return { kind: block.kind, figure: { id, title, summary, table: withMissing(table) } };
}

/** Each cell says why it has no value, also those that have one: a reader need not know which fields may be absent. */
function withMissing(table: PaperTable): object {
	const rows = table.rows.map(({ key, depth, cells }) => {
		const written = cells.map(({ text, value, missing }) => ({ text, value, missing: missing ?? null }));
		return { key, depth: depth ?? 0, cells: written };
	});
	return { ...table, rows };
}
