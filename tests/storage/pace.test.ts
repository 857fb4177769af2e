import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { rateLimits } from '../../src/lib/server/db/schema';
import { newPace } from '../../src/lib/server/participation/pace';
import { engines, opening } from './engines';
import { hash } from './filled-tenants';

describe.each(engines)('how often a participant’s link is used, on $name', ({ place }) => {
	let database: Database;
	beforeAll(opening(place, (own) => (database = own)));

	const noon = Date.parse('2026-11-22T12:00:00Z');
	const begin = (pace: ReturnType<typeof newPace>, token: string, times: number, now = noon) =>
		Array.from({ length: times }, () => pace.ofBeginning(token, 0, now).allowed);

	it('is added up among processes', async () => {
		const [one, other] = [newPace(), newPace()];
		const token = hash();
		expect(begin(one, token, 12)).not.toContain(false);
		expect(begin(other, token, 7)).not.toContain(false);
		for (const pace of [one, other, one]) await pace.share(database, noon);
		// Nineteen of twenty were used up by both together; what nobody told the first one yet, it hears when it tells its own.
		expect(begin(other, token, 2)).toEqual([true, false]);
		expect(begin(one, token, 1)).toEqual([true]);
		await one.share(database, noon);
		expect(begin(one, token, 1)).toEqual([false]);
	});

	it('counts anew with each day, by link and by nothing else', async () => {
		const pace = newPace();
		const token = hash();
		expect(begin(pace, token, 21).at(-1)).toBe(false);
		await pace.share(database, noon);
		expect(begin(pace, hash(), 1)).toEqual([true]);
		expect(begin(pace, token, 1, noon + 86_400_000)).toEqual([true]);
		await pace.share(database, noon + 86_400_000);
		expect(begin(pace, token, 19, noon + 86_400_000)).not.toContain(false);
		expect(begin(pace, token, 1, noon + 86_400_000)).toEqual([false]);
	});

	it('leaves rows that name no link and say no time but the end of the day', async () => {
		const pace = newPace();
		const token = hash();
		begin(pace, token, 1, noon + 12_345);
		await pace.share(database, noon + 12_345);
		const rows = await database.read({ system: true }, (transaction) => transaction.select().from(rateLimits));
		expect(JSON.stringify(rows)).not.toContain(token);
		expect(new Set(rows.map(({ resetsAt }) => resetsAt.toISOString().slice(10)))).toEqual(new Set(['T00:00:00.000Z']));
	});

	it('guards each process against one draft that is saved all the time', () => {
		const pace = newPace();
		const draft = hash();
		const saved = Array.from({ length: 241 }, () => pace.ofChange(draft, noon).allowed);
		expect(saved.indexOf(false)).toBe(240);
		expect(pace.ofChange(draft, noon + 60_000).allowed).toBe(true);
	});
});
