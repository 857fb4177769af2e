import type { KpiPeriod } from '$lib/core/kpi/period';
import type { WorksheetValues } from '$lib/core/kpi/worksheet';

/** What is entered: of the whole organisation (null) or of a department, in one period, as it was typed. */
export interface NewKpiEntry {
	readonly departmentId: string | null;
	readonly period: KpiPeriod;
	readonly worksheet: WorksheetValues;
}

export interface StoredKpiEntry extends NewKpiEntry {
	readonly id: string;
}

export type KpiEntrySaved =
	| { readonly kind: 'done'; readonly id: string }
	/** There is an entry of that department and period already. */
	| { readonly kind: 'taken'; readonly id: string }
	| { readonly kind: 'department-unknown' }
	/** Nothing to correct (any more). */
	| { readonly kind: 'unknown' };
