import { readFileSync } from 'node:fs';

/**
 * Packages of `devDependencies` of which the build takes parts into the product itself; what else is there serves building and testing.
 */
const builtIn = [
	...['@fontsource-variable/source-sans-3', '@fontsource/newsreader', '@inlang/paraglide-js', '@sveltejs/adapter-node'],
	...['@sveltejs/kit', 'chart.js', 'lru-cache', 'svelte']
];

/**
 * @typedef {object} Package As it is locked.
 * @property {string} version
 * @property {string} [license]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {readonly string[]} [os]
 */

/** The text of `docs/licences.md`: every package that runs in the product, with its version and licence. */
export function licencesText() {
	const { packages } = /** @type {{ packages: Record<string, Package> }} */ (
		JSON.parse(readFileSync('package-lock.json', 'utf8'))
	);
	const all = Object.entries(packages).filter(([path]) => path !== '');
	const installed = all.filter(([, { dev, devOptional, os }]) => !dev && !devOptional && !os);
	const taken = all.filter(([path]) => builtIn.some((name) => path === `node_modules/${name}`));
	return [
		'# Licences',
		'',
		'Gegenprobe is under the [MIT licence](../LICENSE). What it runs with, and under which licence; made by `npm run licences` from',
		'`package-lock.json`, and held against it by a test. Native parts that a package brings for single platforms have its licence.',
		'',
		'## Installed with it',
		'',
		...tableOf(installed),
		'',
		'## Built into it',
		'',
		...tableOf(taken),
		''
	].join('\n');
}

/** @param {readonly (readonly [path: string, entry: Package])[]} entries */
function tableOf(entries) {
	const rows = entries.map(([path, { version, license }]) => {
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		return `| ${name} | ${version} | ${license ?? licenceIn(path)} |`;
	});
	return ['| package | version | licence |', '|---|---|---|', ...[...new Set(rows)].sort()];
}

/**
 * Where the lock does not say it, the package's own licence file does, if it is the one nearly all have.
 * @param {string} path
 */
function licenceIn(path) {
	return readFileSync(`${path}/LICENSE`, 'utf8').startsWith('MIT License') ? 'MIT' : 'not stated';
}
