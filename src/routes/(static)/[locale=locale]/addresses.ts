import { passageAnchor } from '$lib/core/catalogue/sources';
import { ruleAnchor } from '$lib/core/catalogue/rules';
import { questionnaires } from '$lib/core/catalogue';
import type { Provenance, QuestionnaireId } from '$lib/core/catalogue/types';
import { questionnaireIds } from '$lib/core/catalogue/types';
import type { RecommendationTemplate } from '$lib/core/recommendation/types';

/** A place to read on, ready to set. */
export interface Link {
	readonly label: string;
	readonly href: string;
}

/** Where a question stands in full: in the largest questionnaire that asks it; null where none does. */
export function questionHref(item: string): string | null {
	const asking = bySize.find((id) => questionnaires[id].items.some((asked) => asked.id === item));
	return asking === undefined ? null : `/questions/${asking}#${questionAnchor(item)}`;
}

/** `check.1` stands at `#check-1`. */
export function questionAnchor(item: string): string {
	return item.replaceAll('.', '-');
}

/** Where a recommendation stands in full. */
export function adviceHref({ id, dimension }: Pick<RecommendationTemplate, 'id' | 'dimension'>): string {
	return `/advice/${dimension}#${adviceAnchor(id)}`;
}

/** `service.one-question` stands at `#service-one-question`. */
export function adviceAnchor(recommendation: string): string {
	return recommendation.replaceAll('.', '-');
}

export function ruleHref(rule: string): string {
	return `/method#${ruleAnchor(rule)}`;
}

/** The passages as links to the sources page; empty for what is our interpretation. */
export function passageLinks(sources: Provenance): readonly Link[] {
	if (sources === 'interpretation') return [];
	return sources.map((id) => ({ label: id, href: `/sources#${passageAnchor(id)}` }));
}

const bySize: readonly QuestionnaireId[] = questionnaireIds.toSorted(
	(one, other) => questionnaires[other].items.length - questionnaires[one].items.length
);
