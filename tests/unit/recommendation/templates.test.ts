import { describe, expect, it } from 'vitest';
import type { Level } from '$lib/core/answer/types';
import { itemById, items, passageById, questionnaires } from '$lib/core/catalogue';
import { dimensionIds, type DimensionId, type Item } from '$lib/core/catalogue/types';
import { findingKinds } from '$lib/core/findings/types';
import { kpiIds } from '$lib/core/kpi/types';
import { recommendationTemplates as templates } from '$lib/core/recommendation/templates';
import type { RecommendationTemplate } from '$lib/core/recommendation/types';
import { locales, type Locale, type Text } from '$lib/core/text';

const wordsMax = { title: 9, reason: 30, firstStep: 40, day60: 40, day90: 40, check: 35 } as const;
const fields = Object.keys(wordsMax) as (keyof typeof wordsMax)[];

/** Levels below the top that an answer can have; a contrast's derived level is never 1 (`docs/method.md` §1). */
const gradedLevels: readonly Level[] = [0, 1, 2, 3];
const contrastLevels: readonly Level[] = [0, 2, 3];

describe('the set of recommendations', () => {
	it.each(dimensionIds)('has at least five for %s, listed together in the order of the dimensions', (dimension) => {
		expect(of(dimension).length).toBeGreaterThanOrEqual(5);
	});

	it('lists the dimensions in their order', () => {
		expect([...new Set(templates.map((template) => template.dimension))]).toEqual([...dimensionIds]);
	});

	it('names each one after its dimension, once', () => {
		expect(new Set(templates.map((template) => template.id)).size).toBe(templates.length);
		for (const { id, dimension } of templates) expect(id).toMatch(new RegExp(`^${dimension}\\.[a-z]+(-[a-z]+)*$`));
	});

	it.each(locales)('has neither a title nor a text twice (%s)', (locale) => {
		for (const field of fields) {
			const texts = templates.map((template) => template[field][locale]);
			expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
		}
	});

	it.each(locales)('has no two first steps that share 60 % of their words (%s)', (locale) => {
		const close = pairs(templates)
			.map(([one, other]) => ({ one: one.id, other: other.id, share: shared(one.firstStep, other.firstStep, locale) }))
			.filter(({ share }) => share >= 0.6);
		expect(close).toEqual([]);
	});
});

describe('what fires', () => {
	it('is triggered only by items of its own dimension, over a range that can occur', () => {
		for (const { id, dimension, items: triggers } of templates) {
			expect(triggers.length, id).toBeGreaterThan(0);
			for (const { item, from, to } of triggers) {
				expect(dimensionsOf(itemById(item)), id).toContain(dimension);
				expect(from, id).toBeLessThanOrEqual(to);
				expect(
					reachable(itemById(item), [0, 1, 2, 3, 4]).some((level) => from <= level && level <= to),
					id
				).toBe(true);
			}
		}
	});

	it('reaches an answer at the top only together with a finding', () => {
		for (const { id, items: triggers, findings } of templates) {
			if (triggers.some(({ to }) => to === 4)) expect(findings?.length ?? 0, id).toBeGreaterThan(0);
		}
	});

	it('names only findings there are', () => {
		for (const { findings } of templates) for (const kind of findings ?? []) expect(findingKinds).toContain(kind);
	});

	it.each(items.map((item) => [item.id, item] as const))(
		'answers every level of %s below the top, without a finding',
		(id, item) => {
			const levels = item.kind === 'contrast' ? contrastLevels : gradedLevels;
			expect(levels.filter((level) => firing(id, level).length === 0)).toEqual([]);
		}
	);

	it.each(items.map((item) => item.id))('is not the same for %s at level 0 and at level 3', (id) => {
		const low = firing(id, 0);
		expect(firing(id, 3).filter((template) => low.includes(template))).toEqual([]);
	});

	it.each(dimensionIds)('serves low and high levels of %s', (dimension) => {
		const ranges = of(dimension).flatMap((template) => template.items);
		expect(ranges.some(({ from, to }) => from === 0 && to <= 2)).toBe(true);
		expect(ranges.some(({ from }) => from >= 2)).toBe(true);
	});

	it.each(dimensionIds)('has at least three for %s from the items of the executive questionnaire', (dimension) => {
		const asked = questionnaires.executive.items.map((item) => item.id);
		const able = of(dimension).filter(
			(template) => template.findings === undefined && template.items.some(({ item }) => asked.includes(item))
		);
		expect(able.length).toBeGreaterThanOrEqual(3);
	});

	it('differs between a company at the bottom and one just below the top', () => {
		const low = new Set(items.flatMap((item) => firing(item.id, 0)));
		const high = new Set(items.flatMap((item) => firing(item.id, 3)));
		expect([...low].filter((template) => high.has(template))).toEqual([]);
	});
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
	it.each(locales)('stays within its words (%s)', (locale) => {
		for (const field of fields) {
			const count = words(template[field][locale]).length;
			expect(count, `${field}: ${template[field][locale]}`).toBeGreaterThan(field === 'title' ? 3 : 9);
			expect(count, `${field}: ${template[field][locale]}`).toBeLessThanOrEqual(wordsMax[field]);
		}
	});

	it.each(locales)('has a title without full stop and whole sentences otherwise (%s)', (locale) => {
		for (const field of fields) expect(template[field][locale]).toMatch(field === 'title' ? /[^.!?]$/ : /[^.]\.$/);
		expect(template.reason[locale].match(/[.!?](\s|$)/g)).toHaveLength(1);
	});

	it.each(locales)('has a first step that can be counted (%s)', (locale) => {
		expect(template.firstStep[locale]).toMatch(numberWords[locale]);
	});

	it.each(locales)('speaks plainly, promises no figure and addresses nobody (%s)', (locale) => {
		for (const field of fields) {
			const text = template[field][locale];
			for (const pattern of forbidden[locale]) expect(text, field).not.toMatch(pattern);
			for (const pattern of forbidden.both) expect(text, field).not.toMatch(pattern);
		}
	});

	it('cites passages that exist, none of them twice and none on tracking emotions', () => {
		expect(template.sources.length).toBeGreaterThan(0);
		expect(new Set(template.sources).size).toBe(template.sources.length);
		for (const source of template.sources) {
			expect(source).toMatch(/^(radikal|gruende|ki|ansatz|strategie) [a-z]+\.[a-z0-9]+$/);
			expect(passageById(source).id).toBe(source);
		}
		expect(template.sources).not.toContain('ki hebel.4');
	});

	it('names the KPI it should move where that is looked at', () => {
		expect(kpiIds).toContain(template.kpi);
		for (const locale of locales) expect(template.check[locale]).toMatch(kpiWords[template.kpi][locale]);
	});
});

/** Two or more; a step with nothing but "one" in it can hardly be counted. */
const numberWords: Record<Locale, RegExp> = {
	de: /\b(zwei(er)?|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|zweihundert|dreihundert)\b/i,
	en: /\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred)\b/i
};

const kpiWords: Record<RecommendationTemplate['kpi'], Record<Locale, RegExp>> = {
	churn: { de: /abwanderung|abgänge/i, en: /churn|departures/i },
	clv: {
		de: /CLV|käufe|umsatz|verlängerungen/i,
		en: /CLV|purchase|revenue|renewals/i
	},
	nps: { de: /NPS|promotoren/i, en: /NPS|promoters/i },
	csat: { de: /CSAT/, en: /CSAT/ }
};

const forbidden: Record<Locale | 'both', readonly RegExp[]> = {
	both: [
		/quick.?win|roadmap|mindset|leverag|best.?practi|stakeholder|alignment|touchpoint|low.hanging|game.?changer/i,
		/\d\s?%|[+±]\s?\d|!/,
		/[*:_][iI]n(nen)?\b/
	],
	de: [
		/\b(Sie|Ihr(e[nmrs]?)?|Ihnen|du|dein\w*|[Ww]ir|[Uu]nser\w*)\b/,
		/ganzheitlich|synerg|nachhaltig|proaktiv|hebel[nt]?\b|abholen|Kundenbesessen|Prozent/i,
		/hervorragend|großartig|vorbildlich|dramatisch|alarmierend|dringend|gefährlich|leider/i,
		/Emotion|Mimik|Gesicht|Blickverfolgung|Tonfall/i
	],
	en: [
		/\b(you|your|we|our)\b/i,
		/holistic|synerg|seamless|proactive|empower|deep dive|per ?cent\b/i,
		/excellent|outstanding|dramatic|alarming|urgent|dangerous|unfortunately|great\b/i,
		/emotion|facial|gaze|tone of voice/i
	]
};

function of(dimension: DimensionId): readonly RecommendationTemplate[] {
	return templates.filter((template) => template.dimension === dimension);
}

function dimensionsOf(item: Item): readonly DimensionId[] {
	return item.dimensions.map(({ id }) => id);
}

function reachable(item: Item, levels: readonly Level[]): readonly Level[] {
	return item.kind === 'contrast' ? levels.filter((level) => level !== 1) : levels;
}

/** What an answer alone sets off, without any finding. */
function firing(id: string, level: Level): readonly RecommendationTemplate[] {
	return templates.filter(
		({ findings, items: triggers }) =>
			findings === undefined && triggers.some(({ item, from, to }) => item === id && from <= level && level <= to)
	);
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
	return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
}

function words(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Share of the shorter text's different words that the other one has too. */
function shared(one: Text, other: Text, locale: Locale): number {
	const [short, long] = [one, other]
		.map((text) => new Set(words(text[locale].toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ''))))
		.sort((left, right) => left.size - right.size) as [Set<string>, Set<string>];
	return [...short].filter((word) => long.has(word)).length / short.size;
}
