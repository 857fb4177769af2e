import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import type { Database, Transaction } from '../../src/lib/server/db';
import { assessmentAnswers, assessmentReports, assessments as table } from '../../src/lib/server/db/schema';
import { millisecondsMax } from '../../src/lib/server/db/types';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import { engines, opening } from './engines';

describe.each(engines)('what a key opens on $name', ({ place }) => {
	let database: Database;
	let mine: assessments.AssessmentScope;
	let foreign: assessments.AssessmentScope;

	const filled = async () => {
		const scope = assessments.scopeOf(assessments.newKey(), database);
		await assessments.create(scope, { questionnaire: current('executive'), locale: 'de' });
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 3 } }]);
		await assessments.finish(scope, { method: '1', questionnaireVersion: 'v', model: '{}' });
		return scope;
	};

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
			[mine, foreign] = [await filled(), await filled()];
		})
	);

	/** All rows of all tables, without any condition: as if the scope had been forgotten in the code. */
	const everything = async (transaction: Transaction) => ({
		assessments: await transaction.select({ keyHash: table.keyHash }).from(table),
		answers: (await transaction.select().from(assessmentAnswers)).length,
		reports: (await transaction.select().from(assessmentReports)).length
	});

	it('shows its own rows and no others, even where the code forgets to ask for them', async () => {
		expect(await database.withScope({ assessmentKeyHash: mine.assessmentKeyHash }, everything)).toEqual({
			assessments: [{ keyHash: mine.assessmentKeyHash }],
			answers: 1,
			reports: 1
		});
	});

	it('shows the same to a single read, which travels with the beginning and end of its transaction', async () => {
		const keys = (transaction: Transaction) => transaction.select({ keyHash: table.keyHash }).from(table);
		const scopes = [mine, foreign, { assessmentKeyHash: assessments.keyHash('x') }, mine];
		const seen = await Promise.all(scopes.map(({ assessmentKeyHash }) => database.read({ assessmentKeyHash }, keys)));
		expect(seen.map((rows) => rows.map(({ keyHash }) => keyHash))).toEqual([
			[mine.assessmentKeyHash],
			[foreign.assessmentKeyHash],
			[],
			[mine.assessmentKeyHash]
		]);
	});

	it('shows nothing under an unknown key or to the program itself', async () => {
		const nothing = { assessments: [], answers: 0, reports: 0 };
		expect(await database.withScope({ assessmentKeyHash: assessments.keyHash('x') }, everything)).toEqual(nothing);
		expect(await database.withScope({ system: true }, everything)).toEqual(nothing);
	});

	it('shows nothing where the role was taken and no scope named, before and after another transaction', async () => {
		const scopeless = (transaction: Transaction) =>
			transaction
				.execute(sql`select set_config('gegenprobe.assessment_key_hash', '', true)`)
				.then(() => everything(transaction));
		const seen = await database.withScope({ assessmentKeyHash: mine.assessmentKeyHash }, scopeless);
		expect(seen).toEqual({ assessments: [], answers: 0, reports: 0 });
	});

	it('neither changes nor erases the rows of others', async () => {
		await database.withScope({ assessmentKeyHash: mine.assessmentKeyHash }, async (transaction) => {
			await transaction.update(assessmentAnswers).set({ answer: { value: { level: 0 } } });
			await transaction.delete(assessmentReports);
		});
		expect((await assessments.load(foreign))?.drafts.get('check.1')?.value).toEqual({ level: 3 });
		expect(await assessments.reports(foreign)).toHaveLength(1);
	});

	it('adds no row to the assessment of another, and none under another key', async () => {
		const foreignId = (await assessments.load(foreign))?.id ?? '';
		const intruding = database.withScope({ assessmentKeyHash: mine.assessmentKeyHash }, (transaction) =>
			transaction
				.insert(assessmentAnswers)
				.values({ assessmentId: foreignId, itemId: 'check.2', answer: { value: { level: 0 } } })
		);
		await expect(intruding).rejects.toMatchObject({ name: 'StorageError', code: '42501' });
		const renaming = database.withScope({ assessmentKeyHash: mine.assessmentKeyHash }, (transaction) =>
			transaction.update(table).set({ keyHash: assessments.keyHash('another') })
		);
		await expect(renaming).rejects.toMatchObject({ code: '42501' });
	});

	it('does not keep a new wording: only the program does', async () => {
		const adding = database.withScope({ assessmentKeyHash: mine.assessmentKeyHash }, (transaction) =>
			transaction.execute(sql`insert into questionnaire_versions (id, version, content) values ('x', 'y', '{}')`)
		);
		await expect(adding).rejects.toMatchObject({ code: '42501' });
	});

	it('never mixes scopes among many transactions at once', async () => {
		const scopes = await Promise.all(Array.from({ length: 8 }, filled));
		const seen = await Promise.all(
			Array.from({ length: 100 }, (_, index) => {
				const { assessmentKeyHash } = scopes[index % scopes.length] ?? mine;
				return database
					.withScope({ assessmentKeyHash }, everything)
					.then((rows) => rows.assessments.every((row) => row.keyHash === assessmentKeyHash) && rows.answers === 1);
			})
		);
		expect(seen.every(Boolean)).toBe(true);
	});

	it('refuses a scope that is no hash, so that nothing typed reaches the statement', async () => {
		const forged = database.withScope({ assessmentKeyHash: "'; reset role; --" }, everything);
		await expect(forged).rejects.toThrow('SHA-256');
	});
});

describe.each(engines)('a transaction on $name', ({ place }) => {
	let database: Database;
	const system = { system: true } as const;

	beforeAll(opening(place, (own) => (database = own)));

	it('undoes everything when its work throws, and the next one runs', async () => {
		const row = { id: 'thrown', version: '1', content: '{}' };
		const insert = sql`insert into questionnaire_versions (id, version, content) values (${row.id}, '1', '{}')`;
		const failing = database.withScope(system, async (transaction) => {
			await transaction.execute(insert);
			throw new RangeError('half way');
		});
		await expect(failing).rejects.toThrow(RangeError);
		const found = await database.withScope(system, (transaction) =>
			transaction.execute(sql`select from questionnaire_versions where id = 'thrown'`)
		);
		expect(found.rows).toHaveLength(0);
	});

	it('is no success where a refused statement was passed over: nothing of it was kept', async () => {
		const insert = sql`insert into questionnaire_versions (id, version, content) values ('passed over', '1', '{}')`;
		const passedOver = database.withScope(system, async (transaction) => {
			await transaction.execute(insert);
			await transaction.execute(sql`select 'x'::int`).catch(() => undefined);
			return 'kept';
		});
		await expect(passedOver).rejects.toMatchObject({ name: 'StorageError' });
		const found = await database.withScope(system, (transaction) =>
			transaction.execute(sql`select from questionnaire_versions where id = 'passed over'`)
		);
		expect(found.rows).toHaveLength(0);
	});

	it('survives a refused statement, and tells neither the statement nor its values', async () => {
		const failing = database.withScope(system, (transaction) =>
			transaction.execute(sql`select ${'a secret somebody wrote'}::int`)
		);
		const error = await failing.catch((reason: unknown) => reason);
		expect(error).toMatchObject({ name: 'StorageError', code: '22P02' });
		expect(JSON.stringify(error) + String(error) + (error instanceof Error ? error.stack : '')).not.toContain('secret');
		expect(await database.ready()).toBe(true);
	});

	it('keeps what was written with its end behind the last statement, and nothing where that one fails', async () => {
		const write = (id: string, last: ReturnType<typeof sql>) =>
			database.withScope(system, async (transaction, endWithNext) => {
				await transaction.execute(
					sql`insert into questionnaire_versions (id, version, content) values (${id}, '1', '{}')`
				);
				endWithNext();
				return transaction.execute(last);
			});
		await write('ended with the last', sql`select 1`);
		await expect(write('ended by a failure', sql`select 'x'::int`)).rejects.toMatchObject({ code: '22P02' });
		const { rows } = await database.withScope(system, (transaction) =>
			transaction.execute(sql`select id from questionnaire_versions where id like 'ended%'`)
		);
		expect(rows).toEqual([{ id: 'ended with the last' }]);
	});

	it('takes no statement behind the one that was to be the last', async () => {
		const more = database.withScope(system, async (transaction, endWithNext) => {
			endWithNext();
			await transaction.execute(sql`select 1`);
			await transaction.execute(sql`select 2`);
		});
		await expect(more).rejects.toMatchObject({ name: 'StorageError', code: null });
		expect(await database.ready()).toBe(true);
	});

	it('takes no second statement of a single read: its transaction is already at its end', async () => {
		const twice = database.read(system, async (transaction) => {
			await transaction.execute(sql`select 1`);
			return transaction.execute(sql`select current_user`);
		});
		await expect(twice).rejects.toThrow('refused a statement');
		expect(await database.ready()).toBe(true);
	});

	it('waits with the end of a single read until its statement was sent', async () => {
		const late = await database.read(system, async (transaction) => {
			await new Promise((resolve) => setTimeout(resolve, 20));
			return transaction.execute(sql`select current_user as name`);
		});
		expect(late.rows).toEqual([{ name: 'gegenprobe_app' }]);
	});

	it('survives a single read that is refused, and tells neither the statement nor its values', async () => {
		const failing = database.read(system, (transaction) => transaction.execute(sql`select ${'a secret'}::int`));
		await expect(failing).rejects.toMatchObject({ name: 'StorageError', code: '22P02' });
		expect(await database.ready()).toBe(true);
	});

	it('refuses another transaction inside instead of waiting for itself for ever', async () => {
		const nested = database.withScope(system, () => database.withScope(system, () => Promise.resolve(1)));
		await expect(nested).rejects.toThrow('outside the open transaction');
		expect(await database.ready()).toBe(true);
	});

	it('is given up and undone when its work does not end, and others go on', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			const insert = sql`insert into questionnaire_versions (id, version, content) values ('hanging', '1', '{}')`;
			let hanging: Promise<never> | undefined;
			await new Promise<void>((begun) => {
				hanging = database.withScope(system, async (transaction) => {
					await transaction.execute(insert);
					begun();
					return new Promise<never>(() => undefined);
				});
			});
			const outcome = expect(hanging).rejects.toMatchObject({ name: 'StorageError' });
			vi.advanceTimersByTime(millisecondsMax.transaction);
			await outcome;
		} finally {
			vi.useRealTimers();
		}
		const found = await database.withScope(system, (transaction) =>
			transaction.execute(sql`select from questionnaire_versions where id = 'hanging'`)
		);
		expect(found.rows).toHaveLength(0);
	});

	it('refuses its own object once it has ended, also inside a later one', async () => {
		let leaked: Transaction | undefined;
		await database.withScope(system, async (transaction) => {
			leaked = transaction;
		});
		const late = async () => leaked?.execute(sql`select 1`);
		await expect(late()).rejects.toThrow();
		const selves = await Promise.all(
			Array.from({ length: 6 }, () =>
				database.withScope(system, (transaction) => transaction.execute(sql`select current_user as name`))
			)
		);
		expect(selves.map((result) => result.rows[0]?.['name'])).toEqual(Array(6).fill('gegenprobe_app'));
	});
});
