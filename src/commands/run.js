import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isBuiltCurrent } from './content-hash.js';

const name = process.argv[2] ?? '';
process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));

// What the environment says already holds. Benchmarks run on a database of their own, whatever else is set up here.
if (name !== 'bench' && existsSync('.env')) process.loadEnvFile('.env');

if (!isBuiltCurrent()) {
	process.stdout.write('Building, as nothing current is built; this takes about a minute.\n');
	const { status } = spawnSync(process.execPath, ['src/commands/build.js'], { stdio: ['ignore', 'ignore', 'inherit'] });
	if (status !== 0) {
		process.stderr.write('The build failed: `npm run build` shows all of its output.\n');
		process.exit(status ?? 1);
	}
}

const command = resolve('build/commands', `${name}.js`);
if (!/^[a-z-]+$/.test(name) || !existsSync(command)) {
	process.stderr.write(`There is no command "${name}".\n`);
	process.exit(1);
}
await import(pathToFileURL(command).href);
