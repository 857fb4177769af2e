import { m } from '$lib/i18n/generated/messages.js';
import type { SignOnEnd } from './sign-on-end';

interface EndWords {
	readonly title: string;
	/** What is the matter, and what to do. */
	readonly text: string;
	/** null: back to the login. */
	readonly action: { readonly label: string; readonly href: string } | null;
}

const toAccount = () => ({ label: m.security_to_sign_on(), href: '/account/single-sign-on' });

/** What a page says when single sign-on ended without a login. Nothing of it was written by the provider. */
export function endWords(end: SignOnEnd, provider: string): EndWords {
	switch (end) {
		case 'denied':
			return {
				title: m.security_end_denied_title({ provider }),
				text: m.security_end_denied({ provider }),
				action: null
			};
		case 'unavailable':
			return {
				title: m.security_end_unavailable_title({ provider }),
				text: m.security_end_unavailable({ provider }),
				action: null
			};
		case 'clock':
			return { title: m.security_end_failed_title(), text: m.security_end_clock({ provider }), action: null };
		case 'rejected':
			return { title: m.security_end_failed_title(), text: m.security_end_rejected({ provider }), action: null };
		case 'expired':
			return { title: m.security_end_expired_title(), text: m.security_end_expired(), action: null };
		case 'unverified':
			return {
				title: m.security_end_failed_title(),
				text: m.security_end_unverified({ provider }),
				action: null
			};
		case 'address-taken':
			return {
				title: m.security_end_address_taken_title(),
				text: m.security_end_address_taken({ provider }),
				action: {
					label: m.security_login_to_link(),
					href: `/login?${new URLSearchParams({ next: '/account/single-sign-on' })}`
				}
			};
		case 'identity-taken':
			return {
				title: m.security_end_identity_taken_title(),
				text: m.security_end_identity_taken({ provider }),
				action: toAccount()
			};
	}
}
