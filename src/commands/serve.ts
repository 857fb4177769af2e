import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serveBackups } from '$lib/server/backup';
import { config, environmentWarnings, publish, type Config } from '$lib/server/config';
import { closeDatabase, database } from '$lib/server/db';
import { answerWith, type Handler } from '$lib/server/entry/answer';
import { endGracefully } from '$lib/server/entry/graceful-end';
import { readPrerendered } from '$lib/server/entry/prerendered';
import { log } from '$lib/server/log';
import { emptyOperatorPages } from '$lib/server/operator-pages';
import { programVersion } from '$lib/server/version';
import { failing } from './failing';

/** Where the build lies: this file is `build/commands/serve.js`. */
const build = new URL('../', import.meta.url);

let stopBackups: () => void = () => undefined;

await failing(async () => {
	const settings = config(undefined, { DATABASE_TEMPLATE: fileURLToPath(new URL('database-template', build)) });
	publish(settings);
	// First of all: a folder that is in use is refused before anything else is loaded.
	await database();
	// Known only in the built product, beside this file.
	const address = new URL('handler.js', build).href;
	const { handler }: { handler: Handler } = await import(/* @vite-ignore */ address);
	const server = createServer(
		answerWith(handler, readPrerendered(fileURLToPath(new URL('prerendered', build))), settings)
	);
	endGracefully(server, end, settings.shutdownSeconds);
	try {
		await listen(server, settings);
	} catch (error) {
		await closeDatabase();
		throw error;
	}
	const command = fileURLToPath(new URL('commands/backup.js', build));
	stopBackups = await serveBackups({ database: await database(), settings, command });
	process.stdout.write(await greeting(server, settings));
	log().info({ version: programVersion, engine: (await database()).engine, node: process.version }, 'started');
	endWhenStopped((await database()).stopped);
});

async function end(): Promise<void> {
	stopBackups();
	await closeDatabase();
	log().info('ended');
}

/** Without its database the process would live on and refuse everybody; whoever supervises it starts it again. */
function endWhenStopped(stopped: Promise<Error>): void {
	void stopped.then(({ message }) => {
		process.stderr.write(`${message}\n`);
		process.exit(1);
	});
}

function listen(server: Server, { port, host }: Config): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve());
	});
}

async function greeting(server: Server, settings: Config): Promise<string> {
	const { engine, warnings } = await database();
	const bound = server.address();
	const port = bound && typeof bound === 'object' ? bound.port : settings.port;
	const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(settings.host);
	const stored = engine === 'embedded' ? `embedded database in ${settings.dataDir}` : 'PostgreSQL by DATABASE_URL';
	const lines = [
		`Gegenprobe is ready at ${settings.origin.endsWith(':0') ? `http://localhost:${port}` : settings.origin}`,
		`Data: ${stored}`,
		...openingHint(settings, isLocal, port),
		...[...environmentWarnings(), ...warnings].map((warning) => `Warning: ${warning}`),
		...emptyPagesWarning(settings.dataDir)
	];
	return `${lines.join('\n')}\n`;
}

function openingHint({ origin }: Config, isLocal: boolean, port: number): string[] {
	const isOpenedHere = new URL(origin).hostname.endsWith('localhost');
	if (isLocal && !isOpenedHere)
		return [`It listens on this machine only, port ${port}; forms are accepted from ${origin}.`];
	if (isLocal) {
		return [
			`Only this machine can open it. For others start it with HOST=0.0.0.0 and ORIGIN=http://<name of this machine>:${port},`,
			'or put a web server with https in front of it and set ORIGIN to its address.'
		];
	}
	if (!isOpenedHere) return [];
	return [`Warning: forms are accepted from ${origin} only. Set ORIGIN to the address that people open.`];
}

function emptyPagesWarning(dataDir: string): string[] {
	const empty = emptyOperatorPages(dataDir);
	if (empty.length === 0) return [];
	return [`Warning: these pages of the operator are still empty, in ${dataDir}: ${empty.join(', ')}`];
}
