import { describe, expect, it } from 'vitest';
import { recommendationTemplates as templates } from '$lib/core/recommendation/templates';
import type { RecommendationTemplate } from '$lib/core/recommendation/types';
import { locales, type Locale } from '$lib/core/text';
import { likeness, tokens } from '../catalogue/wording-rules';

/**
 * With a company's answers blanked, what is left is what a template says by itself. Two of them may not be the same advice in
 * other words, neither in one of their texts nor taken together.
 */
const texts = ['title', 'firstStep', 'day60', 'day90', 'check'] as const;

/**
 * The largest share of content words two recommendations may have in common (0–1, of the longer text). A title has few words to
 * differ by, and checks are built alike: a figure, two groups, a time.
 */
const likenessMax: Readonly<Record<(typeof texts)[number] | 'whole', number>> = {
	title: 0.6,
	firstStep: 0.45,
	day60: 0.5,
	day90: 0.5,
	check: 0.6,
	whole: 0.4
};

/** So many words in a row do not come twice by chance. */
const runLength = 7;

describe.each(locales)('recommendations with the answers blanked (%s)', (locale) => {
	it.each(texts)('can be told apart by their %s', (field) => {
		expect(alike(templates, (template) => template[field][locale], likenessMax[field], locale)).toEqual([]);
	});

	it('can be told apart as a whole', () => {
		expect(alike(templates, (template) => plan(template, locale), likenessMax.whole, locale)).toEqual([]);
	});

	it('have no part of a sentence in common', () => {
		expect(repeatedRuns(templates, locale)).toEqual([]);
	});

	it('would be found out if one were another in other numbers, or borrowed a clause', () => {
		const [one, other] = [templates[0], templates[1]] as [RecommendationTemplate, RecommendationTemplate];
		const renumbered = { ...one, id: 'renumbered', firstStep: { de: counted(one, 'de'), en: counted(one, 'en') } };
		const [first] = alike([one, renumbered], (template) => template.firstStep[locale], likenessMax.firstStep, locale);
		expect(first).toContain(`${one.id} and renumbered`);
		const borrowing = { ...other, id: 'borrowing', day60: one.day60 };
		expect(repeatedRuns([one, borrowing], locale).length).toBeGreaterThan(0);
		expect(repeatedRuns([one, other], locale)).toEqual([]);
	});
});

function alike(
	list: readonly RecommendationTemplate[],
	textOf: (template: RecommendationTemplate) => string,
	max: number,
	locale: Locale
): readonly string[] {
	const read = list.map((template) => ({ id: template.id, text: withoutCustomers(textOf(template)) }));
	return read.flatMap((one, index) =>
		read.slice(index + 1).flatMap((other) => {
			const share = likeness(one.text, other.text, locale);
			return share > max ? [`${one.id} and ${other.id}: ${share.toFixed(2)}`] : [];
		})
	);
}

function plan(template: RecommendationTemplate, locale: Locale): string {
	return texts.map((field) => template[field][locale]).join(' ');
}

/** The one word all of this is about tells nothing apart. */
function withoutCustomers(text: string): string {
	return text.replace(/(?<!\p{L})(kund|custom)\p{L}*/giu, '');
}

/** Runs of words that stand in two recommendations, each with the two that share it. */
function repeatedRuns(list: readonly RecommendationTemplate[], locale: Locale): readonly string[] {
	const owners = new Map<string, string>();
	const repeated: string[] = [];
	for (const template of list) {
		for (const run of texts.flatMap((field) => runsOf(written(template, field, locale)))) {
			const owner = owners.get(run) ?? template.id;
			if (owner !== template.id) repeated.push(`${owner} and ${template.id}: ${run}`);
			owners.set(run, owner);
		}
	}
	return repeated;
}

/** A text as its author had to find it; of a check only the verdict, since the comparison before it follows a formula. */
function written(template: RecommendationTemplate, field: (typeof texts)[number], locale: Locale): string {
	const text = template[field][locale];
	return field === 'check' ? text.slice(text.indexOf('. ') + 2) : text;
}

function runsOf(text: string): readonly string[] {
	const words = tokens(text);
	return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '));
}

function counted({ firstStep }: RecommendationTemplate, locale: Locale): string {
	return firstStep[locale].replace(/\b(fünf|drei|five|three)\b/g, locale === 'de' ? 'neun' : 'nine');
}
