import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];
type Options = Parameters<Init>[1];
type Step = NonNullable<Options['preRun']>[number];

/** The parts of Emscripten's Node file system that PGlite's types leave out. */
interface NodeFileSystem {
	readonly stream_ops: { fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number };
	readonly realPath: (node: unknown) => string;
}

/** WASI's number for an input/output error; PostgreSQL then stops rather than acknowledge what is not on disk. */
const inputOutputError = 29;

/**
 * PGlite's Node file system with a real fsync. The original has none, so that a commit would be acknowledged while it is
 * still in the memory of the operating system.
 */
export class DurableFileSystem extends NodeFS {
	override async init(...[engine, options]: Parameters<Init>): ReturnType<Init> {
		const { emscriptenOpts } = await super.init(engine, options);
		const syncForReal: Step = (module) => {
			const nodeFileSystem = module.NODEFS as unknown as NodeFileSystem;
			nodeFileSystem.stream_ops.fsync = (stream) =>
				stream.nfd === undefined ? syncFolder(nodeFileSystem.realPath(stream.node)) : syncFile(stream.nfd);
		};
		return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), syncForReal] } };
	}
}

/** Makes a file's new name or a removal last; a system that cannot open folders does this by itself. */
export function syncFolder(path: string): number {
	let descriptor: number;
	try {
		descriptor = openSync(path, 'r');
	} catch {
		return 0;
	}
	try {
		return syncFile(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

function syncFile(descriptor: number): number {
	try {
		fsyncSync(descriptor);
		return 0;
	} catch {
		return inputOutputError;
	}
}
