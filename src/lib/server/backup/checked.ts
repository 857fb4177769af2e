import { createHash, type Hash } from 'node:crypto';
import {
	BackupError,
	endSchema,
	footSchema,
	format,
	headSchema,
	isRow,
	type Foot,
	type Head,
	type Table
} from './format';

/** What comes out of a backup, one after the other, as it is read. */
export type Part =
	| { readonly kind: 'head'; readonly head: Head }
	| { readonly kind: 'row'; readonly table: Table; readonly line: string }
	| { readonly kind: 'end'; readonly table: Table; readonly rows: number; readonly sha256: string }
	| { readonly kind: 'foot'; readonly foot: Foot };

/**
 * Takes the lines of a backup apart and holds each table and the whole against their SHA-256. Throws `BackupError` at the first thing
 * that is not as it was written, and where the end is missing.
 */
export async function* checked(lines: AsyncIterable<string>): AsyncGenerator<Part, void, undefined> {
	const whole = createHash('sha256');
	let head: Head | null = null;
	let foot: Foot | null = null;
	let place = 0;
	let table = newTable();
	for await (const line of lines) {
		if (foot) throw damaged('there is something behind its end');
		if (!head) {
			head = readHead(line);
			yield { kind: 'head', head };
		} else if (isRow(line)) {
			const current = head.tables[place];
			if (!current) throw damaged('it has rows of no table');
			table.rows += 1;
			table.hash.update(line).update('\n');
			yield { kind: 'row', table: current, line };
		} else if (place < head.tables.length) {
			const current = head.tables[place];
			const end = endSchema.safeParse(parsed(line));
			if (!current || end.data?.end !== current.name) throw damaged(`the end of a table is missing`);
			if (end.data.rows !== table.rows || end.data.sha256 !== table.hash.digest('hex')) {
				throw damaged(`the rows of ${current.name} are not those that were written`);
			}
			yield { kind: 'end', table: current, rows: table.rows, sha256: end.data.sha256 };
			table = newTable();
			place += 1;
		} else {
			foot = footSchema.safeParse(parsed(line)).data ?? null;
			if (foot?.sha256 !== whole.digest('hex')) throw damaged('its lines are not those that were written');
			yield { kind: 'foot', foot };
		}
		if (!foot) whole.update(line).update('\n');
	}
	if (!foot) throw damaged('its end is missing');
}

interface TableSoFar {
	rows: number;
	readonly hash: Hash;
}

const newTable = (): TableSoFar => ({ rows: 0, hash: createHash('sha256') });

function readHead(line: string): Head {
	const value = parsed(line);
	const kind = headSchema.pick({ format: true, version: true }).safeParse(value).data;
	if (!kind) throw new BackupError('This file is no backup of this program.');
	if (kind.version > format.version) {
		throw new BackupError(
			'This backup was made by a newer version of the program. Install that version, then restore it.'
		);
	}
	const head = headSchema.safeParse(value).data;
	if (!head) throw damaged('its first line cannot be read');
	return head;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

export function damaged(how: string): BackupError {
	return new BackupError(`The backup is damaged: ${how}. Nothing was restored; take another one.`);
}
