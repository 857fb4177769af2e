import { isMainThread, parentPort, workerData } from 'node:worker_threads';

/**
 * The engine's own thread, and plain JavaScript, so that it can be started as it stands in development and in tests, where
 * nothing has translated it. What it is sent, and what it says: `ToThread` and `FromThread` of `engine.ts`.
 *
 * @typedef {import('./engine').ToThread} ToThread
 * @typedef {import('./engine').FromThread} FromThread
 */

/** Where this file lies, into whatever it was bundled: from there the thread is started. */
export const address = import.meta.url;

if (!isMainThread && parentPort && typeof workerData?.databaseFolder === 'string') {
	await serve(parentPort, workerData);
}

/**
 * Answers one message after the other, in the order in which they come, until it is told to close or the engine gives up.
 * @param {import('node:worker_threads').MessagePort} port
 * @param {import('./engine').ThreadData} data
 */
async function serve(port, { databaseFolder, engineModule }) {
	// Loaded only here: the module itself is read by the main thread too, for its address.
	const [{ PGlite, protocol }, { DurableFileSystem }] = await Promise.all([
		import('@electric-sql/pglite'),
		import('./durable-file-system.js')
	]);
	/** @type {(message: FromThread) => void} */
	const say = (message) => port.postMessage(message);
	/** @type {import('@electric-sql/pglite').PGlite} */
	let engine;
	try {
		engine = await PGlite.create({
			fs: new DurableFileSystem(databaseFolder),
			startParams: startParams(PGlite),
			pgliteWasmModule: engineModule
		});
	} catch (error) {
		return say({ refused: reasonOf(error) });
	}
	const freshSession = Buffer.concat(['rollback', 'discard all'].map((text) => protocol.serialize.query(text)));

	/** @param {Uint8Array} message */
	const exchange = (message) => {
		const answers = [];
		for (const part of partsOf(message)) {
			const answer = engine.execProtocolRawSync(part);
			const reason = panicIn(answer);
			// What a panic leaves in memory must not reach the disk any more: not one further statement.
			if (reason !== null) {
				say({ stopped: reason });
				process.exit(1);
			}
			answers.push(answer);
		}
		const [first = new Uint8Array(), ...others] = answers;
		const whole = others.length === 0 ? first : new Uint8Array(Buffer.concat(answers));
		port.postMessage(whole, [/** @type {ArrayBuffer} */ (whole.buffer)]);
	};

	port.on('message', (/** @type {ToThread} */ message) => {
		if (message === 'close') {
			void engine.close().finally(() => process.exit());
			return;
		}
		try {
			exchange(message === 'fresh session' ? freshSession : message);
		} catch (error) {
			say({ failed: reasonOf(error) });
		}
	});
	say('started');
}

/**
 * `--single` must stay first; without `-F` commits are synchronised, and by `fsync`, as PGlite's `fdatasync` does nothing.
 * The default of 128 MB shared buffers would double the memory of the process for data of this size.
 * @param {typeof import('@electric-sql/pglite').PGlite} engine
 */
function startParams({ defaultStartParams }) {
	return [
		...defaultStartParams.filter((parameter) => parameter !== '-F'),
		...['-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB']
	];
}

/**
 * What was sent together, one statement at a time: after a panic the engine would go on with the next one. The first message
 * of a connection has no type and always comes alone.
 * @param {Uint8Array} message
 * @returns {Uint8Array[]}
 */
function partsOf(message) {
	if (message[0] === 0) return [message];
	const view = new DataView(message.buffer, message.byteOffset, message.length);
	const parts = [];
	let begin = 0;
	for (let end = 0; end < message.length;) {
		const type = message[end];
		end += 1 + view.getInt32(end + 1);
		if (type !== query && type !== sync && end < message.length) continue;
		parts.push(message.subarray(begin, end));
		begin = end;
	}
	return parts;
}

/**
 * PostgreSQL ends after a PANIC, most often because the disk is full, and recovers from its log when it is started again. In
 * this process it would live on with a memory that is no longer sound, and the driver would wait for ever: such an answer does
 * not end with "ready for query".
 * @param {Uint8Array} answer
 * @returns {string | null}
 */
function panicIn(answer) {
	if (answer[answer.length - 6] === readyForQuery) return null;
	const text = Buffer.from(answer.buffer, answer.byteOffset, answer.length).toString('latin1');
	if (!text.includes('\0VPANIC\0')) return null;
	return /\0M([^\0]*)/.exec(text)?.[1] ?? 'no reason given';
}

const query = 'Q'.charCodeAt(0);
const sync = 'S'.charCodeAt(0);
const readyForQuery = 'Z'.charCodeAt(0);

/** @param {unknown} error */
function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}
