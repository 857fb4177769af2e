/** 0 is the first (worst) of an item's five behaviours, 4 the last (best). */
export type Level = 0 | 1 | 2 | 3 | 4;
/** 1 is customer focus, 7 customer obsession, whatever side it was shown on. */
export type Position = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Evidence {
	/** The checkable fact in words. */
	readonly what: string;
	/** `YYYY-MM` or `YYYY-MM-DD`. */
	readonly when?: string;
	/** An http or https address. */
	readonly link?: string;
}

export type AnswerValue =
	| { readonly level: Level }
	| { readonly position: Position }
	| { readonly neither: true }
	| { readonly notApplicable: true }
	| { readonly dontKnow: true };

export type Answer = AnswerValue & {
	readonly item: string;
	readonly note?: string;
	readonly evidence?: Evidence;
};

/**
 * How a fact stands (`docs/method.md` §1): `counts`, or why it does not. `none`: nothing was given;
 * `not-taken`: the item takes none or the level is below 3, kept as a note; `too-short`: fewer than ten letters;
 * `undated`: neither link nor full date; `future`; `outdated`: older than 24 calendar months, shown as dated.
 */
export type EvidenceStanding = 'counts' | 'none' | 'not-taken' | 'too-short' | 'undated' | 'future' | 'outdated';
