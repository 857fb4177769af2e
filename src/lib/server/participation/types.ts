import type { AnswerDraft } from '$lib/core/answer/draft';
import type { Locale } from '$lib/core/text';
import type { RoleGroup } from '../db/schema';
import type { LogoHead } from '../logos';

/** Whose link a token is: one person's, or that of a group, which whoever has it may use up to the number invited. */
export interface ParticipantLink {
	readonly tokenHash: string;
	readonly organisationId: string;
	readonly roundId: string;
	readonly groupId: string;
	/** How many people the group's link was given to; 0 for a person's own. */
	readonly headcount: number;
	/** null: a group's link. */
	readonly person: {
		readonly inviteeId: string;
		readonly role: RoleGroup;
		readonly hasTakenPart: boolean;
		/** In a named round: as it will stand beside the answers. */
		readonly name: string | null;
	} | null;
}

/** Whether a round takes answers at this moment, and why not. */
export type RoundPhase = 'before' | 'open' | 'paused' | 'closed';

/** A round as those know it who are asked. */
export interface AskedRound {
	readonly id: string;
	readonly name: string;
	readonly kind: 'anonymous' | 'named';
	readonly questionnaireId: string;
	readonly questionnaireVersion: string;
	readonly locale: Locale;
	readonly threshold: number;
	/** null: no free text is asked for. */
	readonly freeTextThreshold: number | null;
	/** `YYYY-MM-DD`, both in the organisation's time zone. */
	readonly opensOn: string;
	readonly closesOn: string;
	readonly phase: RoundPhase;
	readonly organisation: {
		readonly name: string;
		readonly timeZone: string;
		readonly purpose: string;
		readonly controller: string;
		readonly privacyContact: string;
		readonly retentionMonths: number;
		/** Of its own or of the practice that works for it, `#rrggbb`; null: the product's own colour. */
		readonly accent: string | null;
	};
	/** The organisation's; null: none. */
	readonly logo: LogoHead | null;
}

/** What somebody has answered so far. */
export interface DraftContent {
	/** By item id. */
	readonly answers: Readonly<Record<string, Omit<AnswerDraft, 'item'>>>;
	readonly sentence: string;
	/** What somebody says of themselves who came by a group's link; null: nothing. */
	readonly isCustomerFacing: boolean | null;
}
