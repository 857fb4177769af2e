import { locales, type Locale } from '../text';
import { negations, stopWords } from './stop-words';
import type { Token } from './tokens';

/** In which language these words are written, told by the small ones; where they do not say, the one it was asked for in. */
export function languageOf(tokens: readonly Token[], asked: Locale): Locale {
	const counts = locales.map((locale) => ({
		locale,
		count: tokens.filter(({ word }) => isSmall(word, locale) && !locales.every((each) => isSmall(word, each))).length
	}));
	const most = Math.max(...counts.map(({ count }) => count));
	const likely = counts.filter(({ count }) => count === most).map(({ locale }) => locale);
	return likely.includes(asked) ? asked : (likely[0] ?? asked);
}

function isSmall(word: string, locale: Locale): boolean {
	return stopWords[locale].has(word) || negations[locale].has(word);
}
