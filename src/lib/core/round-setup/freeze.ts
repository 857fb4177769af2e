import type { Invited, RoundGroup } from '../round/types';
import { type ArrangedGroup, type Asked, type ListedByDepartment, noDepartment, nobodyListed } from './types';

interface Frozen {
	readonly leadership: Asked | null;
	/** As `arrange` puts them. */
	readonly departments: readonly ArrangedGroup[];
	readonly listed: ListedByDepartment;
	/** The anonymity threshold: so many leaders a department needs for a group of their own. */
	readonly k: number;
	readonly leadershipName: string;
	/** Called once a group, in their order. */
	readonly newId: () => string;
}

/**
 * The list of groups as it is frozen at launch (`docs/method.md` §9, M9.groups): leadership first, then departments in the order of the tree,
 * then leaders of departments where at least k are asked. Leaders are asked whose department takes part, and those who belong to none.
 * Departments in which nobody is asked stay only above others. Leaders asked by a link have one group.
 */
export function freezeGroups({
	leadership,
	departments,
	listed,
	k,
	leadershipName,
	newId
}: Frozen): readonly RoundGroup[] {
	const kept = keptOf(departments, listed);
	const ids = new Map(kept.map((index) => [index, newId()]));
	const groups = kept.flatMap((index): RoundGroup[] => {
		const group = departments[index];
		if (!group) return [];
		const { kind, name, departmentIds } = group;
		const parentId = keptAbove(departments, index, ids);
		return [{ id: ids.get(index) ?? '', kind, name, parentId, departmentIds, invited: staffOf(group, listed) }];
	});
	if (!leadership) return groups;
	const base = { kind: 'leadership', name: leadershipName, parentId: null, departmentIds: [] } as const;
	if (leadership.way === 'link') {
		if (leadership.headcount === 0) return groups;
		return [{ ...base, id: newId(), invited: { by: 'link', headcount: leadership.headcount } }, ...groups];
	}
	const ofDepartments = groups
		.map((group) => ({ group, count: leadersIn(group.departmentIds, listed) }))
		.filter(({ group, count }) => count >= k && group.departmentIds.length > 0);
	const asked = new Set([noDepartment, ...departments.flatMap(({ departmentIds }) => departmentIds)]);
	const elsewhere = leadersIn([...asked], listed) - ofDepartments.reduce((sum, { count }) => sum + count, 0);
	return [
		...(elsewhere > 0 ? [{ ...base, id: newId(), invited: leaders(elsewhere) }] : []),
		...groups,
		...ofDepartments.map(({ group: { id, name, departmentIds }, count }): RoundGroup => {
			return { kind: 'department-leadership', id: newId(), name, parentId: id, departmentIds, invited: leaders(count) };
		})
	];
}

/** How many are asked in a group. */
export function invitedCount({ invited }: Pick<RoundGroup, 'invited'>): number {
	return invited.by === 'link' ? invited.headcount : invited.leadership + invited.customerFacing + invited.otherStaff;
}

/** Indexes of the departments in which somebody is asked, or in one below. */
function keptOf(departments: readonly ArrangedGroup[], listed: ListedByDepartment): readonly number[] {
	const kept = new Set<number>();
	departments.forEach((group, index) => {
		const isAsked = invitedCount({ invited: staffOf(group, listed) }) > 0;
		for (let at: number | null = isAsked ? index : null; at !== null; at = departments[at]?.parent ?? null)
			kept.add(at);
	});
	return departments.map((_, index) => index).filter((index) => kept.has(index));
}

/** What lies above a kept group is kept as well. */
function keptAbove(
	departments: readonly ArrangedGroup[],
	index: number,
	ids: ReadonlyMap<number, string>
): string | null {
	const parent = departments[index]?.parent ?? null;
	return parent === null ? null : (ids.get(parent) ?? null);
}

function staffOf({ way, headcount, departmentIds }: ArrangedGroup, listed: ListedByDepartment): Invited {
	if (way === 'link') return { by: 'link', headcount };
	const people = entriesOf(departmentIds).map((id) => listed.get(id) ?? nobodyListed);
	return {
		by: 'personal',
		leadership: 0,
		customerFacing: people.reduce((sum, { customerFacing }) => sum + customerFacing, 0),
		otherStaff: people.reduce((sum, { otherStaff }) => sum + otherStaff, 0)
	};
}

function leadersIn(departmentIds: readonly string[], listed: ListedByDepartment): number {
	return entriesOf(departmentIds).reduce((sum, id) => sum + (listed.get(id)?.leadership ?? 0), 0);
}

function entriesOf(departmentIds: readonly string[]): readonly string[] {
	return departmentIds.length === 0 ? [noDepartment] : departmentIds;
}

function leaders(count: number): Invited {
	return { by: 'personal', leadership: count, customerFacing: 0, otherStaff: 0 };
}
