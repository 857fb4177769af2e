import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '$lib/core/answer/types';
import { buildReport } from '$lib/core/report/build';
import type { KpiEntries } from '$lib/core/kpi/types';
import { plainQuestionnaire } from '../builders';
import { asOf, withAnswers, versioned } from '../report/builders';
import { backed, dontKnow, found, itemsIn, middling, notApplicable, profileQuestionnaires, reportOn } from './profiles';

describe.each(profileQuestionnaires)('flying blind on %s: measuring without a KPI', (id) => {
	const measuring = (level: Level) => withAnswers(middling(id), backed('check.6', level));

	it.each<[Level, boolean]>([
		[4, true],
		[3, true],
		[2, false],
		[0, false]
	])('acting on satisfaction at level %i and none of the four figures', (level, expected) => {
		expect(found(reportOn(id, measuring(level), {}))).toEqual(expected ? ['flying-blind measurement'] : []);
	});

	it.each<[string, KpiEntries]>([
		['churn', { churn: { value: 3 } }],
		['clv', { clv: { value: 900, currency: 'EUR' } }],
		['nps', { nps: { value: 12 } }],
		['csat', { csat: { value: 80 } }]
	])('is not there with %s alone', (_, kpis) => {
		expect(found(reportOn(id, measuring(4), kpis))).toEqual([]);
	});

	it('is not there where the question does not apply or has no answer', () => {
		const without = middling(id).filter(({ item }) => item !== 'check.6');
		expect(found(reportOn(id, withAnswers(middling(id), notApplicable('check.6')), {}))).toEqual([]);
		expect(found(reportOn(id, without, {}))).toEqual([]);
	});
});

describe.each(profileQuestionnaires)('flying blind on %s: don’t know over the questionnaire', (id) => {
	const ids = versioned(id).items.map((item) => item.id);
	const enough = Math.ceil(0.3 * ids.length);
	const answers = (open: number, excluded = 0) =>
		withAnswers(
			middling(id),
			...ids.slice(0, open).map(dontKnow),
			...ids.slice(ids.length - excluded).map(notApplicable)
		);
	const blindWhole = (given: readonly Answer[]) => found(reportOn(id, given)).includes('flying-blind whole');

	it('takes thirty per cent and not one answer less', () => {
		expect(blindWhole(answers(enough))).toBe(true);
		expect(blindWhole(answers(enough - 1))).toBe(false);
	});

	it('takes the share of what applies', () => {
		const excluded = ids.length - Math.floor((enough - 1) / 0.3 + 1e-9);
		expect(blindWhole(answers(enough - 1, excluded))).toBe(true);
		expect(blindWhole(answers(enough - 1, excluded - 1))).toBe(false);
	});

	it('counts no question that was left out', () => {
		const left = middling(id).filter(({ item }) => !ids.slice(0, enough).includes(item));
		expect(found(reportOn(id, left))).toEqual([]);
	});

	it('rests on the questions nobody could answer', () => {
		const finding = reportOn(id, answers(enough)).findings.find(({ dimension }) => dimension === undefined);
		expect(finding).toMatchObject({ rule: 'M7.flying-blind', answers: ids.slice(0, enough) });
	});
});

describe('flying blind: don’t know over one dimension', () => {
	it('takes thirty per cent of a dimension of full and not one answer less', () => {
		const ids = itemsIn('full', 'service').map((item) => item.id);
		const enough = Math.ceil(0.3 * ids.length);
		const blind = (open: number) =>
			found(reportOn('full', withAnswers(middling('full'), ...ids.slice(0, open).map(dontKnow))));
		expect(ids.length).toBeGreaterThanOrEqual(5);
		expect(blind(enough)).toEqual(['flying-blind service']);
		expect(blind(enough - 1)).toEqual([]);
	});

	it('counts a dimension only from five applicable items on', () => {
		const questionnaire = { ...plainQuestionnaire(6), version: 'test' };
		const blind = (open: number, excluded: number) => {
			const ids = questionnaire.items.map((item) => item.id);
			const middle = ids.map((item): Answer => ({ item, level: 2 }));
			const service = ids.filter((item) => item.startsWith('service.'));
			const answers = withAnswers(
				middle,
				...service.slice(0, open).map(dontKnow),
				...service.slice(6 - excluded).map(notApplicable)
			);
			return found(buildReport({ questionnaire, subject: { asOf }, answers, kpis: {} }));
		};
		expect(blind(2, 0)).toEqual(['flying-blind service']);
		expect(blind(1, 0)).toEqual([]);
		expect(blind(2, 1)).toEqual(['flying-blind service']);
		expect(blind(2, 2)).toEqual([]);
	});
});
