import { leadingResult, scoreSentences, statementLines } from '$lib/ui/report/first-words';
import { describe, expect, it } from 'vitest';
import { caseOf, sampleCase, textsOf } from '../charts/reports';

describe('the first screen', () => {
	it('sets the claimed stage beside the evidenced one', () => {
		const manufacturer = sampleCase('manufacturer');
		expect(statementLines(manufacturer.report, textsOf(manufacturer), 'de')).toEqual([
			'Behauptet: kundenzentriert.',
			'Belegt: kundenorientiert.'
		]);
	});

	it('says once what is the same claimed and evidenced', () => {
		const low = caseOf('executive', {
			answers: sampleCase('manufacturer').report.items.flatMap(({ item, kind }) =>
				kind === 'contrast' ? [] : [{ item, level: 1 as const }]
			)
		});
		expect(statementLines(low.report, textsOf(low, 'en'), 'en')).toHaveLength(1);
	});

	it('counts the clear yeses of a reality check instead of claiming a profile', () => {
		const check = caseOf('reality-check', {
			answers: [1, 2, 3, 4, 5, 6].map((place) => ({ item: `check.${place}`, level: 2 as const }))
		});
		expect(leadingResult(check.report, textsOf(check))).toBe('verdicts');
		expect(statementLines(check.report, textsOf(check), 'de')).toEqual(['Keine von 6 Antworten ist ein klares Ja.']);
	});

	it.each([
		[1, 'Nearer customer focus than customer obsession.'],
		[4, 'Midway between customer focus and customer obsession.'],
		[7, 'Nearer customer obsession than customer focus.']
	] as const)('reads contrasts at position %d as: %s', (position, statement) => {
		const contrasts = caseOf('focus-or-obsession', {
			answers: [1, 2, 3, 4, 5].map((place) => ({ item: `contrast.${place}`, position }))
		});
		expect(statementLines(contrasts.report, textsOf(contrasts, 'en'), 'en')).toEqual([statement]);
	});

	it('says how far open answers could move the score', () => {
		const items = sampleCase('manufacturer').report.items;
		const open = caseOf('executive', {
			answers: items.map(({ item, kind }, index) => {
				if (index === 0) return { item, dontKnow: true as const };
				return kind === 'contrast' ? { item, position: 4 as const } : { item, level: 2 as const };
			})
		});
		expect(scoreSentences(open.report, textsOf(open), 'de').at(-1)).toMatch(
			/^Eine Frage blieb offen: Je nach Antwort läge der Wert zwischen \d+ und \d+\.$/
		);
	});

	it('gives no number where there are too few answers', () => {
		const empty = caseOf('executive', { answers: [] });
		expect(scoreSentences(empty.report, textsOf(empty), 'de')).toEqual([
			'Für einen Gesamtwert braucht es Werte in mindestens fünf Dimensionen; hier sind es 0.'
		]);
	});
});
