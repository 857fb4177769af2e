import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

let compiled: Promise<WebAssembly.Module> | undefined;

/** The engine's code, compiled once in a process: a second engine, as for a new database, starts in a third of the time. */
export function engineModule(): Promise<WebAssembly.Module> {
	return (compiled ??= compile().catch((error: unknown) => {
		compiled = undefined;
		throw error;
	}));
}

/**
 * How much of a function V8 runs before it compiles it once more, optimised, in bytes or so. With its own 1.8 million a start compiles at
 * length what is used there only; with this one it takes a quarter less processor time, and what is used often is optimised as before.
 */
const tieringBudget = 50_000_000;

async function compile(): Promise<WebAssembly.Module> {
	setFlagsFromString(`--wasm-tiering-budget=${tieringBudget}`);
	const script = createRequire(import.meta.url).resolve('@electric-sql/pglite');
	return WebAssembly.compile(await readFile(new URL('pglite.wasm', pathToFileURL(script))));
}
