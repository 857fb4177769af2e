import { createHash, type Hash } from 'node:crypto';
import { sha256 } from '../canonical-json';
import { documentIn } from './catalogue';
import { rowSchema, type Foot, type Head, type Table } from './format';

/** Makes the lines of a backup, one after the other, and counts and hashes what it hands on. */
export interface Seal {
	head(head: Head): string;
	row(table: Table, line: string): string;
	end(table: Table): string;
	foot(sequences: Foot['sequences']): string;
}

export function newSeal(): Seal {
	const whole = createHash('sha256');
	const documents: Foot['documents'] = {};
	const damaged: Foot['damaged'] = {};
	let ofTable = newTable();
	const told = (line: string) => {
		whole.update(line).update('\n');
		return line;
	};
	return {
		head: (head) => told(JSON.stringify(head)),
		row(table, line) {
			ofTable.rows += 1;
			ofTable.hash.update(line).update('\n');
			noteDocument(table, line, documents, damaged);
			return told(line);
		},
		end(table) {
			const { rows, hash } = ofTable;
			ofTable = newTable();
			if (documentIn(table)) documents[table.name] ??= [];
			return told(JSON.stringify({ end: table.name, rows, sha256: hash.digest('hex') }));
		},
		foot: (sequences) => JSON.stringify({ documents, damaged, sequences, sha256: whole.digest('hex') } satisfies Foot)
	};
}

const newTable = (): { rows: number; readonly hash: Hash } => ({ rows: 0, hash: createHash('sha256') });

/** A document that does not have its SHA-256 any more is kept as it is, and told. */
function noteDocument(table: Table, line: string, documents: Foot['documents'], damaged: Foot['damaged']): void {
	const at = documentIn(table);
	if (!at) return;
	const row = rowSchema.parse(JSON.parse(line));
	const stored = row[at.sha256] ?? '';
	(documents[table.name] ??= []).push(stored);
	if (sha256(row[at.model] ?? '') !== stored) damaged[table.name] = (damaged[table.name] ?? 0) + 1;
}
