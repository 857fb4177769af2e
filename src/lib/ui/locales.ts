import { locales } from '$lib/core/text';

/** Route entries of a prerendered page: once a language. */
export const everyLocale = () => locales.map((locale) => ({ locale }));
