import { descriptionParts, type KpiKey } from './described';
import { kpiIds } from './types';
import { worksheetFields, type WorksheetValues } from './worksheet';

/** A field of a worksheet that was one thing and is another now; empty: nothing was typed. */
export interface FieldChange {
	readonly field: string;
	readonly from: string;
	readonly to: string;
}

/** What of an own KPI a worksheet holds, in the order of a form. */
const ownKpiFields = ['value', 'target', ...descriptionParts, 'edition'] as const;

/**
 * What differs between two worksheets, field by field in the order of the form; white space around a text is no difference. How figures are
 * entered is named only where that alone has changed: else the figures say so themselves.
 */
export function changesBetween(before: WorksheetValues, after: WorksheetValues): readonly FieldChange[] {
	const typed = [...Object.keys(before), ...Object.keys(after)].toSorted();
	const ownKeys = typed.flatMap((name) => (isOwnField(name) ? [ownKeyOf(name)] : []));
	const names = [...new Set([...entryFields([...new Set(ownKeys)]), ...typed])];
	const changes = names.flatMap((field) => {
		const [from, to] = [before, after].map((values) => (values[field] ?? '').trim());
		return from === undefined || to === undefined || from === to ? [] : [{ field, from, to }];
	});
	return changes.filter(
		({ field, from, to }) => !isMode(field) || (from !== '' && to !== '' && isAlone(field, changes))
	);
}

/** All fields of the form of an entry: those of the four KPIs, and those of own ones by their keys. */
export function entryFields(ownKeys: readonly KpiKey[]): readonly string[] {
	return [...fieldOrder, ...ownKeys.flatMap((key) => ownKpiFields.map((name) => `${key}.${name}`))];
}

const fieldOrder: readonly string[] = kpiIds.flatMap((kpi) => [
	...worksheetFields.filter((field) => field.kpi === kpi).map(({ name }) => name),
	...descriptionParts.map((part) => `${kpi}.${part}`),
	`${kpi}.context`
]);

function isOwnField(field: string): boolean {
	return /^own\.[^.]+\./.test(field);
}

function ownKeyOf(field: string): `own.${string}` {
	return `own.${field.split('.')[1] ?? ''}`;
}

function isMode(field: string): boolean {
	return field.endsWith('.mode');
}

function isAlone(mode: string, changes: readonly FieldChange[]): boolean {
	const prefix = mode.slice(0, -'mode'.length);
	return !changes.some(({ field }) => field !== mode && field.startsWith(prefix));
}
