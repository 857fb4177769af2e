import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { engines, opening } from './engines';

describe.each(engines)('rows are found by whom they belong to ($name)', ({ place }) => {
	let database: Database;
	beforeAll(
		opening(place, (opened) => {
			database = opened;
		})
	);

	it('has an index on every reference that goes with what it refers to, so that no policy and no deletion reads all tenants', async () => {
		const { rows } = await database.read({ system: true }, (transaction) =>
			transaction.execute<{ reference: string }>(sql`
				select conname as reference from pg_constraint
				where contype = 'f' and connamespace = 'public'::regnamespace and confdeltype in ('c', 'n')
					and not exists (
						select from pg_index
						where indrelid = conrelid and indpred is null and indkey[0] = any (conkey)
					)
				order by conname`)
		);
		expect(rows.map(({ reference }) => reference)).toEqual([]);
	});
});
