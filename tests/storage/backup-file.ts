import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The lines of a backup, without the program's own reader. */
export function linesIn(file: string): string[] {
	return gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
}

/** Writes lines as they are, whether or not they are a backup. */
export function writeLines(file: string, lines: readonly string[]): void {
	writeFileSync(file, gzipSync(`${lines.join('\n')}\n`));
}

/** Counts and hashes lines anew: a backup that is sound in itself, whatever somebody did to its rows. */
export function resealed(lines: readonly string[]): string[] {
	const whole = createHash('sha256');
	let ofTable: string[] = [];
	return lines.map((line, place) => {
		if (place === lines.length - 1) return JSON.stringify({ ...JSON.parse(line), sha256: whole.digest('hex') });
		const isEnd = line.startsWith('{"end"');
		if (line.startsWith('[')) ofTable.push(line);
		const told = isEnd ? JSON.stringify({ ...JSON.parse(line), rows: ofTable.length, sha256: hashOf(ofTable) }) : line;
		if (isEnd) ofTable = [];
		whole.update(`${told}\n`);
		return told;
	});
}

/** The rows of a table, as objects of texts. */
export function rowsIn(lines: readonly string[], table: string): Readonly<Record<string, string | null>>[] {
	const head = JSON.parse(lines[0] ?? '') as { tables: { name: string; columns: { name: string }[] }[] };
	const columns = head.tables.find(({ name }) => name === table)?.columns ?? [];
	return lines.slice(...placesOf(lines, table)).map((line) => {
		const values = JSON.parse(line) as (string | null)[];
		return Object.fromEntries(columns.map(({ name }, place) => [name, values[place] ?? null]));
	});
}

/** The same lines but the rows of a table. */
export function withoutRows(lines: readonly string[], table: string): string[] {
	const [begin, end] = placesOf(lines, table);
	return lines.toSpliced(begin, end - begin);
}

function placesOf(lines: readonly string[], table: string): [begin: number, end: number] {
	const end = lines.findIndex((line) => line.startsWith(`{"end":"${table}"`));
	return [lines.findLastIndex((line, place) => place < end && line.startsWith('{')) + 1, end];
}

function hashOf(lines: readonly string[]): string {
	return createHash('sha256')
		.update(lines.map((line) => `${line}\n`).join(''))
		.digest('hex');
}
