import { and, eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { fileExportParts, fileExports, people, users } from '../../src/lib/server/db/schema';
import { ask, bytesOf, exportLine, find, list, type Maker, remove } from '../../src/lib/server/exports';
import { makeWaiting } from '../../src/lib/server/exports/make';
import type { OrganisationScope } from '../../src/lib/server/visits';
import { engines, opening, type Place } from './engines';
import { member, organisation } from './organisation-fixtures';

process.env.LOG_LEVEL = 'silent';

const order = { subject: { kind: 'course' }, format: 'json', locale: 'de' } as const;
const never = () => false;

/** Bytes of which no two parts are the same. */
function content(size: number): Buffer {
	return Buffer.from(Array.from({ length: size }, (_, place) => place % 251));
}

/** In pieces that fit no part; `at` may hold them up behind each. */
async function* piecesOf(bytes: Buffer, at: (written: number) => Promise<void> = async () => undefined) {
	for (let from = 0; from < bytes.length; from += 100_000) {
		yield bytes.subarray(from, from + 100_000);
		await at(Math.min(bytes.length, from + 100_000));
	}
}

/** Makes a file of these bytes for everybody; a test replaces what it is about. */
function maker(bytes: Buffer, more: Partial<Maker> = {}, at?: (written: number) => Promise<void>): Maker {
	return {
		begin: async () => ({ name: 'gegenprobe-x.json', pieces: piecesOf(bytes, at), share: () => 0.5 }),
		mayHave: async () => true,
		...more
	};
}

describe.each(engines)('files made in the background on $name', ({ name, place }) => {
	let database: Database;
	let second: Database;
	let where: Place;

	beforeAll(
		opening(place, async (own, at) => {
			database = own;
			where = at;
		})
	);
	beforeAll(async () => {
		second = name === 'postgres' ? await where.open() : database;
		return () => (second === database ? undefined : second.close());
	});

	const partsOf = ({ organisationId }: OrganisationScope, id: string) =>
		database.read({ organisationId }, (transaction) =>
			transaction
				.select({ number: fileExportParts.number, size: sql<number>`octet_length(${fileExportParts.content})` })
				.from(fileExportParts)
				.where(eq(fileExportParts.exportId, id))
				.orderBy(fileExportParts.number)
		);
	const readAll = async (scope: OrganisationScope, id: string) => {
		const parts: Uint8Array[] = [];
		for await (const part of bytesOf(scope, id)) parts.push(part);
		return Buffer.concat(parts);
	};
	const attemptsAt = async ({ organisationId }: OrganisationScope, id: string) => {
		const [row] = await database.read({ organisationId }, (transaction) =>
			transaction.select({ attempts: fileExports.attempts }).from(fileExports).where(eq(fileExports.id, id))
		);
		return row?.attempts;
	};
	/** As if the process that makes it had been silent for too long. */
	const forsake = ({ organisationId }: OrganisationScope, id: string) =>
		database.withScope({ organisationId }, (transaction) =>
			transaction
				.update(fileExports)
				.set({ leaseUntil: sql`now() - interval '1 second'` })
				.where(eq(fileExports.id, id))
		);
	const asked = async (scope: OrganisationScope) => {
		const id = await ask(scope, order, 'Course');
		if (id === 'too-many') throw new Error('There are too many.');
		return id;
	};

	it('are stored in parts that are never large, and read back to the byte', async () => {
		const { scope } = await organisation(database);
		const bytes = content(700_001);
		const id = await asked(scope);
		expect(await find(scope, id)).toMatchObject({ ...order, status: 'waiting', progressPercent: 0, fileName: null });
		await makeWaiting(database, maker(bytes), never);
		expect(await find(scope, id)).toMatchObject({
			status: 'done',
			progressPercent: 100,
			fileName: 'gegenprobe-x.json',
			byteSize: 700_001
		});
		expect((await partsOf(scope, id)).map(({ size }) => size)).toEqual([262_144, 262_144, 175_713]);
		expect((await readAll(scope, id)).equals(bytes)).toBe(true);
	});

	it('are there for whoever asked and for nobody else, and go when they delete them', async () => {
		const opened = await organisation(database);
		const { scope: colleague } = await member(database, opened, 'admin');
		const { scope: stranger } = await organisation(database, 'Other');
		const id = await asked(opened.scope);
		await makeWaiting(database, maker(content(10)), never);
		expect((await list(opened.scope)).map((each) => each.id)).toEqual([id]);
		for (const other of [colleague, stranger]) {
			expect(await list(other)).toEqual([]);
			expect(await find(other, id)).toBeNull();
			await remove(other, id);
		}
		expect((await readAll(stranger, id)).length).toBe(0);
		expect((await readAll(opened.scope, id)).length).toBe(10);
		await remove(opened.scope, id);
		expect(await list(opened.scope)).toEqual([]);
		expect(await partsOf(opened.scope, id)).toEqual([]);
	});

	it('are each begun once, by several processes at a time', async () => {
		const { scope } = await organisation(database);
		const ids = await Promise.all(Array.from({ length: 8 }, () => asked(scope)));
		const begun: string[] = [];
		const counting = maker(content(300_000), {
			begin: async ({ id }) => {
				begun.push(id);
				return { name: 'x.json', pieces: piecesOf(content(300_000)), share: () => 0 };
			}
		});
		await Promise.all([makeWaiting(database, counting, never), makeWaiting(second, counting, never)]);
		expect(begun.toSorted()).toEqual(ids.toSorted());
		expect((await list(scope)).map(({ status }) => status)).toEqual(ids.map(() => 'done'));
	});

	it('are begun anew where a process fell silent, and whoever comes back too late changes nothing', async () => {
		const { scope } = await organisation(database);
		const id = await asked(scope);
		const whole = content(900_000);
		let [silent, wake] = [(): void => undefined, (): void => undefined];
		const isSilent = new Promise<void>((resolve) => (silent = resolve));
		const awake = new Promise<void>((resolve) => (wake = resolve));
		const slow = makeWaiting(
			database,
			maker(Buffer.alloc(900_000, 1), {}, async (written) => {
				if (written < 600_000) return;
				silent();
				await awake;
			}),
			never
		);
		await isSilent;
		expect(await find(scope, id)).toMatchObject({ status: 'running', progressPercent: 50 });
		expect((await partsOf(scope, id)).length).toBe(2);
		await makeWaiting(second, maker(whole), never);
		expect((await find(scope, id))?.status, 'as long as it gives signs of life it is left alone').toBe('running');
		await forsake(scope, id);
		await makeWaiting(second, maker(whole), never);
		expect((await readAll(scope, id)).equals(whole)).toBe(true);
		wake();
		await slow;
		expect(await find(scope, id)).toMatchObject({ status: 'done', byteSize: 900_000 });
		expect((await readAll(scope, id)).equals(whole)).toBe(true);
	});

	it('are given up at the third failure, and nothing of them stays', async () => {
		const { scope } = await organisation(database);
		const id = await asked(scope);
		let begun = 0;
		const failing = maker(content(600_000), {}, async (written) => {
			if (written < 600_000) return;
			begun += 1;
			throw new Error('no glyph');
		});
		await makeWaiting(database, failing, never);
		expect(begun).toBe(3);
		expect(await find(scope, id)).toMatchObject({ status: 'failed', progressPercent: 0 });
		expect(await partsOf(scope, id)).toEqual([]);
	});

	it('are given up where a process dies of them again and again', async () => {
		const { scope } = await organisation(database);
		const id = await asked(scope);
		const dying = maker(content(10), { begin: () => new Promise(() => undefined) });
		for (let time = 0; time < 3; time += 1) {
			void makeWaiting(database, dying, never);
			await expect.poll(() => attemptsAt(scope, id)).toBe(time + 1);
			await forsake(scope, id);
		}
		await makeWaiting(database, dying, never);
		expect((await find(scope, id))?.status).toBe('failed');
	});

	it('say at once where there is nothing to make them of', async () => {
		const { scope } = await organisation(database);
		const id = await asked(scope);
		await makeWaiting(database, maker(content(10), { begin: async () => 'gone' }), never);
		expect((await find(scope, id))?.status).toBe('failed');
	});

	it('are as if nobody had asked, once whoever did has lost the right, before or while they are made', async () => {
		const { scope } = await organisation(database);
		await asked(scope);
		await makeWaiting(database, maker(content(10), { begin: async () => 'no-right' }), never);
		expect(await list(scope)).toEqual([]);
		await asked(scope);
		await makeWaiting(database, maker(content(300_000), { mayHave: async () => false }), never);
		expect(await list(scope)).toEqual([]);
	});

	it('stop being made when they are deleted', async () => {
		const { scope } = await organisation(database);
		const id = await asked(scope);
		const written: number[] = [];
		const deleting = maker(content(2_000_000), {}, async (bytes) => {
			written.push(bytes);
			if (bytes === 500_000) await remove(scope, id);
		});
		await makeWaiting(database, deleting, never);
		expect(written.at(-1)).toBeLessThanOrEqual(800_000);
		expect(await partsOf(scope, id)).toEqual([]);
	});

	it('are put back by a process that is told to end, which is no failure', async () => {
		const { scope } = await organisation(database);
		const id = await asked(scope);
		const slow = maker(content(900_000), {}, async (written) => {
			if (written === 300_000) void line.stop();
		});
		const line = exportLine(slow);
		await line.work(database);
		await line.stop();
		expect(await find(scope, id)).toMatchObject({ status: 'waiting', progressPercent: 0 });
		expect(await partsOf(scope, id)).toEqual([]);
		expect(await attemptsAt(scope, id)).toBe(0);
		await makeWaiting(database, maker(content(9)), never);
		expect((await find(scope, id))?.status).toBe('done');
	});

	it('wait up to twenty at a time for one person, wherever they asked', async () => {
		const { scope } = await organisation(database);
		for (let number = 0; number < 20; number += 1) await asked(scope);
		expect(await ask(scope, order, 'Course')).toBe('too-many');
		await makeWaiting(database, maker(content(1)), never);
		expect(await ask(scope, order, 'Course')).not.toBe('too-many');
		await makeWaiting(database, maker(content(1)), never);
	});

	it('are deleted after seven days, and found by the job where nobody makes them', async () => {
		const { scope } = await organisation(database);
		const { organisationId } = scope;
		const [old, young] = [await asked(scope), await asked(scope)];
		await makeWaiting(database, maker(content(5)), never);
		const job = exportLine(maker(content(5))).job;
		await job.run(database, new Date(Date.now() + 6.9 * 86_400_000));
		expect((await list(scope)).length).toBe(2);
		await database.withScope({ organisationId }, (transaction) =>
			transaction.delete(fileExports).where(and(eq(fileExports.id, young)))
		);
		const waiting = await asked(scope);
		await job.run(database, new Date());
		await expect.poll(async () => (await find(scope, waiting))?.status).toBe('done');
		await job.run(database, new Date(Date.now() + 7.1 * 86_400_000));
		expect(await list(scope)).toEqual([]);
		expect(await partsOf(scope, old)).toEqual([]);
	});

	it('go with the account of whoever asked, and are no longer listed once they have left', async () => {
		const opened = await organisation(database);
		const { scope, userId, personId } = await member(database, opened, 'analyst');
		const id = await asked(scope);
		await makeWaiting(database, maker(content(5)), never);
		await database.withScope({ organisationId: scope.organisationId }, (transaction) =>
			transaction.delete(people).where(eq(people.id, personId))
		);
		await database.withScope({ userId }, (transaction) => transaction.delete(users).where(eq(users.id, userId)));
		expect(await partsOf(scope, id)).toEqual([]);
	});
});
