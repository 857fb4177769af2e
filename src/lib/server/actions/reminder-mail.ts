import type { ReminderKind } from '$lib/core/actions/reminders';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import { config } from '../config';
import type { Mail } from '../mail';
import type { ReminderTo } from './reminder-to';

type Reminded = ReminderTo['actions'][number] & { readonly kind: ReminderKind };

/** Which actions, where, and when they are due; not what they are meant to move, nor what is written about them. */
export function reminderMail(to: Omit<ReminderTo, 'actions'>, reminded: readonly Reminded[]): Mail {
	const { email, locale, organisation, mayOpen } = to;
	const say = { locale };
	const all = `${config().origin}/o/${organisation.slug}/actions`;
	const lines = reminded.map((action) => lineOf(action, to));
	const [only] = reminded;
	if (reminded.length === 1 && only) {
		const date = formatDate(only.dueOn, locale);
		return {
			...{ to: email, locale, subject: lines.join() },
			paragraphs: [m.actions_mail_text({ organisation: organisation.name, title: only.title, date }, say)],
			...(mayOpen && linked(m.actions_mail_open({}, say), `${all}/${only.id}`, m.actions_mail_because({}, say)))
		};
	}
	return {
		...{ to: email, locale },
		subject: m.actions_mail_subject_several({ count: reminded.length, organisation: organisation.name }, say),
		paragraphs: [m.actions_mail_several({ organisation: organisation.name }, say), ...lines],
		...(mayOpen && linked(m.actions_mail_open_several({}, say), all, m.actions_mail_because_several({}, say)))
	};
}

function lineOf({ kind, title, dueOn }: Reminded, { locale }: Pick<ReminderTo, 'locale'>): string {
	return subjects[kind]({ title, date: formatDate(dueOn, locale) }, { locale });
}

function linked(label: string, url: string, because: string): Pick<Mail, 'action' | 'because'> {
	return { action: { label, url }, because };
}

const subjects = {
	'week-before': m.actions_mail_subject_before,
	due: m.actions_mail_subject_due,
	overdue: m.actions_mail_subject_overdue
} satisfies Record<ReminderKind, unknown>;
