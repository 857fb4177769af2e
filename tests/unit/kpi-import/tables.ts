import type { OwnKpi } from '../../../src/lib/core/kpi/own';
import { periodCode } from '../../../src/lib/core/kpi/period';
import { guessMapping } from '../../../src/lib/core/kpi-import/guess';
import { planImport } from '../../../src/lib/core/kpi-import/plan';
import { atOnce } from '../../../src/lib/core/pieces';
import type { EnteredKpis, ImportContext, ImportMapping, ImportRows } from '../../../src/lib/core/kpi-import/types';

export const context: ImportContext = {
	departments: [
		{ id: 'sales', parentId: null, name: 'Vertrieb' },
		{ id: 'north', parentId: 'sales', name: 'Nord' },
		{ id: 'service', parentId: null, name: 'Service' },
		{ id: 'serviceNorth', parentId: 'service', name: 'Innendienst' },
		{ id: 'salesInside', parentId: 'sales', name: 'Innendienst' }
	],
	own: [],
	today: '2026-11-22',
	locale: 'de'
};

export const ownKpi: OwnKpi = {
	...{
		id: '7f3b0c1e-5a4d-4f7e-9a51-0c8d6f2b9e11',
		name: 'Erstlösungsquote',
		unit: '%',
		direction: 'higher',
		formula: ''
	},
	...{ isRetired: false, earlier: [] }
};

/** A table as it stands in a file: a line a row, cells parted by `|`; lines count from 1. */
export function table(text: string): ImportRows {
	return text
		.split('\n')
		.map((line, index) => ({ line: index + 1, cells: line.split('|').map((cell) => cell.trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** What a table does when everything that was guessed is left as it is, but for `changed`. */
export function planned(
	text: string,
	{
		changed = {},
		entered = [],
		inContext = context
	}: {
		readonly changed?: Partial<ImportMapping>;
		readonly entered?: readonly EnteredKpis[];
		readonly inContext?: ImportContext;
	} = {}
) {
	const rows = table(text);
	const mapping = { ...guessMapping(rows, inContext), ...changed };
	const plan = atOnce(planImport(rows, mapping, inContext, entered));
	return {
		mapping,
		plan,
		/** `2026-Q3 sales: churn.customersLost=12 …` */
		entries: plan.entries.map(({ departmentId, period, worksheet }) => {
			const fields = Object.entries(worksheet).filter(([field]) => !field.endsWith('.mode'));
			const values = fields.toSorted().map(([field, value]) => `${field}=${value}`);
			return `${periodCode(period)} ${departmentId ?? 'all'}: ${values.join(' ')}`;
		}),
		problems: plan.problems.map(({ line, column, message }) => `${line}:${column} ${message.en.slice(0, 40)}`)
	};
}
