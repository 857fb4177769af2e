import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findNginx } from '../checks/nginx.js';

const shipped = join(import.meta.dirname, '../../deploy/nginx/gegenprobe.conf');

/** The nginx of `deploy/nginx`, at other addresses and in a folder of its own. */
export interface Proxy {
	readonly certificate: string;
	/** A program that speaks to this nginx, as `nginx` does to that of a machine. */
	readonly command: string;
	/** The file that says which processes there are. */
	readonly servers: string;
	/** All that it has logged. */
	logged(): string;
	stop(): Promise<void>;
}

interface Places {
	readonly folder: string;
	readonly port: number;
	readonly plainPort: number;
	readonly ports: readonly number[];
}

export async function startProxy({ folder, port, plainPort, ports }: Places): Promise<Proxy> {
	mkdirSync(folder, { recursive: true });
	const [servers, configuration] = [join(folder, 'servers.conf'), join(folder, 'nginx.conf')];
	const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
	sign(key, certificate);
	writeFileSync(servers, ports.map((each) => `server 127.0.0.1:${each};\n`).join(''));
	const site = replaced(readFileSync(shipped, 'utf8'), [
		['/etc/nginx/gegenprobe/servers.conf', servers],
		['listen 80;', `listen 127.0.0.1:${plainPort};`],
		['listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`],
		['/etc/letsencrypt/live/check.example.com/fullchain.pem', certificate],
		['/etc/letsencrypt/live/check.example.com/privkey.pem', key],
		['/var/log/nginx/gegenprobe.log', join(folder, 'access.log')]
	]);
	writeFileSync(configuration, around(site, folder));
	const program = await findNginx();
	const command = join(folder, 'nginx');
	writeFileSync(command, `#!/bin/sh\nexec ${program} -p ${folder} -c ${configuration} -e ${folder}/error.log "$@"\n`, {
		mode: 0o755
	});
	const checked = spawnSync(command, ['-t'], { encoding: 'utf8' });
	if (checked.status !== 0) throw new Error(`nginx refuses its configuration: ${checked.stderr}`);
	const running = spawn(command, [], { stdio: 'ignore' });
	while (!(await answers(plainPort))) {
		if (running.exitCode !== null)
			throw new Error(`nginx did not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
		await sleep(25);
	}
	return {
		command,
		servers,
		certificate: readFileSync(certificate, 'utf8'),
		logged: () => ['access.log', 'error.log'].map((name) => readFileSync(join(folder, name), 'utf8')).join(''),
		async stop() {
			if (running.exitCode !== null) return;
			const ended = new Promise((resolve) => running.once('exit', resolve));
			running.kill('SIGTERM');
			await ended;
		}
	};
}

/** Each of them occurs, so that the file that is tested is the one that is shipped. */
function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
	return pairs.reduce((made, [from, to]) => {
		if (!made.includes(from)) throw new Error(`deploy/nginx/gegenprobe.conf does not say ${from}`);
		return made.replaceAll(from, to);
	}, text);
}

/** What a machine's own file says around the site. One worker, so that requests really take turns. */
function around(site: string, folder: string): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(of) => `${of}_temp_path ${folder}/${of};`
	);
	return [
		...[process.getuid?.() === 0 ? 'user root;' : '', 'daemon off;', `pid ${folder}/pid;`, 'worker_processes 1;'],
		...[`error_log ${folder}/error.log;`, 'events { worker_connections 1024; }', 'http {', ...temporary],
		...[site, '}']
	].join('\n');
}

function sign(key: string, certificate: string): void {
	const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
	const made = spawnSync('openssl', [
		...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
		...[...subject, '-keyout', key, '-out', certificate]
	]);
	if (made.status !== 0) throw new Error(`No certificate: ${made.stderr}`);
}

async function answers(port: number): Promise<boolean> {
	const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => null);
	return answer?.status === 308;
}
