import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { passwordLength } from './passwords';

/** Why a password is refused. `guessable`: common, a pattern, or soon found. `personal`: mostly what others know of its owner. */
export type Weakness = 'too-short' | 'too-long' | 'guessable' | 'personal';

/** Whom a password is for; what these say does not make it harder to guess. */
export interface Owner {
	readonly email: string;
	readonly name: string;
}

/** A password found with fewer guesses is refused; twelve random characters need 10^12, `Summer2026!!` 10^8. */
const guessesLeast = 1e10;

/** The estimate takes time that grows with the square of the length, 60 ms at worst for so many characters. */
const estimatedLength = 64;

const product = 'gegenprobe';

/**
 * What speaks against a password, null: nothing. No rules about kinds of characters: only length, the lists of common passwords and
 * an estimate of the guesses it would take somebody who knows its owner's name and address (case, digits and look-alikes folded).
 */
export async function weaknessOf(password: string, owner: Owner): Promise<Weakness | null> {
	const length = [...password].length;
	if (length < passwordLength.least) return 'too-short';
	if (length > passwordLength.most) return 'too-long';
	const words = wordsOf(owner);
	if (personalShare(password, words) >= 0.5) return 'personal';
	const { guesses } = (await estimator()).check(password.slice(0, estimatedLength), words);
	return guesses < guessesLeast ? 'guessable' : null;
}

/** The address, the name and the product, whole and in parts; parts of one or two letters are in every other word as well. */
function wordsOf({ email, name }: Owner): string[] {
	const whole = [email, email.slice(0, email.lastIndexOf('@')), name, product];
	const parts = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
	return [...new Set([...whole, ...parts].filter((word) => word.length >= 3))];
}

/** How much of a password's letters and digits is in these words. The estimate alone forgives a name with a dash in it. */
function personalShare(password: string, words: readonly string[]): number {
	const all = folded(password);
	const longestFirst = words.map(folded).toSorted((one, other) => other.length - one.length);
	const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ''), all);
	return all.length === 0 ? 0 : 1 - rest.length / all.length;
}

/** Letters and digits alone, without case and accents, and those that stand in for each other as one. */
function folded(text: string): string {
	const plain = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/./gu, (letter) => lookAlikes[letter] ?? letter);
	return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

const lookAlikes: Readonly<Record<string, string>> = {
	'@': 'a',
	'4': 'a',
	'3': 'e',
	'€': 'e',
	'1': 'i',
	'!': 'i',
	'|': 'i',
	l: 'i',
	'0': 'o',
	'5': 's',
	$: 's',
	'7': 't'
};

let loading: Promise<ZxcvbnFactory> | null = null;

/** Loaded when the first password is chosen: 50 ms and 10 MB that a server without accounts never spends. */
function estimator(): Promise<ZxcvbnFactory> {
	return (loading ??= load());
}

async function load(): Promise<ZxcvbnFactory> {
	const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
		import('@zxcvbn-ts/core'),
		import('@zxcvbn-ts/language-common')
	]);
	return new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary });
}
