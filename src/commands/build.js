import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { builtContentPath, contentHash } from './content-hash.js';

/** Taken before the build: what is changed during it is built next time. */
const hash = contentHash();

rmSync('build', { recursive: true, force: true });
// In processes of their own, which may end although plugins leave something running.
run('src/commands/messages.js');
run('node_modules/vite/bin/vite.js', 'build');
const commands = readdirSync('src/commands').filter((name) => name.endsWith('.ts') && name !== 'failing.ts');
await bundle(
	commands.map((name) => join('src/commands', name)),
	'build/commands'
);
run('build/commands/template.js');
writeFileSync(builtContentPath, hash);

/** @param {string[]} command a program of Node and its parameters */
function run(...command) {
	const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}
