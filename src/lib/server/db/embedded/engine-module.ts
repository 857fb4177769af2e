import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

let compiled: Promise<WebAssembly.Module> | undefined;

/** The engine's code, compiled once in a process: a second engine, as for a new database, starts in a third of the time. */
export function engineModule(): Promise<WebAssembly.Module> {
	return (compiled ??= compile().catch((error: unknown) => {
		compiled = undefined;
		throw error;
	}));
}

async function compile(): Promise<WebAssembly.Module> {
	const script = createRequire(import.meta.url).resolve('@electric-sql/pglite');
	return WebAssembly.compile(await readFile(new URL('pglite.wasm', pathToFileURL(script))));
}
