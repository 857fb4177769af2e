import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A function as a profile of V8 names it; lines from 0. */
export interface ProfileNode {
	readonly callFrame: {
		readonly functionName: string;
		readonly url: string;
		readonly lineNumber: number;
	};
}

/** In the order of the table; the file decides that something in a built one was made of. */
const byPath = [
	['our pages and components', /^src\/.*\.svelte$/],
	['our rules (src/lib/core)', /^src\/lib\/core\//],
	['our server (routes, hooks, src/lib/server)', /^src\//],
	['Svelte', /^node_modules\/svelte\//],
	['SvelteKit', /node_modules\/@sveltejs\/|\.svelte-kit\//],
	['database driver (pg, drizzle)', /node_modules\/(pg|pg-[a-z]+|postgres-[a-z]+|drizzle-orm)\//],
	['embedded engine, this side of its thread', /node_modules\/@electric-sql\//],
	['Node (HTTP, sockets, streams)', /^node:/]
] as const;

const special = {
	'(idle)': 'waiting',
	'(garbage collector)': 'collecting garbage',
	'(program)': 'the system and native code'
} as const;

export const timeParts = [
	...byPath.map(([part]) => part),
	'collecting garbage',
	'the system and native code',
	'other packages',
	'waiting'
] as const;

export type TimePart = (typeof timeParts)[number];

export function partOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): TimePart {
	const known = Object.entries(special).find(([name]) => name === functionName)?.[1];
	if (known) return known;
	if (url === '') return 'the system and native code';
	const path = originOf(url, lineNumber);
	return byPath.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other packages';
}

const files = new Map<string, readonly { readonly line: number; readonly path: string }[]>();

/** The file that something in a built one was made of: the bundler names each above what came of it. */
function originOf(url: string, line: number): string {
	if (!url.startsWith('file:')) return url;
	const path = fileURLToPath(url);
	const named = files.get(path) ?? namedIn(path);
	files.set(path, named);
	return named.findLast((each) => each.line <= line)?.path ?? path;
}

function namedIn(path: string) {
	return readFileSync(path, 'utf8')
		.split('\n')
		.flatMap((text, line) => {
			const named = /^\/\/ ((?:src|node_modules|\.svelte-kit)\/.*)$/.exec(text)?.[1];
			return named === undefined ? [] : [{ line, path: named }];
		});
}
