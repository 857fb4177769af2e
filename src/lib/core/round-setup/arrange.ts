import type { PlacedDepartment } from '../organisation/department-tree';
import type { ArrangedGroup, DepartmentChoice } from './types';

const nameLengthMax = 200;

/**
 * Puts the departments that take part into the order and under the parents that the tree gives them (`docs/method.md` §9, M9.groups). A
 * department that stays out hands those below it to the next one above that takes part; a merged group lies below the nearest group
 * that is above all of its departments. Departments that are not there any more are left out, and so is a group without any left.
 * `placed` is in the order of the tree; `nameless` is what those without a department are called.
 */
export function arrange(
	choices: readonly DepartmentChoice[],
	placed: readonly PlacedDepartment[],
	nameless: string
): readonly ArrangedGroup[] {
	const position = new Map(placed.map(({ id }, index) => [id, index]));
	const known = choices.flatMap((choice) => {
		const departmentIds = choice.departmentIds
			.filter((id) => position.has(id))
			.sort((one, other) => (position.get(one) ?? 0) - (position.get(other) ?? 0));
		return departmentIds.length === 0 && choice.departmentIds.length > 0 ? [] : [{ ...choice, departmentIds }];
	});
	const ordered = known.toSorted((one, other) => placeOf(one, position) - placeOf(other, position));
	const parents = parentsOf(ordered, placed);
	const depthOf = (index: number): number => {
		const parent = parents[index] ?? null;
		return parent === null ? 1 : depthOf(parent) + 1;
	};
	const nameById = new Map(placed.map(({ id, name }) => [id, name]));
	return ordered.map(({ departmentIds, way, headcount }, index) => ({
		kind: 'department',
		name: departmentIds.length === 0 ? nameless : joined(departmentIds.map((id) => nameById.get(id) ?? '')),
		...{ departmentIds, way, headcount, parent: parents[index] ?? null, depth: depthOf(index) }
	}));
}

/** Those without a department come last. */
function placeOf({ departmentIds }: DepartmentChoice, position: ReadonlyMap<string, number>): number {
	return position.get(departmentIds[0] ?? '') ?? position.size;
}

/** A group's parent has a department that lies higher than any of its own: so there is no circle. */
function parentsOf(
	choices: readonly DepartmentChoice[],
	placed: readonly PlacedDepartment[]
): readonly (number | null)[] {
	const groupByDepartment = new Map(
		choices.flatMap(({ departmentIds }, index) => departmentIds.map((id) => [id, index]))
	);
	const departmentById = new Map(placed.map((department) => [department.id, department]));
	const groupsAbove = (id: string, own: number): readonly number[] => {
		const above: number[] = [];
		let parentId = departmentById.get(id)?.parentId ?? null;
		while (parentId !== null) {
			const group = groupByDepartment.get(parentId);
			if (group !== undefined && group !== own) above.push(group);
			parentId = departmentById.get(parentId)?.parentId ?? null;
		}
		return above;
	};
	return choices.map(({ departmentIds }, own) => {
		const [first = [], ...others] = departmentIds.map((id) => groupsAbove(id, own));
		return first.find((group) => others.every((other) => other.includes(group))) ?? null;
	});
}

function joined(names: readonly string[]): string {
	const name = names.join(' + ');
	return name.length <= nameLengthMax ? name : `${name.slice(0, nameLengthMax - 1)}…`;
}
