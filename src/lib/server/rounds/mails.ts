import { minutesOf } from '$lib/core/catalogue';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import type { Mail } from '../mail';
import { current } from '../questionnaires';
import type { Round } from './types';

export interface ParticipantMail {
	readonly to: string;
	readonly organisation: string;
	readonly round: Round;
	/** The participant's own link. */
	readonly url: string;
	readonly kind: 'invitation' | 'reminder';
}

/** What somebody gets who is asked personally, in the language of the round. */
export function participantMail({ to, organisation, round, url, kind }: ParticipantMail): Mail {
	const { locale, name } = round;
	const say = { locale };
	const minutes = minutesOf(current(round.questionnaireId), locale);
	const date = formatDate(round.closesOn, locale);
	const isReminder = kind === 'reminder';
	return {
		to,
		locale,
		subject: isReminder
			? m.round_mail_reminder_subject({ name, date }, say)
			: m.round_mail_subject({ organisation, name }, say),
		paragraphs: [
			isReminder
				? m.round_mail_reminder({ organisation, name, date }, say)
				: m.round_mail_invited({ organisation, name, date }, say),
			m.round_mail_minutes({ minutes }, say),
			round.kind === 'named' ? m.round_mail_named({}, say) : m.round_mail_anonymous({ k: round.threshold }, say),
			m.round_mail_own_link({}, say)
		],
		action: { label: m.round_mail_open({}, say), url },
		because: isReminder ? m.round_mail_reminder_because({}, say) : m.round_mail_because({ organisation }, say)
	};
}

/** To those who run a round, once its results are there. */
export function closedMail({ to, round, url }: { to: string; round: Round; url: string }): Mail {
	const { locale, name } = round;
	const say = { locale };
	return {
		to,
		locale,
		subject: m.round_mail_closed_subject({ name }, say),
		paragraphs: [m.round_mail_closed({ name }, say)],
		action: { label: m.round_mail_closed_open({}, say), url }
	};
}
