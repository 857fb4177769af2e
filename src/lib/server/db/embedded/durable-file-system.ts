import { NodeFS } from '@electric-sql/pglite/nodefs';
import { syncDescriptor, syncPath } from './sync';

type Init = NodeFS['init'];
type Options = Parameters<Init>[1];
type Step = NonNullable<Options['preRun']>[number];

/** The parts of Emscripten's Node file system that PGlite's types leave out. */
interface NodeFileSystem {
	readonly stream_ops: { fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number };
	readonly realPath: (node: unknown) => string;
}

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
				stream.nfd === undefined ? syncPath(nodeFileSystem.realPath(stream.node)) : syncDescriptor(stream.nfd);
		};
		return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), syncForReal] } };
	}
}
