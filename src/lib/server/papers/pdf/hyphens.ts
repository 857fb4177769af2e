/** Ours, at the end of a line: no text has it (`settable`), so that whoever copies can leave it out again. */
export const lineHyphen = '\u2010';

/** No line holds more characters than that: of a word as long as a page only so much is looked at. */
const longestPiece = 400;

const vowels = new Set('aeiouyäöüáàâéèêíìîóòôúùûæœø');
/** Written as several letters, spoken as one. */
const inseparable = ['sch', 'ch', 'ck', 'ph', 'th', 'sh', 'qu'];

/**
 * A word wider than its line in pieces that fit: broken between syllables where there are any, each piece but the last ending in a
 * hyphen; between characters else. Only for words that are wider than a line: the rule is that of German schools, no dictionary.
 */
export function hyphenated(word: string, width: number, widthOf: (text: string) => number): readonly string[] {
	const pieces: string[] = [];
	let rest = [...word];
	while (rest.length > longestPiece || (rest.length > 1 && widthOf(rest.join('')) > width)) {
		const fitting = fittingCount(rest, width, widthOf);
		const syllable = breaksOf(rest)
			.filter((place) => place <= fitting)
			.findLast((place) => widthOf(rest.slice(0, place).join('') + lineHyphen) <= width);
		const place = syllable ?? Math.max(1, fitting);
		pieces.push(rest.slice(0, place).join('') + (syllable === undefined ? '' : lineHyphen));
		rest = rest.slice(place);
	}
	return [...pieces, rest.join('')];
}

/** How many characters fit; found by halving, as a word may be as long as a page. */
function fittingCount(characters: readonly string[], width: number, widthOf: (text: string) => number): number {
	let [fits, exceeds] = [0, Math.min(characters.length, longestPiece)];
	while (exceeds - fits > 1) {
		const middle = (fits + exceeds) >> 1;
		if (widthOf(characters.slice(0, middle).join('')) <= width) fits = middle;
		else exceeds = middle;
	}
	return fits;
}

/** Before the last consonant ahead of a vowel, at least three letters from either end of the word. */
function breaksOf(characters: readonly string[]): readonly number[] {
	const found: number[] = [];
	const lower = characters.slice(0, longestPiece).map((character) => character.toLowerCase());
	const isVowel = (place: number) => vowels.has(lower[place] ?? '');
	const isConsonant = (place: number) => /^\p{Ll}$/u.test(lower[place] ?? '') && !isVowel(place);
	for (let vowel = 4; vowel < lower.length - 1; vowel++) {
		if (!isVowel(vowel) || !isConsonant(vowel - 1)) continue;
		const group = inseparable.find((letters) => lower.slice(vowel - letters.length, vowel).join('') === letters);
		const place = vowel - (group?.length ?? 1);
		const before = lower.slice(place - 3, place);
		const isWord = before.length === 3 && before.every((letter) => /^\p{Ll}$/u.test(letter));
		if (isWord && lower.slice(0, place).some((letter) => vowels.has(letter)) && lower.length - place >= 3)
			found.push(place);
	}
	return found;
}
