export const kpiIds = ['churn', 'clv', 'nps', 'csat'] as const;
export type KpiId = (typeof kpiIds)[number];

export function isKpiId(text: string): text is KpiId {
	return kpiIds.some((kpi) => kpi === text);
}

export interface ChurnCounts {
	readonly customersAtStart: number;
	readonly customersLost: number;
}
export interface ClvParts {
	/** Money a purchase, in `currency`. */
	readonly averageBasket: number;
	readonly purchasesPerYear: number;
	/** Years a customer stays. */
	readonly years: number;
	/** ISO 4217, for example `EUR`. */
	readonly currency: string;
}
export interface NpsCounts {
	readonly promoters: number;
	readonly passives: number;
	readonly detractors: number;
}
export interface CsatCounts {
	readonly satisfied: number;
	readonly answers: number;
}
export interface KnownValue {
	readonly value: number;
}
export interface KnownMoney extends KnownValue {
	readonly currency: string;
}

/** One KPI as entered: its counts or the known figure, a target of its own, and the previous period (counts or figure). */
export type KpiEntry<Current> = Current & { readonly target?: number; readonly previous?: Current };

export interface KpiEntries {
	readonly churn?: KpiEntry<ChurnCounts | KnownValue>;
	readonly clv?: KpiEntry<ClvParts | KnownMoney>;
	readonly nps?: KpiEntry<NpsCounts | KnownValue>;
	readonly csat?: KpiEntry<CsatCounts | KnownValue>;
}

export type AgainstTarget = 'met' | 'missed' | 'not distinguishable';
export type AgainstPrevious = 'better' | 'worse' | 'within noise';

export interface KpiResult {
	/** Per cent for churn and CSAT, −100…100 for NPS, money for CLV; null where a denominator is zero. */
	readonly value: number | null;
	/** 95 % interval; null for a known figure, for CLV and where there is no value. */
	readonly interval: readonly [low: number, high: number] | null;
	readonly againstTarget: AgainstTarget | null;
	readonly againstPrevious: AgainstPrevious | null;
	/** Set wherever `interval` is null and `value` is not. */
	readonly noInterval?: true;
	/** The previous period's value, where it was given and can be computed. */
	readonly previousValue: number | null;
	readonly target: number | null;
	/** Set where `againstPrevious` compares bare figures, so that no interval stands behind the verdict. */
	readonly comparedPlainly?: true;
	/** CLV only. */
	readonly currency?: string;
}

export type KpiResults = { readonly [K in KpiId]?: KpiResult };
