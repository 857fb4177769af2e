import { departmentIn } from '../access/assigning';
import { allows, type Capacity, type Permission } from '../access/permissions';

/** `csv-de` is what a German Excel opens by itself: semicolons and decimal commas. */
export const exportFormats = ['pdf', 'pptx', 'xlsx', 'csv', 'csv-de', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What of an organisation a file is made of. */
export type ExportSubject =
	/** Its whole results; `isWithoutNames`: departments are called A, B, C … */
	| { readonly kind: 'round'; readonly roundId: string; readonly isWithoutNames?: boolean }
	| { readonly kind: 'group'; readonly roundId: string; readonly groupId: string; readonly isWithoutNames?: boolean }
	/** The one department as whoever leads it sees it. */
	| { readonly kind: 'own-department'; readonly roundId: string; readonly departmentId: string }
	/** What the rounds have in common, over time. */
	| { readonly kind: 'course'; readonly isWithoutNames?: boolean }
	/** Who was invited to a round; never what anybody answered. */
	| { readonly kind: 'invited'; readonly roundId: string }
	/** Of a team whose names stand beside its answers: one row a person. */
	| { readonly kind: 'named-answers'; readonly roundId: string };

/** In which formats there is a file of this; a list of people is for spreadsheets alone. */
export function formatsFor(kind: ExportSubject['kind']): readonly ExportFormat[] {
	return kind === 'invited' ? ['xlsx', 'csv', 'csv-de'] : exportFormats;
}

/** Whether somebody in this capacity may have a file of this: nobody may take along what they may not see. */
export function mayExport(capacity: Capacity | null, kind: ExportSubject['kind']): boolean {
	return needed(kind).every((permission) => allows(capacity, permission));
}

/** Likewise of this very file: that of a department only as long as it is theirs. */
export function mayHave(capacity: Capacity, subject: ExportSubject): boolean {
	const isTheirs = subject.kind !== 'own-department' || departmentIn(capacity) === subject.departmentId;
	return isTheirs && mayExport(capacity, subject.kind);
}

function needed(kind: ExportSubject['kind']): readonly Permission[] {
	if (kind === 'invited') return ['rounds.run', 'people.read'];
	if (kind === 'own-department') return ['results.read-own-department', 'results.export-own-department'];
	return ['results.read', 'results.export'];
}
