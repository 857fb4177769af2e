import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { DurableFileSystem } from '../../src/lib/server/db/embedded/durable-file-system';
import { p95 } from './load';

const create = 'create table if not exists raw_insert (id serial primary key, content text not null)';
const insert = 'insert into raw_insert (content) values ($1)';
const content = 'level-3 with a note of ordinary length, as people write them';
const times = 300;

/** p95 in milliseconds of one committed insert with nothing around it: the least that saving an answer can cost. */
export async function rawInsertEmbedded(folder: string): Promise<number> {
	const startParams = [
		...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
		'-c',
		'wal_sync_method=fsync'
	];
	const engine = await PGlite.create({ fs: new DurableFileSystem(join(folder, 'raw')), startParams });
	try {
		await engine.exec(create);
		return await p95(() => engine.query(insert, [content]), times);
	} finally {
		await engine.close();
	}
}

export async function rawInsertPostgres(connectionString: string): Promise<number> {
	const client = new pg.Client({ connectionString });
	await client.connect();
	try {
		await client.query(create);
		return await p95(() => client.query(insert, [content]), times);
	} finally {
		await client.query('drop table if exists raw_insert');
		await client.end();
	}
}
