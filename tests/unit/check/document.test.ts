import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { VersionedQuestionnaire } from '../../../src/lib/core/catalogue/types';
import { fromDocument, readDocument, toDocument } from '../../../src/lib/server/assessments/document';
import type { Assessment } from '../../../src/lib/server/assessments/types';

const questionnaire: VersionedQuestionnaire = { ...questionnaires['reality-check'], version: 'a' };
const assessment: Assessment = {
	id: '00000000-0000-4000-8000-000000000000',
	questionnaire,
	locale: 'de',
	organisation: 'Müller & Söhne',
	unit: null,
	asOf: null,
	strategy: 'price',
	targets: { service: 60 },
	weights: {},
	sentence: 'Sie halten Wort.',
	worksheet: { 'churn.customersAtStart': '1.200', 'churn.customersLost': '36' },
	recordedBy: null,
	drafts: new Map([
		[
			'check.1',
			{ item: 'check.1', value: { level: 4 }, note: '‏مرحبا 👋🏽', evidence: { what: 'Gespräch', when: '2026-10-01' } }
		],
		['check.2', { item: 'check.2', value: null, note: 'nur eine Notiz' }]
	]),
	revision: 3,
	createdAt: new Date('2026-11-01T10:00:00Z'),
	changedAt: new Date('2026-11-02T10:00:00Z'),
	latestReport: null,
	keeper: null
};

/** Through the text of a file, as a download and an upload take it. */
const throughFile = () => readDocument(JSON.parse(JSON.stringify(toDocument(assessment))));

describe('a file that somebody made', () => {
	it.each(['\u0000', '\ud800', "'; drop table assessments", 'x'.repeat(65)])(
		'is refused where it names a version that cannot be one: %j',
		(version) => {
			const file = { ...toDocument(assessment), questionnaire: { id: 'reality-check', version } };
			expect(readDocument(file)).toEqual({ ok: false, detail: 'questionnaire.version' });
		}
	);
});

describe('a property that every object has', () => {
	it.each(['"__proto__":{"polluted":true}', '"constructor":{"prototype":{"polluted":true}}'])(
		'is dropped from a file like any other that is not asked for: %s',
		(property) => {
			const text = JSON.stringify(toDocument(assessment)).replace(/^\{/, `{${property},`);
			expect(readDocument(JSON.parse(text))).toEqual(readDocument(toDocument(assessment)));
			expect({}).not.toHaveProperty('polluted');
		}
	);

	it('reaches nothing from within the worksheet', () => {
		const worksheet: unknown = JSON.parse('{"__proto__":"x","toString":"y"}');
		const read = readDocument({ ...toDocument(assessment), worksheet });
		if (!read.ok) throw new Error(read.detail);
		const { content } = fromDocument(read.document, questionnaire);
		expect(Object.getPrototypeOf(content.worksheet)).toBe(Object.prototype);
		expect({}.toString()).toBe('[object Object]');
	});
});

describe('the downloaded file', () => {
	it('opens with everything that was entered', () => {
		const read = throughFile();
		if (!read.ok) throw new Error(read.detail);
		const { content, dropped } = fromDocument(read.document, questionnaire);
		const { locale, organisation, unit, strategy, targets, weights, sentence, worksheet } = assessment;
		expect(dropped).toBe(0);
		expect(content).toMatchObject({ locale, organisation, unit, strategy, targets, weights, sentence, worksheet });
		expect(content.drafts).toEqual([...assessment.drafts.values()]);
	});

	it('brings into another version only what is still asked in the same words', () => {
		const read = throughFile();
		if (!read.ok) throw new Error(read.detail);
		const [first, ...others] = questionnaire.items;
		const reworded = { ...first!, text: { ...first!.text, en: 'A new wording?' } };
		const next: VersionedQuestionnaire = { ...questionnaire, version: 'b', items: [reworded, ...others] };
		const { content, dropped } = fromDocument(read.document, next);
		expect(dropped).toBe(1);
		expect(content.drafts.map(({ item }) => item)).toEqual(['check.2']);
		expect(content.questionnaire.version).toBe('b');
	});

	it('never takes a level for a contrast, even in a tampered file', () => {
		const document = toDocument(assessment);
		const [answer] = document.answers;
		const contrasts: VersionedQuestionnaire = { ...questionnaires['focus-or-obsession'], version: 'c' };
		const { content } = fromDocument({ ...document, answers: [{ ...answer!, item: 'contrast.1' }] }, contrasts);
		expect(content.drafts).toEqual([]);
	});
});

describe('a file that is not ours is refused at the place that is wrong', () => {
	const good = () => structuredClone(toDocument(assessment)) as unknown as Record<string, unknown>;
	const refused: [string, unknown, string][] = [
		['no object', [], 'format'],
		['another format', { ...good(), format: 'other' }, 'format'],
		['a later format', { ...good(), formatVersion: 2 }, 'formatVersion'],
		['an unknown questionnaire', { ...good(), questionnaire: { id: 'x', version: 'a' } }, 'questionnaire.id'],
		[
			'a level out of range',
			{ ...good(), answers: [{ item: 'check.1', wording: 'a', value: { level: 9 } }] },
			'answers.0.value'
		],
		['a target out of range', { ...good(), targets: { service: 101 } }, 'targets.service'],
		['a worksheet of numbers', { ...good(), worksheet: { 'churn.value': 3 } }, 'worksheet.churn.value']
	];
	it.each(refused)('%s', (_, json, detail) => {
		expect(readDocument(json)).toEqual({ ok: false, detail });
	});
});
