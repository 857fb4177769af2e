import type { AnswerDraft } from '$lib/core/answer/draft';
import type { VersionedQuestionnaire } from '$lib/core/catalogue/types';
import type { Strategy } from '$lib/core/report/types';
import type { Locale } from '$lib/core/text';
import type { Keeper } from '../branding';
import type { Database } from '../db';

/** One assessment, as far as its key reaches. Made by `scopeOf`; the key itself is never stored. */
export interface AssessmentScope {
	readonly database: Database | Promise<Database>;
	readonly assessmentKeyHash: string;
}

export interface VersionName {
	readonly id: string;
	readonly version: string;
}

/** Texts as they were typed; null where nothing was. */
export interface AssessmentSubject {
	readonly organisation: string | null;
	readonly unit: string | null;
	/** As typed, meant as `YYYY-MM-DD`. */
	readonly asOf: string | null;
	readonly strategy: Strategy | null;
	/** Score targets 0–100 by dimension. */
	readonly targets: Readonly<Record<string, number>>;
	/** Importance 0–10 by dimension. */
	readonly weights: Readonly<Record<string, number>>;
}

export interface Assessment extends AssessmentSubject {
	/** Random and never shown; the assessment's choices by chance (the side of a pole) hang on it. */
	readonly id: string;
	/** With the wording that is being answered, which need not be today's. */
	readonly questionnaire: VersionedQuestionnaire;
	readonly locale: Locale;
	readonly sentence: string | null;
	/** KPI worksheets, field name to typed text. */
	readonly worksheet: Readonly<Record<string, string>>;
	/** Who writes the answers down in an interview, as reports name them; null: people answer themselves. */
	readonly recordedBy: string | null;
	/** By item id; an item without entry is missing. */
	readonly drafts: ReadonlyMap<string, AnswerDraft>;
	/** Rises with every save. */
	readonly revision: number;
	readonly createdAt: Date;
	readonly changedAt: Date;
	readonly latestReport: ReportHead | null;
	/** The organisation that keeps it, in whose look its pages appear; null: it is nobody's, or a person's. */
	readonly keeper: Keeper | null;
}

export interface Saved {
	readonly revision: number;
	readonly changedAt: Date;
}

export interface ReportHead {
	/** Counts up from 1. */
	readonly number: number;
	/** Of `model`, as 64 hexadecimal digits. */
	readonly sha256: string;
	/** The version of the method that computed it. */
	readonly method: string;
	readonly finishedAt: Date;
}

export interface StoredReport extends ReportHead {
	readonly questionnaireVersion: string;
	/** The report's canonical JSON, byte for byte as it was finished. */
	readonly model: string;
}
