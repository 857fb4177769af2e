import { basename, resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles programs of the server side, each into `<name>.js` in `folder`. They keep the packages of `package.json` outside
 * and take what the browser's build takes: `$lib`, and SQL files as text.
 * @param {readonly string[]} entries paths of TypeScript files
 * @param {string} folder
 */
export async function bundle(entries, folder) {
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			ssr: true,
			target: 'node20',
			outDir: folder,
			emptyOutDir: true,
			rollupOptions: {
				input: Object.fromEntries(entries.map((entry) => [basename(entry, '.ts'), resolve(entry)])),
				output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' }
			}
		}
	});
}
