import { m } from '$lib/i18n/generated/messages.js';
import type { ProgressStep } from './progress';

const titles: Readonly<Record<Exclude<ProgressStep['kind'], 'part'>, () => string>> = {
	facts: m.check_step_facts,
	sentence: m.check_step_sentence,
	figures: m.check_step_figures,
	ambition: m.check_step_ambition,
	review: m.check_step_review
};

/** What a step is called: a part by its own title, the page for its facts with it. */
export function stepTitle({ kind, title }: Pick<ProgressStep, 'kind' | 'title'>): string {
	if (kind === 'part') return title ?? '';
	return title === null ? titles[kind]() : `${titles[kind]()}: ${title}`;
}
