import type { Text } from '../text';

/** What a paragraph answers; the order is the order on the page. */
export const summaryRoles = [
	'standing',
	'certainty',
	'holding',
	'customers',
	'strengths',
	'first-steps',
	'limits'
] as const;
export type SummaryRole = (typeof summaryRoles)[number];

export interface SummaryParagraph {
	readonly role: SummaryRole;
	/** Whole sentences, without a heading. */
	readonly text: Text;
}

/** The report on one page, in sentences; a role that has nothing to say is left out. */
export interface Summary {
	readonly paragraphs: readonly SummaryParagraph[];
}
