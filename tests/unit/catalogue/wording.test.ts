import { describe, expect, it } from 'vitest';
import { items, questionnaires } from '$lib/core/catalogue';
import { locales, type Locale } from '$lib/core/text';
import { allTexts, askedTexts, choicesOf, wordCount, type PlacedText } from './texts';

/** Words that turn a behaviour into a matter of taste. */
const intensifiers: Record<Locale, readonly string[]> = {
	de: (
		'eher weitgehend sehr konsequent stark teilweise überwiegend größtenteils vollständig vollumfänglich umfassend stets immer ' +
		'oft häufig selten manchmal gelegentlich regelmäßig systematisch intensiv deutlich ausgeprägt optimal gut besonders wirklich'
	).split(' '),
	en: (
		'rather largely very consistently strongly partly mostly fully completely comprehensively always often frequently ' +
		'rarely sometimes occasionally regularly systematically intensively clearly highly really quite well'
	).split(' ')
};

/** Words of the trade that a member of the board would have to look up, and words of agreement. */
const unwelcome: Record<Locale, readonly string[]> = {
	de: (
		'touchpoint touchpoints stakeholder mindset cx kpi kpis roadmap backlog omnichannel silo silos proaktiv ganzheitlich ' +
		'nachhaltig agil stimme zustimmen kundenbesessenheit kundenbesessen voc leverage insights'
	).split(' '),
	en: (
		'touchpoint touchpoints stakeholder stakeholders mindset cx kpi kpis roadmap backlog omnichannel silo silos proactive ' +
		'proactively holistic seamless agile agree disagree leverage insights empower voc'
	).split(' ')
};

/** American spellings a British reader trips over. */
const american = /\b(organiz|analyz|prioritiz|centraliz|recogniz|behavior|favor|color\b|center\b|program\b)/i;

describe('questions', () => {
	it('that close a questionnaire keep to 20 words as well', () => {
		for (const { sentence } of Object.values(questionnaires)) {
			for (const locale of locales) expect(wordCount(sentence.text[locale])).toBeLessThanOrEqual(20);
		}
	});

	it.each(items.map((item) => [item.id, item] as const))('%s asks in at most 20 words, as a question', (_id, item) => {
		for (const locale of locales) {
			expect(wordCount(item.text[locale])).toBeLessThanOrEqual(20);
			expect(item.text[locale]).toMatch(/^[^?]+\?$/);
		}
	});

	it.each(items.map((item) => [item.id, item] as const))('%s has a label of two to five words', (_id, item) => {
		for (const locale of locales) {
			expect(wordCount(item.label[locale])).toBeGreaterThanOrEqual(2);
			expect(wordCount(item.label[locale])).toBeLessThanOrEqual(5);
		}
	});
});

describe('choices', () => {
	it.each(items.map((item) => [item.id, item] as const))('%s keeps levels to 16 words and poles to 14', (_id, item) => {
		const limit = item.kind === 'contrast' ? 14 : 16;
		const tooLong = choicesOf(item).flatMap((choice) =>
			locales.map((locale) => choice[locale]).filter((words) => wordCount(words) > limit)
		);
		expect(tooLong).toEqual([]);
	});

	it('are whole sentences', () => {
		const fragments = choices().filter(({ words }) => !/^\p{Lu}.*\.$/u.test(words));
		expect(fragments).toEqual([]);
	});

	it('of one item differ by more than an intensifier or a number from their neighbours', () => {
		const alike = items.flatMap((item) =>
			locales.flatMap((locale) =>
				choicesOf(item)
					.map((choice) => substance(choice[locale], locale))
					.filter((words, index, all) => index > 0 && words === all[index - 1])
			)
		);
		expect(alike).toEqual([]);
	});

	it('give poles of one contrast the same form: equal but for three words in length', () => {
		const lopsided = items
			.filter((item) => item.kind === 'contrast')
			.filter(({ poles: [focus, obsession] }) =>
				locales.some((locale) => Math.abs(wordCount(focus[locale]) - wordCount(obsession[locale])) > 3)
			);
		expect(lopsided.map((item) => item.id)).toEqual([]);
	});
});

describe('words', () => {
	it('of questions and choices carry no intensifier', () => {
		expect(hits(askedTexts(), intensifiers)).toEqual([]);
	});

	it('are neither jargon nor a request to agree', () => {
		expect(hits(askedTexts(), unwelcome)).toEqual([]);
	});

	it('address the reader formally: no Du form anywhere', () => {
		const informal = /\b(du|dich|dir|dein|deine|deinem|deinen|deiner|deines|euch|euer|eure|eurem|euren|eurer)\b/i;
		expect(german().filter(({ words }) => informal.test(words))).toEqual([]);
	});

	it('use no typographic star, colon, underscore or inner capital for gender', () => {
		expect(german().filter(({ words }) => /\p{L}[*:_]in|\p{Ll}In(nen)?\b/u.test(words))).toEqual([]);
	});

	it('are spelt the British way', () => {
		expect(english().filter(({ words }) => american.test(words))).toEqual([]);
	});

	it('use the quotation marks and apostrophes of their language', () => {
		expect(allTexts().filter(({ words }) => /["'`]|\s-\s|\s{2}|^\s|\s$/.test(words))).toEqual([]);
	});

	it('differ between the languages and from place to place', () => {
		const questions = items.flatMap((item) => locales.map((locale) => item.text[locale]));
		expect(new Set(questions).size).toBe(items.length * locales.length);
		const choiceWords = choices().map(({ words }) => words);
		expect(choiceWords.filter((words, index) => choiceWords.indexOf(words) !== index)).toEqual([]);
	});

	it('are all there', () => {
		expect(allTexts().filter(({ words }) => words.trim() === '')).toEqual([]);
	});
});

function choices(): readonly PlacedText[] {
	return askedTexts().filter(({ place }) => place.includes(' choice '));
}

function german(): readonly PlacedText[] {
	return allTexts().filter(({ locale }) => locale === 'de');
}

function english(): readonly PlacedText[] {
	return allTexts().filter(({ locale }) => locale === 'en');
}

function hits(texts: readonly PlacedText[], banned: Record<Locale, readonly string[]>): readonly string[] {
	return texts.flatMap(({ place, locale, words }) =>
		tokens(words)
			.filter((word) => banned[locale].includes(word))
			.map((word) => `${place} (${locale}): ${word}`)
	);
}

/** What is left of a choice without intensifiers and numbers. */
function substance(words: string, locale: Locale): string {
	return tokens(words)
		.filter((word) => !intensifiers[locale].includes(word) && !numbers[locale].includes(word) && !/^\d/.test(word))
		.join(' ');
}

const numbers: Record<Locale, readonly string[]> = {
	de: 'keine eine einer zwei drei vier fünf mehrere alle'.split(' '),
	en: 'none one two three four five several all'.split(' ')
};

function tokens(words: string): readonly string[] {
	return words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
