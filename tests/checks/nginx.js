import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What its tests and what is done beside it need. */
const beside = ['openssl', 'curl'];

/** Path of an nginx: the one named by `NGINX_PATH`, the system's, or a freshly installed one. */
export function findNginx() {
	const named = process.env.NGINX_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`NGINX_PATH names ${named}, which does not exist`);
		return named;
	}
	const found = beside.every(onPath) ? onPath('nginx') : undefined;
	const nginx = found ?? installed();
	if (!nginx) throw new Error('no nginx found: set NGINX_PATH, or install nginx, openssl and curl');
	return nginx;
}

function onPath(/** @type {string} */ name) {
	const folders = ['/usr/sbin', '/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
	return folders
		.filter((folder) => folder !== '')
		.map((folder) => join(folder, name))
		.find(isExecutable);
}

/** Debian, as root (a fresh container): the system's own packages, without what they recommend. */
function installed() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
	const script = 'apt-get update && apt-get install -y --no-install-recommends nginx-light openssl curl';
	spawnSync('sh', ['-c', script], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	return onPath('nginx');
}

function isExecutable(/** @type {string} */ path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
