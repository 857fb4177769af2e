import { randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import { rateLimits, voiceIntake } from '../../src/lib/server/db/schema';
import { dump, type Dump, type DumpedRow } from './dumps';
import { engines, opening, type Place } from './engines';
import { askedForm, customerForm, submitAnswer, waitingIn } from './voice-forms';

const threshold = 5;

describe.each(engines)('whoever steals the database of customers’ answers on $name', ({ place }) => {
	let database: Database;
	let where: Place;

	beforeAll(
		opening(place, (own, at) => {
			database = own;
			where = at;
		})
	);

	/** Customers answer one after the other, each with a sentence that says which they were; `between` is called after each. */
	const theyAnswer = async (count: number, between: (answered: number) => Promise<void> = async () => {}) => {
		const { scope, id } = await customerForm(database);
		const form = await askedForm(database, scope, id);
		for (let place = 0; place < count; place += 1) {
			await submitAnswer(database, form, {
				...{ recommendation: randomInt(11), satisfaction: 1 + randomInt(5) },
				sentence: String(place)
			});
			await between(place + 1);
		}
		return { id, rowsIn: (stolen: Dump, table: string) => ofForm(stolen, table, id) };
	};

	it('finds no single rating once it is counted, and each question counted by five at least or not at all', async () => {
		const { rowsIn } = await theyAnswer(33);
		const stolen = await dump(database, where);
		const batches = rowsIn(stolen, 'voice_batches');
		expect(batches.length).toBeGreaterThan(3);
		for (const batch of batches) {
			for (const question of ['recommendation', 'satisfaction']) {
				const counted = sumOf(batch[question]);
				expect(counted === 0 || counted >= threshold).toBe(true);
			}
		}
		expect(rowsIn(stolen, 'voice_intake').length).toBeLessThan(threshold);
	});

	it('can join a sentence with its batch and with nothing smaller: all of it was written by one transaction', async () => {
		const { rowsIn } = await theyAnswer(30);
		const stolen = await dump(database, where);
		const batches = rowsIn(stolen, 'voice_batches');
		const sentences = rowsIn(stolen, 'voice_sentences');
		expect(sentences.length).toBe(30);
		for (const batch of batches) {
			const own = sentences.filter(({ xmin }) => xmin === batch['xmin']);
			expect(own.length).toBeGreaterThanOrEqual(threshold);
			expect(own.every(({ batch_id: id }) => id === batch['id'])).toBe(true);
		}
	});

	it('cannot tell by any order in which sequence the sentences of a batch were written', async () => {
		const { rowsIn } = await theyAnswer(60);
		const stolen = await dump(database, where);
		const sentences = rowsIn(stolen, 'voice_sentences');
		// Of twelve batches of five the chance of more than four in the right order, or the reverse, is below one in a million.
		for (const column of Object.keys(sentences[0] ?? {}).filter((name) => name !== 'text')) {
			const told = rowsIn(stolen, 'voice_batches').filter(({ id }) => {
				const own = sentences.filter(({ batch_id: of }) => of === id);
				const places = sorted(own, column).map(({ text }) => Number(text));
				return isRising(places) || isRising(places.toReversed());
			});
			expect(told.length, column).toBeLessThanOrEqual(4);
		}
	});

	it('could, if they were simply written as they came', async () => {
		const { scope, id, organisationId } = await customerForm(database);
		await askedForm(database, scope, id);
		for (const sentence of ['0', '1', '2', '3']) {
			await database.withScope({ voiceFormId: id }, (transaction) =>
				transaction.insert(voiceIntake).values({ organisationId, formId: id, sentence, locale: 'de' })
			);
		}
		const rows = ofForm(await dump(database, where), 'voice_intake', id);
		expect(isRising(sorted(rows, 'ctid').map(({ sentence }) => Number(sentence)))).toBe(true);
		expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(4);
	});

	it('finds of those who wait that they wait, and not who came first or last', async () => {
		const forms = [];
		for (let repeat = 0; repeat < 12; repeat += 1) forms.push(await theyAnswer(4));
		const stolen = await dump(database, where);
		const told = forms.filter(({ rowsIn }) => {
			const waiting = rowsIn(stolen, 'voice_intake');
			expect(waiting.length).toBe(4);
			expect(new Set(waiting.map(({ xmin }) => xmin)).size).toBe(1);
			const places = sorted(waiting, 'ctid').map(({ sentence }) => Number(sentence));
			return isRising(places) || isRising(places.toReversed());
		});
		// One in twelve by chance.
		expect(told.length).toBeLessThanOrEqual(7);
	});

	it('finds at no moment more waiting than one fewer than the threshold', async () => {
		const { id } = await theyAnswer(1);
		const most: number[] = [];
		const { scope, id: other } = await customerForm(database);
		const form = await askedForm(database, scope, other);
		for (let place = 0; place < 23; place += 1) {
			const parts = [{ recommendation: 3 }, { satisfaction: 3 }, { recommendation: 3, satisfaction: 3 }][place % 3];
			await submitAnswer(database, form, parts ?? {});
			const waiting = await waitingIn(database, other);
			most.push(waiting.filter(({ recommendation }) => recommendation !== null).length);
			most.push(waiting.filter(({ satisfaction }) => satisfaction !== null).length);
		}
		expect(Math.max(...most)).toBeLessThan(threshold);
		expect(await waitingIn(database, id)).toHaveLength(1);
	});

	it('finds neither address nor device nor time: only that stamps were used, all until the end of the same day', async () => {
		await theyAnswer(7);
		const { rows } = await database.read({ system: true }, (transaction) =>
			transaction.execute<{ name: string; type: string; preset: string | null }>(
				sql`select relname || '.' || attname as name, format_type(atttypid, atttypmod) as type, pg_get_expr(adbin, adrelid) as preset
					from pg_attribute join pg_class on pg_class.oid = attrelid
					left join pg_attrdef on adrelid = attrelid and adnum = attnum
					where relname in ('voice_intake', 'voice_sentences') and relkind = 'r' and attnum > 0 and not attisdropped`
			)
		);
		expect(rows.length).toBeGreaterThan(12);
		expect(rows.filter(({ type }) => !/^(uuid|text|smallint|boolean)$/.test(type))).toEqual([]);
		expect(rows.filter(({ preset }) => /nextval|now|uuidv7|clock/.test(preset ?? ''))).toEqual([]);
		const marks = await database.read({ system: true }, (transaction) => transaction.select().from(rateLimits));
		expect(marks.length).toBeGreaterThan(7);
		const ends = new Set(marks.map(({ resetsAt }) => resetsAt.toISOString()));
		expect([...ends].every((end) => end.endsWith('T00:00:00.000Z'))).toBe(true);
		expect(marks.every(({ count }) => count === 1)).toBe(true);
	});
});

const ofForm = (stolen: Dump, table: string, id: string): readonly DumpedRow[] =>
	(stolen.get(table) ?? []).filter(({ form_id: form }) => form === id);

function sumOf(counts: string | null | undefined): number {
	return (JSON.parse(counts ?? '[]') as number[]).reduce((sum, count) => sum + count, 0);
}

function isRising(places: readonly number[]): boolean {
	return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

function sorted(rows: readonly DumpedRow[], column: string): readonly DumpedRow[] {
	return rows.toSorted((one, other) => {
		const [first, second] = [one[column] ?? '', other[column] ?? ''].map(orderOf);
		return (first ?? '') < (second ?? '') ? -1 : 1;
	});
}

/** Of `(3,12)`, where a row lies, page and line; numbers by their size. */
const orderOf = (value: string) => value.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
