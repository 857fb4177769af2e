import { m } from '$lib/i18n/generated/messages.js';
import { config } from '../config';
import { deliver, type Mail } from '../mail';
import type { UserScope } from '../visits';
import { afterwards } from './afterwards';
import { findById, type User } from './find';

/** What nobody should be able to do unnoticed, even with somebody's password. */
type Noticed = 'second-factor-off' | 'recovery-code-used' | 'identity-linked';

/** Tells the owner of an account by mail, once the answer is on its way. */
export function tellOwner(scope: UserScope, what: Noticed): void {
	afterwards(() => sendNotice(scope, what));
}

/** Likewise, at once. */
export async function sendNotice(scope: UserScope, what: Noticed): Promise<void> {
	const user = await findById(scope);
	if (user) await deliver(noticeMail(user, what));
}

const words = {
	'second-factor-off': [m.security_mail_off_subject, m.security_mail_off_text],
	'recovery-code-used': [m.security_mail_recovery_subject, m.security_mail_recovery_text],
	'identity-linked': [m.security_mail_linked_subject, m.security_mail_linked_text]
} as const;

function noticeMail({ email, locale }: User, what: Noticed): Mail {
	const [subject, text] = words[what];
	return {
		to: email,
		locale,
		subject: subject({}, { locale }),
		paragraphs: [text({}, { locale })],
		because: m.security_mail_because({ url: `${config().origin}/login/forgot` }, { locale })
	};
}
