import type { Family, GroupCells } from '$lib/core/anonymity';

/** A department with its own staff by contact with customers, and what lies below it. */
export interface Department {
	readonly id: string;
	readonly customerFacing?: number;
	readonly otherStaff?: number;
	readonly leaders?: number;
	readonly below?: readonly Department[];
}

export interface Organisation {
	readonly groups: readonly GroupCells[];
	readonly families: readonly Family[];
	readonly counts: ReadonlyMap<string, number>;
	/** Ids of the departments. */
	readonly departments: ReadonlySet<string>;
}

/**
 * An organisation as a round sees it: everyone, leadership, staff, the two kinds of staff, and departments with all below them.
 * Leaders are counted in the organisation-wide group; of a department only where `leaders` is given for it.
 */
export function organisation(departments: readonly Department[], { leadership = 0 } = {}): Organisation {
	const all = departments.flatMap(withBelow);
	const staff = all.flatMap(staffCells);
	const leaders = ['leadership/rest', ...all.filter(hasLeaders).map(({ id }) => `${id}/leaders`)];
	const divided = all.filter(({ below = [] }) => below.length > 0);
	return {
		groups: [
			{ id: 'organisation', cells: [...staff, ...leaders] },
			{ id: 'leadership', cells: leaders },
			{ id: 'staff', cells: staff },
			...all.map((department) => ({ id: department.id, cells: withBelow(department).flatMap(staffCells) })),
			...all.filter(hasLeaders).map(({ id }) => ({ id: `${id}:leaders`, cells: [`${id}/leaders`] })),
			...(['customer-facing', 'other-staff'] as const).map((role) => ({
				id: role,
				cells: staff.filter((cell) => cell.endsWith(`/${role}`))
			}))
		],
		families: [
			{ whole: 'organisation', parts: ['staff', 'leadership'] },
			{ whole: 'staff', parts: departments.map(({ id }) => id) },
			...divided.map(({ id, below = [] }) => ({ whole: id, parts: [`${id}/own`, ...below.map((part) => part.id)] })),
			{ whole: 'leadership', parts: ['leadership/rest', ...all.filter(hasLeaders).map(({ id }) => `${id}:leaders`)] },
			{ whole: 'staff', parts: ['customer-facing', 'other-staff'] }
		],
		counts: new Map([
			['leadership/rest', leadership],
			...all.flatMap(({ id, customerFacing = 0, otherStaff = 0, leaders: count = 0 }): [string, number][] => [
				[`${id}/customer-facing`, customerFacing],
				[`${id}/other-staff`, otherStaff],
				[`${id}/leaders`, count]
			])
		]),
		departments: new Set(all.map(({ id }) => id))
	};
}

/** A whole and its parts, each a cell of its own. */
export function whole(parts: Readonly<Record<string, number>>): Omit<Organisation, 'departments'> {
	const ids = Object.keys(parts);
	return {
		groups: [{ id: 'all', cells: ids }, ...ids.map((id) => ({ id, cells: [id] }))],
		families: [{ whole: 'all', parts: ids }],
		counts: new Map(Object.entries(parts))
	};
}

/** The ids of those shown. */
export function shownOf(showing: ReadonlyMap<string, string>): ReadonlySet<string> {
	return new Set([...showing].filter(([, its]) => its === 'shown').map(([id]) => id));
}

export function withBelow(department: Department): readonly Department[] {
	return [department, ...(department.below ?? []).flatMap(withBelow)];
}

function staffCells({ id }: Department): readonly string[] {
	return [`${id}/customer-facing`, `${id}/other-staff`];
}

function hasLeaders({ leaders }: Department): boolean {
	return leaders !== undefined;
}
