import { PGlite } from '@electric-sql/pglite';
import { DurableFileSystem } from './durable-file-system';
import { Wire, type Panic } from './wire';

/** The embedded database cannot start or go on; the message says what to look at. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
}

/** The database engine in this process. */
export interface Engine {
	/** A connection for node-postgres; the engine has one session, so one at a time. */
	connection(): Wire;
	/** Resolves when it has given up; only a new process may open the folder again. */
	readonly stopped: Promise<EngineError>;
	close(): Promise<void>;
}

/**
 * `--single` must stay first; without `-F` commits are synchronised, and by `fsync`, as PGlite's `fdatasync` does nothing.
 * The default of 128 MB shared buffers would double the memory of the process for data of this size.
 */
const startParams = [
	...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
	...['-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB']
];

/** Starts on `folder`, which this process must hold alone; an empty one becomes a database, in seconds. */
export async function startEngine(folder: string): Promise<Engine> {
	const engine = await create(folder);
	let reason: string | null = null;
	let stop: (error: EngineError) => void;
	const stopped = new Promise<EngineError>((resolve) => (stop = resolve));
	const panic: Panic = {
		get reason() {
			return reason;
		},
		raise(why) {
			reason = why;
			stop(new EngineError(`The database in ${folder} has stopped: ${why}. ${restart}`));
		}
	};
	return {
		connection: () => new Wire(engine, panic),
		stopped,
		// What a panic leaves in memory must not reach the disk any more.
		close: async () => {
			if (reason === null) await engine.close();
		}
	};
}

const restart = 'Everything acknowledged is on disk. Check the space there, then start again.';

async function create(folder: string): Promise<PGlite> {
	try {
		return await PGlite.create({ fs: new DurableFileSystem(folder), startParams });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new EngineError(
			`The database in ${folder} does not start: ${reason}. Is its disk full, or the folder damaged?`
		);
	}
}
