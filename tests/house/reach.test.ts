import { expect, it } from 'vitest';
import { codeUnder, filesUnder, importedFiles, importsOf, packageOf, read } from './files';

/** What the framework, a command line or a tool's configuration opens by its name. */
const entries = [
	/^src\/routes\/(.*\/)?\+[^/]+$/,
	/^src\/hooks(\.\w+)?\.ts$/,
	/^src\/params\/[^/]+\.ts$/,
	/^src\/commands\/[^/]+\.(ts|js)$/,
	/^src\/app\.(html|d\.ts)$/
];
const scripts = Object.values((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts).join(
	' '
);

const configurations = ['vite.config.ts', 'svelte.config.js'];

/** Read by the message compiler, not imported. */
const otherwiseRead = /^src\/lib\/i18n\/messages\//;

it('every file under src is reached from a route, a hook or a command', () => {
	const all = filesUnder('src').filter((path) => !path.endsWith('.d.ts') && !otherwiseRead.test(path));
	const reached = new Set<string>();
	const opened = all.filter((path) => entries.some((entry) => entry.test(path)) || scripts.includes(path));
	const pending = [...opened, ...configurations];
	for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
		if (reached.has(path)) continue;
		reached.add(path);
		if (/\.(ts|js|svelte)$/.test(path)) pending.push(...importedFiles(path));
		if (path.endsWith('.css')) pending.push(...styleImports(path));
	}
	const dead = all.filter((path) => !reached.has(path));
	expect(dead, 'nothing uses these files: delete them, or use them (a test alone is no use)').toEqual([]);
});

it('every package that is imported is declared', () => {
	const declared = new Set(Object.keys(dependencies()));
	const used = codeUnder('src', 'tests', 'svelte.config.js', 'vite.config.ts', 'eslint.config.js').flatMap((path) =>
		importsOf(path).map(({ specifier }) => packageOf(specifier))
	);
	const undeclared = [...new Set(used)].filter((name) => name !== null && !declared.has(name));
	expect(undeclared, 'declare the package in package.json with a line in docs/decisions.md').toEqual([]);
});

it('every package has its line in docs/decisions.md, and every line its package', () => {
	const section = /^## Dependencies\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(read('docs/decisions.md'))?.[1] ?? '';
	const explained = [...section.matchAll(/^- ((?:`[^`]+`(?:, )?)+): \S/gm)].flatMap(([, names = '']) =>
		[...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
	);
	expect(
		explained.toSorted(),
		'write one line a dependency under "## Dependencies": - `name`: why it is here and what was weighed against it'
	).toEqual(Object.keys(dependencies()).toSorted());
});

function dependencies(): Record<string, string> {
	const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
	return { ...manifest.dependencies, ...manifest.devDependencies };
}

function styleImports(path: string): string[] {
	const folder = path.slice(0, path.lastIndexOf('/'));
	return [...read(path).matchAll(/@import\s+(?:url\()?['"]\.\/([^'"]+)['"]/g)].map(([, file]) => `${folder}/${file}`);
}
