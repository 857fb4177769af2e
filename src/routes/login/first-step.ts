import type { Cookies } from '@sveltejs/kit';
import { find, type FoundToken } from '$lib/server/auth/tokens';
import { config } from '$lib/server/config';
import { database } from '$lib/server/db';

const secondsAQuarter = 15 * 60;

/** Keeps in this browser that the password was right. */
export function keepFirstStep(cookies: Cookies, token: string): void {
	const { name, options } = cookie();
	cookies.set(name, token, { ...options, maxAge: secondsAQuarter });
}

/** The first step of this browser's login; null where there is none, or none any more. */
export function firstStep(cookies: Cookies): Promise<FoundToken | null> {
	return find(database(), cookies.get(cookie().name) ?? '', 'second-factor');
}

/** Once the second step is done as well. */
export function dropFirstStep(cookies: Cookies): void {
	const { name, options } = cookie();
	cookies.delete(name, options);
}

/** Over TLS under a name that no other host can set: somebody could plant a first step of their own, and the reader in their account. */
function cookie() {
	const isSecure = config().origin.startsWith('https:');
	const options = { httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
	return isSecure
		? { name: '__Host-second-factor', options: { ...options, path: '/' } }
		: { name: 'second-factor', options: { ...options, path: '/login' } };
}
