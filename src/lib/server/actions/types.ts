import type { ActionChanges, SetGoal } from '$lib/core/actions/changes';
import type { Action, ActionStatus } from '$lib/core/actions/types';

/** What is written down of an action. */
export interface ActionFields extends Pick<
	Action,
	'title' | 'details' | 'departmentId' | 'dueOn' | 'effort' | 'hasReminders'
> {
	readonly ownerId: string | null;
	readonly goal: SetGoal | null;
}

/** Where an action came from. */
export type ActionOrigin = Pick<Action, 'recommendationId' | 'dimension' | 'roundId'>;

/** Which actions somebody sees: all, or only those they own and those of the department they lead, if they lead one. */
export type Reach = 'all' | { readonly departmentId: string | null };

export interface ActionFilter {
	/** All unless told. */
	readonly reach?: Reach;
	/** Only what the one who asks is to do. */
	readonly isMine?: boolean;
	readonly departmentId?: string;
	/** Only what should have been done before this day (`YYYY-MM-DD`). */
	readonly overdueOn?: string;
}

export type ActionSaved =
	| { readonly kind: 'done'; readonly id: string }
	| { readonly kind: 'owner-unknown' }
	| { readonly kind: 'department-unknown' }
	/** Not there (any more), or not within reach. */
	| { readonly kind: 'unknown' }
	/** Somebody else has changed it since it was read. */
	| { readonly kind: 'changed-meanwhile' };

export type ActionMoved =
	| 'done'
	| 'unknown'
	/** It no longer stands where it was moved from. */
	| 'moved-meanwhile'
	/** Whoever drops something says why. */
	| 'reason-needed';

/** Something that happened to an action. */
export interface ActionEvent {
	readonly id: number;
	readonly kind: 'created' | 'moved' | 'changed' | 'noted';
	/** The status from then on, where it was moved. */
	readonly status: ActionStatus | null;
	/** What somebody wrote; why it was dropped. */
	readonly note: string;
	readonly changes: ActionChanges | null;
	/** null: whose account is gone. */
	readonly actorName: string | null;
	readonly at: Date;
}
