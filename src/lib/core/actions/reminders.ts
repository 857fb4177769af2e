import { daysAfter } from './days';

const reminderKinds = ['week-before', 'due', 'overdue'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** From which day on each goes out, counted from the due date. */
const beginsAfterDays: Readonly<Record<ReminderKind, number>> = { 'week-before': -7, due: 0, overdue: 7 };

/** For so many days each may still go out, where no mail server took it before: later it would tell nothing new. */
const lastsDays = 3;

/**
 * The reminder whose days these are; null: none. What was only entered today needs none, and what is entered less than a week before its
 * date none a week before. All are days, `YYYY-MM-DD`.
 */
export function dueReminder(dueOn: string, today: string, enteredOn: string): ReminderKind | null {
	const kind = reminderKinds.find((each) => {
		const first = daysAfter(dueOn, beginsAfterDays[each]);
		return today >= first && today < daysAfter(first, lastsDays) && enteredOn < first;
	});
	return kind ?? null;
}

/** Between which due dates anything can be to remind of on a day, with a day more on each side for other time zones. */
export function reminderWindow(today: string): readonly [earliest: string, latest: string] {
	return [
		daysAfter(today, -beginsAfterDays.overdue - lastsDays),
		daysAfter(today, -beginsAfterDays['week-before'] + 1)
	];
}
