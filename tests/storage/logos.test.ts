import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookOf } from '../../src/lib/server/branding';
import type { Database } from '../../src/lib/server/db';
import { logos as table } from '../../src/lib/server/db/schema';
import * as logos from '../../src/lib/server/logos';
import * as organisations from '../../src/lib/server/organisations';
import { png } from '../unit/logos/pictures';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';
import { foundedPractice } from './practice-people';

describe.each(engines)('a logo on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	it('of an organisation and of a practice is kept as it was cleaned, replaced and removed', async () => {
		const [{ scope }, practice] = [await organisation(database), await foundedPractice(database)];
		for (const own of [scope, practice.scope]) {
			expect((await lookOf(own)).logo).toBeNull();
			expect(await logos.put(own, Buffer.concat([png(40, 20), Buffer.from('<script>')]))).toBe('done');
			expect(await logos.open(own)).toMatchObject({ type: 'image/png', content: png(40, 20) });
			const { logo: first } = await lookOf(own);
			expect(first).toMatchObject({ width: 40, height: 20 });
			expect(await logos.put(own, png(30, 30))).toBe('done');
			expect((await lookOf(own)).logo?.version).not.toBe(first?.version);
			await logos.remove(own);
			expect([(await lookOf(own)).logo, await logos.open(own)]).toEqual([null, null]);
		}
		expect((await actsIn(database, scope.organisationId)).slice(-3)).toEqual([
			'organisation.logo-changed',
			'organisation.logo-changed',
			'organisation.logo-removed'
		]);
	});

	it('that is none changes nothing', async () => {
		const { scope } = await organisation(database);
		await logos.put(scope, png(4, 2));
		expect(await logos.put(scope, Buffer.from('<html></html>'))).toBe('unreadable');
		expect(await logos.put(scope, Buffer.alloc(200_001))).toBe('too-large');
		expect((await lookOf(scope)).logo).toMatchObject({ width: 4, height: 2 });
	});

	it('sent twenty times at once is one logo', async () => {
		const { scope } = await organisation(database);
		await Promise.all(Array.from({ length: 20 }, (_, index) => logos.put(scope, png(index + 1, 5))));
		const rows = await database.read(scope, (transaction) => transaction.select({ type: table.type }).from(table));
		expect(rows).toHaveLength(1);
	});

	it('goes with its organisation', async () => {
		const { scope, capacity } = await organisation(database);
		await logos.put(scope, png());
		expect(await organisations.destroy(scope, capacity)).toBe(true);
		expect((await lookOf(scope)).logo).toBeNull();
	});

	it('is bounded by the database as well', async () => {
		const { scope } = await organisation(database);
		const { organisationId } = scope;
		await logos.put(scope, png());
		const growing = database.withScope({ organisationId }, (transaction) =>
			transaction.update(table).set({ content: sql`decode(repeat('00', 204801), 'hex')` })
		);
		await expect(growing).rejects.toMatchObject({ code: '23514' });
	});
});
