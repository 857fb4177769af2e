import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { DurableFileSystem } from '../../../src/lib/server/db/embedded/durable-file-system.js';
import { engineModule } from '../../../src/lib/server/db/embedded/engine-module';

/**
 * What is damaged in a database, a line each: pages of tables, values kept aside, indexes in themselves and against their tables
 * (PostgreSQL's own `amcheck`), and references between tables.
 */
export async function damageIn(folder: string): Promise<string[]> {
	const engine = await PGlite.create({
		fs: new DurableFileSystem(folder),
		extensions: { amcheck },
		pgliteWasmModule: await engineModule()
	});
	try {
		await engine.exec('create extension if not exists amcheck');
		return [...(await inTables(engine)), ...(await inIndexes(engine)), ...(await inReferences(engine))];
	} finally {
		await engine.close();
	}
}

async function inTables(engine: PGlite): Promise<string[]> {
	const { rows } = await engine.query<{ line: string }>(
		`select c.relname || ': ' || problem.msg as line
		from pg_class c, verify_heapam(c.oid, check_toast => true) problem
		where c.relkind in ('r', 'm', 't') and c.relpersistence = 'p'`
	);
	return rows.map(({ line }) => line);
}

async function inIndexes(engine: PGlite): Promise<string[]> {
	const { rows } = await engine.query<{ name: string; oid: number }>(
		`select c.relname as name, c.oid::int as oid from pg_class c join pg_am a on a.oid = c.relam
		where c.relkind = 'i' and a.amname = 'btree' and c.relpersistence = 'p'`
	);
	const found: string[] = [];
	for (const { name, oid } of rows) {
		try {
			await engine.query('select bt_index_parent_check($1::oid::regclass, true, true)', [oid]);
		} catch (error) {
			found.push(`${name}: ${error instanceof Error ? error.message : 'damaged'}`);
		}
	}
	return found;
}

async function inReferences(engine: PGlite): Promise<string[]> {
	const { rows } = await engine.query<{ name: string; owner: string }>(
		`select quote_ident(conname) as name, conrelid::regclass::text as owner from pg_constraint where contype = 'f'`
	);
	await engine.exec(`update pg_constraint set convalidated = false where contype = 'f'`);
	const found: string[] = [];
	for (const { name, owner } of rows) {
		try {
			await engine.exec(`alter table ${owner} validate constraint ${name}`);
		} catch (error) {
			found.push(`${owner}: ${error instanceof Error ? error.message : 'damaged'}`);
		}
	}
	return found;
}
