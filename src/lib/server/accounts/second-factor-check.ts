import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { record } from '../audit';
import { recoveryCodeHash } from '../auth/recovery-codes';
import { sealOf } from '../auth/seal';
import { consume, type FoundToken } from '../auth/tokens';
import { totpSecretIn, totpStep } from '../auth/totp';
import type { Database, Transaction } from '../db';
import { recoveryCodes, users } from '../db/schema';
import { attempt, type Attempt } from '../throttle';
import type { Actor, UserScope } from '../visits';
import { isPassword } from './passwords';

/** `codesLeft` is there where a recovery code was used. */
export type SecondFactorCheck =
	| { readonly kind: 'right'; readonly codesLeft: number | null }
	| { readonly kind: 'wrong' }
	/** The app's secret was sealed under another key than the server's of today: only recovery codes can be checked. */
	| { readonly kind: 'unreadable' }
	/** The login is over: too old, or finished elsewhere. */
	| { readonly kind: 'expired' }
	| { readonly kind: 'throttled'; readonly attempt: Attempt };

/**
 * The second step of a login: uses a code, or a recovery code, together with the token of the first step. A wrong one leaves the token, so
 * that the person can type again; of any number of attempts with one code, or one token, exactly one is right.
 */
export async function finish(database: Database, token: FoundToken, typed: string): Promise<SecondFactorCheck> {
	return check({ database, userId: token.userId }, typed, (transaction) => consume(transaction, token));
}

/**
 * Whether whoever sits at the screen is the person, before something is done that weakens the account: by the password, or by a code, which
 * is used up then.
 */
export async function confirm(scope: UserScope, typed: string): Promise<SecondFactorCheck> {
	const { userId } = scope;
	const opened = await scope.database;
	const isCode = /^(\s*\d){6}\s*$/.test(typed) || recoveryCodeHash(userId, typed) !== null;
	if (isCode) {
		const checked = await check({ database: opened, userId }, typed, null);
		if (checked.kind !== 'wrong') return checked;
	} else {
		// By the person, not by their address: whoever shuts this out does not shut out the login.
		const counted = await attempt(opened, 'password-account', userId);
		if (!counted.allowed) return { kind: 'throttled', attempt: counted };
	}
	return (await isPassword(scope, typed)) ? { kind: 'right', codesLeft: null } : { kind: 'wrong' };
}

interface OpenScope {
	readonly database: Database;
	readonly userId: string;
}

async function check(
	{ database, userId }: OpenScope,
	typed: string,
	using: ((transaction: Transaction) => Promise<boolean>) | null
): Promise<SecondFactorCheck> {
	const counted = await attempt(database, 'second-factor-account', userId);
	if (!counted.allowed) return { kind: 'throttled', attempt: counted };
	const read = await readCode(database, userId, typed);
	if (!read) return { kind: 'wrong' };
	if (read === 'unreadable') return { kind: 'unreadable' };
	const { actor, code } = read;
	try {
		return await database.withScope({ userId }, async (transaction) => {
			const isUsed = code !== null && (await use(transaction, userId, code));
			if (!isUsed) {
				if (using)
					await record(transaction, { account: true }, actor, 'account.login-refused', { step: 'second-factor' });
				return { kind: 'wrong' };
			}
			if (using && !(await using(transaction))) throw new ExpiredLogin();
			if (code.kind === 'totp') return { kind: 'right', codesLeft: null };
			const codesLeft = await transaction.$count(recoveryCodes, eq(recoveryCodes.userId, userId));
			await record(transaction, { account: true }, actor, 'account.recovery-code-used', { left: String(codesLeft) });
			return { kind: 'right', codesLeft };
		});
	} catch (reason) {
		if (reason instanceof ExpiredLogin) return { kind: 'expired' };
		throw reason;
	}
}

/** Undoes the transaction: a code must not be lost to a login that was over. */
class ExpiredLogin extends Error {}

type Code =
	| { readonly kind: 'totp'; readonly step: number; readonly sealed: string }
	| { readonly kind: 'recovery'; readonly hash: string };

/** What was typed, and by whom; null where the second factor is off. Computed outside the transaction, in which only queries belong. */
async function readCode(
	database: Database,
	userId: string,
	typed: string
): Promise<{ readonly actor: Actor; readonly code: Code | null } | 'unreadable' | null> {
	const [row] = await database.read({ userId }, (transaction) =>
		transaction
			.select({
				name: users.name,
				sealed: users.totpSecret,
				lastStep: users.totpLastStep,
				enabledAt: users.totpEnabledAt
			})
			.from(users)
			.where(eq(users.id, userId))
	);
	if (!row?.sealed || !row.enabledAt) return null;
	const { name, sealed, lastStep } = row;
	const actor = { userId, name };
	const hash = recoveryCodeHash(userId, typed);
	if (hash) return { actor, code: { kind: 'recovery', hash } };
	const secret = totpSecretIn(await sealOf(database), sealed);
	if (secret === null) return 'unreadable';
	const step = totpStep(secret, typed, { lastStep, milliseconds: Date.now() });
	return { actor, code: step === null ? null : { kind: 'totp', step, sealed } };
}

/** The database decides who comes first: the row changes, or is gone, for exactly one. */
async function use(transaction: Transaction, userId: string, code: Code): Promise<boolean> {
	const used =
		code.kind === 'totp'
			? await transaction
					.update(users)
					.set({ totpLastStep: code.step })
					.where(
						and(
							eq(users.id, userId),
							eq(users.totpSecret, code.sealed),
							or(isNull(users.totpLastStep), lt(users.totpLastStep, code.step))
						)
					)
					.returning({ userId: users.id })
			: await transaction
					.delete(recoveryCodes)
					.where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeHash, code.hash)))
					.returning({ userId: recoveryCodes.userId });
	return used.length === 1;
}
