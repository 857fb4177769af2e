import { Duplex } from 'node:stream';
import type { Settle, ToThread } from './engine';

/**
 * A connection to the embedded engine that node-postgres takes for a socket. So both engines have one driver with one
 * shape of results, and a read costs a third of what it would through PGlite's own interface, which crosses into the engine
 * six times a statement (parse, bind, describe, execute and sync travel as one here).
 */
export class Wire extends Duplex {
	readonly #say: (message: ToThread, settle: Settle) => void;
	#unsent: Buffer[] = [];

	constructor(say: (message: ToThread, settle: Settle) => void) {
		super({ allowHalfOpen: false });
		this.#say = say;
	}

	/** Called by node-postgres in place of opening a socket. What a broken-off predecessor left open is undone first. */
	connect(): void {
		this.#say('fresh session', (answer) => {
			if (answer instanceof Error) this.destroy(answer);
			else this.emit('connect');
		});
	}

	setNoDelay(): this {
		return this;
	}

	setKeepAlive(): this {
		return this;
	}

	ref(): this {
		return this;
	}

	unref(): this {
		return this;
	}

	override _read(): void {
		// Answers are pushed as they come; there is nothing to fetch.
	}

	/** Whatever one turn of the program sends goes out together: a crossing between threads costs more than a small statement. */
	override _write(message: Buffer, _encoding: BufferEncoding, done: () => void): void {
		// The session outlives the connection, as there is no other; its end would be the engine's.
		if (message[0] !== terminate && this.#unsent.push(message) === 1) process.nextTick(() => this.#send());
		done();
	}

	override _final(done: () => void): void {
		this.push(null);
		done();
	}

	#send(): void {
		const message = copyOf(this.#unsent);
		this.#unsent = [];
		this.#say(message, (answer) => {
			if (this.destroyed) return;
			if (answer instanceof Error) this.destroy(answer);
			else if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.length));
		});
	}
}

/** In memory of its own, which is handed over to the other thread; the driver's lies in blocks that it shares. */
function copyOf(parts: readonly Buffer[]): Uint8Array {
	const copy = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		copy.set(part, offset);
		offset += part.length;
	}
	return copy;
}

const terminate = 'X'.charCodeAt(0);
