import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['soffice', 'libreoffice'];

/** Path of a LibreOffice that opens decks: the one named by `SOFFICE_PATH`, the system's, or a freshly installed one. */
export function findOffice() {
	const named = process.env.SOFFICE_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`SOFFICE_PATH names ${named}, which does not exist`);
		return named;
	}
	const found = onPath() ?? installed();
	if (!found) throw new Error('no LibreOffice found: set SOFFICE_PATH, or install LibreOffice Impress');
	return found;
}

function onPath() {
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)].filter((folder) => folder !== '');
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** Debian, as root (a fresh container): the system's own package, without what it recommends. */
function installed() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
	const script = 'apt-get update && apt-get install -y --no-install-recommends libreoffice-impress';
	spawnSync('sh', ['-c', script], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	return onPath();
}

function isExecutable(/** @type {string} */ path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
