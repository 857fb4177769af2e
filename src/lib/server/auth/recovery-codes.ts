import { randomBytes } from 'node:crypto';
import { sha256 } from '../canonical-json';

/** Crockford's digits: none is mistaken for another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const codeCount = 10;
const groupCount = 3;
const groupLength = 5;

/** Ten codes of 75 random bits, in groups that are easy to read off a sheet: `7K2QX-90RTM-4WZ8D`. */
export function newRecoveryCodes(): string[] {
	return Array.from({ length: codeCount }, () => {
		const digits = [...randomBytes(groupCount * groupLength)].map((byte) => alphabet.charAt(byte % alphabet.length));
		return Array.from({ length: groupCount }, (_, group) =>
			digits.slice(group * groupLength, (group + 1) * groupLength).join('')
		).join('-');
	});
}

/**
 * What is stored of a code; null where a text cannot be one. Read as people type it: in any case, with or without dashes, O for 0, I or L
 * for 1. A single SHA-256 is right here: slow hashes make up for what people choose, and nobody tries 2^75 random codes. The account
 * goes into it, so that one attempt cannot be held against the codes of all.
 */
export function recoveryCodeHash(userId: string, typed: string): string | null {
	const digits = typed
		.toUpperCase()
		.replace(/[\s‐-―-]/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	const isCode = digits.length === groupCount * groupLength && [...digits].every((digit) => alphabet.includes(digit));
	return isCode ? sha256(`${userId}\0${digits}`) : null;
}
