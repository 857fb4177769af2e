import { config } from '../config';

export interface Limit {
	readonly attempts: number;
	readonly minutes: number;
}

/**
 * What is limited. A company shares one address, so limits of a client are generous, and what matters is limited by the account
 * or the link. A limit of an account is also a stranger's way to shut its owner out: hence minutes, sessions that last, and a narrow limit
 * for each client at an account before the wide one of the account itself.
 */
const fixed = {
	/** Passwords tried at one account by one client. */
	'login-account-client': { attempts: 10, minutes: 15 },
	/** Wherever they come from: six thousand a day find no password that is allowed here. */
	'login-account': { attempts: 60, minutes: 15 },
	/** Passwords tried at one account with a browser that has logged in to it before, apart from everybody else's. */
	'login-device': { attempts: 10, minutes: 15 },
	/** Passwords asked for inside an account: nobody outside can use these up. */
	'password-account': { attempts: 10, minutes: 15 },
	'login-client': { attempts: 120, minutes: 15 },
	'sign-up-client': { attempts: 60, minutes: 60 },
	/** New passwords weighed, which takes up to 60 ms of the one thread that answers everybody. */
	'weighing-client': { attempts: 120, minutes: 15 },
	/** Mails that anybody can have sent to one address. */
	'mail-account': { attempts: 5, minutes: 60 },
	/** Mails with words of their own that one person can have sent to strangers: more than a team, less than a campaign. */
	'invitations-account': { attempts: 200, minutes: 60 },
	/** Of a million codes three are right at any time. */
	'second-factor-account': { attempts: 5, minutes: 15 },
	/** A page of questions saves at each change. */
	'participant-link': { attempts: 240, minutes: 1 },
	/** Engagement files that one person brings: each may take many seconds, and makes an organisation. */
	'archive-account': { attempts: 30, minutes: 60 },
	/** Passwords tried at one shared link by one client, as at an account. */
	'share-link-client': { attempts: 10, minutes: 15 },
	/** Wherever they come from. */
	'share-link': { attempts: 60, minutes: 15 },
	/** Answers of customers to one form from one address: that of a shop is many customers'. */
	'voice-address': { attempts: 30, minutes: 60 },
	/** Answers of customers to one form, wherever they come from: what more could be stored would be nobody's word. */
	'voice-form': { attempts: 6_000, minutes: 60 }
} as const satisfies Record<string, Limit>;

/** What is limited, each with its own number and time. */
export type Limited = keyof typeof fixed | 'api-client' | 'file-client';

/** null: not limited. What strangers may have computed and stored is the operator's to say (`API_RATE_PER_MINUTE`). */
export function limitOf(limited: Limited): Limit | null {
	if (limited !== 'api-client' && limited !== 'file-client') return fixed[limited];
	const { apiRatePerMinute } = config();
	return apiRatePerMinute === 0 ? null : { attempts: apiRatePerMinute, minutes: 1 };
}
