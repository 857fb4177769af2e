/** A group that is meant to be published, as the cells it adds up. A response lies in exactly one cell. */
export interface GroupCells {
	readonly id: string;
	/** Each once. */
	readonly cells: readonly string[];
}

/**
 * How a whole divides into parts: disjoint, and together all of it. Parts that are never published on their own, such as the staff
 * a department has beside its sub-departments, may be named without being a group.
 *
 * A whole may be divided twice (staff by departments, and by contact with customers). The first division takes precedence: parts
 * of a later one are shown only where that costs none of the first.
 */
export interface Family {
	readonly whole: string;
	readonly parts: readonly string[];
}

/** `too-few`: fewer than k responses, none included. `protects-others`: k or more, but others could be worked out from it. */
export type Showing = 'shown' | 'too-few' | 'protects-others';

export interface ShowingInput {
	/** All groups to be published. For one item or dimension: only those shown in the round as a whole. */
	readonly groups: readonly GroupCells[];
	readonly families: readonly Family[];
	/** Responses a cell that count for the figure in question; absent = 0. */
	readonly counts: ReadonlyMap<string, number>;
	/** The anonymity threshold. */
	readonly k: number;
	/**
	 * Whether all responses of these cells are alike, or their mean lies at an end. Such a group counts as shown, but only as a range
	 * (M9.one-voice), and nothing is shown from which its exact figure could be worked out. Absent: not looked at.
	 */
	readonly oneVoice?: (cells: readonly string[]) => boolean;
}
