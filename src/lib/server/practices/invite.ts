import type { PracticeRole } from '$lib/core/access/roles';
import { formatDate } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { mailSender } from '../branding';
import { config } from '../config';
import { deliver } from '../mail';
import { dayOf } from '../day';
import { attemptToInvite } from '../throttle';
import type { PracticeVisit } from '../visits';
import { send } from './invitations';

export interface Invited {
	/** To be handed on by whoever invites; null: it was mailed. */
	readonly link: string | null;
	/** Why it was not mailed; null: there is no mail server. */
	readonly reason: 'failed' | 'too-many' | null;
	/** `YYYY-MM-DD` */
	readonly validUntil: string;
}

/** Invites a consultant by mail, in the language of whoever invites: nothing is known of the other. `member`: they are in already. */
export async function invite(
	{ practice, scope }: PracticeVisit,
	{ email, role, locale }: { readonly email: string; readonly role: PracticeRole; readonly locale: Locale }
): Promise<Invited | 'member'> {
	const sent = await send(scope, { email, role });
	if (sent === 'member') return sent;
	const url = `${config().origin}/invitation/${sent.token}`;
	const validUntil = dayOf(sent.expiresAt);
	const attempted = await attemptToInvite(scope.database, scope.actor.userId, email);
	if (!attempted.allowed) return { link: url, reason: 'too-many', validUntil };
	const names = { inviter: scope.actor.name, practice: practice.name };
	const delivery = await deliver({
		to: email,
		sender: await mailSender(await scope.database, { practiceId: practice.id }),
		locale,
		subject: m.practice_mail_invite_subject(names, { locale }),
		paragraphs: [m.practice_mail_invite_text({ ...names, date: formatDate(validUntil, locale) }, { locale })],
		action: { label: m.practice_mail_invite_action({}, { locale }), url },
		because: m.organisation_mail_because({}, { locale })
	});
	if (delivery === 'sent') return { link: null, reason: null, validUntil };
	return { link: url, reason: delivery === 'failed' ? 'failed' : null, validUntil };
}
