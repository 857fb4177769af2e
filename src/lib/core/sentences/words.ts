import type { Locale } from '../text';
import { languageOf } from './language';
import { afterNegation, betweenNegation, negations, secondNegation, stopWords } from './stop-words';
import { type Token, tokensOf } from './tokens';
import type { Sentence, Stem } from './types';

/** A word of a sentence that describes something. */
export interface DescribingWord {
	/** See `ComparedWord.key`. */
	readonly key: string;
	/** As written; a negated one with all from its negation on. */
	readonly form: string;
	/** It begins its sentence: its capital letter need not be its own. */
	readonly begins: boolean;
}

export interface Reading {
	readonly stem: Stem;
	/** Words that are left out, in lower case; those with an s behind them as well. */
	readonly names: ReadonlySet<string>;
}

/** The words of a sentence that describe something, each form as often as it stands there (`docs/method.md` §5, M5.sentences). */
export function describingWords(
	{ text, locale: asked }: Sentence,
	{ stem, names }: Reading
): readonly DescribingWord[] {
	const tokens = tokensOf(text);
	const locale = languageOf(tokens, asked);
	return tokens.flatMap((token, place) => {
		const { word } = token;
		if (word.length < 2 || stopWords[locale].has(word) || turnsRound(word, locale)) return [];
		if (names.has(word) || names.has(word.replace(/s$/, ''))) return [];
		const negation = negationBefore(tokens, place, locale);
		const key = stem(word, locale);
		if (negation === null) return [{ key, form: formOf(token, locale), begins: token.begins }];
		const small = tokens.slice(negation, place).map((each) => each.word);
		return [{ key: `!${key}`, form: [...small, token.written].join(' '), begins: false }];
	});
}

/** English writes only names with a capital letter. */
function formOf({ written, begins }: Token, locale: Locale): string {
	const isShouted = written.length > 1 && written === written.toUpperCase();
	return locale === 'en' && begins && !isShouted ? written.toLowerCase() : written;
}

/** Where the negation of a word stands: directly before it, or with nothing between but what `betweenNegation` lists. */
function negationBefore(tokens: readonly Token[], place: number, locale: Locale): number | null {
	for (let at = place; at > 0 && tokens[at]?.followsOn; at -= 1) {
		const before = tokens[at - 1]?.word ?? '';
		if (isNegation(tokens, at - 1, locale)) return at - 1;
		if (!betweenNegation[locale].has(before)) return null;
	}
	return null;
}

function isNegation(tokens: readonly Token[], place: number, locale: Locale): boolean {
	const word = tokens[place]?.word ?? '';
	const next = tokens[place + 1];
	if (next?.followsOn && afterNegation[locale].has(next.word)) return false;
	const { first, second } = secondNegation[locale];
	if (word === second) return tokens.slice(0, place).some((token) => token.word === first);
	return turnsRound(word, locale);
}

function turnsRound(word: string, locale: Locale): boolean {
	return negations[locale].has(word) || (locale === 'en' && word.endsWith("n't"));
}
