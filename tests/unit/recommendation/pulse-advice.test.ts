import { describe, expect, it } from 'vitest';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import type { RecommendationTemplate } from '$lib/core/recommendation/types';
import { locales, type Locale } from '$lib/core/text';

/** Advice that follows from what staff answered; a works council reads it before it agrees to a round. */
const templates = recommendationTemplates.filter(({ items }) => items.some(isPulse));
const fields = ['title', 'reason', 'firstStep', 'day60', 'day90', 'check'] as const;

/** Counting by person, ranking, and looking for whose fault it was. */
const judging: Readonly<Record<Locale, RegExp>> = {
	de: /(?<!nicht )\b(je|pro) (Person|Kopf|Mitarbeit\p{L}*)|\b(Rangliste|Bestenliste|Leistungsbeurteilung|schuld|verursach)\p{L}*/iu,
	en: /(?<!not )\bper (person|head|employee)\b|\b(ranking|league table|appraisal|blame|guilty|culprits?)\b/i
};

/** Listening to conversations and calling customers; neither is allowed unasked. */
const needsConsent: Readonly<Record<Locale, RegExp>> = {
	de: /\b(ruft|rufen) .*\ban\b|\b(hört|hören) .*\bzu\b/,
	en: /\bcalls? and ask|\blistens? in\b/
};
const givesConsent: Readonly<Record<Locale, RegExp>> = {
	de: /zustimm|Kontakterlaubnis|freiwillig/,
	en: /consent|may be contacted|voluntar/
};

describe('advice on the pulse', () => {
	it('is its own: what staff lived through fires nothing that was written for papers of the management', () => {
		expect(templates.filter(({ items }) => !items.every(isPulse)).map(({ id }) => id)).toEqual([]);
	});

	it.each(locales)('counts no single person and looks for no culprit (%s)', (locale) => {
		expect('Fehler je Person').toMatch(judging.de);
		expect('as a total and not per person').not.toMatch(judging.en);
		expect(placesOf((text) => judging[locale].test(text), locale)).toEqual([]);
	});

	it.each(locales)('names the consent wherever somebody is listened to or called (%s)', (locale) => {
		const asking = placesOf((text) => needsConsent[locale].test(text), locale);
		expect(asking).toEqual(['understanding.voices-to-the-floor firstStep', 'relationship.after-the-wish firstStep']);
		const unasked = placesOf((text) => needsConsent[locale].test(text) && !givesConsent[locale].test(text), locale);
		expect(unasked).toEqual([]);
	});
});

function isPulse({ item }: RecommendationTemplate['items'][number]): boolean {
	return item.startsWith('pulse.');
}

function placesOf(holds: (text: string) => boolean, locale: Locale): readonly string[] {
	return templates.flatMap((template) =>
		fields.filter((field) => holds(template[field][locale])).map((field) => `${template.id} ${field}`)
	);
}
