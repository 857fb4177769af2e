import { readFileSync, writeFileSync } from 'node:fs';

/** A table in Markdown; a cell that holds a bar would end it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts a text between the markers `<!-- name:begin -->` and `<!-- name:end -->` of a document, in place of what stood there. */
export function writeBetween(path: string, name: string, text: string): void {
	const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
	const document = readFileSync(path, 'utf8');
	const [from, to] = [document.indexOf(begin), document.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`${path} needs the markers ${begin} and ${end}.`);
	writeFileSync(path, `${document.slice(0, from + begin.length)}\n${text}\n${document.slice(to)}`);
}

/** Where half of the values, or another share of them, lie below; NaN, which is within no budget, where there are none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const cell = (value: string | number) => String(value).replaceAll('|', '/');
