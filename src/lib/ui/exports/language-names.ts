import type { Locale } from '$lib/core/text';

/** Each in itself: whoever looks for theirs need not read another. */
export const languageNames: Readonly<Record<Locale, string>> = { de: 'Deutsch', en: 'English' };
