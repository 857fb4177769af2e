import { PGlite } from '@electric-sql/pglite';
import { DurableFileSystem } from './durable-file-system';
import { Wire } from './wire';

/** The database engine in this process. */
export interface Engine {
	/** A connection for node-postgres; the engine has one session, so one at a time. */
	connection(): Wire;
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
	const engine = await PGlite.create({ fs: new DurableFileSystem(folder), startParams });
	return { connection: () => new Wire(engine), close: () => engine.close() };
}
