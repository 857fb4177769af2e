/** Between the departments of a path: `Sales / North`. With white space around it, since names like `R/D` exist. */
export const pathSeparator = ' / ';

/** Marks that show nothing and only turn or hide what stands beside them. The joiners of scripts and emoji stay. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name as it is stored: composed characters, white space of any kind and length as one space. */
export function tidyName(text: string): string {
	return text
		.normalize('NFC')
		.replace(invisible, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/** Equal for names that readers take for the same. */
export function nameKey(name: string): string {
	return tidyName(name).toLowerCase();
}

/** The names of a path from the top down; none of an empty text. */
export function readPath(text: string): string[] {
	return tidyName(text)
		.split(pathSeparator)
		.map((name) => name.replace(/^\/ | \/$/g, '').trim())
		.filter((name) => name !== '' && name !== '/');
}

export function pathText(path: readonly string[]): string {
	return path.join(pathSeparator);
}

/** Equal for paths that readers take for the same. */
export function pathKey(path: readonly string[]): string {
	return path.map(nameKey).join(pathSeparator);
}

/** Orders names as readers look for them, umlauts beside their vowels; the same on every machine. */
export function compareNames(one: string, other: string): number {
	const [first, second] = [orderOf(one), orderOf(other)];
	return first < second ? -1 : first > second ? 1 : one < other ? -1 : one > other ? 1 : 0;
}

/** Digits count as numbers: `Team 9` before `Team 10`. */
function orderOf(name: string): string {
	return nameKey(name)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('ß', 'ss')
		.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}
