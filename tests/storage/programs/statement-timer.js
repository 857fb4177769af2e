/**
 * Loaded before everything else: in the engine's thread it notes in the file `TIMES` what each statement took of the processor, in milliseconds,
 * a line of JSON each. Time that others took away, or the disk, is not in it: that says nothing of the statement.
 */
import { PGlite } from '@electric-sql/pglite';
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Shorter ones are not noted, in milliseconds. */
const notedMin = 10;

/** By the name under which they were prepared. */
const prepared = new Map();

if (!isMainThread) {
	const execute = PGlite.prototype.execProtocolRawSync;
	/** @param {Uint8Array} message */
	PGlite.prototype.execProtocolRawSync = function (message) {
		const begin = processorMilliseconds();
		const answer = execute.call(this, message);
		const milliseconds = processorMilliseconds() - begin;
		const statement = statementIn(Buffer.from(message).toString('latin1'));
		if (milliseconds > notedMin) {
			appendFileSync(
				process.env.TIMES ?? '',
				`${JSON.stringify({ milliseconds: Math.round(milliseconds), statement })}\n`
			);
		}
		return answer;
	};
}

/** Of this thread alone. */
function processorMilliseconds() {
	return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
}

/**
 * The text of a statement that is sent (Q), sent and prepared (P), or executed again (B).
 * @param {string} message
 */
function statementIn(message) {
	const [first = '', second = ''] = message.slice(5).split('\0');
	if (message[0] === 'B') return prepared.get(second) ?? second;
	if (message[0] !== 'P') return first.slice(0, 200);
	prepared.set(first, second.slice(0, 200));
	return second.slice(0, 200);
}
