import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VoiceAnswer } from '../../src/lib/core/voice/types';
import type { Database } from '../../src/lib/server/db';
import { voiceBatches, voiceIntake } from '../../src/lib/server/db/schema';
import { voiceSweep } from '../../src/lib/server/voice/batches';
import * as voice from '../../src/lib/server/voice';
import { engines, opening } from './engines';
import { actsIn, organisation } from './organisation-fixtures';
import { answerTimes, askedForm, customerForm, submitAnswer, waitingIn } from './voice-forms';

const march = new Date('2026-03-31T21:30:00Z');
/** Half past midnight in Berlin. */
const april = new Date('2026-03-31T22:30:00Z');

describe.each(engines)('what customers answer on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const form = (parts: Parameters<typeof customerForm>[1] = {}) => customerForm(database, parts);

	it('waits until there are enough, and is then counted together', async () => {
		const { scope, id } = await form();
		const asked = await askedForm(database, scope, id);
		await answerTimes(database, asked, 4, { recommendation: 9, satisfaction: 4 });
		expect([await voice.batches(scope, id), await voice.kpiCounts(scope)]).toEqual([[], []]);
		await answerTimes(database, asked, 1, { recommendation: 3, satisfaction: 1 });
		const [batch, ...others] = await voice.batches(scope, id);
		expect(others).toEqual([]);
		expect(batch).toMatchObject({ answers: 5, isUnusual: false, counts: true, satisfaction: [1, 0, 0, 4, 0] });
		expect(batch?.recommendation).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0]);
		expect(await waitingIn(database, id)).toEqual([]);
	});

	it('belongs to the period of the organisation’s own time zone', async () => {
		const { scope, id } = await form({ periodKind: 'month' });
		const asked = await askedForm(database, scope, id);
		await answerTimes(database, asked, 5, { recommendation: 10 }, march);
		await answerTimes(database, asked, 7, { recommendation: 0 }, april);
		const counts = await voice.kpiCounts(scope);
		expect(counts.map(({ period, nps }) => [period.start, nps])).toEqual([
			['2026-04-01', { promoters: 0, passives: 0, detractors: 5 }],
			['2026-03-01', { promoters: 5, passives: 0, detractors: 0 }]
		]);
	});

	it('counts once a stamp, however often and at once it is sent', async () => {
		const { scope, id } = await form();
		const asked = await askedForm(database, scope, id);
		const nonceHash = randomBytes(32).toString('hex');
		const answer: VoiceAnswer = { recommendation: 9, satisfaction: null, sentence: null, locale: 'de' };
		const outcomes = await Promise.all(
			Array.from({ length: 40 }, () => voice.submit(database, asked, { answer, nonceHash }))
		);
		expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['counted']));
		expect(await waitingIn(database, id)).toHaveLength(1);
	});

	it('is counted completely where many come at once', async () => {
		const { scope, id } = await form();
		const asked = await askedForm(database, scope, id);
		await Promise.all(Array.from({ length: 63 }, () => submitAnswer(database, asked, { recommendation: 8 })));
		const counted = (await voice.batches(scope, id)).reduce((sum, { answers }) => sum + answers, 0);
		const waiting = await waitingIn(database, id);
		expect([counted + waiting.length, waiting.length < 5]).toEqual([63, true]);
	});

	it('is told apart where unusually many come, and counts when somebody has looked', async () => {
		const { scope, id } = await form();
		const asked = await askedForm(database, scope, id);
		await answerTimes(database, asked, 100, { recommendation: 9, sentence: 'Good.' });
		await answerTimes(database, asked, 12, { recommendation: 0, sentence: 'Bad.' });
		const [unusual, ...others] = (await voice.batches(scope, id)).filter(({ isUnusual }) => isUnusual);
		expect(others).toHaveLength(1);
		expect(unusual).toMatchObject({ answers: 5, counts: false, reason: '' });
		const nps = async () => (await voice.kpiCounts(scope))[0]?.nps;
		expect(await nps()).toEqual({ promoters: 100, passives: 0, detractors: 0 });
		expect((await voice.listedSentences(scope, id))?.some(({ text }) => text === 'Bad.')).toBe(false);
		const decided = { counts: true, reason: 'Our newsletter went out that morning.' };
		expect(await voice.decide(scope, { formId: id, batchId: unusual?.id ?? '' }, decided)).toBe(true);
		expect(await nps()).toEqual({ promoters: 100, passives: 0, detractors: 5 });
		expect((await voice.listedSentences(scope, id))?.filter(({ text }) => text === 'Bad.')).toHaveLength(5);
	});

	it('can be left out and taken in again, with the reason beside it and both in the log', async () => {
		const { scope, id, organisationId } = await form();
		const asked = await askedForm(database, scope, id);
		await answerTimes(database, asked, 5, { recommendation: 9, satisfaction: 5 });
		const [batch] = await voice.batches(scope, id);
		const at = { formId: id, batchId: batch?.id ?? '' };
		await voice.decide(scope, at, { counts: false, reason: 'A test by ourselves.' });
		expect([await voice.kpiCounts(scope), (await voice.batches(scope, id))[0]]).toMatchObject([
			[],
			{ counts: false, reason: 'A test by ourselves.' }
		]);
		await voice.decide(scope, at, { counts: true, reason: 'They were real.' });
		expect(await voice.kpiCounts(scope)).toHaveLength(1);
		expect(await actsIn(database, organisationId)).toEqual(
			expect.arrayContaining(['voice.form-created', 'voice.batch-left-out', 'voice.batch-taken-in'])
		);
	});

	it('in a sentence is shown from the threshold on, masked, and can be taken out for good', async () => {
		const { scope, id } = await form();
		const asked = await askedForm(database, scope, id);
		await answerTimes(database, asked, 9, { recommendation: 9, sentence: 'Ask a.b@c.example.' });
		expect(await voice.sentences(scope)).toEqual([{ formId: id, texts: null, answers: 5 }]);
		await answerTimes(database, asked, 1, { satisfaction: 5, sentence: 'Quick.' });
		await answerTimes(database, asked, 4, { recommendation: 9 });
		const shown = await voice.listedSentences(scope, id);
		expect(shown?.map(({ text }) => text).toSorted()).toEqual([...Array(9).fill('Ask [E-Mail-Adresse].'), 'Quick.']);
		const quick = shown?.find(({ text }) => text === 'Quick.')?.id ?? '';
		expect(await voice.removeSentence(scope, id, quick)).toBe(true);
		expect(await voice.removeSentence(scope, id, quick)).toBe(false);
		expect(await voice.listedSentences(scope, id)).toBeNull();
	});

	it('of several forms of one place is added up, but satisfaction only with the same occasion', async () => {
		const { scope, id } = await form({ occasion: 'Your delivery', periodKind: 'year' });
		const second = await voice.create(scope, { ...(await settingsOf(scope, id)), name: 'Second' });
		const third = await voice.create(scope, {
			...(await settingsOf(scope, id)),
			name: 'Third',
			occasion: 'Our hotline'
		});
		if (second.kind !== 'done' || third.kind !== 'done') throw new Error('Not created.');
		for (const each of [id, second.id]) {
			await answerTimes(database, await askedForm(database, scope, each), 5, { recommendation: 9, satisfaction: 5 });
		}
		expect(await voice.kpiCounts(scope)).toMatchObject([
			{ nps: { promoters: 10 }, csat: { satisfied: 10, answers: 10 } }
		]);
		await answerTimes(database, await askedForm(database, scope, third.id), 5, { recommendation: 0, satisfaction: 1 });
		const [together, ...others] = await voice.kpiCounts(scope);
		expect(others).toEqual([]);
		expect(together).toMatchObject({ nps: { promoters: 10, detractors: 5 } });
		expect(together).not.toHaveProperty('csat');
		expect(together?.formIds.toSorted()).toEqual([id, second.id, third.id].toSorted());
	});

	it('is taken only while the form is open; closing erases what waits, and deleting all of it', async () => {
		const { scope, id } = await form();
		const asked = await askedForm(database, scope, id);
		await answerTimes(database, asked, 7, { recommendation: 9 });
		await voice.pause(scope, id);
		expect(await submitAnswer(database, asked, { recommendation: 9 })).toEqual({ kind: 'paused' });
		await voice.resume(scope, id);
		expect(await waitingIn(database, id)).toHaveLength(2);
		expect(await submitAnswer(database, asked, { recommendation: 9 })).toEqual({ kind: 'counted' });
		await voice.close(scope, id);
		expect(await submitAnswer(database, asked, { recommendation: 9 })).toEqual({ kind: 'closed' });
		expect([await waitingIn(database, id), await voice.batches(scope, id)]).toMatchObject([[], [{ answers: 5 }]]);
		expect([await voice.resume(scope, id), (await voice.find(scope, id))?.status]).toEqual([false, 'closed']);
		await voice.remove(scope, id, { keepsCounts: false });
		expect([await voice.list(scope), await voice.batches(scope)]).toEqual([[], []]);
		expect(await voice.findAsked(database, asked.token)).toBeNull();
	});

	it('cannot be promised less later than before: thresholds rise only', async () => {
		const { scope, id } = await form();
		const { name, embedOrigins } = await settingsOf(scope, id);
		const to = { name, embedOrigins, threshold: 8, sentenceThreshold: 20 };
		expect(await voice.change(scope, id, to)).toEqual({ kind: 'done', id });
		expect(await voice.change(scope, id, { ...to, threshold: 7 })).toEqual({ kind: 'threshold-falls' });
		expect(await voice.change(scope, id, { ...to, sentenceThreshold: 19 })).toEqual({ kind: 'threshold-falls' });
	});

	it('is counted by the next look where a process died in between', async () => {
		const { scope, id, organisationId } = await form();
		await database.withScope({ voiceFormId: id }, async (transaction) => {
			for (let count = 0; count < 6; count += 1) {
				await transaction
					.insert(voiceIntake)
					.values({ organisationId, formId: id, recommendation: 7, locale: 'de', isUnusual: false });
			}
		});
		await database.withScope({ voiceFormId: id }, (transaction) =>
			transaction.insert(voiceIntake).values({ organisationId, formId: id, recommendation: 7, locale: 'de' })
		);
		await voiceSweep.run(database, new Date());
		expect(await voice.batches(scope, id)).toMatchObject([{ answers: 7 }]);
	});

	it('cannot be read by the organisation before it is counted, nor changed or taken away', async () => {
		const { scope, id, organisationId } = await form();
		const asked = await askedForm(database, scope, id);
		await answerTimes(database, asked, 3, { recommendation: 9 });
		const rows = await database.read({ organisationId }, (transaction) => transaction.select().from(voiceIntake));
		expect(rows).toEqual([]);
		const gone = await database.withScope({ organisationId }, (transaction) =>
			transaction.delete(voiceIntake).where(eq(voiceIntake.formId, id)).returning()
		);
		expect([gone, (await waitingIn(database, id)).length]).toEqual([[], 3]);
		await answerTimes(database, asked, 2, { recommendation: 9 });
		const erased = await database.withScope({ organisationId }, (transaction) =>
			transaction.delete(voiceBatches).where(eq(voiceBatches.formId, id)).returning()
		);
		expect([erased, (await voice.batches(scope, id)).length]).toEqual([[], 1]);
		await expect(
			database.withScope({ organisationId }, (transaction) =>
				transaction.insert(voiceIntake).values({ organisationId, formId: id, recommendation: 10, locale: 'de' })
			)
		).rejects.toMatchObject({ code: '42501' });
	});

	it('of another organisation is not there', async () => {
		const [own, other] = [await form(), await organisation(database)];
		await answerTimes(database, await askedForm(database, own.scope, own.id), 5, { recommendation: 9 });
		const [batch] = await voice.batches(own.scope, own.id);
		expect(await voice.find(other.scope, own.id)).toBeNull();
		expect([await voice.batches(other.scope, own.id), await voice.kpiCounts(other.scope)]).toEqual([[], []]);
		const at = { formId: own.id, batchId: batch?.id ?? '' };
		expect(await voice.decide(other.scope, at, { counts: false, reason: 'x' })).toBe(false);
		expect([await voice.pause(other.scope, own.id), await voice.close(other.scope, own.id)]).toEqual([false, false]);
		expect(await voice.remove(other.scope, own.id, { keepsCounts: true })).toBe(false);
		expect(await voice.find(own.scope, own.id)).toMatchObject({ status: 'open' });
	});

	const settingsOf = async (scope: Parameters<typeof voice.find>[0], id: string) => {
		const found = await voice.find(scope, id);
		if (!found) throw new Error('No form.');
		return found;
	};
});
