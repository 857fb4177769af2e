import { type KpiPeriod, periodCode, readPeriodCode } from '../kpi/period';
import { departmentFinder } from '../organisation/person-table';
import type { TableRow } from '../organisation/line-problem';
import { headingKey } from './heading-key';
import { readPeriod, readYearAndPart } from './read-period';
import { cellOf } from './table';
import type { ImportContext, ImportMapping } from './types';

/** Where the figures of a row belong. */
export interface Place {
	readonly departmentId: string | null;
	readonly period: KpiPeriod;
}

export type PlaceProblem =
	| 'department-unknown'
	| 'department-ambiguous'
	| 'period-missing'
	| 'period-unreadable'
	| 'period-ambiguous'
	| 'period-ahead';

/** What could not be read, and in which column (−1: in none) as it was written. */
export interface UnreadPlace {
	readonly problem: PlaceProblem;
	readonly column: number;
	readonly text: string;
}

/** Finds the department of a text; null: the whole organisation. */
export function departmentOf({ departments }: Pick<ImportContext, 'departments'>) {
	const find = departmentFinder(departments);
	return (text: string): { readonly id: string | null } | 'department-unknown' | 'department-ambiguous' => {
		const found = find(text.replace(/ [>›»|] /g, ' / '));
		if (found !== 'department-unknown') return found;
		return wholeOrganisation.has(headingKey(text)) ? { id: null } : found;
	};
}

/**
 * Reads rows from the top down, since an empty cell may repeat the one above. Each gives its department and its period, or what is wrong with them;
 * the period of a table across is in its headings, so that only the department is read there.
 */
export function placeReader(mapping: ImportMapping, context: ImportContext) {
	const find = departmentOf(context);
	const above = new Map<number, string>();
	const read = (row: TableRow, role: string) => {
		const column = mapping.columns.indexOf(role);
		const text = cellOf(row, column);
		if (text !== '') above.set(column, text);
		return { column, text: text === '' && mapping.blanks === 'above' ? (above.get(column) ?? '') : text };
	};
	const department = (row: TableRow): { readonly id: string | null } | UnreadPlace => {
		const { column, text } = read(row, '@department');
		if (column === -1) return { id: mapping.departmentId || null };
		if (text === '') return { id: null };
		const found = find(text);
		return typeof found === 'string' ? { problem: found, column, text } : found;
	};
	const period = (row: TableRow): KpiPeriod | UnreadPlace => {
		const year = read(row, '@year');
		const part = read(row, '@part');
		const whole = read(row, '@period');
		const { column, text } = whole.column === -1 ? year : whole;
		if (column === -1) return readPeriodCode(mapping.period) ?? { problem: 'period-missing', column, text: '' };
		if (text === '') return { problem: 'period-missing', column, text };
		const reading = whole.column === -1 ? readYearAndPart(year.text, part.text) : readPeriod(text, mapping.dateKind);
		return settled(reading, { column, text: whole.column === -1 ? `${year.text} ${part.text}`.trim() : text }, context);
	};
	return { department, period };
}

/** The period in the heading of a column. */
export function periodOfHeading(
	heading: string,
	column: number,
	{ dateKind }: Pick<ImportMapping, 'dateKind'>,
	context: Pick<ImportContext, 'today'>
): KpiPeriod | UnreadPlace {
	return settled(readPeriod(withoutWords(heading), dateKind), { column, text: heading }, context);
}

export function isUnread(place: object): place is UnreadPlace {
	return 'problem' in place;
}

/** `Ist 09/2026` names a period as `09/2026` does. */
function withoutWords(heading: string): string {
	return heading.slice(0, 80).replace(/^(?:ist|wert|actual|value|stand|per|as of)[ :]+/i, '');
}

function settled(
	reading: ReturnType<typeof readPeriod> | KpiPeriod,
	cell: { readonly column: number; readonly text: string },
	{ today }: Pick<ImportContext, 'today'>
): KpiPeriod | UnreadPlace {
	if (reading === null) return { problem: 'period-unreadable', ...cell };
	if (reading === 'ambiguous') return { problem: 'period-ambiguous', ...cell };
	const period = 'isDate' in reading ? reading.period : reading;
	return period.start > today
		? { problem: 'period-ahead', ...cell, text: `${cell.text} (${periodCode(period)})` }
		: period;
}

/** What people write for all of them together. */
const wholeOrganisation: ReadonlySet<string> = new Set(
	[
		...[
			'Gesamt',
			'Gesamte Organisation',
			'Die ganze Organisation',
			'Ganze Organisation',
			'Unternehmen',
			'Gesamtunternehmen'
		],
		...[
			'Organisation',
			'Konzern',
			'Alle',
			'Alle Abteilungen',
			'Total',
			'Company',
			'The whole organisation',
			'Whole organisation'
		],
		...['Organization', 'Whole organization', 'All', 'All departments', 'Overall', 'Group']
	].map(headingKey)
);
