/** Whose an assessment is since it was claimed: of one account or of one organisation, never of both. */
export type Owner = { readonly userId: string } | { readonly organisationId: string };

/** What kind of place an assessment belongs to; more is told to nobody but those who belong there. */
export type OwnerKind = 'account' | 'organisation';

/**
 * `claimed`: it is theirs now. `kept`: it was theirs already. `taken`: it belongs to somebody else, to what kind of place is all
 * that is said. `gone`: the key opens none (any more).
 */
export type Claiming =
	| { readonly outcome: 'claimed' | 'kept' | 'gone' }
	| { readonly outcome: 'taken'; readonly by: OwnerKind };

/** A claimed assessment in the list of whom it belongs to. */
export interface ClaimedAssessment {
	readonly id: string;
	/** Opens `/check/{key}`; null where it was sealed under another secret than today's. */
	readonly key: string | null;
	readonly questionnaireId: string;
	/** What was assessed, as typed. */
	readonly organisation: string | null;
	readonly unit: string | null;
	/** Who wrote the answers down in an interview. */
	readonly recordedBy: string | null;
	readonly changedAt: Date;
}
