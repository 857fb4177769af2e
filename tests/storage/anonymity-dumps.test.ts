import { randomInt } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { roundIntake, roundParticipations, roundResponses, type RoleGroup } from '../../src/lib/server/db/schema';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { receiptKeyOf } from '../../src/lib/server/participation';
import { dump, type Dump } from './dumps';
import { engines, opening, type Place } from './engines';
import { join, joinOverTime, type Truth } from './joining';
import { sha256, type Invited, type Survey } from './survey-rows';
import { allAt, change, survey, takePart } from './surveys';

const k = 5;

const people: readonly RoleGroup[] = [
	...new Array<RoleGroup>(10).fill('other-staff'),
	...new Array<RoleGroup>(10).fill('customer-facing')
];
const asked = [
	{ name: 'Sales', roles: people },
	{ name: 'Leaders', kind: 'leadership', roles: new Array<RoleGroup>(10).fill('leadership') }
] as const;

/**
 * Of thirty people a blind guess places about one in each of three cells; of ways that place at random one in a million gets
 * further than this.
 */
const byChance = 18;

describe.each(engines)('whoever steals the database on $name', ({ place }) => {
	let database: Database;
	let where: Place;

	beforeAll(
		opening(place, (own, at) => {
			database = own;
			where = at;
		})
	);

	/** All thirty answer in random order, each something of their own; `between` is called after each. */
	async function everybodyAnswers(
		round: Survey,
		answer: (one: Invited & { readonly groupId: string }, level: 0 | 1 | 2 | 3 | 4) => Promise<string>,
		between: (answered: number) => Promise<void> = async () => {}
	): Promise<Truth> {
		const truth = new Map<string, string>();
		const everybody = round.groups.flatMap(({ id, invited }) => invited.map((one) => ({ ...one, groupId: id })));
		for (const one of shuffled(everybody)) {
			truth.set(sha256(one.token), await answer(one, randomInt(5) as 0 | 1 | 2 | 3 | 4));
			await between(truth.size);
		}
		return truth;
	}

	const asTheProduct = async ({ token }: Invited, level: 0 | 1 | 2 | 3 | 4) => {
		const { key } = await takePart(database, token, { answers: allAt(level) });
		return sha256(receiptKeyOf(key));
	};

	it('cannot join who took part with what was answered, by any column, transaction, place or order', async () => {
		const round = await survey(database, asked);
		const truth = await everybodyAnswers(round, asTheProduct);
		const found = join(await dump(database, where), truth, k);
		expect(found.size).toBeGreaterThan(100);
		const successful = [...found].filter(([, hits]) => hits > byChance);
		expect(successful).toEqual([]);
	});

	it('finds on neither side in which order people handed in, had somebody noted it', async () => {
		const round = await survey(database, [asked[0]]);
		const noted: Record<'receipt_hash' | 'token_hash', string[]> = { receipt_hash: [], token_hash: [] };
		for (const one of round.groups[0]?.invited ?? []) {
			noted.receipt_hash.push(await asTheProduct(one, 2));
			noted.token_hash.push(sha256(one.token));
		}
		const stolen = await dump(database, where);
		const placed = (table: string, column: keyof typeof noted) =>
			(stolen.get(table) ?? [])
				.map((row) => ({ number: noted[column].indexOf(String(row[column])), place: placeOf(String(row['ctid'])) }))
				.filter(({ number }) => number >= 0)
				.sort((one, other) => one.place - other.place)
				.map(({ number }) => number);
		for (const [table, column] of [
			['round_responses', 'receipt_hash'],
			['round_participations', 'token_hash']
		] as const) {
			const numbers = placed(table, column);
			expect(numbers).toHaveLength(20);
			const batches = [0, 1, 2, 3].map((batch) => numbers.filter((number) => Math.floor(number / k) === batch));
			// By chance all four are in order once in two hundred million times.
			const isInOrder = batches.map((batch) => batch.join() === batch.toSorted((one, other) => one - other).join());
			expect(isInOrder, table).toContain(false);
		}
	});

	it('could, if both sides were simply written in the transaction of the submission', async () => {
		const round = await survey(database, asked);
		const { organisationId, roundId } = round;
		const truth = await everybodyAnswers(round, async ({ token, groupId, role }, level) => {
			const receiptHash = sha256(`receipt ${token}`);
			await database.withScope({ contentOfRoundId: roundId, roundId }, async (transaction) => {
				const sheet = new Array<number>(24).fill(level);
				await transaction.insert(roundResponses).values({ organisationId, roundId, groupId, role, sheet, receiptHash });
				await transaction
					.update(roundParticipations)
					.set({ state: 'done' })
					.where(and(eq(roundParticipations.roundId, roundId), eq(roundParticipations.tokenHash, sha256(token))));
			});
			return receiptHash;
		});
		const found = join(await dump(database, where), truth, k);
		for (const way of ['xmin = xmin', 'xmin nearest to xmin', 'xmin in the order of ctid']) {
			expect(found.get(way), way).toBe(30);
		}
	});

	it('finds of those who wait no more than that they wait in the same cell', async () => {
		const round = await survey(database, asked);
		const waiting = (round.groups[0]?.invited ?? []).slice(0, 4);
		const truth = new Map<string, string>();
		for (const one of waiting) truth.set(sha256(one.token), await asTheProduct(one, 1));
		const stolen = await dump(database, where);
		const written = (table: string) =>
			new Set(
				(stolen.get(table) ?? [])
					.filter(({ round_id: id, state }) => id === round.roundId && state !== 'invited')
					.map(({ xmin }) => xmin)
			);
		expect(written('round_intake').size).toBe(1);
		expect(written('round_participations')).toEqual(written('round_intake'));
	});

	it('finds by laying many dumps beside each other no set smaller than k, where nobody of a batch was seen waiting', async () => {
		const round = await survey(database, [asked[0]]);
		const dumps: Dump[] = [];
		const isNobodyWaiting = async () => {
			const waiting = await database.read({ contentOfRoundId: round.roundId }, (transaction) =>
				transaction.select().from(roundIntake).where(eq(roundIntake.roundId, round.roundId))
			);
			return waiting.length === 0;
		};
		const truth = await everybodyAnswers(round, asTheProduct, async () => {
			if (await isNobodyWaiting()) dumps.push(await dump(database, where));
		});
		expect(dumps.length).toBeGreaterThan(0);
		const sizes = joinOverTime(dumps, truth);
		expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(k);
	});

	it('learns by watching each single submission no more than about those who waited then', async () => {
		const round = await survey(database, [{ roles: new Array<RoleGroup>(10).fill('other-staff') }]);
		const [tokens, dumps]: [string[], Dump[]] = [[], [await dump(database, where)]];
		const truth = new Map<string, string>();
		for (const one of round.groups[0]?.invited ?? []) {
			truth.set(sha256(one.token), await asTheProduct(one, 2));
			tokens.push(sha256(one.token));
			if (truth.size === 5 || truth.size === 10) dumps.push(await dump(database, where));
		}
		const sizes = joinOverTime(dumps, truth);
		expect(tokens.map((token) => sizes.get(token))).toEqual(new Array(10).fill(5));
	});

	it('finds nothing at all of anybody once the round has closed', async () => {
		const round = await survey(database, asked);
		const truth = await everybodyAnswers(round, asTheProduct);
		await change(database, round, { status: 'closing' });
		expect(await closeRound(database, round.organisationId, round.roundId)).toBe('published');
		const stolen = await dump(database, where);
		for (const table of ['round_participations', 'round_intake', 'round_responses', 'round_drafts']) {
			expect((stolen.get(table) ?? []).filter(({ round_id: id }) => id === round.roundId)).toEqual([]);
		}
		const everything = JSON.stringify([...stolen]);
		for (const hash of [...truth.keys(), ...truth.values()]) expect(everything).not.toContain(hash);
	});

	it('finds no time, address, serial or name of a device in what is kept of participants', async () => {
		const { rows } = await database.read({ system: true }, (transaction) =>
			transaction.execute<{ name: string; type: string; identity: string; preset: string | null }>(
				sql`select relname || '.' || attname as name, format_type(atttypid, atttypmod) as type, attidentity as identity,
					pg_get_expr(adbin, adrelid) as preset
					from pg_attribute join pg_class on pg_class.oid = attrelid
					left join pg_attrdef on adrelid = attrelid and adnum = attnum
					where relname in ('round_participations', 'round_intake', 'round_responses', 'round_named_responses', 'round_drafts')
					and relkind = 'r' and attnum > 0 and not attisdropped`
			)
		);
		expect(rows.length).toBeGreaterThan(25);
		expect(rows.filter(({ type }) => !/^(uuid|text|smallint\[\])$/.test(type))).toEqual([]);
		expect(
			rows.filter(({ identity, preset }) => identity !== '' || /nextval|now|uuidv7|clock/.test(preset ?? ''))
		).toEqual([]);
		expect(
			rows.filter(({ name }) => /time|_at$|_on$|address|agent|device|serial|number|session|user/.test(name))
		).toEqual([]);
	});
});

function shuffled<Each>(all: readonly Each[]): readonly Each[] {
	return all
		.map((each) => [randomInt(2 ** 40), each] as const)
		.toSorted(([one], [other]) => one - other)
		.map(([, each]) => each);
}

/** `(3,17)`: page and line. */
function placeOf(ctid: string): number {
	const [page = 0, line = 0] = ctid.slice(1, -1).split(',').map(Number);
	return page * 10_000 + line;
}
