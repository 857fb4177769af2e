import { readFileSync } from 'node:fs';

/**
 * What happened, in its order: what was done to a folder (`recorder.js`), and what the program that did it was asked for and
 * told was done (`said`). A handle is one opened file, whatever it is called by then.
 */
export type Entry =
	| { readonly act: 'open' | 'create' | 'sync'; readonly handle: number; readonly path: string }
	| { readonly act: 'write'; readonly handle: number; readonly path: string; readonly at: number }
	| { readonly act: 'truncate'; readonly handle?: number; readonly path: string; readonly size: number }
	| { readonly act: 'rename'; readonly path: string; readonly to: string }
	| { readonly act: 'remove'; readonly path: string }
	| { readonly act: 'said'; readonly line: string };

export interface Recorded {
	readonly entry: Entry;
	/** What was written; empty for everything else. */
	readonly bytes: Buffer;
}

/** Each entry is the length of its head (32 bits, little endian), the head as JSON with the number of bytes, and the bytes. */
export function readJournal(path: string): Recorded[] {
	const journal = readFileSync(path);
	const entries: Recorded[] = [];
	for (let at = 0; at + 4 <= journal.length;) {
		const begin = at + 4 + journal.readUInt32LE(at);
		const head = JSON.parse(journal.toString('utf8', at + 4, begin)) as Entry & { readonly length: number };
		at = begin + head.length;
		entries.push({ entry: head, bytes: journal.subarray(begin, at) });
	}
	return entries;
}

/** An entry of the program itself, as it has to be appended to the journal. */
export function said(line: string): Buffer {
	const head = Buffer.from(JSON.stringify({ act: 'said', line, length: 0 } satisfies Entry & { length: number }));
	const size = Buffer.alloc(4);
	size.writeUInt32LE(head.length);
	return Buffer.concat([size, head]);
}
