import { describe, expect, it } from 'vitest';
import english from '../../../src/lib/i18n/messages/check.en.json';
import german from '../../../src/lib/i18n/messages/check.de.json';
import { questionnaires } from '$lib/core/catalogue';
import { locales, type Locale } from '$lib/core/text';
import { allTexts } from './texts';

const { items } = questionnaires.pulse;

/** Questions everybody can answer, and the answer of those whom nothing reached. */
const answerableByAll: Readonly<Record<string, RegExp>> = {
	'pulse.understanding.1': /^Gar nicht;/,
	'pulse.relationship.1': /nicht gesprochen\.$/,
	'pulse.relationship.2': /^Nichts;/,
	'pulse.measurement.1': /^Keine;/,
	'pulse.measurement.2': /^Nichts;/
};

const notApplicable: Readonly<Record<Locale, string>> = {
	de: `„${german.check_not_applicable}“`,
	en: `“${english.check_not_applicable}”`
};

/** Somebody a colleague could recognise: superiors, or one person on whom a level would pass judgement. */
const persons: Readonly<Record<Locale, RegExp>> = {
	de: /\b(Vorgesetzte|Chef|Führungskr|Team-?leit|Schichtleit|Kollegin|Kollege\b)\p{L}*/iu,
	en: /\b(managers?|boss|supervisors?|superiors?|team leads?|shift leads?|co-?workers?)\b/i
};

/** What stands in papers of the management, or needs a course to be understood. */
const unknownOnTheFloor: Readonly<Record<Locale, RegExp>> = {
	de: /\b(NPS|CSAT|CLV|Churn|Abwanderung|Controlling|Budget|Vorstand|Geschäftsleitung|Strategie|Jahresplan|Prozess|Persona|Ticket)\p{L}*/iu,
	en: /\b(NPS|CSAT|CLV|churn|controlling|budget|board|top management|strategy|annual plan|personas?|tickets?)\b/i
};

describe('the pulse', () => {
	it('tells whoever had no occasion which answer to choose, in the words on the page', () => {
		for (const { id, help } of items.filter((item) => !(item.id in answerableByAll))) {
			for (const locale of locales) expect(help[locale], id).toContain(notApplicable[locale]);
		}
	});

	it('lets those whom nothing reached say so where everybody can answer', () => {
		for (const [id, nothing] of Object.entries(answerableByAll)) {
			const item = items.find((each) => each.id === id);
			expect(item?.kind === 'contrast' ? undefined : item?.levels[0].de, id).toMatch(nothing);
			expect(item?.help.de, id).not.toContain(notApplicable.de);
		}
	});

	it('points at nobody', () => {
		expect('Meine Vorgesetzte entschied.').toMatch(persons.de);
		expect('My manager decided.').toMatch(persons.en);
		expect(offending(persons)).toEqual([]);
	});

	it('asks for nothing that only management papers tell, and in no words of the trade', () => {
		expect('Der NPS stieg.').toMatch(unknownOnTheFloor.de);
		expect('Our churn fell.').toMatch(unknownOnTheFloor.en);
		expect(offending(unknownOnTheFloor)).toEqual([]);
	});
});

function offending(pattern: Readonly<Record<Locale, RegExp>>): readonly string[] {
	return allTexts()
		.filter(({ place, locale, words }) => place.startsWith('pulse') && pattern[locale].test(words))
		.map(({ place, locale, words }) => `${place} (${locale}): ${words}`);
}
