import type { ReminderKind } from '$lib/core/actions/reminders';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import { config } from '../config';
import type { Mail } from '../mail';
import type { ReminderTo } from './reminder-to';

/** Which action, where, and when it is due; not what it is meant to move, nor what is written about it. */
export function reminderMail(
	{ email, locale, organisation, action, dueOn, mayOpen }: ReminderTo,
	kind: ReminderKind
): Mail {
	const say = { locale };
	const { title } = action;
	const date = formatDate(dueOn, locale);
	const url = `${config().origin}/o/${organisation.slug}/actions/${action.id}`;
	return {
		...{ to: email, locale },
		subject: subjects[kind]({ title, date }, say),
		paragraphs: [m.actions_mail_text({ organisation: organisation.name, title, date }, say)],
		...(mayOpen && { action: { label: m.actions_mail_open({}, say), url }, because: m.actions_mail_because({}, say) })
	};
}

const subjects = {
	'week-before': m.actions_mail_subject_before,
	due: m.actions_mail_subject_due,
	overdue: m.actions_mail_subject_overdue
} satisfies Record<ReminderKind, unknown>;
