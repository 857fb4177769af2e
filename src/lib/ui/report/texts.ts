import type { DimensionId, PassageId, Provenance } from '$lib/core/catalogue/types';
import type { KpiId } from '$lib/core/kpi/types';
import type { Chart } from '$lib/ui/charts/chart';
import type { PlotRow } from '$lib/ui/charts/interactive/plot-data';
import type { ChartNode } from '$lib/ui/charts/node';

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
	/** What its answers are held against. */
	readonly kpis: readonly KpiId[];
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

export interface DimensionWords {
	readonly stage: string | null;
	/** Score, band and target, or why there is no score. */
	readonly figures: string;
	readonly holds: readonly string[];
	readonly counted: string;
}

/** One answer that would have to change: from which behaviour to which. */
export interface AnswerChange {
	readonly label: string;
	readonly change: string;
}

/** What would change one stage, in sentences. */
export interface StageChangeLines {
	/** Whose stage it is, the stage, and how many answers up and down. */
	readonly heading: string;
	/** How many answers up and down; empty where there is no way. */
	readonly distances: string;
	/** The stage the distances start from. */
	readonly stage: number;
	/** Open answers make a range of the stage, of which this is the lower end. */
	readonly isRange: boolean;
	/** To the next stage; null at stage 5. */
	readonly up: { readonly text: string; readonly changes: readonly AnswerChange[] } | null;
	/** To a lower stage; null at stage 1. */
	readonly down: { readonly text: string; readonly changes: readonly AnswerChange[] } | null;
	/** Whether it would survive other weights; empty in reports of method 1. */
	readonly weights: readonly string[];
	/** The same of the evidenced stage in short; null where it is the claimed one. */
	readonly evidenced: string | null;
}

export interface StageChangeWords {
	readonly whole: StageChangeLines | null;
	readonly dimensions: readonly (StageChangeLines & { readonly dimension: DimensionId })[];
}

export interface KpiWords {
	readonly value: string;
	readonly interval: string | null;
	readonly verdict: string | null;
	/** The formula with the numbers entered, for both periods. */
	readonly now: string | null;
	readonly before: string | null;
	readonly certainty: string | null;
}

/** The pictures and sentences of one report, ready to set. */
export interface PageWords {
	/** Which kind of result leads: a profile of dimensions, six verdicts, or a position between two poles. */
	readonly leading: 'profile' | 'verdicts' | 'position';
	/** Whether anything was answered that could contradict or be recommended upon. */
	readonly answered: boolean;
	readonly statement: readonly string[];
	readonly stage: { readonly picture: ChartNode; readonly caption: string } | null;
	readonly score: string;
	readonly holds: string;
	/** Which dimensions keep the overall stage down; null where none does. */
	readonly capped: string | null;
	readonly holdLists: readonly { readonly heading: string; readonly labels: readonly string[] }[];
	/** null where nothing shows a stage, or a position stands in its place. */
	readonly stageChange: StageChangeWords | null;
	readonly counterCheck: Chart;
	readonly dotPlot: Chart;
	readonly plotRows: readonly PlotRow[];
	readonly contrastProfile: Chart;
	readonly kpiIntervals: Chart;
	readonly dimensions: Readonly<Record<string, DimensionWords>>;
	readonly kpis: Readonly<Partial<Record<KpiId, KpiWords>>>;
	/** False where none was given and the questionnaire does not ask for any. */
	readonly showsKpis: boolean;
	readonly whereHeading: string;
	readonly summaryHeading: string;
}

/** All that a report page shows beside its model. */
export interface PageTexts extends ReportTexts {
	readonly words: PageWords;
}
