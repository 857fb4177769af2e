import { TOTP } from 'otpauth';
import * as secondFactor from '../../src/lib/server/accounts/second-factor';
import type { SecondFactorCheck } from '../../src/lib/server/accounts/second-factor-check';
import { hashPassword } from '../../src/lib/server/auth/passwords';
import * as tokens from '../../src/lib/server/auth/tokens';
import type { Database } from '../../src/lib/server/db';
import { account } from './account';

export const password = 'three unrelated teapots sail';

export type Person = Awaited<ReturnType<typeof person>>;
export type ProtectedPerson = Awaited<ReturnType<typeof protectedPerson>>;

/** Somebody with an account; null: one without a password. */
export async function person(database: Database, chosen: string | null = password) {
	const passwordHash = chosen === null ? null : await hashPassword(chosen);
	const { userId } = await account(database, 'Mia Kern', { passwordHash });
	return { database, userId, actor: { userId, name: 'Mia Kern' } };
}

/** Somebody with the second factor on, whose next code is the one after that which switched it on. */
export async function protectedPerson(database: Database) {
	const mia = await person(database);
	await secondFactor.begin(mia);
	const { secret } = (await secondFactor.begun(mia)) ?? { secret: '' };
	const codes = await secondFactor.switchOn(mia, mia.actor, codeOf(secret));
	if (!codes) throw new Error('The second factor was not switched on.');
	return { ...mia, secret, codes, next: () => codeOf(secret, 1) };
}

export function codeOf(secret: string, steps = 0): string {
	return TOTP.generate({ secret: new TOTP({ secret }).secret, timestamp: Date.now() + steps * 30_000 });
}

/** A login whose password was right. */
export async function firstStep({ database, userId }: Person, hours = 0.25) {
	const token = await database.withScope({ userId }, (transaction) =>
		tokens.issue(transaction, { userId, purpose: 'second-factor', hours })
	);
	const found = await tokens.find(database, token, 'second-factor');
	if (!found) throw new Error('The token was not found.');
	return { token, found };
}

/** How many of some checks at once ended how. */
export async function kinds(checks: readonly Promise<SecondFactorCheck>[]): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { kind } of await Promise.all(checks)) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}
