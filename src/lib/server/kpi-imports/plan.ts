import { createHash } from 'node:crypto';
import { cellProblemTexts } from '$lib/core/kpi-import/cell-problems';
import { type ImportPlan, planImport } from '$lib/core/kpi-import/plan';
import type { ImportContext, ImportMapping } from '$lib/core/kpi-import/types';
import type { Locale } from '$lib/core/text';
import { canonicalJson } from '../canonical-json';
import { today } from '../day';
import * as departments from '../departments';
import { inTurns } from '../in-turns';
import * as kpis from '../kpis';
import type { OrganisationScope } from '../visits';
import type { ReadRows } from './read-file';

export type ImportTable = Extract<ReadRows, { ok: true }>;

/** What an import would do, and what it was planned against. */
export interface Planned {
	readonly plan: ImportPlan;
	readonly context: ImportContext;
	/** Equal for plans that do the same: what was shown is what is entered. */
	readonly print: string;
	readonly entered: readonly kpis.StoredKpiEntry[];
}

/** What tables are read against here. */
export async function contextOf(scope: OrganisationScope, locale: Locale): Promise<ImportContext> {
	const [all, own] = await Promise.all([departments.list(scope), kpis.own(scope)]);
	return { departments: all, own, today: today(), locale };
}

/** What it would do to enter a table; nothing is written. */
export async function plan(
	scope: OrganisationScope,
	{ rows, broken }: ImportTable,
	mapping: ImportMapping,
	context: ImportContext
): Promise<Planned> {
	const entered = (await kpis.list(scope)).filter(({ id }) => id !== null);
	const withWorksheets = entered.map(({ worksheet = {}, ...entry }) => ({ ...entry, worksheet }));
	const planned = await inTurns(planImport(rows, mapping, context, withWorksheets));
	const unread = broken.map(({ line, text }) => {
		return { line, column: -1, text, message: cellProblemTexts['quote-open'], place: null };
	});
	const whole = { ...planned, problems: [...unread, ...planned.problems] };
	const print = createHash('sha256').update(canonicalJson(whole)).digest('hex');
	return { plan: whole, context, print, entered };
}
