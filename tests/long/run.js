import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../src/commands/bundle.js';
import { isBuiltCurrent } from '../../src/commands/content-hash.js';

/** `npm run test:long`: bundles the long tests and runs them against the build that is there, made first where it is not current. */
process.chdir(resolve(import.meta.dirname, '../..'));

if (!isBuiltCurrent()) {
	console.log('Building, as nothing current is built; this takes about a minute.');
	const { status } = spawnSync(process.execPath, ['src/commands/build.js'], { stdio: ['ignore', 'ignore', 'inherit'] });
	if (status !== 0) process.exit(status ?? 1);
}

// Within the project, so that its packages are found.
const folder = resolve('node_modules', '.cache', `gegenprobe-long-${process.pid}`);
mkdirSync(folder, { recursive: true });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
// Beside it, programs that are processes of their own.
await bundle(['tests/long/main.ts', 'tests/long/load/client.ts', 'tests/storage/programs/writer.ts'], folder);
await import(pathToFileURL(join(folder, 'main.js')).href);
