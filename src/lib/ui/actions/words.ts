import { baselineRecord } from '$lib/core/actions/baseline';
import type { SetGoal } from '$lib/core/actions/changes';
import { type GoalKpi, goalKpiOf } from '$lib/core/actions/measured';
import { amountText } from '$lib/core/actions/outcome-wording';
import { type Action, type ActionGoal, type ActionStatus, type Effort, isOverdue } from '$lib/core/actions/types';
import { formatDate } from '$lib/core/format';
import type { OwnKpi } from '$lib/core/kpi/own';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { kpiNames } from '../check/kpi-texts';

export const statusNames: Readonly<Record<ActionStatus, () => string>> = {
	'to-do': m.actions_status_to_do,
	doing: m.actions_status_doing,
	done: m.actions_status_done,
	dropped: m.actions_status_dropped
};

export const effortNames: Readonly<Record<Effort, () => string>> = {
	1: m.actions_effort_1,
	2: m.actions_effort_2,
	3: m.actions_effort_3
};

/** What goals are told with: KPIs of the organisation's own, and departments by their id as readers know them. */
export interface GoalNames {
	readonly own: readonly OwnKpi[];
	readonly departments: ReadonlyMap<string, string>;
}

/** What a KPI is called. */
export function kpiTitle({ key, own }: GoalKpi): string {
	return own === null ? kpiNames[key]() : own.name;
}

/** When it is due, or since when it is overdue, in words. */
export function dueText(action: Pick<Action, 'status' | 'dueOn'>, today: string, locale: Locale): string {
	if (action.dueOn === null) return m.actions_due_none();
	const date = formatDate(action.dueOn, locale);
	return isOverdue(action, today) ? m.actions_overdue({ date }) : m.actions_due_on({ date });
}

/** `NPS (Vertrieb): um 10 Punkte besser bis 30. September 2026`. */
export function goalText(goal: ActionGoal, names: GoalNames, locale: Locale): string {
	return setGoalText(goal, currencyOf(goal), names, locale);
}

/** The same of a goal as the history keeps it. */
export function setGoalText(goal: SetGoal, currency: string | undefined, names: GoalNames, locale: Locale): string {
	const kpi = goalKpiOf(goal.kpi, names.own);
	if (kpi === null) return m.actions_goal_gone();
	const place = goal.departmentId === null ? null : (names.departments.get(goal.departmentId) ?? null);
	return m.actions_goal_text({
		kpi: place === null ? kpiTitle(kpi) : m.actions_goal_at({ kpi: kpiTitle(kpi), place }),
		amount: amountText(kpi, goal.by, currency, locale),
		date: formatDate(goal.until, locale)
	});
}

/** In which currency a lifetime value was measured when the goal was set. */
export function currencyOf({ baseline }: ActionGoal): string | undefined {
	return baseline === null ? undefined : baselineRecord(baseline).entries.clv?.currency;
}
