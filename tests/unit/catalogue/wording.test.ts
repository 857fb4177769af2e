import { describe, expect, it } from 'vitest';
import { items, questionnaires } from '$lib/core/catalogue';
import type { GradedItem, Item } from '$lib/core/catalogue/types';
import { locales, type Locale } from '$lib/core/text';
import { allTexts, askedTexts, choicesOf, wordCount, type PlacedText } from './texts';
import {
	asksForAgreement,
	asksForNames,
	doubleBarrel,
	intensifiers,
	judgesFirst,
	likeness,
	lix,
	numbersIn,
	readsMoods,
	rhythm,
	tokens,
	uncheckableAmount,
	yesOrNo
} from './wording-rules';

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

/** Neighbouring levels share less than this part of their content words. */
const likenessMax = 0.8;

/** Neighbours that share more, and why a reader still tells them apart. */
const alikeForAReason: Readonly<Record<string, string>> = {
	'leadership.3 levels 2 and 3': 'the step is who is trained, staff with customer contact or those without as well'
};

/** LIX up to 50 is what a daily paper asks of its readers in German; English needs fewer long words for the same. */
const lixMax: Record<Locale, number> = { de: 50, en: 45 };

/** Questions with “and” or “or” in them that nevertheless ask one thing, and why. */
const joinedForAReason: Readonly<Record<string, string>> = {
	'check.1': 'one conversation, described by what it is about; nobody holds half of it',
	'contrast.5': 'the question is the conflict between the two halves'
};

/** A longest choice is taken for the wanted one: the top level has at most so many words more than the mean of those below. */
const topWordsMoreMax = 5;

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

	it('ask one thing at a time', () => {
		expect(doubleBarrel('Wie hören und beantworten Sie Kritik?', 'de')).toBe('und');
		expect(doubleBarrel('Who reads or answers complaints?', 'en')).toBe('or');
		expect(doubleBarrel('Was sagen Kundinnen und Kunden?', 'de')).toBeNull();
		expect(doubleBarrel('What do functions learn, such as finance and HR?', 'en')).toBeNull();
		const joined = items.filter((item) => locales.some((locale) => doubleBarrel(item.text[locale], locale) !== null));
		expect(joined.map(({ id }) => id).filter((id) => !(id in joinedForAReason))).toEqual([]);
		expect(Object.keys(joinedForAReason).filter((id) => !joined.some((item) => item.id === id))).toEqual([]);
	});

	it('ask what is done, not how far somebody agrees', () => {
		expect(asksForAgreement('Inwieweit hören Sie zu?', 'de')).toBe('Inwieweit');
		expect(asksForAgreement('How strongly do you focus on customers?', 'en')).toBe('How strongly');
		expect(broken(questions(), asksForAgreement)).toEqual([]);
	});

	it.each(items.map((item) => [item.id, item] as const))('%s reads no harder than a daily paper', (id, item) => {
		for (const locale of locales) {
			const index = lix([item.text[locale], item.help[locale], ...choicesOf(item).map((choice) => choice[locale])]);
			expect(index, `${id} (${locale}): LIX ${index.toFixed(1)}, at most ${lixMax[locale]}`).toBeLessThanOrEqual(
				lixMax[locale]
			);
		}
	});

	it('that are too hard to read are found out', () => {
		const hard = 'Kundenorientierungsmaßnahmen unterliegen abteilungsübergreifender Wirksamkeitsüberprüfung.';
		expect(lix([hard])).toBeGreaterThan(lixMax.de);
		expect(lix(['Who talks to customers here?'])).toBeLessThan(lixMax.en / 2);
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

	it('of one item differ from their neighbours by what is done, not by degree, number or frequency alone', () => {
		expect(likeness('Jede Woche sprechen alle mit Kunden.', 'Jeden Monat sprechen einige mit Kunden.', 'de')).toBe(1);
		expect(likeness('We very often test ideas.', 'We always test 80 per cent of ideas.', 'en')).toBe(1);
		const alike = neighbours().filter(({ share }) => share >= likenessMax);
		expect(alike.filter(({ place }) => !(place in alikeForAReason))).toEqual([]);
		expect(Object.keys(alikeForAReason).filter((known) => !alike.some(({ place }) => place === known))).toEqual([]);
	});

	it('name no amount that nobody could check', () => {
		expect(uncheckableAmount('In 80 % der Fälle antworten wir.', 'de')).toBe('80 %');
		expect(uncheckableAmount('Most of our teams ask customers.', 'en')).toBe('Most of');
		expect(uncheckableAmount('Wir wissen, wie viele gegangen sind.', 'de')).toBeNull();
		expect(broken(levels(), uncheckableAmount)).toEqual([]);
	});

	it('do not begin with praise or blame', () => {
		expect(judgesFirst('Leider fragt niemand.', 'de')).toBe('Leider');
		expect(judgesFirst('Only sales asks.', 'en')).toBe('Only');
		expect(broken(choices(), judgesFirst)).toEqual([]);
	});

	it('are built alike in both languages: as many sentences, as many semicolons', () => {
		expect(rhythm('Ja; jeder fragt.')).not.toBe(rhythm('Yes, everybody asks.'));
		const unlike = items.flatMap((item) =>
			choicesOf(item).flatMap(({ de, en }, index) => (rhythm(de) === rhythm(en) ? [] : [`${item.id} choice ${index}`]))
		);
		expect(unlike).toEqual([]);
	});

	it('that answer yes or no do so in both languages', () => {
		expect(yesOrNo('Nein; das weiß niemand.', 'de')).toBe('no');
		expect(yesOrNo('No customer takes part.', 'en')).toBeNull();
		const unlike = items.flatMap((item) =>
			choicesOf(item).filter(({ de, en }) => yesOrNo(de, 'de') !== yesOrNo(en, 'en'))
		);
		expect(unlike).toEqual([]);
	});

	it.each(items.filter(isGraded).map((item) => [item.id, item] as const))(
		'%s does not give its top level away by its length',
		(_id, { levels: [...below] }) => {
			const top = below.pop();
			for (const locale of locales) {
				const mean = below.reduce((sum, level) => sum + wordCount(level[locale]), 0) / below.length;
				expect(wordCount(top?.[locale] ?? '') - mean).toBeLessThanOrEqual(topWordsMoreMax);
			}
		}
	);

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

	it('say for every question that takes a fact, and in both languages, what counts as one', () => {
		const asking = Object.values(questionnaires).flatMap((each) => each.items.filter((item) => item.takesEvidence));
		expect(asking.length).toBeGreaterThan(0);
		for (const item of asking) {
			const hint = isGraded(item) ? item.evidenceHint : undefined;
			for (const locale of locales) expect(hint?.[locale], item.id).toMatch(/^\p{Lu}[^?]*\p{L}{3}[^?.]*$/u);
			expect(hint?.de, item.id).not.toBe(hint?.en);
		}
	});

	it('ask for facts without asking who anybody was', () => {
		expect(asksForNames('Datum und wer dabei war', 'de')).toBe('wer');
		expect(asksForNames('Name and mandate of one such person', 'en')).toBe('Name');
		expect(asksForNames('Ein Fall mit Datum, ohne Namen', 'de')).toBeNull();
		expect(broken(hints(), asksForNames)).toEqual([]);
	});

	it('give the same numbers in both languages', () => {
		expect(numbersIn('In zwölf von 15 Fällen, höchstens zwei', 'de')).toEqual([2, 12, 15]);
		expect(numbersIn('One of five', 'en')).toEqual([5]);
		const german = allTexts().filter(({ locale }) => locale === 'de');
		const unlike = german.filter(({ place, words }) => {
			const english = allTexts().find((other) => other.place === place && other.locale === 'en');
			return String(numbersIn(words, 'de')) !== String(numbersIn(english?.words ?? '', 'en'));
		});
		expect(unlike.map(({ place }) => place)).toEqual([]);
	});

	it.each(locales)('name every question by a label of its own that can be quoted within a sentence (%s)', (locale) => {
		const labels = items.map(({ label }) => label[locale]);
		expect(new Set(labels).size).toBe(labels.length);
		expect(labels.filter((label) => /[.?!;„“”‚]|^\P{Lu}/u.test(label))).toEqual([]);
	});

	it('never make reading moods from face, voice or gaze a step, and name its legal limits where it is cited', () => {
		expect(readsMoods('Wir erkennen Stimmungen am Gesicht.', 'de')).toBe('Stimmungen');
		expect(broken(askedTexts(), readsMoods)).toEqual([]);
		const citing = items.filter(({ sources }) => sources !== 'interpretation' && sources.includes('ki hebel.4'));
		expect(citing.map(({ id }) => id)).toEqual(['data-ai.3']);
		for (const { help } of citing) {
			expect(help.de).toMatch(/KI-Verordnung.*Artikel 9 DSGVO/);
			expect(help.en).toMatch(/AI Act.*Article 9 GDPR/);
		}
	});

	it('are all there', () => {
		expect(allTexts().filter(({ words }) => words.trim() === '')).toEqual([]);
	});
});

function choices(): readonly PlacedText[] {
	return askedTexts().filter(({ place }) => place.includes(' choice '));
}

/** The choices of graded items; the positions of a contrast are none. */
function levels(): readonly PlacedText[] {
	const graded = items.filter(isGraded).map(({ id }) => id);
	return choices().filter(({ place }) => graded.some((id) => place.startsWith(`${id} `)));
}

function hints(): readonly PlacedText[] {
	return allTexts().filter(({ place }) => place.endsWith(' evidenceHint'));
}

function questions(): readonly PlacedText[] {
	return askedTexts().filter(({ place }) => place.endsWith(' text'));
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

/** Every level beside the one below it, with the share of content they have in common. */
function neighbours(): readonly { readonly place: string; readonly locale: Locale; readonly share: number }[] {
	return items.filter(isGraded).flatMap((item) =>
		locales.flatMap((locale) =>
			item.levels.slice(1).map((level, index) => ({
				place: `${item.id} levels ${index} and ${index + 1}`,
				locale,
				share: likeness(item.levels[index]?.[locale] ?? '', level[locale], locale)
			}))
		)
	);
}

function isGraded(item: Item): item is GradedItem {
	return item.kind !== 'contrast';
}

function broken(
	texts: readonly PlacedText[],
	rule: (words: string, locale: Locale) => string | null
): readonly string[] {
	return texts.flatMap(({ place, locale, words }) => {
		const found = rule(words, locale);
		return found === null ? [] : [`${place} (${locale}): ${found}`];
	});
}
