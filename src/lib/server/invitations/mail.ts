import { formatDate } from '$lib/core/format';
import { roleNames } from '$lib/core/organisation/role-texts';
import type { MemberRole } from '$lib/core/access/roles';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '../day';
import type { Mail } from '../mail';

interface InvitationMail {
	readonly to: string;
	/** The organisation's language: nothing is known of whoever is invited. */
	readonly locale: Locale;
	readonly organisation: string;
	readonly inviter: string;
	readonly role: MemberRole;
	readonly url: string;
	readonly expiresAt: Date;
	/** IANA name. */
	readonly timeZone: string;
}

export function invitationMail(invitation: InvitationMail): Mail {
	const { to, locale, organisation, inviter, role, url, expiresAt, timeZone } = invitation;
	const date = formatDate(dayOf(expiresAt, timeZone), locale);
	return {
		to,
		locale,
		subject: m.organisation_mail_subject({ organisation }, { locale }),
		paragraphs: [
			m.organisation_mail_invited({ inviter, organisation, role: roleNames[role][locale] }, { locale }),
			m.organisation_mail_how({ date }, { locale })
		],
		action: { label: m.organisation_mail_open({}, { locale }), url },
		because: m.organisation_mail_because({}, { locale })
	};
}
