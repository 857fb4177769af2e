import type { SharedSubject } from './types';

interface Columns {
	readonly assessmentId: string | null;
	readonly reportNumber: number | null;
	readonly organisationId: string | null;
	readonly roundId: string | null;
	readonly groupId: string | null;
}

/** What the columns of a link name; a check of the table holds that it is exactly one report. */
export function subjectFrom(columns: Columns): SharedSubject {
	const { assessmentId, reportNumber, organisationId, roundId, groupId } = columns;
	if (assessmentId !== null && reportNumber !== null) return { kind: 'assessment', assessmentId, reportNumber };
	if (organisationId === null || roundId === null) throw new Error('A link that leads to nothing.');
	return groupId === null
		? { kind: 'round', organisationId, roundId }
		: { kind: 'group', organisationId, roundId, groupId };
}
