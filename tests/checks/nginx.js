import { install, named, onPath } from './program.js';

/** What its tests and what is done beside it need. */
const beside = ['openssl', 'curl'];

/** Path of an nginx: the one named by `NGINX_PATH`, the system's, or a freshly installed one. */
export async function findNginx() {
	const nginx = named('NGINX_PATH') ?? complete() ?? (await installed());
	if (!nginx) throw new Error('no nginx found: set NGINX_PATH, or install nginx, openssl and curl');
	return nginx;
}

function complete() {
	return beside.every((name) => onPath([name])) ? onPath(['nginx']) : undefined;
}

async function installed() {
	await install('--no-install-recommends nginx-light openssl curl');
	return complete();
}
