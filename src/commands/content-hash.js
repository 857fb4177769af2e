import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a build is made of; one of its commands is the bench. */
const parts = [
	'src',
	'static',
	'tests/bench',
	'tests/free-port.ts',
	'tests/table.ts',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Made by the build itself. */
const generated = new Set([
	join('src', 'lib', 'i18n', 'generated'),
	...['.gitignore', '.meta.json', 'README.md'].map((name) => join('src', 'lib', 'i18n', 'project.inlang', name))
]);

/** Where a build keeps the hash of what it was made of. */
export const builtContentPath = join('build', 'content-hash');

/** @returns {string} equal as long as no file that matters has changed, whatever its date */
export function contentHash() {
	const hash = createHash('sha256');
	for (const path of parts.flatMap(filesIn)) {
		hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(path)).digest());
	}
	return hash.digest('hex');
}

/** @returns {boolean} whether what lies in `build` was made of what lies beside it */
export function isBuiltCurrent() {
	return existsSync(builtContentPath) && readFileSync(builtContentPath, 'utf8') === contentHash();
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
	if (generated.has(path) || !existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}
