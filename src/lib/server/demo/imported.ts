import { guessMapping } from '$lib/core/kpi-import/guess';
import type { KpiPeriod } from '$lib/core/kpi/period';
import * as imports from '../kpi-imports';
import * as kpis from '../kpis';
import type { OrganisationVisit } from '../visits';
import * as stage from './stage';

/** A table of figures as somebody uploads it; the file calls every column by a name that the import knows. */
export interface Upload {
	readonly fileName: string;
	readonly text: string;
}

/** Enters a table by the import, as it reads it by itself; returns the import. */
export async function upload({ scope }: OrganisationVisit, { fileName, text }: Upload): Promise<string> {
	const table = imports.readRows(text);
	if (!table.ok) throw new Error(`The table cannot be read: ${table.reason}.`);
	const context = await imports.contextOf(scope, 'de');
	const mapping = guessMapping(table.rows, context);
	const { print } = await imports.plan(scope, table, mapping, context);
	const entered = await imports.enter(scope, { fileName, table, mapping, print, isPartial: false }, 'de');
	if (entered.kind !== 'done') throw new Error(`The table was not entered: ${entered.kind}.`);
	return entered.id;
}

/** Corrects figures of a department in a period, and says why. */
export async function correct(
	{ scope }: OrganisationVisit,
	{ path, period }: { readonly path: readonly string[]; readonly period: KpiPeriod },
	right: Readonly<Record<string, string>>,
	reason: string
): Promise<void> {
	const departmentId = await stage.departmentAt(scope, path);
	const isIt = (entry: kpis.StoredKpiEntry) =>
		entry.departmentId === departmentId && entry.period.start === period.start;
	const { id, worksheet } = stage.given((await kpis.list(scope)).find(isIt));
	const entry = { departmentId, period, worksheet: { ...worksheet, ...right } };
	const saved = await kpis.correct(scope, stage.given(id), entry, { basedOn: null, reason });
	if (saved.kind !== 'done') throw new Error(`The correction was refused: ${saved.kind}.`);
}

/** Takes an import back; what somebody has changed since stays. */
export async function takeBack({ scope }: OrganisationVisit, importId: string): Promise<void> {
	const undone = await imports.undo(scope, importId);
	if (undone.kind !== 'done' || undone.kept.length === 0) throw new Error('The import was not taken back in part.');
}
