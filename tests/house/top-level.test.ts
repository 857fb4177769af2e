import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read, root } from './files';

const folders = ['.ci', 'deploy', 'docs', 'src', 'static', 'tests'];
const files = [
	'CHANGELOG.md',
	'LICENSE',
	'README.md',
	'eslint.config.js',
	'package-lock.json',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

it('nothing else lies at the top', () => {
	const ignored = read('.gitignore')
		.split('\n')
		.filter((line) => /^[^!#/]+\/?$/.test(line))
		.map((line) => new RegExp(`^${line.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`));
	const unknown = readdirSync(root, { withFileTypes: true })
		.filter(({ name }) => name !== '.git' && !ignored.some((pattern) => pattern.test(name)))
		.filter((entry) => (entry.isDirectory() ? !folders.includes(entry.name) : !isWanted(entry.name)))
		.map(({ name }) => name);
	expect(unknown, 'put it into src, tests, docs, deploy or .ci; the top level is the table of contents').toEqual([]);
});

function isWanted(name: string): boolean {
	return files.includes(name) || name.startsWith('.');
}
