import type { Locale } from '../text';
import type { Drawing, PaperFigure } from './figure';
import type { PaperTable, Telling } from './table';

/**
 * A report as a document in one language: what a board paper, a deck and a workbook are made of. It is made once from what the screen
 * shows (`ui/paper`), already without anything that may not be shown; files (`server/papers`) only set it, and compute no figure.
 */
export interface Paper {
	readonly kind: 'assessment' | 'round' | 'group' | 'course' | 'comparison';
	readonly locale: Locale;
	/** What it is: the questionnaire's or the round's name. */
	readonly title: string;
	/** Whom it is about; null: nobody gave a name. */
	readonly subject: string | null;
	/** ISO date of the day whose state it shows. */
	readonly asOf: string;
	/** Lines of the cover below title and subject: day, unit, who recorded it, responses. */
	readonly coverLines: readonly string[];
	/** The stage, first on the cover and in the summary; null where there is none. */
	readonly stage: PaperStage | null;
	/** In reading order; the first one is the summary on one page. */
	readonly sections: readonly PaperSection[];
	/** Where every figure comes from: method, questionnaire version, SHA-256 of the stored model. */
	readonly provenance: readonly PaperFact[];
	/** The model as it is stored, canonical JSON, for the file of that kind; null where none is stored. */
	readonly stored: { readonly json: string; readonly sha256: string } | null;
}

export interface PaperStage {
	/** Name of the stage, as on the screen. */
	readonly name: string;
	readonly number: number;
	/** Where the interval spans several stages: the highest of them; `number` is then the lowest, and `name` says both. */
	readonly upTo?: number;
	readonly of: number;
	/** One sentence: what it rests on, and what holds it. */
	readonly sentence: string;
	/** The stages on a line, claimed hollow and evidenced filled, as the screen draws them. */
	readonly picture?: Drawing;
	/** What the picture shows, in words. */
	readonly caption?: string;
}

export type PaperRole =
	| 'summary'
	| 'groups'
	| 'dimensions'
	| 'findings'
	| 'plan'
	| 'kpis'
	| 'items'
	| 'sentences'
	| 'method'
	| 'other';

/** What a board leafs through rather than discusses: where pages are turned, it stands behind everything else (`inTwoParts`). */
interface Placed {
	readonly isAppendix?: true;
}

export interface PaperSection extends Telling, Placed {
	/** Unique in the paper: bookmarks, sheets and slides are named after it. */
	readonly id: string;
	readonly role: PaperRole;
	readonly title: string;
	/** What the blocks that go to the appendix are called there, where others of it do not; nothing: the same. */
	readonly appendixTitle?: string;
	readonly blocks: readonly PaperBlock[];
}

/** A name and what stands beside it. */
export interface PaperFact extends Telling {
	readonly label: string;
	readonly text: string;
}

export type PaperBlock = PaperContent & Telling & Placed;

type PaperContent =
	/** Level 3 stands below the section's heading (level 2), 4 below that. */
	| { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
	| { readonly kind: 'text'; readonly text: string; readonly tone: 'lead' | 'plain' | 'small' }
	| { readonly kind: 'list'; readonly items: readonly string[]; readonly isOrdered: boolean }
	| { readonly kind: 'facts'; readonly facts: readonly PaperFact[] }
	| { readonly kind: 'table'; readonly table: PaperTable }
	| { readonly kind: 'figure'; readonly figure: PaperFigure }
	| { readonly kind: 'finding'; readonly finding: PaperFinding }
	| { readonly kind: 'step'; readonly step: PaperStep }
	/** What a person added, never to be taken for what was computed. */
	| { readonly kind: 'comment'; readonly author: string; readonly date: string; readonly text: string }
	/** How a figure came about: small print in a document, speaker notes in a deck. */
	| { readonly kind: 'derivation'; readonly title: string; readonly lines: readonly string[] };

/** Where self-image and evidence disagree. */
export interface PaperFinding {
	readonly statement: string;
	/** Both values, each with its uncertainty. */
	readonly sides: readonly PaperFact[];
	/** Other reasons why it could be so. */
	readonly explanations: readonly string[];
	/** Rule and sources. */
	readonly basis: string;
	/** Why somebody set it aside; null: nobody did. */
	readonly setAside: string | null;
}

/** One recommendation of the plan. */
export interface PaperStep {
	/** Its place, as it is shown. */
	readonly place: number;
	readonly title: string;
	readonly reason: string;
	readonly facts: readonly PaperFact[];
	/** The first steps, where there are any. */
	readonly details: readonly string[];
	/** Rule and sources. */
	readonly basis: string;
}
