import type { Answer, Level } from '$lib/core/answer/types';
import type { DimensionId, QuestionnaireItem, VersionedQuestionnaire } from '$lib/core/catalogue/types';
import type { KpiEntries, KpiId } from '$lib/core/kpi/types';
import { buildReport } from '$lib/core/report/build';
import type { Report } from '$lib/core/report/types';
import { plainQuestionnaire } from '../builders';
import { answersOf, asOf, fact, versioned, withAnswers } from '../report/builders';

/** The two questionnaires that give a profile of dimensions and ask for facts. */
export const profileQuestionnaires = ['executive', 'full'] as const;
export type ProfileId = (typeof profileQuestionnaires)[number];

/** What was found, as `kind dimension kpi`. */
export const found = ({ findings }: Pick<Report, 'findings'>) =>
	findings.map(({ kind, dimension, kpi }) => [kind, dimension ?? 'whole', kpi].filter(Boolean).join(' '));

export const dontKnow = (item: string): Answer => ({ item, dontKnow: true });
export const notApplicable = (item: string): Answer => ({ item, notApplicable: true });

/** A level, with a fact that counts where one is asked for. */
export const backed = (item: string, level: Level): Answer => ({ item, level, ...(level >= 3 && { evidence: fact }) });

/** Everything in the middle of the ladder: 50 points in each dimension and nothing to remark on. */
export const middling = (id: ProfileId): Answer[] => answersOf(id, 2, 1);

/** The items that count towards a dimension. */
export function itemsIn(id: ProfileId, dimension: DimensionId): readonly QuestionnaireItem[] {
	return versioned(id).items.filter(({ dimensions }) => dimensions[0]?.id === dimension);
}

/** One dimension all at the top with facts, or all at the bottom; everything else in the middle. */
export function extreme(id: ProfileId, dimension: DimensionId, end: 'high' | 'low'): Answer[] {
	const answers = itemsIn(id, dimension).map((item): Answer => {
		if (item.kind !== 'contrast') return backed(item.id, end === 'high' ? 4 : 0);
		return end === 'high' ? { item: item.id, position: 7 } : { item: item.id, neither: true };
	});
	return withAnswers(middling(id), ...answers);
}

export function reportOn(
	id: ProfileId,
	answers: readonly Answer[],
	kpis: KpiEntries = { csat: { value: 80 } }
): Report {
	return buildReport({ questionnaire: versioned(id), subject: { asOf }, answers, kpis });
}

/** Counts and figures that miss their target for certain, by KPI. */
export const missed: Readonly<Record<KpiId, KpiEntries>> = {
	churn: { churn: { customersAtStart: 1000, customersLost: 120, target: 8 } },
	clv: { clv: { value: 900, currency: 'EUR', target: 1000 } },
	nps: { nps: { promoters: 200, passives: 400, detractors: 400, target: 10 } },
	csat: { csat: { satisfied: 600, answers: 1000, target: 80 } }
};

/** Counts and figures that meet their target for certain, by KPI. */
export const met: Readonly<Record<KpiId, KpiEntries>> = {
	churn: { churn: { customersAtStart: 1000, customersLost: 20, target: 8 } },
	clv: { clv: { value: 1000, currency: 'EUR', target: 1000 } },
	nps: { nps: { promoters: 600, passives: 300, detractors: 100, target: 10 } },
	csat: { csat: { satisfied: 950, answers: 1000, target: 80 } }
};

/** Which answers each KPI is held against (`docs/method.md` §7). */
export const links: readonly (readonly [KpiId, DimensionId])[] = [
	['churn', 'relationship'],
	['clv', 'relationship'],
	['nps', 'understanding'],
	['nps', 'journey'],
	['csat', 'service']
];

/** `service` with twenty items, so that every limit can be met to the point; nothing else is asked. */
export const twentyServiceItems: VersionedQuestionnaire = {
	...plainQuestionnaire(20, ['service'], { itemsForScore: 3 }),
	version: 'test'
};

/**
 * Answers to the twenty: `rungs` steps up the ladders in all, spread evenly over the answered ones, and `open` don't-knows.
 * The score is 100 · rungs ÷ (4 · answered), the band 100 · rungs ÷ 80 to 100 · (rungs + 4 · open) ÷ 80.
 */
export function twentyAnswers(rungs: number, open = 0): Answer[] {
	const answered = 20 - open;
	return twentyServiceItems.items.map(({ id }, place): Answer => {
		if (place >= answered) return dontKnow(id);
		const level = Math.floor(rungs / answered) + (place < rungs % answered ? 1 : 0);
		return { item: id, level: level as Level };
	});
}

export function reportOnTwenty(answers: readonly Answer[], kpis: KpiEntries): Report {
	return buildReport({ questionnaire: twentyServiceItems, subject: { asOf }, answers, kpis });
}
