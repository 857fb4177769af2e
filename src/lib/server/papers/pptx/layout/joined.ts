import type { PaperBlock } from '$lib/core/paper/paper';
import type { PaperRow, PaperTable } from '$lib/core/paper/table';

/** Tables of the same columns under each other: one heading for all of them, and what each is called above its rows. */
export interface JoinedTables {
	/** What the tables have in common; null: nothing is said of that. */
	readonly title: string | null;
	readonly parts: readonly { readonly name: string; readonly table: PaperTable }[];
}

/** What stands in a section apart from tables that can be joined, and these, by their columns. */
export function joinedTables(blocks: readonly PaperBlock[]): {
	readonly others: readonly PaperBlock[];
	readonly joined: readonly JoinedTables[];
} {
	const sets = setsOf(namedTables(blocks)).filter((set) => set.length > 1);
	const taken = new Set(sets.flatMap((set) => set.map(({ block }) => block)));
	if (taken.size === 0) return { others: blocks, joined: [] };
	return {
		others: blocks.filter((block, place) => !taken.has(block) && !isOnlyNaming(blocks, place, taken)),
		joined: sets.map((set) => ({ title: commonTitle(set), parts: set.map(({ name, table }) => ({ name, table })) }))
	};
}

/** Notes that stand below all of them, each once. */
export function notesOfJoined({ parts }: JoinedTables): readonly string[] {
	return [...new Set(parts.flatMap(({ table }) => table.notes))];
}

/** Rows with the name of their table above the first of each. */
export function rowsOfJoined({ parts }: JoinedTables): readonly (PaperRow & { readonly isName?: true })[] {
	return parts.flatMap(({ name, table }) => [
		{
			key: `name ${table.id}`,
			isName: true as const,
			cells: table.columns.map((_, place) => ({ text: place === 0 ? name : '', value: null }))
		},
		...table.rows
	]);
}

interface NamedTable {
	readonly name: string;
	readonly table: PaperTable;
	readonly block: PaperBlock;
}

/** Tables, and distributions whose numbers say what their bars draw, under the heading above them. */
function namedTables(blocks: readonly PaperBlock[]): readonly NamedTable[] {
	let heading: string | null = null;
	return blocks.flatMap((block) => {
		if (block.kind === 'heading') heading = block.text;
		const table = tableOf(block);
		return table === null ? [] : [{ name: heading ?? table.caption, table, block }];
	});
}

function tableOf(block: PaperBlock): PaperTable | null {
	if (block.kind === 'table') return block.table;
	return block.kind === 'figure' && block.figure.data.shape === 'stacked-bars' ? block.figure.table : null;
}

/** Those with the same columns, in the order of the first of each. */
function setsOf(named: readonly NamedTable[]): readonly (readonly NamedTable[])[] {
	const sets = new Map<string, NamedTable[]>();
	for (const each of named) {
		const signature = signatureOf(each.table);
		sets.set(signature, [...(sets.get(signature) ?? []), each]);
	}
	return [...sets.values()];
}

function signatureOf({ columns }: PaperTable): string {
	return JSON.stringify(columns.map(({ key, name, kind, unit }) => [key, name, kind, unit]));
}

/** A heading whose tables have gone says nothing any more. */
function isOnlyNaming(blocks: readonly PaperBlock[], place: number, taken: ReadonlySet<PaperBlock>): boolean {
	if (blocks[place]?.kind !== 'heading') return false;
	const following = blocks.slice(place + 1);
	const end = following.findIndex(({ kind }) => kind === 'heading');
	const own = end === -1 ? following : following.slice(0, end);
	return own.length > 0 && own.every((block) => taken.has(block));
}

/** `Service: answers` and `Journey: answers` are both answers. */
function commonTitle(set: readonly NamedTable[]): string | null {
	const rests = set.map(({ name, table }) =>
		table.caption.startsWith(`${name}: `) ? table.caption.slice(name.length + 2) : null
	);
	const [first = null] = rests;
	if (first === null || rests.some((rest) => rest !== first)) return null;
	return first.charAt(0).toUpperCase() + first.slice(1);
}
