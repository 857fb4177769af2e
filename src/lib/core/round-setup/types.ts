import type { RoundGroupKind } from '../round/types';

/** How the people of a group are asked. */
export interface Asked {
	/** `link`: whoever has the group's link takes part, up to the headcount. */
	readonly way: 'personal' | 'link';
	/** People behind a link; 0 as long as nobody has said how many. Without meaning where people are asked personally. */
	readonly headcount: number;
}

/** One or several departments that take part as one group. No department at all: those who belong to none. */
export interface DepartmentChoice extends Asked {
	readonly departmentIds: readonly string[];
}

/** Who is asked in a round, as long as it is a draft. */
export interface RoundSetup {
	/** null: leaders are not asked. */
	readonly leadership: Asked | null;
	readonly departments: readonly DepartmentChoice[];
}

/** How many people are listed in a department, by the part of the people in which rounds ask them. */
export interface ListedPeople {
	readonly leadership: number;
	readonly customerFacing: number;
	readonly otherStaff: number;
}

/** By department; those without one under `noDepartment`. */
export type ListedByDepartment = ReadonlyMap<string, ListedPeople>;

export const noDepartment = '';

export const nobodyListed: ListedPeople = { leadership: 0, customerFacing: 0, otherStaff: 0 };

/** A group in its place, before it has an id. */
export interface ArrangedGroup extends Asked {
	readonly kind: Extract<RoundGroupKind, 'department'>;
	readonly name: string;
	readonly departmentIds: readonly string[];
	/** Index of the group it lies below; null at the top. */
	readonly parent: number | null;
	/** 1 at the top. */
	readonly depth: number;
}
