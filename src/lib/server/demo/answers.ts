import { type AnswerDraft, asksForFact } from '$lib/core/answer/draft';
import type { AnswerValue, Level, Position } from '$lib/core/answer/types';
import { dimensionIds, type DimensionId, type Questionnaire, type QuestionnaireItem } from '$lib/core/catalogue/types';
import type { Chance } from './chance';

/** How a group sees its company: what it would score on average, 0–100 by dimension. */
export type View = Readonly<Record<DimensionId, number>>;

export interface Mood {
	readonly view: View;
	/** How far people in it differ from one another, in points. */
	readonly spread?: number;
	/** Two camps, so many points above and below the view: no shared picture. */
	readonly camps?: number;
	/** Of all answers. */
	readonly dontKnowShare?: number;
	/** Of answers that ask for a fact. */
	readonly factShare?: number;
}

/** The same view with some dimensions higher or lower. */
export function shifted(view: View, points: Partial<View> & { readonly all?: number }): View {
	const { all = 0, ...some } = points;
	return Object.fromEntries(dimensionIds.map((id) => [id, view[id] + all + (some[id] ?? 0)])) as unknown as View;
}

/** What one person of this mood answers. `day` (`YYYY-MM-DD`) is when they do. */
export function answer(questionnaire: Questionnaire, mood: Mood, chance: Chance, day: string): AnswerDraft[] {
	const { spread = 11, camps = 0, dontKnowShare = 0.03, factShare = 0.5 } = mood;
	const side = chance.share() < 0.5 ? -camps : camps;
	const person = chance.around(spread) + side;
	return questionnaire.items.map((item): AnswerDraft => {
		const score = mood.view[item.dimensions[0]?.id ?? 'service'] + person + chance.around(spread);
		const draft = {
			item: item.id,
			value: chance.share() < dontKnowShare ? { dontKnow: true as const } : valueOf(item, score)
		};
		if (!asksForFact(item, draft) || chance.share() >= factShare) return draft;
		return { ...draft, evidence: { what: chance.pick(facts), when: monthBefore(day) } };
	});
}

function valueOf({ kind }: QuestionnaireItem, score: number): AnswerValue {
	const share = Math.min(1, Math.max(0, score / 100));
	if (kind === 'contrast') return { position: (1 + Math.round(share * 6)) as Position };
	return { level: Math.round(share * 4) as Level };
}

function monthBefore(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) - 30 * 86_400_000).toISOString().slice(0, 10);
}

const facts = [
	'Protokoll der Kundenrunde mit elf Anlagenbetreibern',
	'Liste der vierzehn häufigsten Rückfragen aus dem Telefonservice',
	'Beschluss im Leitungskreis, die Terminzusage zu vereinheitlichen',
	'Auswertung der Rückrufe nach der Wartung',
	'Gemeinsam mit Kunden gezeichnete Karte vom Angebot bis zur Abnahme'
] as const;
