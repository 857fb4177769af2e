import type { DimensionId, PassageId, Provenance } from '$lib/core/catalogue/types';

/** A cited passage, ready to show. */
export interface PassageText {
	readonly id: PassageId;
	/** Its place on the sources page, for example `ki-check-1`. */
	readonly anchor: string;
	readonly gist: string;
	readonly sourceTitle: string;
	readonly author: string | null;
}

export interface DimensionText {
	readonly name: string;
	readonly meaning: string;
	readonly sources: readonly PassageId[];
	/** Items of this questionnaire that belong to it first. */
	readonly itemCount: number;
	/** The questionnaire asks enough about it for a score (`docs/method.md` §2). */
	readonly covered: boolean;
}

export interface ItemText {
	readonly label: string;
	readonly text: string;
	/** The five behaviours of a graded item, worst to best; null for a contrast. */
	readonly levels: readonly string[] | null;
	/** Focus and obsession; null for a graded item. */
	readonly poles: readonly [focus: string, obsession: string] | null;
	readonly takesEvidence: boolean;
	readonly sources: Provenance;
}

/**
 * Every text a report needs beside its own model, in one language: built on the server (`build-texts.ts`), so that the
 * catalogue never reaches the browser.
 */
export interface ReportTexts {
	readonly questionnaire: {
		readonly title: string;
		readonly version: string;
		/** One sentence: which dimensions it covers and what the reader gets instead of a profile. */
		readonly coverage: string;
		/** Valid items a dimension needs for a score. */
		readonly itemsForScore: number;
		/** Whether any of its items asks for a fact: otherwise claimed and evidenced are the same by definition. */
		readonly takesEvidence: boolean;
	};
	readonly dimensions: Readonly<Record<DimensionId, DimensionText>>;
	/** Names of the stages 1–5, in order. */
	readonly stageNames: readonly string[];
	readonly items: Readonly<Record<string, ItemText>>;
	readonly passages: Readonly<Record<string, PassageText>>;
	readonly sentence: { readonly text: string; readonly sources: readonly PassageId[] };
}
