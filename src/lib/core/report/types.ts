import type { Answer, AnswerValue, Evidence, EvidenceStanding, Level } from '../answer/types';
import type { DimensionId, DimensionWeight, PassageId, VersionedQuestionnaire } from '../catalogue/types';
import type { Finding } from '../findings/types';
import type { KpiEntries, KpiId, KpiResults } from '../kpi/types';
import type { ValueAtStake } from '../kpi/value-at-stake';
import type { Recommendation } from '../recommendation/types';
import type { DimensionScore, Robustness, Scores, Stage } from '../scoring/types';
import type { Summary } from '../summary/types';
import type { Text } from '../text';

export const strategies = ['customer', 'product', 'price'] as const;
export type Strategy = (typeof strategies)[number];

export interface Subject {
	readonly organisation?: string;
	readonly unit?: string;
	/** Who wrote the answers down in an interview, and with whom, as they are named; absent where people answered themselves. */
	readonly recordedBy?: string;
	/** `YYYY-MM-DD`: the day every age is counted from. */
	readonly asOf: string;
}

/** All that a report is made of. The core never reads a clock: `subject.asOf` is the date. */
export interface ReportInput {
	readonly questionnaire: VersionedQuestionnaire;
	readonly subject: Subject;
	readonly strategy?: Strategy;
	/** Score targets 0–100. */
	readonly targets?: Partial<Record<DimensionId, number>>;
	/** Importance 0–10; absent = 1. */
	readonly weights?: Partial<Record<DimensionId, number>>;
	readonly sentence?: string;
	readonly answers: readonly Answer[];
	readonly kpis: KpiEntries;
	/** Period, segment, definition and data source of a KPI, as text: kept and shown, never computed with. */
	readonly kpiContexts?: Partial<Record<KpiId, string>>;
}

/** How one item entered the report: what was answered and what the rules made of it. In questionnaire order. */
export interface ItemResult {
	readonly item: string;
	readonly kind: 'maturity' | 'reality-check' | 'contrast';
	readonly dimensions: readonly DimensionWeight[];
	/** null: missing. */
	readonly value: AnswerValue | null;
	readonly note?: string;
	readonly evidence?: Evidence;
	readonly standing: EvidenceStanding;
	/** 0–1 as claimed; null where it does not enter the score. */
	readonly x: number | null;
	/** 0–1 as evidenced. */
	readonly xEvidenced: number | null;
	/** Claimed level (a contrast's derived level); null where there is none. */
	readonly level: Level | null;
	readonly levelEvidenced: Level | null;
}

export type RealityVerdict =
	| 'clear-yes'
	| 'yes-without-fact'
	| 'partly'
	| 'no'
	| 'dont-know'
	| 'not-applicable'
	| 'missing';

export interface DimensionReport extends DimensionScore {
	readonly target: number;
	/** `strategy`: lowered because of the declared strategy. */
	readonly targetReason: 'default' | 'own' | 'strategy';
}

/** A dimension as the catalogue had it when the report was made. */
export interface DimensionTerms {
	readonly name: Text;
	readonly meaning: Text;
	readonly sources: readonly PassageId[];
	/** What its answers were held against (`docs/method.md` §7, M7.links). */
	readonly kpis: readonly KpiId[];
}

/** What a report shows of the catalogue beside its questionnaire; kept with it, since names change. */
export interface ReportTerms {
	readonly dimensions: Readonly<Record<DimensionId, DimensionTerms>>;
	readonly stageNames: Readonly<Record<Stage, Text>>;
}

/** The stored model of a finished report: complete, in both languages, shown from for ever. */
export interface Report {
	/** The version of the method that computed it, for example `1`. */
	readonly method: string;
	readonly questionnaire: { readonly id: string; readonly version: string };
	/** Absent in reports of method 1; read through `reportTerms`. */
	readonly terms?: ReportTerms;
	readonly subject: Subject;
	readonly strategy: Strategy | null;
	/** One entry a target that the declared strategy lowered. */
	readonly loweredTargets: readonly {
		readonly dimension: DimensionId;
		readonly reason: Text;
		/** The passage that describes the strategy. */
		readonly sources: readonly PassageId[];
	}[];
	readonly overall: Scores['overall'];
	readonly overallWeighted?: NonNullable<Scores['overallWeighted']>;
	/** Absent in reports of method 1. */
	readonly robustness?: Robustness;
	readonly dimensions: readonly DimensionReport[];
	readonly realityCheck:
		| (NonNullable<Scores['realityCheck']> & {
				/** One an item, in questionnaire order. */
				readonly verdicts: readonly { readonly item: string; readonly verdict: RealityVerdict }[];
		  })
		| null;
	readonly position: number | null;
	readonly contrasts: Scores['contrasts'];
	readonly kpis: KpiResults;
	/** What was entered, so that each KPI can show its derivation. */
	readonly kpiEntries: KpiEntries;
	readonly kpiContexts: Partial<Record<KpiId, string>>;
	readonly valueAtStake: ValueAtStake | null;
	readonly findings: readonly Finding[];
	readonly recommendations: readonly Recommendation[];
	readonly items: readonly ItemResult[];
	readonly weights: Partial<Record<DimensionId, number>> | null;
	readonly sentence: string | null;
	/** The whole on one page, in sentences. Absent in reports of method 1. */
	readonly summary?: Summary;
}
