import { beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/lib/core/round/publication';
import { closeRound } from '../../src/lib/server/closing/close-round';
import { closeAtOnce, closing } from '../../src/lib/server/closing/job';
import { publicationOf } from '../../src/lib/server/closing/publication';
import { canonicalJson } from '../../src/lib/server/canonical-json';
import type { Database } from '../../src/lib/server/db';
import { rounds } from '../../src/lib/server/db/schema';
import { engines, opening, type Place } from './engines';
import { filledRound, type FilledRound, stateOf } from './filled-round';
import { actsIn } from './organisation-fixtures';
import { sha256 } from './survey-rows';
import { allAt, beginWith, change, survey, takePart } from './surveys';

const small = { people: 300, departments: 6, questionnaireId: 'pulse' } as const;

describe.each(engines)('closing a round on $name', ({ name, place }) => {
	let database: Database;
	let second: Database;

	beforeAll(
		opening(place, async (own, where: Place) => {
			database = own;
			second = name === 'postgres' ? await where.open() : own;
		})
	);

	const close = ({ organisationId, roundId }: FilledRound, opened = database) =>
		closeRound(opened, organisationId, roundId);
	const read = ({ organisationId, roundId }: FilledRound) => publicationOf({ database, organisationId }, roundId);

	it('publishes one document with its hash, and leaves nothing of what anybody answered or of who took part', async () => {
		const round = await filledRound(database, small);
		expect((await stateOf(database, round)).left).toBe(600);
		expect(await close(round)).toBe('published');
		const { left, status, percent, published } = await stateOf(database, round);
		expect([left, status, percent]).toEqual([0, 'closed', 100]);
		const [document] = published;
		expect(published).toHaveLength(1);
		expect(document?.sha256).toBe(sha256(document?.model ?? ''));
		const publication = JSON.parse(document?.model ?? '') as Publication;
		expect(canonicalJson(publication)).toBe(document?.model);
		expect(publication.groups[0]?.figures).toMatchObject({ n: 300, invited: 300, responseRate: 1 });
		expect(publication.texts).toHaveLength(30);
		expect(await actsIn(database, round.organisationId)).toEqual(['rounds.published']);
	});

	it('never publishes twice, however many close at the same moment or later', async () => {
		const round = await filledRound(database, small);
		const outcomes = await Promise.all([close(round), close(round, second), close(round), close(round, second)]);
		expect(outcomes.toSorted()).toEqual(['not-closing', 'not-closing', 'not-closing', 'published']);
		const before = (await stateOf(database, round)).published;
		expect(await close(round)).toBe('not-closing');
		expect((await stateOf(database, round)).published).toEqual(before);
		expect(await actsIn(database, round.organisationId)).toEqual(['rounds.published']);
	});

	it('gives the same document for the same answers, whatever order they lie in', async () => {
		const [one, other] = [await filledRound(database, small), await filledRound(database, small)];
		for (const round of [one, other]) await close(round);
		const [first, again] = [await stateOf(database, one), await stateOf(database, other)];
		expect(first.published).toHaveLength(1);
		expect(again.published).toEqual(first.published);
	});

	it('counts those who still wait, and deletes drafts nobody handed in', async () => {
		const round = await survey(database, [{ roles: new Array<'other-staff'>(7).fill('other-staff') }]);
		const tokens = round.groups[0]?.invited.map(({ token }) => token) ?? [];
		for (const token of tokens.slice(0, 6)) await takePart(database, token, { answers: allAt(2) });
		await beginWith(database, tokens[6] ?? '', { sentence: 'never handed in' });
		await change(database, round, { status: 'closing' });
		await close(round);
		expect(await stateOf(database, round)).toMatchObject({ left: 0, status: 'closed' });
		expect((await read(round))?.publication.groups[0]?.figures?.n).toBe(6);
	});

	it.each(['open', 'paused'] as const)('leaves a round alone that is %s', async (status) => {
		const round = await survey(database, [{ headcount: 5 }], { freeTextThreshold: 10 });
		await takePart(database, round.groups[0]?.token ?? '');
		await change(database, round, { status });
		await closing.run(database, new Date());
		expect(await close(round)).toBe('not-closing');
		expect(await stateOf(database, round)).toMatchObject({ left: 1, status, published: [] });
	});

	it('publishes a named round with everybody, and keeps names and answers', async () => {
		const round = await survey(database, [{ roles: ['other-staff', 'customer-facing', 'other-staff'] }], {
			kind: 'named'
		});
		for (const { token } of round.groups[0]?.invited.slice(0, 2) ?? []) {
			await takePart(database, token, { answers: allAt(3) });
		}
		await change(database, round, { status: 'closing' });
		expect(await close(round)).toBe('published');
		expect((await read(round))?.publication.groups[0]).toMatchObject({ showing: 'shown', figures: { n: 2 } });
		const kept = await database.read({ contentOfRoundId: round.roundId }, (transaction) =>
			transaction.execute<{ name: string }>('select name from round_named_responses')
		);
		expect(kept.rows.map((row) => row.name)).toEqual(['Kim Beispiel', 'Kim Beispiel']);
	});

	it('says how far it is while others ask and write', async () => {
		const round = await filledRound(database, { ...small, people: 2500 });
		const seen: number[] = [];
		const watching: Database = {
			...database,
			withScope: async (scope, work) => {
				const result = await database.withScope(scope, work);
				seen.push((await stateOf(database, round)).percent ?? 0);
				return result;
			}
		};
		await close(round, watching);
		expect(seen).toEqual(seen.toSorted((one, other) => one - other));
		expect(new Set(seen).size).toBeGreaterThan(3);
		expect(seen.at(-1)).toBe(100);
	});

	it('of two thousand people lets others in between, on the engine that shares this process too', async () => {
		const round = await filledRound(database, { people: 2000, departments: 20, questionnaireId: 'full' });
		let [answers, isClosing] = [0, true];
		const asking = (async () => {
			for (; isClosing; answers += 1) {
				await new Promise((resolve) => setImmediate(resolve));
				await database.ready();
			}
		})();
		expect(await close(round)).toBe('published');
		isClosing = false;
		await asking;
		expect(answers).toBeGreaterThan(4);
		const { publication } = (await read(round)) ?? {};
		const departments = publication?.groups.filter(({ kind }) => kind === 'department') ?? [];
		expect(publication?.groups[0]?.figures).toMatchObject({ n: 2000, invited: 2000 });
		expect(departments).toHaveLength(20);
		expect(departments.every(({ showing }) => showing === 'shown')).toBe(true);
	});

	it('goes on with the others where one cannot be computed, and says so', async () => {
		const [broken, whole] = [await filledRound(database, small), await filledRound(database, small)];
		await database.withScope({ contentOfRoundId: broken.roundId }, (transaction) =>
			transaction.execute(`insert into round_intake (organisation_id, round_id, group_id, role, sheet, receipt_hash)
				select organisation_id, round_id, group_id, role, '{1}', md5('a') || md5('b') from round_responses
				where round_id = '${broken.roundId}' limit 1`)
		);
		await expect(closing.run(database, new Date())).rejects.toThrow('one code an item');
		expect((await stateOf(database, whole)).status).toBe('closed');
		expect(await stateOf(database, broken)).toMatchObject({ left: 601, status: 'closing', published: [] });
		await database.withScope({ contentOfRoundId: broken.roundId }, (transaction) =>
			transaction.execute(`delete from round_intake where round_id = '${broken.roundId}' and sheet = '{1}'`)
		);
		await closing.run(database, new Date());
		expect((await stateOf(database, broken)).status).toBe('closed');
	});

	it('begins at once when asked to, one round after the other, without keeping anybody waiting', async () => {
		const both = [await filledRound(database, small), await filledRound(database, small)];
		const began = performance.now();
		for (const { organisationId, roundId } of both) closeAtOnce(database, organisationId, roundId);
		expect(performance.now() - began).toBeLessThan(1_000);
		await expect
			.poll(
				async () => (await Promise.all(both.map((round) => stateOf(database, round)))).map(({ status }) => status),
				{
					timeout: 20_000
				}
			)
			.toEqual(['closed', 'closed']);
	});

	it('nothing is read of a publication in the name of another organisation, also once it lies in memory', async () => {
		const [own, foreign] = [await filledRound(database, small), await filledRound(database, small)];
		await close(own);
		expect((await read(own))?.publication).toBe((await read(own))?.publication);
		expect(await read({ ...own, organisationId: foreign.organisationId })).toBeNull();
		await database.withScope({ organisationId: own.organisationId }, (transaction) => transaction.delete(rounds));
		expect(await read(own)).toBeNull();
	});
});
