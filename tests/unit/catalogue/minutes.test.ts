import { describe, expect, it } from 'vitest';
import { minutesOf, questionnaires } from '$lib/core/catalogue';
import type { Questionnaire, QuestionnaireItem } from '$lib/core/catalogue/types';

describe('minutesOf', () => {
	it('keeps executive within eight to ten minutes in both languages', () => {
		for (const locale of ['de', 'en'] as const) {
			expect(minutesOf(questionnaires.executive, locale)).toBeGreaterThanOrEqual(8);
			expect(minutesOf(questionnaires.executive, locale)).toBeLessThanOrEqual(10);
		}
	});

	it('lets the short questionnaires take three and four minutes at most', () => {
		expect(minutesOf(questionnaires['reality-check'])).toBeLessThanOrEqual(3);
		expect(minutesOf(questionnaires['focus-or-obsession'])).toBeLessThanOrEqual(4);
	});

	it('keeps full within a quarter of an hour in German and a minute more in English', () => {
		expect(minutesOf(questionnaires.full, 'de')).toBe(15);
		expect(minutesOf(questionnaires.full, 'en')).toBe(16);
	});

	it('asks seven minutes of whoever answers pulse, in either language', () => {
		expect(minutesOf(questionnaires.pulse, 'de')).toBe(7);
		expect(minutesOf(questionnaires.pulse, 'en')).toBe(7);
	});

	it.each([
		{ words: 208, minutes: 1 },
		{ words: 209, minutes: 1 },
		{ words: 210, minutes: 2 },
		{ words: 429, minutes: 2 },
		{ words: 430, minutes: 3 }
	])('reads $words words and one answer of three seconds in $minutes minutes', ({ words, minutes }) => {
		expect(minutesOf(questionnaireOf(words, 1))).toBe(minutes);
	});

	it('takes the longer of the two languages', () => {
		expect(minutesOf(questionnaireOf(10, 500))).toBe(3);
		expect(minutesOf(questionnaireOf(500, 10))).toBe(3);
		expect(minutesOf(questionnaireOf(500, 10), 'en')).toBe(1);
	});
});

/** One contrast whose poles are empty of meaning: one word each, the rest in its question. */
function questionnaireOf(germanWords: number, englishWords: number): Questionnaire {
	const words = (count: number) =>
		Array(Math.max(count, 3) - 2)
			.fill('word')
			.join(' ');
	const item: QuestionnaireItem = {
		id: 'contrast.x',
		kind: 'contrast',
		dimensions: [{ id: 'service', weight: 1 }],
		text: { de: words(germanWords), en: words(englishWords) },
		label: { de: 'Ein Gegensatz', en: 'A contrast' },
		help: { de: 'Hilfe.', en: 'Help.' },
		poles: [
			{ de: 'eins', en: 'one' },
			{ de: 'zwei', en: 'two' }
		],
		sources: 'interpretation',
		audience: 'everyone',
		takesEvidence: false
	};
	return { ...questionnaires['focus-or-obsession'], items: [item] };
}
