import { describe, expect, it } from 'vitest';
import { questionnaires } from '$lib/core/catalogue';
import type { QuestionnaireItem, VersionedQuestionnaire } from '$lib/core/catalogue/types';
import { compareReports } from '$lib/core/comparison/compare';
import { sharedItems } from '$lib/core/comparison/same-wording';
import { buildReport } from '$lib/core/report/build';
import type { Subject } from '$lib/core/report/types';
import { answersOf, asOf, versioned, withAnswers } from '../report/builders';

const executive = versioned('executive');

/** The questionnaire with one item changed. */
function withItem(id: string, change: (item: QuestionnaireItem) => QuestionnaireItem): VersionedQuestionnaire {
	return {
		...executive,
		version: 'changed',
		items: executive.items.map((item) => (item.id === id ? change(item) : item))
	};
}

const reworded = withItem('service.2', (item) => ({ ...item, text: { ...item.text, en: `${item.text.en} Today?` } }));
const worded = (
	questionnaire: VersionedQuestionnaire,
	subject: Subject = { asOf },
	answers = answersOf('executive', 2, 1)
) => ({
	report: buildReport({ questionnaire, subject, answers, kpis: {} }),
	questionnaire
});

describe('what two questionnaires ask alike', () => {
	it('is everything where they are one, and nothing where they share no item', () => {
		expect(sharedItems(executive, executive)).toEqual({
			same: executive.items.map(({ id }) => id),
			changed: [],
			onlyFirst: [],
			onlySecond: []
		});
		const { same } = sharedItems(questionnaires['reality-check'], questionnaires['focus-or-obsession']);
		expect(same).toEqual([]);
	});

	it.each<[string, string, (item: QuestionnaireItem) => QuestionnaireItem]>([
		['the question in one language', 'service.2', (item) => ({ ...item, text: { ...item.text, de: 'Anders?' } })],
		['the help', 'service.2', (item) => ({ ...item, help: { de: 'Anders.', en: 'Different.' } })],
		[
			'one level',
			'service.2',
			(item) =>
				item.kind === 'contrast'
					? item
					: {
							...item,
							levels: [{ de: 'Anders.', en: 'Different.' }, ...item.levels.slice(1)] as unknown as typeof item.levels
						}
		],
		[
			'one pole',
			'contrast.3',
			(item) => (item.kind === 'contrast' ? { ...item, poles: [item.poles[1], item.poles[0]] } : item)
		]
	])('breaks at an item of which %s changed', (_, id, change) => {
		expect(sharedItems(executive, withItem(id, change)).changed).toEqual([id]);
	});

	it('does not break at a label or a source, which nobody reads before answering', () => {
		const relabelled = withItem('service.2', (item) => ({
			...item,
			label: { de: 'Anders', en: 'Different' },
			sources: 'interpretation'
		}));
		expect(sharedItems(executive, relabelled).changed).toEqual([]);
	});

	it('names what only one of them asks', () => {
		const { same, onlyFirst, onlySecond } = sharedItems(questionnaires['reality-check'], executive);
		expect(same).toEqual(questionnaires['reality-check'].items.map(({ id }) => id));
		expect(onlyFirst).toEqual([]);
		expect(onlySecond).toHaveLength(executive.items.length - same.length);
	});
});

describe('two reports compared', () => {
	it('have the scores they were finished with where both ask the same', () => {
		const one = worded(executive, { asOf }, answersOf('executive', 3, 7));
		const { one: scores } = compareReports(one, worded(executive));
		expect(scores.overall.score).toBe(one.report.overall.score);
		expect(scores.dimensions.map(({ score }) => score)).toEqual(one.report.dimensions.map(({ score }) => score));
	});

	it('leave a reworded item out on both sides', () => {
		const high = withAnswers(answersOf('executive', 2, 1), { item: 'service.2', level: 4 });
		const { one, other, items } = compareReports(worded(reworded, { asOf }, high), worded(executive));
		const service = [one, other].map(({ dimensions }) => dimensions.find(({ id }) => id === 'service'));
		expect(items.changed).toEqual(['service.2']);
		expect(service.map((dimension) => [dimension?.score, dimension?.validItems])).toEqual([
			[50, 2],
			[50, 2]
		]);
	});

	it('take of two questionnaires the smaller number of items for a score', () => {
		const full = { ...versioned('full') };
		const whole = {
			report: buildReport({ questionnaire: full, subject: { asOf }, answers: answersOf('full', 3, 4), kpis: {} }),
			questionnaire: full
		};
		const { one, other, items } = compareReports(whole, worded(executive));
		expect(items.same).toHaveLength(executive.items.length);
		expect(one.dimensions.every(({ score }) => score !== null)).toBe(true);
		expect(other.overall.score).toBe(50);
	});

	it.each<[string, Subject, Subject, string]>([
		[
			'two dates of one company',
			{ asOf: '2026-11-15', organisation: 'Nordlicht  AG' },
			{ asOf: '2026-05-15', organisation: 'nordlicht ag ' },
			'forward'
		],
		['the same the other way round', { asOf: '2026-05-15' }, { asOf: '2026-11-15' }, 'backward'],
		[
			'two companies',
			{ asOf: '2026-11-15', organisation: 'Nordlicht' },
			{ asOf: '2026-05-15', organisation: 'Südwind' },
			'other-company'
		],
		[
			'two units',
			{ asOf: '2026-11-15', organisation: 'N', unit: 'A' },
			{ asOf: '2026-05-15', organisation: 'N', unit: 'B' },
			'other-company'
		],
		['one day', { asOf: '2026-11-15' }, { asOf: '2026-11-15' }, 'same-day']
	])('%s', (_, one, other, course) => {
		expect(compareReports(worded(executive, one), worded(executive, other)).course).toBe(course);
	});

	it('are no course where one has no date of its own', () => {
		const reports = [worded(executive, { asOf: '2026-11-15' }), worded(executive, { asOf: '2026-05-15' })] as const;
		expect(compareReports(...reports, { dated: false }).course).toBe('no-date');
	});

	it('see no momentum in an item whose wording changed', () => {
		const kpi = (value: number) => ({ csat: { value } });
		const now = buildReport({
			questionnaire: reworded,
			subject: { asOf: '2026-11-15' },
			answers: withAnswers(answersOf('executive', 2, 1), { item: 'service.2', level: 4 }),
			kpis: kpi(70)
		});
		const before = buildReport({
			questionnaire: executive,
			subject: { asOf: '2026-05-15' },
			answers: answersOf('executive', 2, 1),
			kpis: kpi(80)
		});
		const against = (questionnaire: VersionedQuestionnaire) =>
			compareReports({ report: now, questionnaire: reworded }, { report: before, questionnaire }).findings;
		expect(against(executive)).toEqual([]);
		expect(against(reworded).map(({ rule }) => rule)).toEqual(['M7.momentum']);
	});
});
