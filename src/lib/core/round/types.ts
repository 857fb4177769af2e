import type { DimensionId, QuestionnaireId } from '../catalogue/types';
import type { Locale } from '../text';

/** One survey of many people; neither kind is ever turned into the other (`docs/method.md` §9, M9.round-kind). */
export const roundKinds = ['anonymous', 'named'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** Fewer people than this are never shown on their own in an anonymous round (M9.threshold). */
export const thresholdMin = 5;
/** The same for free text. */
export const freeTextThresholdMin = 10;
/** How many people a named round takes. */
export const namedPeople = { min: 2, max: 15 } as const;

/** All that is decided about a round before its launch. */
export interface RoundSettings {
	readonly kind: RoundKind;
	/** What participants and readers know the round by. */
	readonly name: string;
	readonly questionnaire: { readonly id: QuestionnaireId; readonly version: string };
	/** The language of invitations; every participant may switch. */
	readonly locale: Locale;
	/** `YYYY-MM-DD`, the first day on which people can take part. */
	readonly opensOn: string;
	/** `YYYY-MM-DD`, the last day, in the organisation's time zone. */
	readonly closesOn: string;
	/** The anonymity threshold k ≥ 5; without effect in a named round. */
	readonly k: number;
	/** Notes, facts and the sentence in their words: not at all, or from so many responses on. */
	readonly freeText: 'off' | { readonly threshold: number };
	/** Importance 0–10 a dimension, absent = 1; null: none were set. */
	readonly weights: Partial<Record<DimensionId, number>> | null;
}

export const roundGroupKinds = ['department', 'leadership', 'department-leadership'] as const;
export type RoundGroupKind = (typeof roundGroupKinds)[number];

/** Whom a group asks: people by name with links of their own, or whoever holds its open link, up to the headcount. */
export type Invited =
	| {
			readonly by: 'personal';
			/** People; 0 in a department, whose leaders stand in a leadership group. */
			readonly leadership: number;
			readonly customerFacing: number;
			readonly otherStaff: number;
	  }
	| { readonly by: 'link'; readonly headcount: number };

/**
 * One row of a round's list of groups, frozen at launch (M9.groups). A response is stored under exactly one of them: staff under
 * their department, leaders under the group of their department where one was formed, otherwise under that of the organisation.
 */
export interface RoundGroup {
	/** Without `/`, and none of `fixedGroupIds` except that the organisation-wide leadership group may be `leadership`. */
	readonly id: string;
	readonly kind: RoundGroupKind;
	/** As it was named at launch. */
	readonly name: string;
	/**
	 * Of a department: the group it lies below, null at the top. Of a `department-leadership`: its department. Of `leadership`: null.
	 */
	readonly parentId: string | null;
	/** The organisation's departments that make up this group: one, or the merged ones; empty for `leadership`. */
	readonly departmentIds: readonly string[];
	readonly invited: Invited;
}

/** Roles exclude one another. */
export const cellRoles = ['leadership', 'customer-facing', 'other-staff'] as const;
export type CellRole = (typeof cellRoles)[number];

/** What is stored of who somebody is: never anything finer. */
export interface Cell {
	/** Id of a `RoundGroup`; role `leadership` belongs to the leadership groups, the other two to departments. */
	readonly groupId: string;
	readonly role: CellRole;
}

/** What a stored sheet holds where there is no level and no position. */
export const sheetCodes = { missing: -1, dontKnow: -2, notApplicable: -3, neither: -4 } as const;
/** Added to a level 3 or 4 whose fact counts as evidence. */
export const evidencedOffset = 10;

/**
 * One person's answers in questionnaire order, one integer an item: −1 missing, −2 don't know, −3 not applicable, −4 neither
 * (contrasts), else the level 0–4 or the position 1–7; 13 and 14 are the levels 3 and 4 with a fact that counts.
 */
export type StoredSheet = readonly number[];

/** Something a person wrote; kept apart from their sheet. */
export interface FreeText {
	readonly kind: 'sentence' | 'note' | 'fact';
	/** The item it was written beside; null for the sentence. */
	readonly item: string | null;
	readonly text: string;
	/** Of a sentence, on which side it was written; published only where both sides have enough of them (M9.sides). */
	readonly side?: TextSide;
}

/** Leaders or all others; no finer part of the people is ever told beside a text. */
export type TextSide = 'leadership' | 'staff';
