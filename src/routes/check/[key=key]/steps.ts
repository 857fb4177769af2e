import { asksForFact, type AnswerDraft } from '$lib/core/answer/draft';
import type { Questionnaire, QuestionnaireItem, QuestionnairePart } from '$lib/core/catalogue/types';
import type { Assessment } from '$lib/server/assessments';

export interface Step {
	readonly kind: 'part' | 'facts' | 'sentence' | 'figures' | 'ambition' | 'review';
	/** Address below the assessment's own, for example `part/journey`. */
	readonly path: string;
	readonly part?: string;
}

type Drafts = ReadonlyMap<string, AnswerDraft>;

/** What the way through an assessment depends on. */
export type Content = Pick<
	Assessment,
	'questionnaire' | 'drafts' | 'sentence' | 'worksheet' | 'targets' | 'weights'
> & {
	/** What is asked after the questions; absent: what the questionnaire asks for by itself. */
	readonly endings?: readonly Ending[];
};

/** What may be asked after the questions. */
export type Ending = 'sentence' | 'figures' | 'ambition';

/** The way through an assessment. A page for facts follows a part only where an answer of that part claims a high level. */
export function steps(
	questionnaire: Questionnaire,
	drafts: Drafts,
	endings: readonly Ending[] = endingsOf(questionnaire)
): Step[] {
	const parts = questionnaire.parts.flatMap((part): Step[] => {
		const questions: Step = { kind: 'part', path: `part/${part.id}`, part: part.id };
		return askedForFacts(questionnaire, part, drafts).length > 0
			? [questions, { kind: 'facts', path: `part/${part.id}/facts`, part: part.id }]
			: [questions];
	});
	return [...parts, ...endings.map((kind): Step => ({ kind, path: kind })), { kind: 'review', path: 'review' }];
}

function endingsOf({ id }: Questionnaire): readonly Ending[] {
	return [
		'sentence',
		// Staff who answer the pulse do not know the company's figures; whoever does enters them from the review.
		...(id === 'pulse' ? [] : (['figures'] as const)),
		// The short questionnaires leave it to whoever looks for it, on the review and the report.
		...(id === 'full' ? (['ambition'] as const) : [])
	];
}

/** The step after and before `path`; null beyond the ends, and for a page that is no step here. */
export function neighbours(all: readonly Step[], path: string): { next: Step | null; previous: Step | null } {
	const index = all.findIndex((step) => step.path === path);
	if (index < 0) return { next: null, previous: null };
	return { next: all[index + 1] ?? null, previous: all[index - 1] ?? null };
}

/** The query of a page that was opened from the check to change one thing: it leads back there. */
export const fromReview = '?from=review';

/** Whether the page at this address was opened from the check. */
export const isFromReview = (url: URL) => url.searchParams.get('from') === 'review';

/**
 * Where the submitted page of `path` leads, below the assessment's address: to the pause, to a step that was chosen, past a
 * part that is left out, back to the check it was opened from (`isChange`), or simply on.
 */
export function onward(
	all: readonly Step[],
	path: string,
	fields: ReadonlyMap<string, string>,
	isChange = false
): string {
	const chosen = fields.get('next') ?? '';
	if (chosen === 'pause') return `?at=${path}`;
	if (all.some((step) => step.path === chosen)) return `/${chosen}`;
	const { next } = neighbours(all, path);
	const asksForFacts = next?.kind === 'facts' && chosen !== 'skip';
	if (isChange) return asksForFacts ? `/${next.path}${fromReview}` : `/review#${reviewAnchor(path)}`;
	const beyond = next?.kind === 'facts' && chosen === 'skip' ? neighbours(all, next.path).next : next;
	return `/${beyond?.path ?? 'review'}`;
}

/** Where the check shows what was entered at `path`: at the part, or at the step that is none. */
export const reviewAnchor = (path: string) => path.split('/')[1] ?? path;

/**
 * Where to carry on: at the furthest step that holds something while a question of it is untouched, else after it, which may
 * be a page for facts nobody has seen yet. What was left open before stays open: nobody is sent back to what they passed.
 */
export function resumeAt(content: Content): string {
	const all = steps(content.questionnaire, content.drafts, content.endings);
	const furthest = all.findLastIndex((step) => isBegun(step, content));
	const step = all[furthest];
	if (step?.kind === 'part' && openIn(content, step.part).length > 0) return step.path;
	return all[furthest + 1]?.path ?? 'review';
}

/** Items of a part nobody has chosen an answer for. */
export function openIn({ questionnaire, drafts }: Content, partId: string | undefined): readonly string[] {
	const part = questionnaire.parts.find(({ id }) => id === partId);
	return part?.items.filter((id) => !drafts.get(id)?.value) ?? [];
}

/** Items of a part that ask for a fact and have none yet. */
export function factsDueIn({ questionnaire, drafts }: Content, partId: string | undefined): readonly string[] {
	const part = questionnaire.parts.find(({ id }) => id === partId);
	const asked = part ? askedForFacts(questionnaire, part, drafts) : [];
	return asked.filter(({ id }) => !drafts.get(id)?.evidence).map(({ id }) => id);
}

/** Whether a step holds anything: an answer, a fact, the sentence, a figure, a target. */
export function isBegun({ kind, part: partId }: Step, content: Content): boolean {
	const { questionnaire, drafts, sentence, worksheet, targets, weights } = content;
	const items = questionnaire.parts.find(({ id }) => id === partId)?.items ?? [];
	switch (kind) {
		case 'part':
			return items.some((id) => drafts.get(id)?.value);
		case 'facts':
			return items.some((id) => drafts.get(id)?.evidence);
		case 'sentence':
			return Boolean(sentence);
		case 'figures':
			return Object.entries(worksheet).some(([name, value]) => value !== '' && !isPreset(name));
		case 'ambition':
			return Object.keys({ ...targets, ...weights }).length > 0;
		default:
			return false;
	}
}

/** Fields that are never empty say nothing yet: which of two ways to enter a figure, and in which currency. */
const isPreset = (name: string) => name.endsWith('.mode') || name.endsWith('.currency');

function askedForFacts(
	questionnaire: Questionnaire,
	part: QuestionnairePart,
	drafts: Drafts
): readonly QuestionnaireItem[] {
	return questionnaire.items.filter((item) => part.items.includes(item.id) && asksForFact(item, drafts.get(item.id)));
}
