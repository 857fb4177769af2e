import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { DurableFileSystem } from '../../src/lib/server/db/embedded/durable-file-system';

/** One committed insert with nothing around it: the least that saving an answer can cost. */
export interface RawInsert {
	insert(): Promise<unknown>;
	close(): Promise<void>;
}

const create = 'create table if not exists raw_insert (id serial primary key, content text not null)';
const insert = 'insert into raw_insert (content) values ($1)';
const content = 'level-3 with a note of ordinary length, as people write them';

/** On an engine of its own beside the product's, started as durable as that one. */
export async function rawInsertEmbedded(folder: string): Promise<RawInsert> {
	const durable = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F');
	const fs = new DurableFileSystem(join(folder, 'raw'));
	const engine = await PGlite.create({ fs, startParams: [...durable, '-c', 'wal_sync_method=fsync'] });
	await engine.exec(create);
	return { insert: () => engine.query(insert, [content]), close: () => engine.close() };
}

export async function rawInsertPostgres(connectionString: string): Promise<RawInsert> {
	const client = new pg.Client({ connectionString });
	await client.connect();
	await client.query(create);
	return { insert: () => client.query(insert, [content]), close: () => client.end() };
}
