import { comparePeriods, periodCode } from '../kpi/period';
import type { OwnKpi } from '../kpi/own';
import type { WorksheetValues } from '../kpi/worksheet';
import { orderDepartments, type DepartmentRow } from '../organisation/department-tree';
import { pathText } from '../organisation/names';
import { readNumber } from '../read-number';
import type { Locale, Text } from '../text';
import { roleNamings } from './synonyms';
import { type ImportTarget, importTargets } from './targets';
import type { EnteredKpis } from './types';
import { unmistakable } from './unmistakable';

/**
 * The table that our own import reads without any question: headings, and under them what has been entered, a row a department and period.
 * Previous periods have rows of their own; what was typed under them in a form is not in it.
 */
export function templateTable(
	entered: readonly EnteredKpis[],
	{ departments, own }: { readonly departments: readonly DepartmentRow[]; readonly own: readonly OwnKpi[] },
	locale: Locale
): string[][] {
	const targets = importTargets(own);
	const paths = new Map(orderDepartments(departments).map(({ id, path }) => [id, pathText(path)]));
	const places = ['@department', '@period'] as const;
	const headings = [
		...places.map((role) => roleNamings[role].name[locale]),
		...targets.map(({ name }) => name[locale])
	];
	const rows = [...entered]
		.sort((one, other) => -comparePeriods(one.period, other.period))
		.map(({ departmentId, period, worksheet }) => [
			departmentId === null ? wholeOrganisation[locale] : (paths.get(departmentId) ?? departmentId),
			periodCode(period),
			...targets.map((target) => cellFor(target, worksheet, locale))
		]);
	return [headings, ...rows];
}

/** Written out: an empty cell could repeat the one above. */
const wholeOrganisation: Text = { de: 'Die ganze Organisation', en: 'The whole organisation' };

/** What could not be read stays as it was typed. */
function cellFor({ field, kind }: ImportTarget, worksheet: WorksheetValues, locale: Locale): string {
	const text = (worksheet[field] ?? '').trim();
	if (kind !== 'count' && kind !== 'decimal') return text;
	const value = text === '' ? null : readNumber(text, { whole: kind === 'count' });
	return value === null ? text : unmistakable(value, locale);
}
