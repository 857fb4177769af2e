import { locales } from '$lib/core/text';
import type { ParamMatcher } from '@sveltejs/kit';

/** Matches the internal addresses under which prerendered pages are made, once a language. */
export const match = ((param): param is 'de' | 'en' =>
	locales.some((locale) => locale === param)) satisfies ParamMatcher;
