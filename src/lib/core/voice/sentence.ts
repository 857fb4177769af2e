import type { Locale } from '../text';
import { sentenceLengthMax } from './types';

/** Marks that show nothing and only turn or hide what stands beside them. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A sentence as it is stored: as typed, on one line, without control characters. null: nothing was written. */
export function readSentence(typed: string): { readonly sentence: string | null } | 'too-long' {
	const sentence = typed
		.toWellFormed()
		.normalize('NFC')
		.replace(invisible, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	if (sentence.length > sentenceLengthMax) return 'too-long';
	return { sentence: sentence === '' ? null : sentence };
}

/**
 * A sentence as it is shown: what looks like an email address, a long number or a postal address gives way to a word in brackets, in the
 * sentence's own language. A simple filter: names, and whatever is written in an unusual way, stay.
 */
export function maskSentence(sentence: string, locale: Locale): string {
	return masks.reduce((text, { pattern, words }) => text.replace(pattern, `[${words[locale]}]`), sentence);
}

const masks = [
	{
		pattern:
			/(?<![\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-])[\p{L}\p{N}][\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63}\s?(?:@|\[at\]|\(at\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/giu,
		words: { de: 'E-Mail-Adresse', en: 'email address' }
	},
	{
		// Before the numbers: the house number belongs to the street.
		pattern:
			/\p{Lu}[\p{L}-]{1,40}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ufer|damm|ring)\s\d{1,4}\s?[a-z]?(?!\p{L})/gu,
		words: { de: 'Anschrift', en: 'postal address' }
	},
	{
		pattern:
			/(?<![\p{L}\p{N}])\d{1,4}[a-z]?\s\p{Lu}\p{L}{1,40}\s(?:Street|Road|Avenue|Lane|Drive|Square|St|Rd|Ave)(?!\p{L})/gu,
		words: { de: 'Anschrift', en: 'postal address' }
	},
	{
		// Seven digits and more: telephone numbers, and customers' numbers as well; not two years with a dash between.
		pattern: /(?<![\p{L}\p{N}])(?!\d{4}\s?[–-]\s?\d{4}(?!\d))(?:\+|\()?\d(?:[\s()/–-]{0,3}\d){6,24}(?!\p{N})/gu,
		words: { de: 'Nummer', en: 'number' }
	}
] as const;
