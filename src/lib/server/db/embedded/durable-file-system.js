import { NodeFS } from '@electric-sql/pglite/nodefs';
import { syncDescriptor, syncPath } from './sync.js';

/**
 * @typedef {NodeFS['init']} Init
 * @typedef {NonNullable<Parameters<Init>[1]['preRun']>[number]} Step
 */

/**
 * The parts of Emscripten's Node file system that PGlite's types leave out.
 * @typedef {object} NodeFileSystem
 * @property {{ fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number }} stream_ops
 * @property {(node: unknown) => string} realPath
 */

/**
 * PGlite's Node file system with a real fsync. The original has none, so that a commit would be acknowledged while it is
 * still in the memory of the operating system.
 */
export class DurableFileSystem extends NodeFS {
	/**
	 * @override
	 * @param {Parameters<Init>} parameters
	 * @returns {ReturnType<Init>}
	 */
	async init(...parameters) {
		const { emscriptenOpts } = await super.init(...parameters);
		return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), syncForReal] } };
	}
}

/** @type {Step} */
const syncForReal = (module) => {
	/** @type {unknown} */
	const untyped = module.NODEFS;
	const nodeFileSystem = /** @type {NodeFileSystem} */ (untyped);
	nodeFileSystem.stream_ops.fsync = (stream) =>
		stream.nfd === undefined ? syncPath(nodeFileSystem.realPath(stream.node)) : syncDescriptor(stream.nfd);
};
