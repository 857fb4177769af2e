import { type Locale, locales } from '../core/text';

/** What a request says about its reader's language, as it was sent. */
export interface LocaleHints {
	/** The value of the cookie `language`. */
	readonly cookie?: string | null;
	/** The header `Accept-Language`. */
	readonly acceptLanguage?: string | null;
}

/** The language a page is shown in: as chosen before, else the best one the browser asks for, else German. */
export function chooseLocale({ cookie, acceptLanguage }: LocaleHints): Locale {
	return localeOf(cookie ?? '') ?? preferred(acceptLanguage ?? '') ?? 'de';
}

/** The value of one cookie in a `Cookie` header, or null. */
export function cookieValue(header: string | null | undefined, name: string): string | null {
	for (const pair of (header ?? '').split(';')) {
		const [key, value = ''] = pair.split('=', 2);
		if (key?.trim() === name) return value.trim();
	}
	return null;
}

/** Of two languages with equal weight the first named wins; a region is no matter (`de-AT` is German). */
function preferred(acceptLanguage: string): Locale | null {
	let best: { readonly locale: Locale; readonly weight: number } | null = null;
	for (const range of acceptLanguage.split(',')) {
		const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
		const locale = localeOf(tag.trim().split('-', 1)[0] ?? '');
		const weight = weightOf(parameters);
		if (locale && weight > (best?.weight ?? 0)) best = { locale, weight };
	}
	return best?.locale ?? null;
}

function weightOf(parameters: readonly string[]): number {
	const given = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((q) => q !== undefined);
	const weight = given === undefined ? 1 : Number(given);
	return weight >= 0 && weight <= 1 ? weight : 0;
}

function localeOf(text: string): Locale | null {
	return locales.find((locale) => locale === text) ?? null;
}
