import { m } from '$lib/i18n/generated/messages.js';
import { passwordLength } from '$lib/server/auth/passwords';
import type { Weakness } from '$lib/server/auth/passwords-weakness';

/** What to do about a password that is refused, in the language of the request. */
export function describeWeakness(weakness: Weakness): string {
	const describe: Readonly<Record<Weakness, () => string>> = {
		'too-short': () => m.account_weak_too_short({ least: passwordLength.least }),
		'too-long': () => m.account_weak_too_long({ most: passwordLength.most }),
		guessable: () => m.account_weak_guessable(),
		personal: () => m.account_weak_personal()
	};
	return describe[weakness]();
}
