import type { AnswerValue, Evidence } from '../answer/types';
import type { ReportInput, Subject } from '../report/types';
import type { Text } from '../text';

/**
 * An invented company that answered `executive`, with all a report needs but the questionnaire's version. What it said stands
 * here in both languages; `sampleInput` gives one of them.
 */
export type SampleProfile = Pick<ReportInput, 'strategy' | 'targets' | 'weights' | 'kpis'> & {
	/** Stable; used in addresses and tests. */
	readonly id: string;
	readonly title: Text;
	/** Two sentences: what the company does, and what its report shows. Says that the company is invented. */
	readonly portrait: Text;
	readonly subject: SampleSubject;
	readonly sentence: Text;
	readonly answers: readonly SampleAnswer[];
};

/** The organisation keeps its name in every language. */
export type SampleSubject = Omit<Subject, 'unit'> & { readonly unit?: Text };

export type SampleAnswer = AnswerValue & {
	readonly item: string;
	readonly note?: Text;
	readonly evidence?: SampleEvidence;
};

export type SampleEvidence = Omit<Evidence, 'what'> & { readonly what: Text };
