import { connect } from 'node:net';

/** What came back: a status, `closed` where the connection was ended without one, or `silent` where nothing came at all. */
export interface Reply {
	readonly status: number | 'closed' | 'silent';
	readonly text: string;
}

/** Nobody waits longer for an answer to nonsense, in milliseconds. */
const patience = 30_000;

/** Enough to read a page's fields, in bytes. */
const kept = 400_000;

/** A body that is not what it was said to be leaves the server waiting for the rest: it gets none after this time, in milliseconds. */
const hesitation = 300;

/** Says that the rest may come, and is no answer. */
const interim = /^HTTP\/1\.1 100 .*\r\n\r\n/;

/** Sends bytes as they are and reads what comes back; `isUnfinished`: no more will come of what was announced. */
export function send(port: number, bytes: Buffer, isUnfinished: boolean): Promise<Reply> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		const parts: Buffer[] = [];
		let size = 0;
		let isSilent = false;
		const timer = setTimeout(() => {
			isSilent = true;
			socket.destroy();
		}, patience);
		socket.on('data', (part) => {
			size += part.length;
			if (size - part.length < kept) parts.push(part);
			// Who listens to what happens live is never told that it is over.
			if (size === part.length && part.includes('text/event-stream')) socket.destroy();
		});
		socket.on('error', () => undefined);
		socket.on('close', () => {
			clearTimeout(timer);
			clearTimeout(ending);
			const text = Buffer.concat(parts).toString('latin1');
			const status = /^HTTP\/1\.[01] (\d{3})/.exec(text.replace(interim, ''))?.[1];
			resolve({ status: status ? Number(status) : isSilent ? 'silent' : 'closed', text });
		});
		socket.write(bytes);
		// Not at once, and not otherwise: a server takes a half-closed connection for one that nobody reads from any more.
		const ending = isUnfinished ? setTimeout(() => socket.end(), hesitation) : undefined;
	});
}
