import pg from 'pg';

export interface BenchServer {
	/** An empty database of a login that is no superuser, as an operator would give it. */
	readonly url: string;
	stop(): Promise<void>;
}

/** The server of the storage tests, as durable as an operator’s, null where its binaries are not installed (they are no dependency of the product). */
export async function startPostgresIfThere(): Promise<BenchServer | null> {
	const found = await import('../storage/postgres-server').catch(() => null);
	if (found === null) return null;
	const server = await found.startPostgres({ isDurable: true });
	const client = new pg.Client({ connectionString: server.url });
	await client.connect();
	await client.query('create role bench login createrole');
	await client.query('create database bench owner bench');
	await client.end();
	const url = new URL(server.url);
	url.username = 'bench';
	url.pathname = '/bench';
	return { url: url.href, stop: server.stop };
}
