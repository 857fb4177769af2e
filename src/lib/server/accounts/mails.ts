import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { config } from '../config';
import type { Mail } from '../mail';

/** Whom a mail goes to, and the language they read. No name: on the way to a stranger's address it would carry what somebody typed. */
interface Recipient {
	readonly email: string;
	readonly locale: Locale;
}

/** Asks whoever has the address to confirm it. */
export function confirmMail({ email, locale }: Recipient, token: string): Mail {
	return {
		to: email,
		locale,
		subject: m.account_mail_confirm_subject({}, { locale }),
		paragraphs: [m.account_mail_confirm_text({}, { locale })],
		action: { label: m.account_mail_confirm_action({}, { locale }), url: addressOf(`/verify/${token}`) },
		because: m.account_mail_confirm_because({}, { locale })
	};
}

/** To an address that has an account and for which somebody wants another one. */
export function alreadyThereMail({ email, locale }: Recipient): Mail {
	return {
		to: email,
		locale,
		subject: m.account_mail_known_subject({}, { locale }),
		paragraphs: [m.account_mail_known_text({ url: addressOf('/login/forgot') }, { locale })],
		action: { label: m.account_mail_known_action({}, { locale }), url: addressOf('/login') },
		because: m.account_mail_known_because({}, { locale })
	};
}

/** Leads to the choice of a new password. */
export function resetMail({ email, locale }: Recipient, token: string): Mail {
	return {
		to: email,
		locale,
		subject: m.account_mail_reset_subject({}, { locale }),
		paragraphs: [m.account_mail_reset_text({}, { locale })],
		action: { label: m.account_mail_reset_action({}, { locale }), url: resetUrl(token) },
		because: m.account_mail_reset_because({}, { locale })
	};
}

/** The address of the page on which a new password is chosen. */
export function resetUrl(token: string): string {
	return addressOf(`/reset/${token}`);
}

/** After the password was changed, so that nobody does it unnoticed. */
export function passwordChangedMail({ email, locale }: Recipient): Mail {
	return {
		to: email,
		locale,
		subject: m.account_mail_changed_subject({}, { locale }),
		paragraphs: [m.account_mail_changed_text({}, { locale })],
		because: m.account_mail_changed_because({ url: addressOf('/login/forgot') }, { locale })
	};
}

/** To a new address: asks to confirm that it is to replace the present one. */
export function changeEmailMail({ email, locale }: Recipient, token: string): Mail {
	return {
		to: email,
		locale,
		subject: m.account_mail_change_subject({}, { locale }),
		paragraphs: [m.account_mail_change_text({}, { locale })],
		action: { label: m.account_mail_change_action({}, { locale }), url: addressOf(`/verify/${token}`) },
		because: m.account_mail_change_because({}, { locale })
	};
}

/** To the present address: somebody wants to replace it. Does not say by which. */
export function emailNoticeMail({ email, locale }: Recipient): Mail {
	return {
		to: email,
		locale,
		subject: m.account_mail_notice_subject({}, { locale }),
		paragraphs: [m.account_mail_notice_text({}, { locale })],
		because: m.account_mail_notice_because({ url: addressOf('/login/forgot') }, { locale })
	};
}

function addressOf(path: string): string {
	return config().origin + path;
}
