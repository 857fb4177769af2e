import type { Family, GroupCells } from '../anonymity/types';
import { cellId, cellsOf } from './cells';
import type { PublishedGroupKind } from './publication';
import type { RoundGroup } from './types';

/** A group of the fixed set, as a sum of cells. */
export interface GroupDefinition extends GroupCells {
	readonly kind: PublishedGroupKind;
	readonly name: string | null;
	readonly parentId: string | null;
	readonly departmentIds: readonly string[];
	/** null where an open link leaves the role open. */
	readonly invited: number | null;
}

/** All groups of a round and which of them make up which; nothing else is ever computed (`docs/method.md` §9, M9.groups). */
export interface GroupPlan {
	/** In the order of publication. */
	readonly definitions: readonly GroupDefinition[];
	readonly families: readonly Family[];
}

/** The groups that a round publishes. Throws where a department is its own ancestor. */
export function groupPlanOf(groups: readonly RoundGroup[]): GroupPlan {
	const departments = inTreeOrder(groups.filter(({ kind }) => kind === 'department'));
	const staff = departments.map(({ group }) => group);
	const leaders = groups.filter(({ kind }) => kind !== 'department');
	const staffId = leaders.length > 0 ? 'staff' : 'organisation';
	const tops = departments.filter(({ depth }) => depth === 0).map(({ group }) => group.id);
	const hasBoth = leaders.length > 0 && staff.length > 0;
	const definitions = [
		sum('organisation', groups, null),
		...(leaders.length > 0 ? [sum('leadership', leaders, 'organisation')] : []),
		...(hasBoth ? [sum('staff', staff, 'organisation')] : []),
		...(staff.length > 0 ? roles.map((role) => splitOf(role, staff, staffId)) : []),
		...staff.map((group) => departmentDefinition(group, staff, staffId)),
		...leaders.filter(({ kind }) => kind === 'department-leadership').map(leadersOfDepartment)
	];
	// Departments divide the staff first, contact with customers second: where only one of both can be shown, it is departments.
	const families = [
		...(hasBoth ? [{ whole: 'organisation', parts: ['leadership', 'staff'] }] : []),
		...(staff.length > 0
			? [{ whole: staffId, parts: tops }, ...familiesOfDepartments(staff), splitFamily(staffId)]
			: []),
		...(definitions.some(({ kind }) => kind === 'department-leadership') ? [familyOfLeadership(leaders)] : [])
	];
	return { definitions, families };
}

const roles = ['customer-facing', 'other-staff'] as const;

interface Placed {
	readonly group: RoundGroup;
	readonly depth: number;
}

/** Parents before their children, otherwise in the frozen order; a department whose parent is not in the round stands at the top. */
function inTreeOrder(departments: readonly RoundGroup[]): readonly Placed[] {
	const ids = new Set(departments.map(({ id }) => id));
	const parentOf = ({ parentId }: RoundGroup) => (parentId !== null && ids.has(parentId) ? parentId : null);
	const below = (parent: string | null, depth: number): readonly Placed[] =>
		departments
			.filter((group) => parentOf(group) === parent)
			.flatMap((group) => [{ group: { ...group, parentId: parent }, depth }, ...below(group.id, depth + 1)]);
	const placed = below(null, 0);
	if (placed.length !== departments.length) throw new Error('A department of the round lies below itself.');
	return placed;
}

function sum(kind: 'organisation' | 'leadership' | 'staff', groups: readonly RoundGroup[], parentId: string | null) {
	const cells = groups.flatMap(cellsOf).map(cellId);
	return fixed(kind, cells, parentId, total(groups.map(peopleOf)));
}

/** Staff by contact with customers, of the whole organisation only. */
function splitOf(kind: 'customer-facing' | 'other-staff', staff: readonly RoundGroup[], parentId: string) {
	const cells = staff.map(({ id }) => cellId({ groupId: id, role: kind }));
	const invited = staff.map(({ invited: people }) => {
		if (people.by === 'link') return null;
		return kind === 'customer-facing' ? people.customerFacing : people.otherStaff;
	});
	return fixed(kind, cells, parentId, total(invited));
}

function fixed(
	kind: Exclude<PublishedGroupKind, 'department' | 'department-leadership'>,
	cells: readonly string[],
	parentId: string | null,
	invited: number | null
): GroupDefinition {
	return { id: kind, kind, name: null, parentId, departmentIds: [], cells, invited };
}

function departmentDefinition(group: RoundGroup, staff: readonly RoundGroup[], staffId: string): GroupDefinition {
	const all = withAllBelow(group, staff);
	return {
		id: group.id,
		kind: 'department',
		name: group.name,
		parentId: group.parentId ?? staffId,
		departmentIds: group.departmentIds,
		cells: all.flatMap(cellsOf).map(cellId),
		invited: total(all.map(peopleOf))
	};
}

function leadersOfDepartment(group: RoundGroup): GroupDefinition {
	const { id, name, departmentIds } = group;
	const cells = cellsOf(group).map(cellId);
	return {
		id,
		kind: 'department-leadership',
		name,
		parentId: 'leadership',
		departmentIds,
		cells,
		invited: peopleOf(group)
	};
}

/** The staff of a department itself are a part of it that is never shown on its own, but could be worked out. */
function familiesOfDepartments(staff: readonly RoundGroup[]): Family[] {
	return staff.flatMap(({ id }) => {
		const children = staff.filter(({ parentId }) => parentId === id).map((child) => child.id);
		return children.length === 0 ? [] : [{ whole: id, parts: [`${id}/own`, ...children] }];
	});
}

function splitFamily(whole: string): Family {
	return { whole, parts: roles };
}

/** Leaders without a group of their department are a part that is never shown on its own. */
function familyOfLeadership(leaders: readonly RoundGroup[]): Family {
	return {
		whole: 'leadership',
		parts: leaders.map(({ id, kind }) => (kind === 'leadership' ? 'leadership/own' : id))
	};
}

function withAllBelow(group: RoundGroup, staff: readonly RoundGroup[]): readonly RoundGroup[] {
	const children = staff.filter(({ parentId }) => parentId === group.id);
	return [group, ...children.flatMap((child) => withAllBelow(child, staff))];
}

function peopleOf({ invited }: RoundGroup): number {
	if (invited.by === 'link') return invited.headcount;
	return invited.leadership + invited.customerFacing + invited.otherStaff;
}

function total(numbers: readonly (number | null)[]): number | null {
	let sum = 0;
	for (const number of numbers) {
		if (number === null) return null;
		sum += number;
	}
	return sum;
}
