import type { OwnKpi } from '../kpi/own';
import type { KpiPeriod, KpiPeriodKind } from '../kpi/period';
import type { WorksheetValues } from '../kpi/worksheet';
import type { DepartmentRow } from '../organisation/department-tree';
import type { TableRow } from '../organisation/line-problem';
import type { Locale } from '../text';

/** Wide: a row a place and period, a column a field. Long: a row a single figure. Across: a row a KPI, a column a period. */
export const importLayouts = ['wide', 'long', 'across'] as const;
export type ImportLayout = (typeof importLayouts)[number];

export const decimalMarks = ['comma', 'point'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** How per cent values are written: `3,5`, or `0,035` as a share of one. */
export const percentScales = ['percent', 'share'] as const;
export type PercentScale = (typeof percentScales)[number];

/** What an empty cell under department or period means: nothing was said, or the same as in the row above. */
export const blankMeanings = ['nothing', 'above'] as const;
export type BlankMeaning = (typeof blankMeanings)[number];

/** How figures are written, each undefined where the texts do not say so. */
export interface NumberFormat {
	readonly mark?: DecimalMark;
	readonly scale?: PercentScale;
}

/** How a table is to be read. Everything in it was guessed first and may have been changed by hand. */
export interface ImportMapping {
	readonly layout: ImportLayout;
	/** The line that names the columns; 0: none does. */
	readonly headingLine: number;
	/** What each column holds, by its position: a `ColumnRole`, in a wide table also a field; empty: not read. */
	readonly columns: readonly string[];
	/** In a long table and one across: which field each label stands for, by `headingKey`; empty: not read. */
	readonly labels: ReadonlyMap<string, string>;
	/** By the series' key: the position of a column in a wide table, elsewhere the key of a label. */
	readonly formats: ReadonlyMap<string, NumberFormat>;
	/** Which period a calendar date stands for. */
	readonly dateKind: KpiPeriodKind;
	readonly blanks: BlankMeaning;
	/** Of amounts without one; empty: none. */
	readonly currency: string;
	/** Of every row where no column says so: a period's code; empty: none. */
	readonly period: string;
	/** Likewise; empty: the whole organisation. */
	readonly departmentId: string;
}

/** What a table is read against. */
export interface ImportContext {
	readonly departments: readonly DepartmentRow[];
	readonly own: readonly OwnKpi[];
	/** `YYYY-MM-DD`; no period begins later. */
	readonly today: string;
	/** In whose decimal mark figures are stored: they stand in a form again. */
	readonly locale: Locale;
}

/** What has been entered already. */
export interface EnteredKpis {
	readonly departmentId: string | null;
	readonly period: KpiPeriod;
	readonly worksheet: WorksheetValues;
}

export type ImportRows = readonly TableRow[];
