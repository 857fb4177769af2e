import type { KpiPeriod } from '$lib/core/kpi/period';
import type { PlacedKpiRecord } from '$lib/core/kpi/record';
import type { WorksheetValues } from '$lib/core/kpi/worksheet';

/** What is entered: of the whole organisation (null) or of a department, in one period, as it was typed. */
export interface NewKpiEntry {
	readonly departmentId: string | null;
	readonly period: KpiPeriod;
	readonly worksheet: WorksheetValues;
}

export interface StoredKpiEntry extends PlacedKpiRecord {
	/** The newest version of what was typed; absent where nothing was. */
	readonly version?: number;
}

/** How a version came to be. */
export type VersionAct = 'entered' | 'corrected' | 'deleted' | 'imported' | 'restored';

/** One change of an entry. */
export interface EntryWrite {
	/** null: a new entry. */
	readonly id: string | null;
	/** The newest version that was seen: where there is another one by now, the change is refused. null: whatever is there. */
	readonly basedOn: number | null;
	/** null: the entry is deleted. */
	readonly entry: NewKpiEntry | null;
	readonly act: VersionAct;
	/** Why, where somebody said so. */
	readonly reason?: string;
}

/** Why a change cannot be made. */
export type WriteRefusal =
	/** There is an entry of that department and period already. */
	| { readonly kind: 'taken'; readonly id: string }
	| { readonly kind: 'department-unknown' }
	/** Nothing to change (any more). */
	| { readonly kind: 'unknown' }
	/** Somebody has changed it since; their version. */
	| { readonly kind: 'changed-meanwhile'; readonly version: number };

export interface WrittenEntry extends Omit<NewKpiEntry, 'worksheet'> {
	readonly id: string;
}

export type WritesDone =
	/** In the order of the changes: the entry, and where it belongs or belonged. */
	| { readonly kind: 'done'; readonly written: readonly WrittenEntry[] }
	/** Nothing was changed. */
	| {
			readonly kind: 'refused';
			readonly refusals: readonly { readonly index: number; readonly refusal: WriteRefusal }[];
	  };

export type KpiEntrySaved = { readonly kind: 'done'; readonly id: string } | WriteRefusal;

/** One of all that an entry ever was. */
export interface KpiEntryVersion extends Omit<NewKpiEntry, 'worksheet'> {
	readonly id: number;
	/** null: it was deleted. */
	readonly worksheet: WorksheetValues | null;
	readonly act: VersionAct;
	/** Empty where nobody said why. */
	readonly reason: string;
	readonly importId: string | null;
	/** null: their account is gone, or the entry is older than its history. */
	readonly by: string | null;
	readonly at: Date;
}
