/** What can be wrong with a line of a list. */
export const lineProblemKinds = [
	'name-missing',
	'name-too-long',
	'too-deep',
	'parent-unknown',
	'parent-ambiguous',
	'parents-in-a-circle',
	'email-invalid',
	'email-twice',
	'person-twice',
	'role-unknown',
	'role-not-by-list',
	'role-group-unknown',
	'department-unknown',
	'department-ambiguous',
	'department-needed',
	'quote-open'
] as const;
export type LineProblemKind = (typeof lineProblemKinds)[number];

export interface LineProblem {
	/** From 1, as text editors and spreadsheets count. */
	readonly line: number;
	readonly kind: LineProblemKind;
	/** What of the line it is about, as it was written. */
	readonly text: string;
}

/** One line of a list, as cells. */
export interface TableRow {
	readonly line: number;
	readonly cells: readonly string[];
}
