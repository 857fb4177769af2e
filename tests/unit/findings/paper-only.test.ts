import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '$lib/core/answer/types';
import { answersOf, report, versioned, withAnswers } from '../report/builders';
import { backed, dontKnow, found, middling, notApplicable, profileQuestionnaires, reportOn } from './profiles';

const finding = 'paper-only journey';

describe.each(profileQuestionnaires)('paper only on %s', (id) => {
	it.each<[string, Level, Level, Level, boolean]>([
		['pain points listed, nothing begun', 3, 1, 2, true],
		['the same one level further down', 4, 0, 0, true],
		['satisfaction acted upon, nothing begun at the pain points', 2, 1, 3, true],
		['both', 3, 1, 3, true],
		['both just not claimed', 2, 1, 2, false],
		['improvements begun', 3, 2, 2, false],
		['improvements begun where satisfaction is acted upon', 2, 2, 3, false],
		['all of it', 4, 4, 4, false]
	])('%s: known %i, begun %i, measured %i', (_, known, begun, measured, expected) => {
		const answers = withAnswers(
			middling(id),
			backed('check.3', known),
			backed('check.4', begun),
			backed('check.6', measured)
		);
		expect(found(reportOn(id, answers)).includes(finding)).toBe(expected);
	});

	it.each<[string, Answer]>([
		['does not apply', notApplicable('check.4')],
		['is not known', dontKnow('check.4')]
	])('is not there where what has begun %s', (_, begun) => {
		const answers = withAnswers(middling(id), backed('check.3', 4), begun);
		expect(found(reportOn(id, answers))).not.toContain(finding);
	});

	it('is not there where what is known about pain points has no answer', () => {
		const answers = withAnswers(middling(id), dontKnow('check.3'), backed('check.4', 0), notApplicable('check.6'));
		expect(found(reportOn(id, answers))).not.toContain(finding);
	});

	it('quotes the answers and how they stand', () => {
		const answers = withAnswers(
			middling(id),
			{ item: 'check.3', level: 4 },
			backed('check.4', 0),
			backed('check.6', 3)
		);
		const quoted = reportOn(id, answers).findings.find(({ kind }) => kind === 'paper-only');
		expect(quoted?.answers).toEqual(['check.3', 'check.4', 'check.6']);
		expect(quoted?.statement.de).toMatch(
			/^Zu „.+“ sagen Sie „.+“ \(Antwort 5 von 5, nicht belegt\) und zu .+ außerdem .+, belegt\)\. Zu .+ dagegen .+ \(Antwort 1 von 5\)\.$/
		);
	});
});

it('paper only is not there where the questionnaire does not ask', () => {
	const contrasts = { questionnaire: versioned('focus-or-obsession'), answers: answersOf('focus-or-obsession', 2, 4) };
	expect(found(report(contrasts))).toEqual([]);
});
