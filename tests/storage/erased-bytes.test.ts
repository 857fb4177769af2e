import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { closing } from '../../src/lib/server/closing/job';
import { type Database, storageCodeOf, StorageError } from '../../src/lib/server/db';
import { roundParticipations } from '../../src/lib/server/db/schema';
import type { Job } from '../../src/lib/server/jobs';
import { submit } from '../../src/lib/server/participation';
import * as voice from '../../src/lib/server/voice';
import { voiceSweep } from '../../src/lib/server/voice/batches';
import { asSuperuser, engines, opening, type Place } from './engines';
import { filledRound, type FilledRound, stateOf } from './filled-round';
import { allAt, beginWith, survey, takePart } from './surveys';
import { askedForm, customerForm, submitAnswer, waitingIn } from './voice-forms';

const tables = ['round_responses', 'round_intake', 'round_participations', 'round_drafts'] as const;

describe.each(engines)('what is left on the disk of what people answered ($name)', ({ name, place }) => {
	let database: Database;
	let where: Place;

	beforeAll(
		opening(place, (own, at) => {
			database = own;
			where = at;
		})
	);

	/** Past every policy and role. */
	const asOwner = async (statement: string): Promise<Record<string, unknown>[]> => {
		const { databaseUrl } = where.settings;
		if (databaseUrl) return asSuperuser(statement, new URL(databaseUrl).pathname.slice(1));
		return database.withScope({ system: true }, async (transaction) => {
			await transaction.execute(sql`reset role`);
			await transaction.execute(sql`set local role postgres`);
			return (await transaction.execute(sql.raw(statement))).rows;
		});
	};

	/** The files of the tables themselves, as whoever has the disk reads them. */
	async function pagesOf(of: readonly string[] = tables): Promise<string> {
		await asOwner('checkpoint');
		const paths = of.map((table) => `pg_relation_filepath('${table}')`);
		const [row] = await asOwner(
			`select array_to_json(array[${paths.join()}])::text as files, current_setting('data_directory') as folder`
		);
		const folder = name === 'embedded' ? join(where.settings.dataDir, 'database') : String(row?.['folder']);
		const files: unknown = JSON.parse(String(row?.['files']));
		if (!Array.isArray(files)) throw new Error('There are no files.');
		return files.map((file) => readFileSync(join(folder, String(file)), 'latin1')).join('');
	}

	const tokensOf = ({ organisationId, roundId }: FilledRound) =>
		database.withScope({ organisationId, contentOfRoundId: roundId }, async (transaction) =>
			(await transaction.select({ hash: roundParticipations.tokenHash }).from(roundParticipations)).map(
				({ hash }) => hash
			)
		);

	/** As the program does each minute, where somebody else was in the way: the server itself looks through tables now and then. */
	const repeating =
		<Result>(job: Job, look: () => Promise<Result>) =>
		async () => {
			await job.run(database, new Date());
			return look();
		};

	it('deleting leaves its bytes in the pages; sweeping leaves none, and no other round loses anything', async () => {
		const open = await survey(database, [{ roles: new Array<'other-staff'>(7).fill('other-staff') }]);
		const [first, ...others] = open.groups[0]?.invited ?? [];
		const draft = await beginWith(database, first?.token ?? '', { answers: allAt(3) });
		for (const { token } of others.slice(0, 6)) await takePart(database, token, { answers: allAt(2) });
		const before = await stateOf(database, open);

		const round = await filledRound(database, { people: 300, departments: 6, questionnaireId: 'pulse' });
		const [token = ''] = await tokensOf(round);
		expect(token).toMatch(/^[0-9a-f]{64}$/);
		await closeRound(database, round.organisationId, round.roundId);
		expect((await stateOf(database, round)).left).toBe(0);
		const deleted = await pagesOf();
		expect(deleted).toContain('More time for customers');
		expect(deleted).toContain(token);

		await untilSwept(() => database.sweep());
		const swept = await pagesOf();
		expect(swept).not.toContain('More time for customers');
		expect(swept).not.toContain(token);
		expect(swept.length).toBeGreaterThan(0);
		expect(await stateOf(database, open)).toEqual(before);
		expect(await submit(database, draft.link, draft.key)).toMatchObject({ kind: 'submitted' });
	});

	it('the job that publishes sweeps as well', async () => {
		const round = await filledRound(database, { people: 300, departments: 6, questionnaireId: 'pulse' });
		await closing.run(database, new Date());
		expect((await stateOf(database, round)).status).toBe('closed');
		await expect.poll(repeating(closing, () => pagesOf())).not.toContain('More time for customers');
	});

	it('holds no sheet of a customer any more once its parts are counted, and loses none that waits', async () => {
		const { scope, id } = await customerForm(database);
		const form = await askedForm(database, scope, id);
		const sentences = Array.from({ length: 5 }, (_, index) => `Sheet number ${index} of five`);
		for (const sentence of sentences)
			await submitAnswer(database, form, { recommendation: 9, satisfaction: 4, sentence });
		await submitAnswer(database, form, { recommendation: 2, sentence: 'This one waits' });
		expect(await pagesOf(['voice_intake'])).toContain(sentences[0]);
		await expect.poll(repeating(voiceSweep, () => pagesOf(['voice_intake']))).not.toMatch(/Sheet number \d of five/);
		expect(await pagesOf(['voice_intake'])).toContain('This one waits');
		expect(await waitingIn(database, id)).toHaveLength(1);
		await voice.close(scope, id);
		await expect.poll(repeating(voiceSweep, () => pagesOf(['voice_intake']))).not.toContain('This one waits');
	});

	it('sweeping is refused inside a transaction, and gives way to whoever is writing', async () => {
		const round = await filledRound(database, { people: 60, departments: 2, questionnaireId: 'pulse' });
		await expect(database.withScope({ system: true }, () => database.sweep())).rejects.toThrow('outside');
		const writing = database.withScope({ contentOfRoundId: round.roundId }, async (transaction) => {
			await transaction.execute(sql`update round_participations set state = 'done' where round_id = ${round.roundId}`);
			await sleep(3000);
		});
		const outcome = await database.sweep().then(
			() => 'swept',
			(error: unknown) => (error instanceof StorageError ? error.code : error)
		);
		// The embedded engine has one connection: who comes second waits.
		expect(outcome).toBe(name === 'embedded' ? 'swept' : '55P03');
		await writing;
		await untilSwept(() => database.sweep());
		await closeRound(database, round.organisationId, round.roundId);
	});

	// The embedded engine has one connection, so that nobody else sees anything.
	if (name === 'postgres') {
		it('is not called swept while another program still sees what was deleted', async () => {
			const other = new pg.Client({ connectionString: asSuperuserOf(where) });
			await other.connect();
			const round = await filledRound(database, { people: 60, departments: 2, questionnaireId: 'pulse' });
			await other.query('begin isolation level repeatable read');
			await other.query('select count(*) from organisations');
			await closing.run(database, new Date());
			expect((await stateOf(database, round)).left).toBe(0);
			expect(await pagesOf()).toContain('More time for customers');
			await expect(database.sweep()).rejects.toMatchObject({ code: '55P03' });

			await other.end();
			await expect.poll(repeating(closing, () => pagesOf())).not.toContain('More time for customers');
		});
	}
});

async function untilSwept(sweep: () => Promise<void>): Promise<void> {
	await expect.poll(() => sweep().then(() => 'swept', storageCodeOf)).toBe('swept');
}

function asSuperuserOf({ settings: { databaseUrl } }: Place): string {
	const address = new URL(databaseUrl ?? '');
	address.username = 'postgres';
	return address.href;
}
