import { groupBy } from './group-by';
import { compareNames, nameKey } from './names';

export interface DepartmentRow {
	readonly id: string;
	readonly parentId: string | null;
	readonly name: string;
}

export interface PlacedDepartment extends DepartmentRow {
	/** 1 at the top. */
	readonly depth: number;
	/** The names from the top down to its own. */
	readonly path: readonly string[];
}

/** How deep departments may lie: the eighth is the last. */
export const depthMax = 8;

/** Departments an organisation may have. */
export const departmentsMax = 5000;

/** Every department below the one it belongs to, siblings by name: the order of an indented list. */
export function orderDepartments(departments: readonly DepartmentRow[]): PlacedDepartment[] {
	const childrenByParent = groupBy(departments, ({ parentId }) => parentId);
	const placed: PlacedDepartment[] = [];
	const place = (parentId: string | null, above: readonly string[]) => {
		const children = [...(childrenByParent.get(parentId) ?? [])];
		for (const child of children.sort((one, other) => compareNames(one.name, other.name))) {
			const path = [...above, child.name];
			placed.push({ ...child, depth: path.length, path });
			place(child.id, path);
		}
	};
	place(null, []);
	return placed;
}

/** The ids of a department and of everything below it. */
export function branchOf(departments: readonly DepartmentRow[], id: string): ReadonlySet<string> {
	const branch = new Set([id]);
	const childrenByParent = groupBy(departments, ({ parentId }) => parentId);
	for (const member of branch) for (const child of childrenByParent.get(member) ?? []) branch.add(child.id);
	return branch;
}

export type MoveProblem = 'unknown' | 'below-itself' | 'too-deep' | 'name-taken';

/** Why a department cannot lie below `parentId` (null: at the top), or null where it can. */
export function moveProblem(
	departments: readonly DepartmentRow[],
	id: string,
	parentId: string | null
): MoveProblem | null {
	const moved = departments.find((department) => department.id === id);
	if (!moved || (parentId !== null && !departments.some((department) => department.id === parentId))) return 'unknown';
	const branch = branchOf(departments, id);
	if (parentId !== null && branch.has(parentId)) return 'below-itself';
	const placed = new Map(orderDepartments(departments).map((department) => [department.id, department]));
	const depthOf = (of: string | null) => (of === null ? 0 : (placed.get(of)?.depth ?? 0));
	const height = Math.max(...[...branch].map(depthOf)) - depthOf(id);
	if (depthOf(parentId) + 1 + height > depthMax) return 'too-deep';
	return isNameTaken(departments, { id, parentId, name: moved.name }) ? 'name-taken' : null;
}

/** Whether another department at the same place already has this name. */
export function isNameTaken(departments: readonly DepartmentRow[], { id, parentId, name }: DepartmentRow): boolean {
	return departments.some(
		(other) => other.id !== id && other.parentId === parentId && nameKey(other.name) === nameKey(name)
	);
}
