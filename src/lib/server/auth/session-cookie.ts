import type { Cookies } from '@sveltejs/kit';
import { config } from '../config';

/** Over TLS no other host or path can set a cookie of this name; without TLS browsers would drop it. */
export function sessionCookieName(origin: string): string {
	return origin.startsWith('https:') ? '__Host-session' : 'session';
}

/** Takes the cookie away that opens nothing any more. */
export function dropSessionCookie(cookies: Cookies): void {
	const { origin } = config();
	cookies.delete(sessionCookieName(origin), { path: '/', secure: origin.startsWith('https:') });
}
