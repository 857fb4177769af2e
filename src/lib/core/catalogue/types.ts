import type { Text } from '../text';

/** Public and stable; the order is the order of every list, sum and chart. */
export const dimensionIds = [
	'leadership',
	'understanding',
	'journey',
	'innovation',
	'relationship',
	'service',
	'data-ai',
	'measurement'
] as const;
export type DimensionId = (typeof dimensionIds)[number];

export const questionnaireIds = ['executive', 'reality-check', 'focus-or-obsession', 'full', 'pulse'] as const;
export type QuestionnaireId = (typeof questionnaireIds)[number];

export const sourceKeys = ['radikal', 'gruende', 'ki', 'ansatz', 'strategie'] as const;
export type SourceKey = (typeof sourceKeys)[number];

/** A cited passage, for example `ki check.1`: the source's key, a blank, the passage's name in it. */
export type PassageId = `${SourceKey} ${string}`;

/** Where a text comes from: passages it was built from, or our own interpretation. */
export type Provenance = readonly PassageId[] | 'interpretation';

export interface Passage {
	readonly id: PassageId;
	/** What the passage says, in our own words. */
	readonly gist: Text;
}

export interface Source {
	readonly key: SourceKey;
	/** The article's title as published (German); cited, never translated. */
	readonly title: string;
	/** Named author, or null where the article names none. */
	readonly author: string | null;
	/** Publication date as `YYYY-MM-DD`, or null where none is named. */
	readonly date: string | null;
	readonly passages: readonly Passage[];
}

export interface Dimension {
	readonly id: DimensionId;
	readonly name: Text;
	/** One sentence: what this dimension is about, and what it is not. */
	readonly meaning: Text;
	readonly sources: readonly PassageId[];
}

/** Who can answer from own experience. */
export type Audience = 'everyone' | 'leadership' | 'customer-facing';

export interface DimensionWeight {
	readonly id: DimensionId;
	/** The item's weights over its dimensions (at most two) sum to 1. */
	readonly weight: number;
}

interface ItemBase {
	readonly id: string;
	readonly dimensions: readonly DimensionWeight[];
	/** The question: at most 20 words, one observable thing. */
	readonly text: Text;
	/** Two to five words that name the item in lists, tables and reports. */
	readonly label: Text;
	/** One line on demand: what is meant and what is not. */
	readonly help: Text;
	readonly sources: Provenance;
	readonly audience: Audience;
}

export type LevelTexts = readonly [Text, Text, Text, Text, Text];

/** Five behaviours, worst to best (levels 0–4), each a sentence one could verify, at most 16 words. */
export interface GradedItem extends ItemBase {
	readonly kind: 'maturity' | 'reality-check';
	readonly levels: LevelTexts;
	/** What counts as a checkable fact for this item, as a short phrase; absent where no questionnaire asks for one. */
	readonly evidenceHint?: Text;
}

/** Seven positions between customer focus (1) and customer obsession (7), or neither yet. */
export interface ContrastItem extends ItemBase {
	readonly kind: 'contrast';
	readonly poles: readonly [focus: Text, obsession: Text];
}

export type Item = GradedItem | ContrastItem;

/** An item as one questionnaire uses it. */
export type QuestionnaireItem = Item & { readonly takesEvidence: boolean };

/** One page of questions. */
export interface QuestionnairePart {
	/** Stable within the questionnaire; used in addresses. */
	readonly id: string;
	readonly title: Text;
	/** One sentence under the title. */
	readonly intro: Text;
	/** Ids of the items on this page, in order. */
	readonly items: readonly string[];
}

export interface Questionnaire {
	readonly id: QuestionnaireId;
	readonly title: Text;
	/** One sentence: what it is for and what the reader gets. */
	readonly purpose: Text;
	/** One sentence: which dimensions it covers, which not, and what the result shows; every published one has it. */
	readonly coverage?: Text;
	readonly items: readonly QuestionnaireItem[];
	readonly parts: readonly QuestionnairePart[];
	/** Valid items a dimension needs for a score (`docs/method.md` §2): three, or two in `executive` and `pulse`. */
	readonly itemsForScore: number;
	/** The closing self-reflection sentence (`radikal selbst.1`). */
	readonly sentence: { readonly text: Text; readonly help: Text; readonly sources: readonly PassageId[] };
}

/** A questionnaire with its content hash: what a response has answered for ever. */
export interface VersionedQuestionnaire extends Questionnaire {
	readonly version: string;
}
