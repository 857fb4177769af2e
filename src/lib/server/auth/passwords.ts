import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** In characters. Length is what makes a password hard to guess; the upper end bounds the work of one attempt. */
export const passwordLength = { least: 12, most: 256 } as const;

/** OWASP's smallest profile: about 20 ms of one core. The package's default algorithm is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What the text form of a hash made at today's cost begins with. */
const today = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

/** argon2id in its usual text form, with a salt of its own. */
export function hashPassword(password: string): Promise<string> {
	return hash(uniform(password), cost);
}

export interface Verification {
	readonly matches: boolean;
	/** Made at another cost than today's: to be made anew while the password is at hand. */
	readonly isOutdated: boolean;
}

/**
 * Whether a password belongs to a hash. Without one (no such account, or none with a password) it takes as long and never
 * matches: the time tells nobody which addresses have an account.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<Verification> {
	const nobodys = await (decoy ??= hashPassword(randomBytes(32).toString('base64url')));
	const isPossible = passwordHash !== null && [...password].length <= passwordLength.most;
	const matches = await verify(isPossible ? passwordHash : nobodys, isPossible ? uniform(password) : '');
	return { matches: isPossible && matches, isOutdated: passwordHash !== null && !passwordHash.startsWith(today) };
}

/** The hash of a password that nobody knows, made when the first password is looked at, whosever that is. */
let decoy: Promise<string> | null = null;

/** One keyboard sends ü as one character, another as two: the same password has the same bytes. */
function uniform(password: string): string {
	return password.normalize('NFKC');
}
