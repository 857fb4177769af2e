import type { Finding } from '$lib/core/findings/types';
import { findGroupFindings } from '$lib/core/round/findings';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { ResultsInput } from '$lib/ui/results/input';
import { ownInput } from '$lib/ui/results/own-view';

/** What whoever leads a department sees of a round, on screen and as a file. */
export interface OwnResults {
	/** Holds their own group and the organisation, and nothing of any other. */
	readonly input: ResultsInput;
	readonly group: PublishedGroup;
	readonly findings: readonly Finding[];
}

/** null where the department was not asked. Customers’ figures are not theirs to read, so no finding holds answers against them. */
export function ownResults(whole: ResultsInput, departmentId: string): OwnResults | null {
	const own = ownInput(whole, departmentId);
	if (own === null) return null;
	const { publication, questionnaire } = own.input;
	return { ...own, findings: findGroupFindings({ publication, questionnaire, groupId: own.group.id, kpis: {} }) };
}

/** Whether comments on a group are read by whoever leads that department; not where several were put together: they may tell the others apart. */
export function isReadByItsLead({ kind, departmentIds }: PublishedGroup): boolean {
	return kind === 'department' && departmentIds.length === 1;
}
