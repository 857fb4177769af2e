import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileMessages } from '../../src/commands/compile-messages.js';

const folder = resolve('node_modules/.messages-in-few-files');

/**
 * The messages of the interface in six files instead of a few thousand. Pages load only those they use, which asks for a file each; a test
 * file that uses one would read them all, which took longer than most tests.
 */
export async function compileFewMessages() {
	await compileMessages({ outdir: folder, outputStructure: 'locale-modules' }, () => {
		// Known as modules, they are loaded by Node itself.
		writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
	});
}

/**
 * For the tests' configuration: whoever imports the compiled messages gets these.
 * @returns {import('vite').Plugin}
 */
export function fewMessages() {
	return {
		name: 'messages-in-few-files',
		enforce: 'pre',
		resolveId(source) {
			const file = /i18n\/generated\/([a-z]+\.js)$/.exec(source)?.[1];
			return file === undefined ? null : join(folder, file);
		}
	};
}

// Before all others in `npm test`, so that no two of them compile at once.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await compileFewMessages();
	process.exit(0);
}
