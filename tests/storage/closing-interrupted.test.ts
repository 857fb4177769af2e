import { afterEach, describe, expect, it } from 'vitest';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { closing } from '../../src/lib/server/closing/job';
import { jobs } from '../../src/lib/server/jobs';
import { runDue } from '../../src/lib/server/jobs/run-due';
import { engines, type Place } from './engines';
import { filledRound, type FilledRound, stateOf } from './filled-round';
import { startProgram } from './program';

const size = { people: 300, departments: 12, questionnaireId: 'pulse' } as const;
/** What a round of this size still has: an answer and a participation each. */
const everything = 2 * size.people;

/** The embedded engine starts with each process; a server goes on, so more moments can be tried there. The last one is just before the transaction ends that publishes and erases. */
const stepsBetween = { embedded: 5, postgres: 1 } as const;
const lastStep = { embedded: 11, postgres: 15 } as const;

describe.each(engines)('a process that closes a round on $name', ({ name, place }) => {
	let where: Place | undefined;
	afterEach(() => where?.remove());

	const look = async (round: FilledRound) => {
		const database = await where?.open();
		if (!database) throw new Error('There is no database.');
		const state = await stateOf(database, round);
		await database.close();
		return state;
	};

	it('may be killed at any moment: nothing is half done, and the next one publishes the same bytes', async () => {
		where = await place();
		const database = await where.open();
		const [undisturbed, round] = [await filledRound(database, size), await filledRound(database, size)];
		await closeRound(database, undisturbed.organisationId, undisturbed.roundId);
		const [expected] = (await stateOf(database, undisturbed)).published;
		await database.close();

		let steps = 0;
		for (let step = 1; ; step += stepsBetween[name]) {
			const closer = startProgram('closer', where.settings, undefined, { STAND_AT: String(step) });
			const line = await closer.line((each) => each === `step ${step}` || each === 'done');
			if (line === 'done') {
				await closer.ended;
				break;
			}
			steps = step;
			await closer.end('SIGKILL');
			expect(await look(round)).toMatchObject({ left: everything, status: 'closing', published: [] });
		}
		expect(steps).toBe(lastStep[name]);
		expect(await look(round)).toEqual({ left: 0, status: 'closed', percent: 100, published: [expected] });
	}, 240_000);

	it('leaves its place to another one a minute after it died', async () => {
		where = await place();
		const database = await where.open();
		const round = await filledRound(database, { ...size, people: 100 });
		const now = new Date();
		const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
		await new Promise<void>((taken) => {
			const died = { ...closing, run: () => new Promise<void>(() => taken()) };
			void runDue(database, [died], now);
		});
		await runDue(database, [closing], later(59));
		expect((await stateOf(database, round)).status).toBe('closing');
		await runDue(database, [closing], later(61));
		expect((await stateOf(database, round)).status).toBe('closed');
		expect(jobs).toContain(closing);
		await database.close();
	});
});

describe('of two processes on one server', () => {
	it('one publishes, also where the other is killed on the way', async () => {
		const where = await engines.find(({ name }) => name === 'postgres')?.place();
		if (!where) throw new Error('There is no server.');
		const database = await where.open();
		const round = await filledRound(database, size);
		const one = startProgram('closer', where.settings, undefined, { STAND_AT: '8' });
		const other = startProgram('closer', where.settings);
		await one.line((line) => line === 'step 8');
		await one.end('SIGKILL');
		await other.line((line) => line === 'done');
		expect(await stateOf(database, round)).toMatchObject({ left: 0, status: 'closed' });
		expect((await stateOf(database, round)).published).toHaveLength(1);
		await database.close();
		await where.remove();
	});
});
