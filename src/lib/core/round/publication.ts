import type { DimensionId, QuestionnaireId } from '../catalogue/types';
import type { Range, StagePair } from '../scoring/types';
import type { FreeText, RoundKind } from './types';

/** The groups that every round has; departments and groups of department leaders carry ids of their own. */
export const fixedGroupIds = ['organisation', 'leadership', 'staff', 'customer-facing', 'other-staff'] as const;
export type FixedGroupId = (typeof fixedGroupIds)[number];

/** Why there are no figures: fewer than k people, or others could be worked out from them (`docs/method.md` §9). */
export type Withheld = 'too-few' | 'protects-others';

/**
 * All that is ever known of a round once it has closed: computed once, in one piece, kept as canonical JSON with its SHA-256.
 * What is not shown is absent, with only the reason why.
 */
export interface Publication {
	/** The form of this document; readers refuse one they do not know. */
	readonly format: 1;
	/** The version of `docs/method.md` that computed it. */
	readonly method: string;
	readonly round: {
		readonly kind: RoundKind;
		readonly name: string;
		readonly questionnaire: { readonly id: QuestionnaireId; readonly version: string };
		readonly opensOn: string;
		readonly closesOn: string;
		/** The smallest number of people shown; 1 in a named round. */
		readonly k: number;
		readonly weights: Partial<Record<DimensionId, number>> | null;
		/** An open link cannot keep anybody from answering twice (M9.open-link). */
		readonly hasOpenLinks: boolean;
	};
	/**
	 * Organisation first, then leadership, staff and its two parts (where the round has them), then departments in the frozen order,
	 * a parent before its children, then groups of department leaders.
	 */
	readonly groups: readonly PublishedGroup[];
	/** The mean of the departments at the top level, a second number that weighs them alike; null below two shown. */
	readonly departments: DepartmentMeans | null;
	/** What people wrote, of the organisation or of its two sides (`FreeText.side`), sorted by the text itself; null: off, or too few responses. */
	readonly texts: readonly FreeText[] | null;
}

export interface DepartmentMeans {
	readonly overall: DepartmentMean | null;
	/** Only dimensions with a mean. */
	readonly dimensions: Partial<Record<DimensionId, DepartmentMean>>;
}

export interface DepartmentMean {
	/** Departments that enter it, two or more. */
	readonly of: number;
	/** 0–100. */
	readonly mean: number;
	/** How far departments differ (M4.between-groups); null below eight of them. */
	readonly betweenGroups: { readonly icc1: number; readonly icc2: number } | null;
}

export type PublishedGroupKind = FixedGroupId | 'department' | 'department-leadership';

export interface PublishedGroup {
	/** One of `fixedGroupIds`, else the id of the `RoundGroup`. */
	readonly id: string;
	readonly kind: PublishedGroupKind;
	/** As named at launch; null for the fixed groups, which the interface names. */
	readonly name: string | null;
	/** The next greater group it is part of; null for the organisation. */
	readonly parentId: string | null;
	/** The departments it was formed of, without those of groups below it; empty for the fixed groups. */
	readonly departmentIds: readonly string[];
	/** `figures` are there exactly where this is `shown`. */
	readonly showing: 'shown' | Withheld;
	readonly figures?: GroupFigures;
}

export interface GroupFigures {
	/** Responses, at least k. */
	readonly n: number;
	/** People invited, or the headcount of open links; null where it is not known (roles of an open link). */
	readonly invited: number | null;
	/** n ÷ invited, 0–1; null where `invited` is, or where there are more responses than that. */
	readonly responseRate: number | null;
	/** `low`: fewer than half took part; `more-than-invited`: the number invited cannot be right and is not used. */
	readonly warning: 'low' | 'more-than-invited' | null;
	readonly overall: Measure;
	/** With importance weights (M2.weighted); absent where they give none. */
	readonly overallWeighted?: Measure;
	/** 0 all customer focus, 100 all customer obsession (M2.position); absent without contrasts. */
	readonly position?: Measure;
	/** Only dimensions that this questionnaire can score, in the order of `dimensionIds`. */
	readonly dimensions: readonly DimensionMeasure[];
	/** All items in questionnaire order. */
	readonly items: readonly ItemFigures[];
}

export interface DimensionMeasure {
	readonly id: DimensionId;
	readonly measure: Measure;
}

/** A score 0–100 over persons. */
export type Measure =
	| ShownMeasure
	/** Everyone has the same score, or all lie at an end: only a range of 20 points (M9.one-voice). */
	| { readonly showing: 'range'; readonly n: number; readonly range: Range }
	| { readonly showing: Withheld };

export interface ShownMeasure {
	readonly showing: 'shown';
	/** Persons with a score, at least k. */
	readonly n: number;
	/** Over persons. */
	readonly mean: number;
	/** With n − 1; 0 for one person. */
	readonly sd: number;
	/** 95 %, t, with the finite-population factor; null for one person. */
	readonly interval: Range | null;
	/** Without assumptions: the silent people all at 0 and all at 100; null where the number invited is not known. */
	readonly silentBounds: Range | null;
	/** The same mean as the evidence bears it out; null where none is asked for. */
	readonly evidencedMean: number | null;
	/** Ends from the intervals (M3.group-stage); null where withheld, see `agreement`, and for weighted scores and positions. */
	readonly stage: StagePair | null;
	/** Dimensions whose stage holds the overall one down; only in `overall`. */
	readonly cappedBy?: readonly DimensionId[];
	/** −1…1, mean over the graded items shown (M4.agreement); null without any. */
	readonly agreement: number | null;
	readonly reading: 'shared' | 'mixed' | 'none' | null;
	/** Persons with a score of 0 to under 20, … 80 to 100. */
	readonly histogram: readonly [number, number, number, number, number];
}

export type ItemFigures = { readonly id: string } & (ShownItem | { readonly showing: Withheld });

export interface ShownItem {
	readonly showing: 'shown';
	/** Valid answers, at least k. */
	readonly n: number;
	/** Persons at levels 0–4; of a contrast at *neither*, then at positions 1–7. */
	readonly distribution: readonly number[];
	readonly dontKnow: number;
	readonly notApplicable: number;
	readonly missing: number;
	/** Levels 0–4; of a contrast the mean of x times 4, on the same ladder. */
	readonly meanLevel: number;
	/** Answers at 3 and 4, and those of them whose fact counts; null where no evidence is asked for. */
	readonly evidence: { readonly claimed: number; readonly counting: number } | null;
	/** a_wg, or r_wg where that is not valid; null for contrasts. */
	readonly agreement: number | null;
}
