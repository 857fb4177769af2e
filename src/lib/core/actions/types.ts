import type { DimensionId } from '../catalogue/types';
import type { KpiKey } from '../kpi/described';
import type { KpiPeriod } from '../kpi/period';
import type { WorksheetValues } from '../kpi/worksheet';

/** Where an action stands, in the order of the board. */
export const actionStatuses = ['to-do', 'doing', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** 1 small, 2 medium, 3 large. */
export const efforts = [1, 2, 3] as const;
export type Effort = (typeof efforts)[number];

/** What there was of a KPI for a period: only its own fields, as worksheets have them (`baseline.ts`). */
export interface ActionBaseline {
	readonly period: KpiPeriod;
	readonly worksheet: WorksheetValues;
}

/** What an action is to move. */
export interface ActionGoal {
	readonly kpi: KpiKey;
	/** Whose: of a department, or of the whole organisation (null). */
	readonly departmentId: string | null;
	/** By how much it is to get better, in its unit; above 0, also where lower is better. */
	readonly by: number;
	/** Until when, `YYYY-MM-DD`. */
	readonly until: string;
	/** From where, as it stood when the goal was set; null: nothing had been entered. */
	readonly baseline: ActionBaseline | null;
}

/** Something that somebody is to do, and what it should move. */
export interface Action {
	readonly id: string;
	readonly title: string;
	readonly details: string;
	readonly status: ActionStatus;
	/** Why it was dropped; empty elsewhere. */
	readonly droppedReason: string;
	/** null: nobody yet. */
	readonly owner: { readonly id: string; readonly name: string } | null;
	/** null: in the whole organisation. */
	readonly departmentId: string | null;
	/** `YYYY-MM-DD`; null: no date. */
	readonly dueOn: string | null;
	readonly effort: Effort;
	/** Whether its owner is written to when it is due. */
	readonly hasReminders: boolean;
	readonly recommendationId: string | null;
	readonly dimension: DimensionId | null;
	/** The round whose results it answers. */
	readonly roundId: string | null;
	/** null: nothing that is measured. */
	readonly goal: ActionGoal | null;
	readonly createdAt: Date;
	readonly changedAt: Date;
	/** When it was done or dropped. */
	readonly finishedAt: Date | null;
}

/** Whether something is still to be done about it. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
	return status === 'to-do' || status === 'doing';
}

/** Whether it should have been done before this day (`YYYY-MM-DD`). */
export function isOverdue(action: Pick<Action, 'status' | 'dueOn'>, today: string): boolean {
	return isOpen(action) && action.dueOn !== null && action.dueOn < today;
}
