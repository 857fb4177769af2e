import type { Action, ActionGoal } from './types';

/** What of an action can be changed, in the order of its form. */
export const changeableFields = [
	'title',
	'details',
	'owner',
	'department',
	'due',
	'effort',
	'reminders',
	'goal'
] as const;
export type ChangeableField = (typeof changeableFields)[number];

/** What a change was, as the history keeps it: a goal that was moved stays visible as moved. */
export interface ActionChanges {
	readonly fields: readonly ChangeableField[];
	/** Before and after, where the date was changed. */
	readonly due?: readonly [before: string | null, after: string | null];
	/** Before and after, where the goal was changed. */
	readonly goal?: readonly [before: SetGoal | null, after: SetGoal | null];
}

/** A goal as it was set. */
export type SetGoal = Pick<ActionGoal, 'kpi' | 'departmentId' | 'by' | 'until'>;

/** What can be changed of an action. */
export interface ChangeableAction extends Pick<
	Action,
	'title' | 'details' | 'departmentId' | 'dueOn' | 'effort' | 'hasReminders'
> {
	readonly ownerId: string | null;
	readonly goal: SetGoal | null;
}

/** What is different afterwards; null: nothing. */
export function changesBetween(before: ChangeableAction, after: ChangeableAction): ActionChanges | null {
	const isSame: Readonly<Record<ChangeableField, boolean>> = {
		title: before.title === after.title,
		details: before.details === after.details,
		owner: before.ownerId === after.ownerId,
		department: before.departmentId === after.departmentId,
		due: before.dueOn === after.dueOn,
		effort: before.effort === after.effort,
		reminders: before.hasReminders === after.hasReminders,
		goal: isSameGoal(before.goal, after.goal)
	};
	const fields = changeableFields.filter((field) => !isSame[field]);
	if (fields.length === 0) return null;
	return {
		fields,
		...(!isSame.due && { due: [before.dueOn, after.dueOn] as const }),
		...(!isSame.goal && { goal: [setGoal(before.goal), setGoal(after.goal)] as const })
	};
}

/** Whether both are about the same figures: then what they are measured from stays. */
export function isSameFigure(one: SetGoal | null, other: SetGoal | null): boolean {
	return one !== null && other !== null && one.kpi === other.kpi && one.departmentId === other.departmentId;
}

function isSameGoal(one: SetGoal | null, other: SetGoal | null): boolean {
	if (one === null || other === null) return one === other;
	return isSameFigure(one, other) && one.by === other.by && one.until === other.until;
}

function setGoal(goal: SetGoal | null): SetGoal | null {
	if (goal === null) return null;
	const { kpi, departmentId, by, until } = goal;
	return { kpi, departmentId, by, until };
}
