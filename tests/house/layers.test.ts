import { describe, expect, it } from 'vitest';
import { codeUnder, importedFiles, importsOf, packageOf } from './files';

/** routes → exports → {server, ui} → core → nothing. The longest matching prefix decides; every file of src has a layer. */
const layers = {
	'src/lib/core/': { may: ['src/lib/core/'], packages: ['zod'] },
	'src/lib/server/': { may: ['src/lib/server/', 'src/lib/core/', 'src/lib/i18n/', 'docs/', 'package.json'] },
	'src/lib/ui/': { may: ['src/lib/ui/', 'src/lib/core/', 'src/lib/i18n/'] },
	'src/lib/exports/': { may: ['src/lib/exports/', 'src/lib/server/', 'src/lib/ui/', 'src/lib/core/', 'src/lib/i18n/'] },
	'src/lib/i18n/': { may: ['src/lib/i18n/', 'src/lib/core/'] },
	'src/routes/': { may: ['src/routes/', 'src/lib/', 'docs/'] },
	'src/params/': { may: ['src/lib/core/'] },
	'src/hooks': { may: ['src/lib/exports/', 'src/lib/server/', 'src/lib/core/', 'src/lib/i18n/'] },
	'src/commands/': { may: ['src/commands/', 'src/lib/server/', 'src/lib/core/', 'src/lib/i18n/', 'tests/bench/'] }
} satisfies Record<string, { may: string[]; packages?: string[] }>;

/** What runs in the browser. Where it begins, values (not types) are followed to their end. */
const browserCode = codeUnder('src/routes', 'src/lib/ui').filter((path) =>
	/\.svelte$|\.svelte\.ts$|\+(page|layout)\.ts$|^src\/lib\/ui\//.test(path)
);

describe('direction of imports', () => {
	it.each(codeUnder('src'))('%s imports only what its layer may', (path) => {
		const layer = layerOf(path);
		expect(layer, `${path} lies in no layer. Move it into one, or add the layer to tests/house and docs`).toBeDefined();
		const wrong = importedFiles(path).filter((file) => !layer?.may.some((prefix) => file.startsWith(prefix)));
		expect(wrong, `${path} may import from ${layer?.may.join(', ')}. Move the shared part down to core`).toEqual([]);
	});

	it.each(codeUnder('src/lib/core'))('%s knows no package but zod', (path) => {
		const foreign = importsOf(path)
			.map(({ specifier }) => specifier)
			.filter((specifier) => !specifier.startsWith('.') && !layers['src/lib/core/'].packages.includes(specifier));
		expect(foreign, 'the core imports zod and itself, by relative paths. Do the effect in src/lib/server').toEqual([]);
	});

	it('nothing that runs in the browser carries zod or server code', () => {
		// Each file is followed once: of several that reach the same code the first one is named.
		const seen = new Set<string>();
		const wrong = browserCode.filter((path) => reaches(path, seen));
		expect(wrong, 'validate on the server and hand the result down; zod costs 22 kB and trips the CSP').toEqual([]);
	});
});

function layerOf(path: string): { may: string[] } | undefined {
	return Object.entries(layers).find(([prefix]) => path.startsWith(prefix))?.[1];
}

function reaches(path: string, seen: Set<string>): boolean {
	if (seen.has(path)) return false;
	seen.add(path);
	if (path.startsWith('src/lib/server/')) return true;
	if (!/\.(ts|js|svelte)$/.test(path)) return false;
	if (importsOf(path).some(({ specifier, typeOnly }) => !typeOnly && packageOf(specifier) === 'zod')) return true;
	return importedFiles(path, { types: false }).some((file) => reaches(file, seen));
}
