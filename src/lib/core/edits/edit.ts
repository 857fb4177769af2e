/** What somebody added to a report. Figures cannot be edited, and nothing withheld comes back by it. */
export interface ReportEdit {
	/** A comment on the summary; empty: none. */
	readonly summary: string;
	/** Comments by the id of their dimension; those without are not there. */
	readonly dimensions: Readonly<Record<string, string>>;
	/** Ids of recommendations in the order in which they are to be shown; those not named follow in their own. */
	readonly order: readonly string[];
	/** Ids of recommendations that are left out; how many is shown. */
	readonly hidden: readonly string[];
}

/** An edit as it is shown: by whom and when. */
export interface SignedEdit extends ReportEdit {
	/** Empty once that account is gone. */
	readonly author: string;
	/** ISO date. */
	readonly day: string;
}
