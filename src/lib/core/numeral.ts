import { formatNumber } from './format';
import type { Locale } from './text';

/** Numbers up to this are written as words. */
const wordMax = 12;

const numberWords: Record<Locale, readonly string[]> = {
	de: 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
	en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')
};

/** A count of something feminine in German (Frage, Antwort, Dimension, Kennzahl): a word up to twelve, then digits. */
export function numeral(count: number, locale: Locale): string {
	return numberWords[locale][count] ?? formatNumber(count, locale);
}

/** A part and its whole, written alike: `sieben`, `zwölf`; `7`, `14`. One stays a word, since it takes an article's case. */
export function numeralPair(part: number, whole: number, locale: Locale): readonly [part: string, whole: string] {
	const all = numeral(whole, locale);
	return [whole > wordMax && part !== 1 ? formatNumber(part, locale) : numeral(part, locale), all];
}

/** `eine Frage`, `zwei Fragen`, `13 Fragen`. */
export function counted(count: number, one: string, many: string, locale: Locale): string {
	return `${numeral(count, locale)} ${count === 1 ? one : many}`;
}
