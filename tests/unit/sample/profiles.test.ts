import { describe, expect, it } from 'vitest';
import { checkAnswers } from '$lib/core/answer/check';
import { questionnaires } from '$lib/core/catalogue';
import { findFindings } from '$lib/core/findings/find';
import { checkKpis } from '$lib/core/kpi/check';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { buildReport } from '$lib/core/report/build';
import type { ReportInput } from '$lib/core/report/types';
import { sampleInput, sampleProfiles, type SampleProfile } from '$lib/core/sample';
import { score } from '$lib/core/scoring/score';
import { locales } from '$lib/core/text';

const questionnaire = questionnaires.executive;

describe('sample profiles', () => {
	it('have ids of their own', () => {
		expect(sampleProfiles.map(({ id }) => id)).toEqual(['discounter', 'manufacturer', 'service']);
	});

	it.each(named())('%s answers every question once and in its own kind', (_id, profile) => {
		expect(profile.answers.map(({ item }) => item)).toEqual(questionnaire.items.map(({ id }) => id));
		for (const locale of locales) expect(checkAnswers(questionnaire, sampleInput(profile, locale).answers)).toEqual([]);
	});

	it.each(named())('%s enters KPIs that hold together', (_id, profile) => {
		expect(Object.keys(profile.kpis).length).toBeGreaterThanOrEqual(3);
		expect(checkKpis(profile.kpis)).toEqual([]);
	});

	it.each(named())('%s leaves a question open or out', (_id, profile) => {
		expect(profile.answers.some((answer) => 'dontKnow' in answer || 'notApplicable' in answer)).toBe(true);
	});

	it.each(named())('%s says in two sentences that it is invented', (_id, { portrait }) => {
		for (const locale of locales) expect(portrait[locale].match(/[.!?](\s|$)/g)).toHaveLength(2);
		expect(portrait.de).toContain('erfunden');
		expect(portrait.en).toContain('invented');
	});
});

describe('a sample in one language', () => {
	it.each(named())('%s says nothing in the words of the other', (_id, profile) => {
		const [german, english] = [wordsOf(sampleInput(profile, 'de')), wordsOf(sampleInput(profile, 'en'))];
		expect(english).toHaveLength(german.length);
		expect(english.filter((words) => german.includes(words))).toEqual([]);
		expect(english.join(' ')).not.toMatch(/[äöüßÄÖÜ]/);
		expect([...german, ...english].filter((words) => words.trim() === '')).toEqual([]);
	});

	it.each(named())('%s has the same report in both but for its own words', (_id, profile) => {
		const [german, english] = locales.map((locale) => wordless(sampleInput(profile, locale)));
		expect(english).toEqual(german);
		expect(english?.subject.organisation).toBe(profile.subject.organisation);
	});
});

describe('the stories they tell', () => {
	it('the discounter: what it claims it can show, and low loyalty stands beside good revenue a customer', () => {
		const { scores, kinds } = outcomeOf('discounter');
		expect(scores.overall.stage).toEqual({ claimed: [3, 3], evidenced: [3, 3] });
		expect(scores.overall.evidencedScore).toBe(scores.overall.score);
		expect(kinds).toEqual(['undersold relationship clv']);
	});

	it('the manufacturer: a stage above its evidence, contradicted by churn and NPS', () => {
		const { scores, kinds } = outcomeOf('manufacturer');
		expect(scores.overall.stage).toEqual({ claimed: [4, 4], evidenced: [3, 3] });
		expect(kinds).toEqual(
			expect.arrayContaining([
				'self-image-above-evidence relationship churn',
				'self-image-above-evidence understanding nps',
				'paper-only journey',
				'unevidenced'
			])
		);
		expect(kinds.filter((kind) => kind.startsWith('undersold'))).toEqual([]);
	});

	it('the service company: low by its own account, good by its customers’', () => {
		const { scores, kinds, kpis } = outcomeOf('service');
		expect(scores.overall.stage).toEqual({ claimed: [2, 2], evidenced: [2, 2] });
		expect([...kinds].sort()).toEqual([
			'undersold journey nps',
			'undersold relationship churn',
			'undersold service csat',
			'undersold understanding nps'
		]);
		for (const kpi of [kpis.churn, kpis.nps, kpis.csat]) {
			expect(kpi).toMatchObject({ againstTarget: 'met', againstPrevious: 'better' });
		}
	});
});

function named(): readonly (readonly [string, SampleProfile])[] {
	return sampleProfiles.map((profile) => [profile.id, profile] as const);
}

/** Everything a person typed in words of their own. */
function wordsOf({ subject, sentence, answers }: Omit<ReportInput, 'questionnaire'>): string[] {
	const typed = answers.flatMap(({ note, evidence }) => [note, evidence?.what]);
	return [subject.unit, sentence, ...typed].filter((words) => words !== undefined);
}

/** The report without those words: facts must stand alike in both languages, and so must all that follows from them. */
function wordless(input: Omit<ReportInput, 'questionnaire'>) {
	const report = buildReport({ ...input, questionnaire: { ...questionnaire, version: 'test' } });
	return {
		...report,
		subject: { ...report.subject, unit: undefined },
		sentence: null,
		summary: JSON.stringify(report.summary).replaceAll(report.subject.unit ?? '', ''),
		items: report.items.map(({ note, evidence, ...item }) => ({
			...item,
			hasNote: note !== undefined,
			evidence: evidence && { ...evidence, what: '' }
		}))
	};
}

function outcomeOf(id: string) {
	const profile = sampleProfiles.find((each) => each.id === id);
	if (profile === undefined) throw new Error(`no sample profile ${id}`);
	const { answers, weights, subject } = sampleInput(profile, 'de');
	const { items, ...scores } = score({ questionnaire, answers, asOf: subject.asOf, weights });
	const kpis = evaluateKpis(profile.kpis);
	const kinds = findFindings({ questionnaire, scores, items, kpis }).map(({ kind, dimension, kpi }) =>
		[kind, dimension, kpi].filter((part) => part !== undefined).join(' ')
	);
	return { scores, kpis, kinds };
}
