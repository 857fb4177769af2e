import { Worker } from 'node:worker_threads';
import { engineModule } from './engine-module';
import { Wire } from './wire';

/** The embedded database cannot start or go on; the message says what to look at. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
}

/** The database engine, in a thread of its own: a statement that takes long holds up nobody who needs no database. */
export interface Engine {
	/** A connection for node-postgres; the engine has one session, so one at a time. */
	connection(): Wire;
	/** Resolves when it has given up; only a new process may open the folder again. */
	readonly stopped: Promise<EngineError>;
	/** How many bytes it has been sent since it began. */
	receivedBytes(): number;
	close(): Promise<void>;
}

/** What the thread is given at its start. */
export interface ThreadData {
	readonly databaseFolder: string;
	readonly engineModule: WebAssembly.Module;
}

/** Messages of PostgreSQL's protocol, a session as if nobody had used it before, or the end. */
export type ToThread = Uint8Array | 'fresh session' | 'close';

/** What the engine answered to one message, or why there is no answer; `stopped` and `refused` are the last it says. */
export type FromThread =
	| Uint8Array
	| 'started'
	| { readonly refused: string }
	| { readonly failed: string }
	| { readonly stopped: string };

/** Starts on `folder`, which this process must hold alone; an empty one becomes a database, in seconds. */
export async function startEngine(folder: string): Promise<Engine> {
	const { address } = await import('./engine-thread.js');
	const workerData: ThreadData = { databaseFolder: folder, engineModule: await engineModule() };
	const thread = new Worker(new URL(address), { workerData });
	await started(thread, folder);
	let isOpen = true;
	let receivedBytes = 0;
	let stop: (error: EngineError) => void;
	const stopped = new Promise<EngineError>((resolve) => (stop = resolve));
	const waiting: Settle[] = [];
	const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
	const giveUp = (reason: string) => {
		if (!isOpen) return;
		isOpen = false;
		stop(new EngineError(`The database in ${folder} has stopped: ${reason}. ${restart}`));
	};
	thread.on('error', ({ message }) => giveUp(message));
	void ended.then(() => {
		giveUp('its thread has ended');
		for (const settle of waiting.splice(0)) settle(hasStopped());
	});
	thread.on('message', (message: FromThread) => {
		if (message === 'started' || 'refused' in message) return;
		if ('stopped' in message) return giveUp(message.stopped);
		const settle = waiting.shift();
		// An idle engine keeps no process alive that has nothing else to do.
		if (waiting.length === 0) thread.unref();
		settle?.('failed' in message ? new Error(message.failed) : message);
	});
	thread.unref();
	const say = (message: ToThread, settle: Settle) => {
		if (!isOpen) return settle(hasStopped());
		if (waiting.push(settle) === 1) thread.ref();
		if (!(message instanceof Uint8Array)) return thread.postMessage(message);
		receivedBytes += message.length;
		thread.postMessage(message, [message.buffer as ArrayBuffer]);
	};
	return {
		connection: () => new Wire(say),
		stopped,
		receivedBytes: () => receivedBytes,
		// What a panic leaves in memory must not reach the disk any more: it has ended then, and is not closed.
		close: async () => {
			if (isOpen) {
				isOpen = false;
				thread.ref();
				thread.postMessage('close' satisfies ToThread);
			}
			await ended;
		}
	};
}

/** Receives the answer to one message. */
export type Settle = (answer: Uint8Array | Error) => void;

const restart = 'Everything acknowledged is on disk. Check the space there, then start again.';

const hasStopped = () => new Error('The embedded database has stopped.');

function started(thread: Worker, folder: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const refuse = (reason: string) => {
			void thread.terminate();
			reject(
				new EngineError(`The database in ${folder} does not start: ${reason}. Is its disk full, or the folder damaged?`)
			);
		};
		const fail = ({ message }: Error) => refuse(message);
		const end = () => refuse('its thread has ended');
		thread.once('error', fail);
		thread.once('exit', end);
		thread.once('message', (message: FromThread) => {
			thread.off('error', fail);
			thread.off('exit', end);
			if (message === 'started') return resolve();
			refuse('refused' in message ? message.refused : 'it gave no reason');
		});
	});
}
