import type { Locale } from '$lib/core/text';
import type { Cookies } from '@sveltejs/kit';

const secondsAYear = 60 * 60 * 24 * 365;

/** Keeps the chosen language in the one cookie that pages without account use; it holds `de` or `en` and nothing else. */
export function rememberLocale(cookies: Cookies, locale: Locale, url: URL): void {
	cookies.set('language', locale, {
		path: '/',
		maxAge: secondsAYear,
		sameSite: 'lax',
		httpOnly: true,
		secure: url.protocol === 'https:'
	});
}

/** A path on this server to return to, or `/`: other hosts, `//host` and control characters never leave this function. */
export function localPath(value: FormDataEntryValue | null): string {
	if (typeof value !== 'string' || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value)) return '/';
	return value;
}
