import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../storage/postgres-server';
import { freePorts } from '../free-port';
import { Product } from './product';
import { startProxy, type Proxy } from './proxy';
import { visitor, type Visitor } from './visitor';

const root = join(import.meta.dirname, '../..');

/** Two processes of the built product on one PostgreSQL, behind the nginx of `deploy`. */
export interface Fleet {
	readonly origin: string;
	readonly first: Product;
	readonly second: Product;
	readonly superuser: pg.Client;
	/** Somebody who comes through the proxy, or asks one of the processes behind it. */
	visitor(cookies?: Readonly<Record<string, string>>, behind?: Product): Visitor;
	/** All that the proxy has logged. */
	logged(): string;
	/** Runs `deploy/rolling-restart.sh`; its exit code. */
	restartOneByOne(): Promise<number | null>;
	stop(): Promise<void>;
}

export async function startFleet(): Promise<Fleet> {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-fleet-'));
	const postgres = await startPostgres();
	const undo: (() => Promise<unknown>)[] = [
		async () => rmSync(folder, { recursive: true, force: true }),
		postgres.stop
	];
	const stop = async () => {
		for (const step of undo.toReversed()) await step();
	};
	try {
		const [port = 0, plainPort = 0, ...ports] = await freePorts(4);
		const origin = `https://127.0.0.1:${port}`;
		const urls = await createDatabase(postgres.url);
		const [first, second] = ports.map((each) => new Product(each, settings(origin, urls, join(folder, String(each)))));
		if (!first || !second) throw new Error('Two ports make two processes.');
		undo.push(() => Promise.all([first.end(), second.end()]));
		await Promise.all([first.start(), second.start()]);
		const proxy = await startProxy({ folder: join(folder, 'nginx'), port, plainPort, ports });
		undo.push(proxy.stop);
		const superuser = new pg.Client({ connectionString: urls.superuser });
		await superuser.connect();
		undo.push(() => superuser.end());
		return {
			...{ origin, first, second, superuser, logged: proxy.logged, stop },
			visitor: (cookies = {}, behind) =>
				visitor({ origin, address: behind?.address ?? origin, certificate: proxy.certificate, cookies }),
			restartOneByOne: () => restartOneByOne(folder, proxy, [first, second])
		};
	} catch (error) {
		await stop();
		throw error;
	}
}

type Urls = Readonly<Record<'superuser' | 'owner' | 'program', string>>;

/** The tables' owner and the program's own login, by the statements of `deploy/compose/create-logins.sh`. */
async function createDatabase(url: string): Promise<Urls> {
	const script = readFileSync(join(root, 'deploy/compose/create-logins.sh'), 'utf8');
	const statements =
		/<<'SQL'\n(.*)\nSQL/s
			.exec(script)?.[1]
			?.replaceAll(/:'(owner|program)'/g, `'$1'`)
			.split(';') ?? [];
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	// One by one: a database is created in no transaction.
	for (const statement of statements) await client.query(statement);
	await client.end();
	const as = (name: string) => {
		const address = new URL(url);
		[address.username, address.pathname] = [name, '/gegenprobe'];
		return address.href;
	};
	return { superuser: as('postgres'), owner: as('gegenprobe_owner'), program: as('gegenprobe_program') };
}

function settings(origin: string, urls: Urls, dataDir: string): Readonly<Record<string, string>> {
	return {
		...{ ORIGIN: origin, TRUSTED_PROXIES: '127.0.0.1', DATA_DIR: dataDir },
		...{ DATABASE_URL: urls.program, DATABASE_MIGRATION_URL: urls.owner },
		...{ SECRET_KEY: 'one key for both of the processes', SHUTDOWN_SECONDS: '1', LOG_REQUESTS: 'all' }
	};
}

/** In a world in which `nginx` is the proxy's and `systemctl restart gegenprobe@port` ends and starts that process. */
async function restartOneByOne(folder: string, proxy: Proxy, products: readonly Product[]): Promise<number | null> {
	const units = createServer((request, response) => {
		const product = products.find(({ port }) => request.url === `/gegenprobe@${port}`);
		const restarted = product ? product.end().then(() => product.start()) : Promise.reject(new Error('No such unit.'));
		restarted.then(
			() => response.writeHead(204).end(),
			() => response.writeHead(500).end()
		);
	});
	await new Promise<void>((resolve) => units.listen(0, '127.0.0.1', resolve));
	const bound = units.address();
	const port = bound && typeof bound === 'object' ? bound.port : 0;
	const restart = `fetch('http://127.0.0.1:${port}/' + process.argv[3]).then(({ ok }) => process.exit(ok ? 0 : 1))`;
	writeFileSync(join(folder, 'nginx', 'systemctl'), `#!${process.execPath}\n${restart}\n`, { mode: 0o755 });
	const script = spawn(join(root, 'deploy/rolling-restart.sh'), [], {
		env: { PATH: `${join(folder, 'nginx')}:${process.env.PATH}`, SERVERS: proxy.servers },
		stdio: 'inherit'
	});
	const code = await new Promise<number | null>((resolve) => script.once('exit', resolve));
	await new Promise((resolve) => units.close(resolve));
	return code;
}
