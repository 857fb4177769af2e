import { editionOf, ownKey, readOwn } from '../kpi/own';
import { type KpiId, kpiIds } from '../kpi/types';
import {
	readWorksheet,
	worksheetFields,
	worksheetMode,
	type WorksheetProblem,
	type WorksheetValues
} from '../kpi/worksheet';
import { readNumber } from '../read-number';
import { type CellProblemKind, cellProblemTexts } from './cell-problems';
import type { FieldChange, ReadFact } from './plan-place';
import type { ImportContext, ImportMapping } from './types';

export interface MergedWorksheet {
	readonly worksheet: WorksheetValues;
	readonly changes: readonly FieldChange[];
	readonly setAside: readonly string[];
	/** Cells that contradict others beside them. */
	readonly refused: readonly { readonly fact: ReadFact; readonly kind: CellProblemKind }[];
	/** What the worksheet says of the KPIs that were touched. */
	readonly problems: readonly WorksheetProblem[];
}

/**
 * A worksheet with these cells in it, which must be of different fields. What the table does not name stays. A KPI is its counts or the known
 * figure (`docs/method.md` §6): where the table has counts, its finished figure is set aside.
 */
export function mergeWorksheet(
	facts: readonly ReadFact[],
	entered: WorksheetValues | null,
	{ mapping, context }: { readonly mapping: ImportMapping; readonly context: ImportContext }
): MergedWorksheet {
	const before = entered ?? {};
	const touched = new Set<string>(facts.map(({ target }) => target.key));
	const counted = kpiIds.filter((kpi) => touched.has(kpi) && facts.some(({ field }) => isCount(field, kpi)));
	const setAside = facts.flatMap(({ field }) => (counted.some((kpi) => field === `${kpi}.value`) ? [field] : []));
	const values = facts
		.filter(({ field }) => !setAside.includes(field))
		.map(({ field, value }) => [field, value] as const);
	const modes = kpiIds.flatMap((kpi): (readonly [string, string])[] => {
		if (counted.includes(kpi)) return [[`${kpi}.mode`, 'counts']];
		return facts.some(({ field }) => field === `${kpi}.value`) ? [[`${kpi}.mode`, 'known']] : [];
	});
	const { currency, refused } = currencyOf(facts, before, mapping);
	const plain = Object.fromEntries([...Object.entries(before), ...values, ...modes, ...currency]);
	const worksheet = { ...plain, ...editionsOf(plain, before, touched, context) };
	return {
		worksheet,
		changes: changesOf(before, worksheet, touched),
		setAside,
		refused,
		problems: refused.length > 0 ? [] : problemsOf(worksheet, touched, context)
	};
}

function isCount(field: string, kpi: KpiId): boolean {
	const known = worksheetFieldByName.get(field);
	return known?.kpi === kpi && known.mode === 'counts';
}

const worksheetFieldByName = new Map(worksheetFields.map((field) => [field.name, field]));

/** The currency of the amounts: that of its column, else the one the cells name, else the chosen one, else the one entered before. */
function currencyOf(facts: readonly ReadFact[], before: WorksheetValues, mapping: ImportMapping) {
	const amounts = facts.filter(({ target }) => target.isMoney);
	const column = facts.find(({ field }) => field === 'clv.currency')?.value ?? '';
	const named = amounts.find(({ currency }) => currency !== '')?.currency ?? '';
	const currency = column || named || mapping.currency || (before['clv.currency'] ?? '');
	const others = amounts.filter((fact) => fact.currency !== '' && fact.currency !== currency);
	return {
		currency: amounts.length > 0 && currency !== '' ? [['clv.currency', currency] as const] : [],
		refused: others.map((fact) => ({ fact, kind: 'other-currency' as const }))
	};
}

/** A figure of an own KPI that changes is one by today’s definition. */
function editionsOf(
	worksheet: WorksheetValues,
	before: WorksheetValues,
	touched: ReadonlySet<string>,
	{ own }: ImportContext
): WorksheetValues {
	const changed = own.filter((one) => {
		const value = `${ownKey(one)}.value`;
		return one.earlier.length > 0 && touched.has(ownKey(one)) && !isSame(value, before, worksheet);
	});
	return Object.fromEntries(changed.map((one) => [`${ownKey(one)}.edition`, String(editionOf(one))]));
}

function changesOf(before: WorksheetValues, after: WorksheetValues, touched: ReadonlySet<string>): FieldChange[] {
	// An edition only says by which definition a figure is entered that changes anyway.
	const fields = Object.keys(after).filter((field) => !field.endsWith('.edition') && !isSame(field, before, after));
	const plain = fields.map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }));
	return plain.filter(({ field }) => {
		const kpi = kpiIds.find((id) => field === `${id}.mode`);
		if (kpi === undefined || !touched.has(kpi)) return kpi === undefined;
		// Which of the two was entered is worth a word only where it was something else before.
		return hasFigures(kpi, before) && worksheetMode(kpi, 'current', before) !== worksheetMode(kpi, 'current', after);
	});
}

function hasFigures(kpi: KpiId, values: WorksheetValues): boolean {
	return worksheetFields.some(
		({ name, kpi: of, mode, period }) =>
			of === kpi && period === 'current' && mode !== null && (values[name] ?? '').trim() !== ''
	);
}

/** `1250` and `1.250` are the same figure. */
function isSame(field: string, one: WorksheetValues, other: WorksheetValues): boolean {
	const [first, second] = [(one[field] ?? '').trim(), (other[field] ?? '').trim()];
	if (first === second) return true;
	const kind = worksheetFieldByName.get(field)?.kind ?? (/^own\..+\.(value|target)$/.test(field) ? 'decimal' : null);
	if (kind !== 'count' && kind !== 'decimal') return false;
	const whole = kind === 'count';
	return first !== '' && second !== '' && readNumber(first, { whole }) === readNumber(second, { whole });
}

function problemsOf(
	worksheet: WorksheetValues,
	touched: ReadonlySet<string>,
	{ own }: ImportContext
): WorksheetProblem[] {
	const { entries, problems } = readWorksheet(worksheet);
	const ofOwn = own.map((one) => ({ key: ownKey(one), ...readOwn(worksheet, one) }));
	const found = [
		...problems.filter(({ field }) => kpiIds.some((kpi) => touched.has(kpi) && field.startsWith(`${kpi}.`))),
		...ofOwn.flatMap(({ key, problems: own }) => (touched.has(key) ? own : []))
	];
	if (found.length > 0) return found;
	const hasFigure = Object.keys(entries).length > 0 || ofOwn.some(({ value }) => value !== undefined);
	return hasFigure ? [] : [{ field: [...touched][0] ?? '', message: cellProblemTexts['no-figure'] }];
}
