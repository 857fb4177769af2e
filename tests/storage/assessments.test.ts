import { beforeAll, describe, expect, it } from 'vitest';
import * as assessments from '../../src/lib/server/assessments';
import type { Database } from '../../src/lib/server/db';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import * as reports from '../../src/lib/server/reports';
import { engines, opening } from './engines';

const finished = (model: string) => ({ method: '1', questionnaireVersion: current('executive').version, model });

describe.each(engines)('an assessment without account on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			await keepCurrent(database);
		})
	);

	const started = async (questionnaire = current('executive')) => {
		const scope = assessments.scopeOf(assessments.newKey(), database);
		await assessments.create(scope, { questionnaire, locale: 'de' });
		return scope;
	};
	const loaded = async (scope: assessments.AssessmentScope) => {
		const assessment = await assessments.load(scope);
		if (!assessment) throw new Error('There is no assessment under this key.');
		return assessment;
	};

	it('starts empty, in the language and questionnaire it was created with', async () => {
		const assessment = await loaded(await started(current('reality-check')));
		expect(assessment).toMatchObject({
			locale: 'de',
			organisation: null,
			strategy: null,
			targets: {},
			worksheet: {},
			sentence: null,
			revision: 1,
			latestReport: null
		});
		expect(assessment.questionnaire).toEqual(current('reality-check'));
		expect(assessment.drafts.size).toBe(0);
		expect(assessment.createdAt).toBeInstanceOf(Date);
	});

	it('is the same one when it is created twice, even at the same time and with other content', async () => {
		const scope = assessments.scopeOf(assessments.newKey(), database);
		await Promise.all([
			assessments.create(scope, { questionnaire: current('executive'), locale: 'de' }),
			assessments.create(scope, { questionnaire: current('executive'), locale: 'de' })
		]);
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 2 } }]);
		await assessments.create(scope, { questionnaire: current('reality-check'), locale: 'en' });
		const assessment = await loaded(scope);
		expect(assessment.questionnaire.id).toBe('executive');
		expect(assessment.drafts.get('check.1')?.value).toEqual({ level: 2 });
	});

	it('gives back answers exactly as they were saved', async () => {
		const scope = await started();
		const drafts = [
			{ item: 'check.1', value: { level: 4 }, evidence: { what: 'Besuch bei 12 Kunden', when: '2026-02-3' } },
			{ item: 'contrast.1', value: { position: 7 }, note: 'مرحبا 👩🏽‍🚒 \t"quoted" \\ $1 %s' },
			{ item: 'contrast.2', value: { neither: true } },
			{ item: 'check.2', value: { notApplicable: true } },
			{ item: 'check.3', value: { dontKnow: true }, note: 'a'.repeat(10_000) },
			{ item: 'check.4', value: null, note: 'a note alone' }
		] as const;
		await assessments.saveAnswers(scope, drafts);
		const { drafts: stored } = await loaded(scope);
		expect([...stored.values()].sort(byItem)).toEqual([...drafts].sort(byItem));
	});

	it('removes an answer that was emptied and keeps the others', async () => {
		const scope = await started();
		await assessments.saveAnswers(scope, [
			{ item: 'check.1', value: { level: 1 } },
			{ item: 'check.2', value: { level: 2 } }
		]);
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: null }]);
		expect([...(await loaded(scope)).drafts.keys()]).toEqual(['check.2']);
	});

	it('counts its revisions, and saving the same again changes nothing else', async () => {
		const scope = await started();
		const first = await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 1 } }]);
		const second = await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 1 } }]);
		expect([first?.revision, second?.revision]).toEqual([2, 3]);
		expect((await loaded(scope)).drafts.get('check.1')).toEqual({ item: 'check.1', value: { level: 1 } });
	});

	it('loses no answer when many tabs save at the same time', async () => {
		const scope = await started();
		const items = current('executive').items.map((item) => item.id);
		await Promise.all(
			[0, 1, 2].flatMap(() =>
				items.map((item, index) => assessments.saveAnswers(scope, [{ item, value: null, note: String(index) }]))
			)
		);
		const { drafts, revision } = await loaded(scope);
		expect(items.map((item) => drafts.get(item)?.note)).toEqual(items.map((_, index) => String(index)));
		expect(revision).toBe(1 + 3 * items.length);
	});

	it('lets two saves of one answer each change their own part of it', async () => {
		const scope = await started();
		const append = (letter: string) =>
			assessments.saveAnswers(scope, (stored) => [
				{ item: 'check.1', value: null, note: (stored.get('check.1')?.note ?? '') + letter }
			]);
		await Promise.all([...'abcdefgh'].map(append));
		expect([...((await loaded(scope)).drafts.get('check.1')?.note ?? '')].sort().join('')).toBe('abcdefgh');
	});

	it('drops what a database cannot keep and nothing else', async () => {
		const scope = await started();
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: null, note: 'a\u0000b\ud83dc 😀' }]);
		await assessments.saveSentence(scope, 'vor\u0000her');
		await assessments.saveWorksheet(scope, { 'churn.\u0000value': '3,5\u0000' });
		await assessments.saveSubject(scope, { organisation: '\u0000Häuser & Söhne' });
		const assessment = await loaded(scope);
		expect(assessment.drafts.get('check.1')?.note).toBe('ab\ufffdc 😀');
		expect(assessment).toMatchObject({
			sentence: 'vorher',
			worksheet: { 'churn.value': '3,5' },
			organisation: 'Häuser & Söhne'
		});
	});

	it('changes of its subject only what is named', async () => {
		const scope = await started();
		await assessments.saveSubject(scope, { organisation: 'Nordlicht', strategy: 'price', weights: { service: 10 } });
		await assessments.saveSubject(scope, { unit: 'Vertrieb', locale: 'en', targets: { journey: 60 } });
		await assessments.saveSubject(scope, { strategy: null });
		expect(await loaded(scope)).toMatchObject({
			organisation: 'Nordlicht',
			unit: 'Vertrieb',
			asOf: null,
			locale: 'en',
			strategy: null,
			weights: { service: 10 },
			targets: { journey: 60 }
		});
	});

	it('changes targets and importance dimension by dimension, so that two tabs do not undo each other', async () => {
		const scope = await started();
		const other = { weights: {} };
		await Promise.all([
			assessments.saveAmbition(scope, { strategy: 'product', targets: { service: 90, journey: 40 }, ...other }),
			assessments.saveAmbition(scope, { targets: { innovation: 12.5 }, weights: { service: 3 } })
		]);
		await assessments.saveAmbition(scope, { targets: { journey: null }, weights: {} });
		expect(await loaded(scope)).toMatchObject({
			strategy: 'product',
			targets: { service: 90, innovation: 12.5 },
			weights: { service: 3 }
		});
		expect(Object.keys((await loaded(scope)).targets)).not.toContain('journey');
	});

	it('keeps the worksheets as typed, field by field, and the sentence until it is emptied', async () => {
		const scope = await started();
		await assessments.saveWorksheet(scope, { 'nps.promoters': '1.200', 'nps.detractors': '' });
		await assessments.saveWorksheet(scope, { 'churn.value': 'drei', 'nps.promoters': null });
		await assessments.saveSentence(scope, 'Wir hören zu spät zu.');
		expect(await loaded(scope)).toMatchObject({
			worksheet: { 'churn.value': 'drei', 'nps.detractors': '' },
			sentence: 'Wir hören zu spät zu.'
		});
		expect(Object.keys((await loaded(scope)).worksheet)).toHaveLength(2);
		await assessments.saveSentence(scope, '');
		expect((await loaded(scope)).sentence).toBeNull();
	});

	it('numbers finished reports, keeps each byte of them, and does not repeat the latest', async () => {
		const scope = await started();
		const first = await assessments.finish(scope, finished('{"a":1.10,"ü":"\\u00fc"}'));
		const again = await assessments.finish(scope, finished('{"a":1.10,"ü":"\\u00fc"}'));
		const second = await assessments.finish(scope, finished('{"b":2}'));
		const third = await assessments.finish(scope, finished('{"a":1.10,"ü":"\\u00fc"}'));
		expect([first, again, second, third]).toMatchObject([{ number: 1 }, { number: 1 }, { number: 2 }, { number: 3 }]);
		expect(again).toEqual(first);
		// As `sha256sum` has it, so that whoever holds the text can check it.
		expect(second).toMatchObject({ sha256: '0ab1a6d394cd30195f0642b67ae1180c375ffadf5dd7f39c390668b5fdb6da93' });
		expect((await assessments.report(scope, 1))?.model).toBe('{"a":1.10,"ü":"\\u00fc"}');
		expect((await assessments.report(scope))?.number).toBe(3);
		expect((await assessments.reports(scope)).map((head) => head.number)).toEqual([3, 2, 1]);
		expect((await loaded(scope)).latestReport).toEqual(third);
		for (const number of [0, 4, 1.5, 2 ** 40, Number.NaN]) expect(await assessments.report(scope, number)).toBeNull();
	});

	it('makes one report of a report that is finished twice at the same moment', async () => {
		const scope = await started();
		const heads = await Promise.all([1, 2, 3, 4].map(() => assessments.finish(scope, finished('{"c":3}'))));
		expect(heads).toMatchObject([{ number: 1 }, { number: 1 }, { number: 1 }, { number: 1 }]);
	});

	it('takes no report of answers that were changed while it was being made', async () => {
		const scope = await started();
		const before = await loaded(scope);
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 4 } }]);
		const outdated = { ...finished('{"before":1}'), revision: before.revision };
		expect(await assessments.finish(scope, outdated)).toBe('changed');
		expect(await assessments.report(scope)).toBeNull();

		await reports.finish(scope, before);
		const kept = await assessments.report(scope);
		expect(kept?.model).toContain('"check.1"');
		const after = await loaded(scope);
		expect(kept && reports.differs(after, kept)).toBe(false);
		expect(after.latestReport?.finishedAt.getTime()).toBeGreaterThanOrEqual(after.changedAt.getTime());
	});

	it('differs from its report where an answer does, and not once that is changed back', async () => {
		const scope = await started();
		const [first, second] = [{ level: 1 }, { level: 2 }] as const;
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: first }]);
		await reports.finish(scope, await loaded(scope));
		const kept = await assessments.report(scope);
		const differs = async () => kept && reports.differs(await loaded(scope), kept);
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: second }]);
		expect(await differs()).toBe(true);
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: first }]);
		expect(await differs()).toBe(false);
	});

	it('begun again from the back button keeps its answers and takes over what is being assessed', async () => {
		const key = assessments.newKey();
		const scope = assessments.scopeOf(key, database);
		const content = { questionnaire: current('executive'), locale: 'de' as const };
		expect(await assessments.begin(key, { ...content, organisation: 'Nord' }, database)).toBe(key);
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 1 } }]);
		const { revision } = await loaded(scope);
		expect(await assessments.begin(key, { ...content, organisation: 'Nord' }, database)).toBe(key);
		expect((await loaded(scope)).revision).toBe(revision);
		expect(await assessments.begin(key, { ...content, organisation: 'Süd' }, database)).toBe(key);
		expect(await loaded(scope)).toMatchObject({ organisation: 'Süd', drafts: { size: 1 } });
	});

	it('begun again with another questionnaire is another one, and the first stays', async () => {
		const key = assessments.newKey();
		await assessments.begin(key, { questionnaire: current('executive'), locale: 'de' }, database);
		const other = await assessments.begin(
			key,
			{ questionnaire: current('reality-check'), locale: 'de', unit: 'Vertrieb' },
			database
		);
		expect(other).not.toBe(key);
		expect((await loaded(assessments.scopeOf(key, database))).questionnaire.id).toBe('executive');
		expect(await loaded(assessments.scopeOf(other, database))).toMatchObject({
			questionnaire: { id: 'reality-check' },
			unit: 'Vertrieb'
		});
	});

	it('is imported with everything, once', async () => {
		const scope = assessments.scopeOf(assessments.newKey(), database);
		const content = {
			questionnaire: current('executive'),
			locale: 'en' as const,
			organisation: 'Harbour Ltd',
			sentence: 'We ask too late.',
			worksheet: { 'churn.value': '3.5' },
			drafts: [{ item: 'check.1', value: { level: 3 as const }, note: 'n' }]
		};
		await assessments.importing(scope, content);
		await assessments.importing(scope, { ...content, organisation: 'Other', drafts: [] });
		const assessment = await loaded(scope);
		expect(assessment).toMatchObject({ organisation: 'Harbour Ltd', sentence: 'We ask too late.', locale: 'en' });
		expect([...assessment.drafts.values()]).toEqual(content.drafts);
	});

	it('is never taken for the one that was erased under its key before', async () => {
		const scope = assessments.scopeOf(assessments.newKey(), database);
		const stateWithReport = async () => {
			await assessments.create(scope, { questionnaire: current('executive'), locale: 'de' });
			await assessments.finish(scope, finished('{}'));
			return assessments.state(scope);
		};
		const first = await stateWithReport();
		expect(await assessments.state(scope)).toEqual(first);
		await assessments.destroy(scope);
		expect(await assessments.state(scope)).toBeNull();
		const second = await stateWithReport();
		expect(second).toMatchObject({ revision: 1, latestReport: 1 });
		expect(second).not.toEqual(first);
	});

	it('is erased with all that belongs to it, and the key opens nothing any more', async () => {
		const scope = await started();
		await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 1 } }]);
		await assessments.finish(scope, finished('{}'));
		expect(await assessments.destroy(scope)).toBe(true);
		expect(await assessments.destroy(scope)).toBe(false);
		expect(await assessments.load(scope)).toBeNull();
		expect(await assessments.report(scope)).toBeNull();
		expect(await assessments.saveAnswers(scope, [{ item: 'check.1', value: { level: 1 } }])).toBeNull();
		expect(await assessments.saveSentence(scope, 'x')).toBeNull();
		expect(await assessments.finish(scope, finished('{}'))).toBeNull();
		await assessments.create(scope, { questionnaire: current('executive'), locale: 'de' });
		const anew = await loaded(scope);
		expect([anew.drafts.size, anew.latestReport]).toEqual([0, null]);
	});
});

function byItem(one: { readonly item: string }, other: { readonly item: string }): number {
	return one.item < other.item ? -1 : 1;
}
