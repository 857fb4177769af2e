import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The program that a variable of the environment names; nothing where it is not set.
 * @param {string} variable
 * @returns {string | undefined} its path
 */
export function named(variable) {
	const path = process.env[variable];
	if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist`);
	return path || undefined;
}

/**
 * The first of these programs that this machine has.
 * @param {readonly string[]} names
 * @returns {string | undefined} its path
 */
export function onPath(names) {
	const folders = ['/usr/sbin', '/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
	return folders
		.filter((folder) => folder !== '')
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.find(isExecutable);
}

/** @type {Promise<unknown>} */
let installing = Promise.resolve();

/**
 * Installs the system's own packages where that can be done: on Debian, as root, as in a fresh container. One after the other, since
 * the system lets nobody else install meanwhile.
 * @param {string} packages as `apt-get install` takes them
 */
export async function install(packages) {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	const script = `apt-get update && apt-get install -y ${packages}`;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	installing = installing.then(() => once(spawn('sh', ['-c', script], { stdio: 'ignore', env }), 'exit'));
	await installing;
}

/**
 * @param {string} path
 * @returns {boolean}
 */
export function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
