import type { Outcome } from '$lib/core/actions/outcome';
import { outcomeName } from '$lib/core/actions/outcome-wording';
import { type Action, type ActionStatus, isOpen, isOverdue } from '$lib/core/actions/types';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import { dueText, effortNames, type GoalNames, goalText } from '$lib/ui/actions/words';

/** An action as a card of the board shows it. */
export interface CardView {
	readonly id: string;
	readonly title: string;
	readonly status: ActionStatus;
	readonly owner: string;
	readonly place: string;
	/** When it is due, or when it was done or dropped. */
	readonly when: string;
	readonly isOverdue: boolean;
	readonly effort: string;
	readonly goal: string | null;
	/** What became of the goal; null before its day. */
	readonly outcome: string | null;
	readonly droppedReason: string;
}

export interface CardContext {
	readonly names: GoalNames;
	readonly outcomes: ReadonlyMap<string, Outcome>;
	readonly today: string;
	readonly locale: Locale;
}

export function cardOf(action: Action, { names, outcomes, today, locale }: CardContext): CardView {
	const { id, title, status, goal, owner, departmentId, droppedReason } = action;
	const outcome = outcomes.get(id);
	return {
		...{ id, title, status, droppedReason },
		owner: owner?.name ?? m.actions_owner_nobody(),
		place: (departmentId !== null && names.departments.get(departmentId)) || m.actions_no_department(),
		when: whenText(action, today, locale),
		isOverdue: isOverdue(action, today),
		effort: effortNames[action.effort](),
		goal: goal && goalText(goal, names, locale),
		outcome: goal !== null && goal.until < today && outcome ? outcomeName(outcome)[locale] : null
	};
}

function whenText(action: Action, today: string, locale: Locale): string {
	if (isOpen(action) || action.finishedAt === null) return dueText(action, today, locale);
	const date = formatDate(dayOf(action.finishedAt), locale);
	return action.status === 'done' ? m.actions_finished_done({ date }) : m.actions_finished_dropped({ date });
}
