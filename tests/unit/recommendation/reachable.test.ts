import { describe, expect, it } from 'vitest';
import type { Answer, Level, Position } from '$lib/core/answer/types';
import { questionnaires } from '$lib/core/catalogue';
import type { Questionnaire, QuestionnaireItem } from '$lib/core/catalogue/types';
import { recommendationTemplates } from '$lib/core/recommendation/templates';
import type { RecommendationTemplate } from '$lib/core/recommendation/types';
import { buildReport } from '$lib/core/report/build';
import type { ReportInput } from '$lib/core/report/types';
import { asOf, fact, versioned } from '../report/builders';

/** As many as a reader takes in before turning the page. */
const shown = 5;

/** A company that does everything but for one dimension; within it one answer sets the recommendation off. */
interface Profile {
	readonly questionnaire: Questionnaire;
	readonly trigger: { readonly item: string; readonly level: Level };
	/** So many of the dimension's other items, from the first, are at `low`; the rest are at `high`. */
	readonly lowCount: number;
	readonly low: Level;
	readonly high: Level;
	readonly facts: boolean;
	readonly kpis: ReportInput['kpis'];
}

describe('every recommendation is among the first five of some profile, at the default targets', () => {
	it.each(recommendationTemplates.map((template) => [template.id, template] as const))('%s', (id, template) => {
		let found: Profile | null = null;
		for (const profile of profilesFor(template)) {
			if (!firstOf(profile, template).includes(id)) continue;
			found = profile;
			break;
		}
		expect(found).not.toBeNull();
	});
});

/** From the plainest profile to the odder ones, so that the search ends early and always at the same one. */
function* profilesFor(template: RecommendationTemplate): Generator<Profile> {
	for (const questionnaire of Object.values(questionnaires)) {
		for (const { item, from, to } of template.items) {
			if (!questionnaire.items.some(({ id }) => id === item)) continue;
			for (let level = from; level <= to; level++) yield* around({ item, level }, questionnaire, template);
		}
	}
}

function* around(
	trigger: Profile['trigger'],
	questionnaire: Questionnaire,
	template: RecommendationTemplate
): Generator<Profile> {
	const others = questionnaire.items.filter((item) => isIn(template, item)).length - 1;
	for (const kpis of [{}, allMissed]) {
		for (const facts of [true, false]) {
			for (const high of [4, 3] as const) {
				for (const low of [2, 0] as const) {
					for (let lowCount = 0; lowCount <= others; lowCount++) {
						yield { questionnaire, trigger, lowCount, low, high, facts, kpis };
					}
				}
			}
		}
	}
}

const allMissed: ReportInput['kpis'] = {
	churn: { value: 20, target: 5 },
	clv: { value: 100, currency: 'EUR', target: 500 },
	nps: { value: -10, target: 30 },
	csat: { value: 50, target: 90 }
};

function firstOf(profile: Profile, template: RecommendationTemplate): readonly string[] {
	const { questionnaire, trigger, lowCount, low, high, facts, kpis } = profile;
	const others = questionnaire.items.filter((item) => isIn(template, item) && item.id !== trigger.item);
	const atLow = new Set(others.slice(0, lowCount).map(({ id }) => id));
	const levelOf = (item: QuestionnaireItem): Level => {
		if (item.id === trigger.item) return trigger.level;
		if (!isIn(template, item)) return 4;
		return atLow.has(item.id) ? low : high;
	};
	const report = buildReport({
		questionnaire: versioned(questionnaire.id),
		subject: { asOf },
		answers: questionnaire.items.map((item) => answerAt(item, levelOf(item), facts)),
		kpis
	});
	return report.recommendations.slice(0, shown).map(({ id }) => id);
}

function isIn({ dimension }: RecommendationTemplate, item: QuestionnaireItem): boolean {
	return item.dimensions.some(({ id }) => id === dimension);
}

/** A contrast stands at the position that has this level; one at level 1 does not exist, and "neither" is level 0. */
function answerAt(item: QuestionnaireItem, level: Level, facts: boolean): Answer {
	if (item.kind !== 'contrast') {
		return { item: item.id, level, ...(facts && item.takesEvidence && level >= 3 && { evidence: fact }) };
	}
	const position = positions[level];
	return position === null ? { item: item.id, neither: true } : { item: item.id, position };
}

const positions: Readonly<Record<Level, Position | null>> = { 0: null, 1: null, 2: 1, 3: 4, 4: 7 };
