import { randomInt } from 'node:crypto';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * An address for a name, `mueller-soehne-k4x7`: umlauts as two letters, everything else that addresses do not hold as a dash, four
 * random characters at the end, so that a taken name tells nobody anything.
 */
export function newSlug(name: string): string {
	const folded = name
		.toLowerCase()
		.replace(/[äöüßæøå]/g, (letter) => twoLetters[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-|-$/g, '');
	const random = Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
	return folded ? `${folded}-${random}` : random;
}

const twoLetters: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	æ: 'ae',
	ø: 'oe',
	å: 'aa'
};
