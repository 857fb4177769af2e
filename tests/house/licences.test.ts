import { expect, it } from 'vitest';
import { licencesText } from '../../src/commands/licences-text.js';
import { codeUnder, importsOf, packageOf, read } from './files';

/** Each lets whoever receives the product under the MIT licence use, change and pass on all of it. */
const allowed = new Set([
	...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0', 'OFL-1.1'],
	'Python-2.0'
]);

const text = licencesText();
const rows = [...text.matchAll(/^\| (\S+) \| (\d\S*) \| (.+) \|$/gm)].map(([, name = '', , licence = '']) => ({
	name,
	licence
}));

it('the list of licences is that of what is locked', () => {
	expect(read('docs/licences.md'), 'run npm run licences').toBe(text);
});

it('every licence lets the product be passed on under its own', () => {
	expect(rows.length).toBeGreaterThan(50);
	const others = rows.filter(({ licence }) => !licence.split(' AND ').every((one) => allowed.has(one)));
	expect(others, 'read the licence: add it to those allowed here, or do without the package').toEqual([]);
});

it('whatever the product imports is on the list', () => {
	const imported = codeUnder('src')
		.filter((path) => !path.startsWith('src/commands/') && !path.endsWith('drizzle.config.ts'))
		.flatMap((path) => importsOf(path).filter(({ typeOnly }) => !typeOnly))
		.map(({ specifier }) => packageOf(specifier));
	// Development alone: the compiler of the messages and the framework's own plugins.
	const missing = [...new Set(imported)].filter((name) => name !== null && !rows.some((row) => row.name === name));
	expect(missing, 'name it in src/commands/licences-text.js, as the build takes it in').toEqual([]);
});
