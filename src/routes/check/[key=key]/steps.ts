import { asksForFact, type AnswerDraft } from '$lib/core/answer/draft';
import type { Questionnaire } from '$lib/core/catalogue/types';

export interface Step {
	readonly kind: 'part' | 'facts' | 'sentence' | 'figures' | 'review';
	/** Address below the assessment's own, for example `part/journey`. */
	readonly path: string;
	readonly part?: string;
}

/** The way through an assessment. A page for facts follows a part only where an answer of that part claims a high level. */
export function steps(questionnaire: Questionnaire, drafts: ReadonlyMap<string, AnswerDraft>): Step[] {
	const parts = questionnaire.parts.flatMap((part): Step[] => {
		const asks = questionnaire.items.some(
			(item) => part.items.includes(item.id) && asksForFact(item, drafts.get(item.id))
		);
		const questions: Step = { kind: 'part', path: `part/${part.id}`, part: part.id };
		return asks ? [questions, { kind: 'facts', path: `part/${part.id}/facts`, part: part.id }] : [questions];
	});
	return [
		...parts,
		{ kind: 'sentence', path: 'sentence' },
		{ kind: 'figures', path: 'figures' },
		{ kind: 'review', path: 'review' }
	];
}

/** The step after and before `path`; null beyond the ends. */
export function neighbours(all: readonly Step[], path: string): { next: Step | null; previous: Step | null } {
	const index = all.findIndex((step) => step.path === path);
	return { next: all[index + 1] ?? null, previous: all[index - 1] ?? null };
}

/** Where to carry on: the first part with a question nobody has touched, else the check of the answers. */
export function resumeAt(questionnaire: Questionnaire, drafts: ReadonlyMap<string, AnswerDraft>): string {
	const open = questionnaire.parts.find((part) => part.items.some((item) => !drafts.get(item)?.value));
	return open ? `part/${open.id}` : 'review';
}
