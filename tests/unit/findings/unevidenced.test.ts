import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '$lib/core/answer/types';
import { buildReport } from '$lib/core/report/build';
import { maturityItem, questionnaireOf } from '../builders';
import { answersOf, asOf, fact, versioned, withAnswers } from '../report/builders';
import { found, itemsIn, middling, profileQuestionnaires, reportOn } from './profiles';

type Claim = readonly [level: Level, evidence: 'backed' | 'bare'];

describe.each(profileQuestionnaires)('unevidenced on %s', (id) => {
	const graded = itemsIn(id, 'service').filter(({ takesEvidence }) => takesEvidence);
	const service = (claim: (place: number) => Claim) =>
		withAnswers(middling(id), ...graded.map((item, place) => answerTo(item.id, claim(place))));

	it('is there where a whole dimension is claimed high without a fact, and not where each has one', () => {
		expect(
			found(
				reportOn(
					id,
					service(() => [4, 'bare'])
				)
			)
		).toContain('unevidenced service');
		expect(
			found(
				reportOn(
					id,
					service(() => [4, 'backed'])
				)
			)
		).toEqual([]);
	});

	it('is not there for a single high answer without a fact where the stage stays the same', () => {
		expect(
			found(
				reportOn(
					id,
					service((place) => (place === 0 ? [3, 'bare'] : [2, 'bare']))
				)
			)
		).toEqual([]);
	});

	it('reads a fact that is too old, or ahead of the report, as none', () => {
		const dated = (when: string) =>
			withAnswers(
				middling(id),
				...graded.map((item): Answer => ({ item: item.id, level: 3, evidence: { ...fact, when } }))
			);
		expect(found(reportOn(id, dated('2024-11-30')))).toEqual([]);
		expect(found(reportOn(id, dated('2024-10-31')))).toContain('unevidenced service');
		expect(found(reportOn(id, dated('2026-11-16')))).toContain('unevidenced service');
	});

	it('never counts contrasts, which take no evidence', () => {
		expect(found(reportOn(id, answersOf(id, 2, 7)))).toEqual([]);
	});

	it('is there for the whole where the overall stage begins lower by the evidence', () => {
		const bare = answersOf(id, 4, 7).map((answer): Answer => ({ ...answer, evidence: undefined }));
		expect(found(reportOn(id, bare))[0]).toBe('unevidenced whole');
		expect(found(reportOn(id, answersOf(id, 4, 7)))).toEqual([]);
	});
});

describe('the limits of unevidenced', () => {
	/** One dimension of as many items as there are claims. */
	const kinds = (...claims: readonly Claim[]) => {
		const ids = claims.map((_, place) => `service.${place + 1}`);
		const questionnaire = { ...questionnaireOf(ids.map((item) => maturityItem(item, 'service'))), version: 'test' };
		const answers = ids.map((item, place) => answerTo(item, claims[place] ?? [0, 'bare']));
		return found(buildReport({ questionnaire, subject: { asOf }, answers, kpis: {} }));
	};
	const low: Claim = [0, 'bare'];

	// With three of six items at the bottom the stage is 1 whatever the facts are: the share alone decides.
	it.each<[string, readonly Claim[], boolean]>([
		['two of two without a fact', [[3, 'bare'], [3, 'bare'], low, low, low], true],
		['one of one without a fact', [[3, 'bare'], low, low, low], false],
		['two of four: just half', [[3, 'bare'], [4, 'bare'], [3, 'backed'], [4, 'backed'], low, low, low, low], true],
		[
			'two of five: less than half',
			[[3, 'bare'], [4, 'bare'], [3, 'backed'], [4, 'backed'], [3, 'backed'], low, low, low, low, low],
			false
		],
		['one of two', [[3, 'bare'], [3, 'backed'], low, low, low], false],
		['two below level 3', [[2, 'bare'], [2, 'bare'], low, low, low], false]
	])('%s', (_, claims, expected) => {
		expect(kinds(...claims).includes('unevidenced service')).toBe(expected);
	});

	it('a single answer is enough where the evidenced stage begins lower', () => {
		// 2 of 3 items at level 3 are more than half: stage 4. With one of them at level 2 it is stage 3.
		expect(kinds([3, 'bare'], [3, 'backed'], [2, 'bare'])).toContain('unevidenced service');
		expect(kinds([3, 'bare'], [3, 'backed'], [3, 'backed'], [3, 'backed'], [2, 'bare'])).toEqual([]);
	});

	it('a missed stage is shown with both profiles', () => {
		const claims = ['service.1', 'service.2', 'service.3'].map((item, place) =>
			answerTo(item, [place < 2 ? 3 : 2, place === 1 ? 'backed' : 'bare'])
		);
		const [finding] = buildReport({
			questionnaire: versioned(),
			subject: { asOf },
			answers: withAnswers(middling('executive'), ...claims),
			kpis: {}
		}).findings;
		expect(finding).toMatchObject({ rule: 'M7.unevidenced', dimension: 'service', answers: ['service.1'] });
		expect(finding?.statement.de).toContain(
			'ergeben Ihre Antworten Stufe 4 (67 Punkte), belegt ist Stufe 3 (58 Punkte)'
		);
	});

	it('a stage that the evidence bears out is said to be the same, with what changes all the same', () => {
		const claims = ['service.1', 'service.2', 'service.3'].map((item, place) =>
			answerTo(item, [place < 2 ? 3 : 1, 'bare'])
		);
		const report = reportOn('executive', withAnswers(middling('executive'), ...claims));
		const [finding] = report.findings;
		expect(finding?.statement.de).toBe(
			'In „Service & Erlebnis“ bleibt es auch nach den Belegen bei Stufe 3, allerdings mit 42 statt 58 Punkten: Zu beiden hohen Antworten (4 oder 5 von 5) fehlt ein Beleg, der zählt.'
		);
		expect(finding?.statement.en).toBe(
			'In “Service & experience” the evidence supports the same stage 3, though with 42 points instead of 58: both high answers (4 or 5 of 5) lack evidence that counts.'
		);
	});

	it('what a high answer is stands in the first of them only', () => {
		const bare = answersOf('executive', 4, 7).map((answer): Answer => ({ ...answer, evidence: undefined }));
		const statements = reportOn('executive', bare).findings.map(({ statement }) => statement.de);
		expect(statements.length).toBeGreaterThan(3);
		expect(statements.filter((statement) => statement.includes('4 oder 5 von 5'))).toEqual([statements[0]]);
	});
});

function answerTo(item: string, [level, evidence]: Claim): Answer {
	return { item, level, ...(evidence === 'backed' && level >= 3 && { evidence: fact }) };
}
