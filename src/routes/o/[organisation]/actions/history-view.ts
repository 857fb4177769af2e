import type { ActionChanges, ChangeableField, SetGoal } from '$lib/core/actions/changes';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { formatList } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import type { ActionEvent } from '$lib/server/actions';
import { localTime } from '$lib/server/audit/words';
import { type GoalNames, setGoalText, statusNames } from '$lib/ui/actions/words';

/** Something that happened, as the page of an action tells it. */
export interface EventView {
	readonly id: number;
	/** ISO 8601, for machines. */
	readonly at: string;
	/** When, and who. */
	readonly by: string;
	readonly text: string;
	/** What somebody wrote. */
	readonly note: string;
	readonly details: readonly string[];
}

export interface HistoryContext {
	readonly names: GoalNames;
	readonly locale: Locale;
	readonly timeZone: string;
	/** Of the lifetime value that the goal is about, if it is. */
	readonly currency: string | undefined;
}

export function eventView(event: ActionEvent, context: HistoryContext): EventView {
	const [day = '', clock = ''] = localTime(event.at, context.timeZone).split(' ');
	return {
		id: event.id,
		at: event.at.toISOString(),
		by: m.actions_event_by({
			time: `${formatDate(day, context.locale)}, ${clock}`,
			name: event.actorName ?? m.actions_event_erased()
		}),
		text: textOf(event, context.locale),
		note: event.note,
		details: event.changes ? detailsOf(event.changes, context) : []
	};
}

function textOf({ kind, status, changes }: ActionEvent, locale: Locale): string {
	if (kind === 'created') return m.actions_event_created();
	if (kind === 'noted') return m.actions_event_noted();
	if (kind === 'moved') return status === null ? '' : m.actions_event_moved({ status: statusNames[status]() });
	const fields = (changes?.fields ?? []).map((field) => fieldNames[field]());
	return m.actions_event_changed({ fields: formatList(fields, locale) });
}

const fieldNames: Readonly<Record<ChangeableField, () => string>> = {
	title: m.actions_changed_title,
	details: m.actions_changed_details,
	owner: m.actions_changed_owner,
	department: m.actions_changed_department,
	due: m.actions_changed_due,
	effort: m.actions_changed_effort,
	reminders: m.actions_changed_reminders,
	goal: m.actions_changed_goal
};

function detailsOf({ due, goal }: ActionChanges, { names, locale, currency }: HistoryContext): readonly string[] {
	const day = (date: string | null) => (date === null ? m.actions_due_none() : formatDate(date, locale));
	const aim = (set: SetGoal | null) =>
		set === null ? m.actions_event_goal_none() : setGoalText(set, currency, names, locale);
	return [
		...(due ? [m.actions_event_due({ before: day(due[0]), after: day(due[1]) })] : []),
		...(goal ? [m.actions_event_goal({ before: aim(goal[0]), after: aim(goal[1]) })] : [])
	];
}
