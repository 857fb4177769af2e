import { readColumns } from './columns';
import { type DepartmentLine, type DepartmentPlan, planDepartments } from './department-plan';
import { type DepartmentRow, orderDepartments } from './department-tree';
import { groupBy } from './group-by';
import type { LineProblem, LineProblemKind, TableRow } from './line-problem';
import { nameKey, pathKey, readPath } from './names';

export interface DepartmentTablePlan extends DepartmentPlan {
	/** Headings of columns that are not read. */
	readonly unread: readonly string[];
}

const columns = {
	name: ['name', 'abteilung', 'abteilungsname', 'bereich', 'team', 'department', 'department name', 'unit'],
	parent: [
		'parent',
		'parent department',
		'belongs to',
		'reports to',
		'übergeordnet',
		'übergeordnete abteilung',
		'gehört zu',
		'oberabteilung',
		'eltern'
	]
} as const;

interface Named {
	readonly line: number;
	/** More than one where the name column itself holds a path. */
	readonly own: readonly string[];
	readonly parent: readonly string[];
}

type Resolved = readonly string[] | LineProblemKind;

/**
 * What a list of departments would do: in each row a name or path, and where it lies, as a path or as one name that stands only once
 * in the list (or, where it does not stand there, among the departments there are). The order of rows does not matter.
 */
export function planDepartmentTable(
	departments: readonly DepartmentRow[],
	rows: readonly TableRow[]
): DepartmentTablePlan {
	const { rows: texts, unread } = readColumns(rows, columns, ['name', 'parent']);
	const named = texts.map(({ line, cells: { name, parent } }): Named => {
		return { line, own: readPath(name), parent: readPath(parent) };
	});
	const pathOf = resolver(named, departments);
	const lines: DepartmentLine[] = [];
	const problems: LineProblem[] = [];
	for (const [index, row] of named.entries()) {
		const path = row.own.length === 0 ? 'name-missing' : pathOf(row);
		if (typeof path !== 'string') lines.push({ line: row.line, path });
		else problems.push({ line: row.line, kind: path, text: texts[index]?.cells.parent ?? '' });
	}
	const plan = planDepartments(departments, lines);
	const inOrder = [...problems, ...plan.problems].sort((one, other) => one.line - other.line);
	return { ...plan, problems: inOrder, unread };
}

/** Finds the whole path of a row, through as many rows as it takes. */
function resolver(named: readonly Named[], departments: readonly DepartmentRow[]): (row: Named) => Resolved {
	const rowsByName = groupBy(named, ({ own }) => nameKey(own.at(-1) ?? ''));
	const placedByName = groupBy(orderDepartments(departments), ({ name }) => nameKey(name));
	const known = new Map<Named, Resolved>();
	const parentOf = (row: Named): Named | Resolved => {
		const [name = '', ...further] = row.parent;
		if (row.parent.length === 0 || further.length > 0) return row.parent;
		const others = (rowsByName.get(nameKey(name)) ?? []).filter((other) => other !== row);
		const [other] = others;
		if (other) return areSame(others) ? other : 'parent-ambiguous';
		const placed = placedByName.get(nameKey(name)) ?? [];
		if (placed.length > 1) return 'parent-ambiguous';
		return placed[0]?.path ?? 'parent-unknown';
	};
	return (row) => {
		const chain: Named[] = [];
		const met = new Set<Named>();
		let next: Named | Resolved = row;
		while (isRow(next) && !known.has(next)) {
			if (met.has(next)) {
				next = 'parents-in-a-circle';
				break;
			}
			met.add(next);
			chain.push(next);
			next = parentOf(next);
		}
		let above: Resolved = isRow(next) ? (known.get(next) ?? []) : next;
		for (const below of chain.toReversed()) {
			above = typeof above === 'string' ? above : [...above, ...below.own];
			known.set(below, above);
		}
		return above;
	};
}

function isRow(value: Named | Resolved): value is Named {
	return typeof value === 'object' && 'own' in value;
}

/** The same line twice is no second department. */
function areSame(rows: readonly Named[]): boolean {
	const keys = rows.map(({ own, parent }) => `${pathKey(own)}\n${pathKey(parent)}`);
	return new Set(keys).size === 1;
}
