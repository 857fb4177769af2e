import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { record } from '../audit';
import { newRecoveryCodes, recoveryCodeHash } from '../auth/recovery-codes';
import { sealOf } from '../auth/seal';
import { newTotpSecret, totpAddress, totpSecretIn, totpStep } from '../auth/totp';
import type { Database, Transaction } from '../db';
import { recoveryCodes, users } from '../db/schema';
import type { Actor, UserScope } from '../visits';
import { findByEmail } from './find';
import { sendNotice } from './security-notices';

export interface SecondFactorState {
	/** null: it is off. */
	readonly onSince: Date | null;
	readonly codesLeft: number;
	/** Without a password nobody logs in here, and there is nothing to protect. */
	readonly hasPassword: boolean;
}

export async function state({ database, userId }: UserScope): Promise<SecondFactorState> {
	const opened = await database;
	const [row] = await opened.read({ userId }, (transaction) =>
		transaction
			.select({
				onSince: users.totpEnabledAt,
				codesLeft: transaction.$count(recoveryCodes, eq(recoveryCodes.userId, userId)),
				hasPassword: sql<boolean>`${users.passwordHash} is not null`
			})
			.from(users)
			.where(eq(users.id, userId))
	);
	return row ?? { onSince: null, codesLeft: 0, hasPassword: false };
}

/** Makes a new secret, which counts for nothing until a code of it was typed; false where the second factor is on already. */
export async function begin({ database, userId }: UserScope): Promise<boolean> {
	const opened = await database;
	const sealed = (await sealOf(opened)).seal(newTotpSecret(), 'totp');
	const begun = await opened.withScope({ userId }, (transaction) =>
		transaction
			.update(users)
			.set({ totpSecret: sealed })
			.where(and(eq(users.id, userId), isNull(users.totpEnabledAt)))
			.returning({ id: users.id })
	);
	return begun.length === 1;
}

export interface Begun {
	/** In base32, to be typed into an app. */
	readonly secret: string;
	/** The same for an app to read from a picture. */
	readonly address: string;
}

/** What has been begun and not finished; null where nothing is. */
export async function begun(scope: UserScope): Promise<Begun | null> {
	const found = await unfinished(scope);
	return found && { secret: found.secret, address: totpAddress(found.secret, found.email) };
}

/** Switches the second factor on by a first right code and returns the recovery codes, this once; null for a wrong code. */
export async function switchOn(scope: UserScope, actor: Actor, typed: string): Promise<readonly string[] | null> {
	const { database, userId } = scope;
	const found = await unfinished(scope);
	const step = found && totpStep(found.secret, typed, { lastStep: null, milliseconds: Date.now() });
	if (!found || step === null) return null;
	const opened = await database;
	return opened.withScope({ userId }, async (transaction) => {
		const on = await transaction
			.update(users)
			.set({ totpEnabledAt: sql`now()`, totpLastStep: step })
			.where(and(eq(users.id, userId), isNull(users.totpEnabledAt), eq(users.totpSecret, found.sealed)))
			.returning({ id: users.id });
		if (on.length === 0) return null;
		await record(transaction, { account: true }, actor, 'account.second-factor-on');
		return replaceCodes(transaction, userId);
	});
}

/** Switches it off with all recovery codes; false where it is off already. */
export async function switchOff({ database, userId }: UserScope, actor: Actor): Promise<boolean> {
	return withdraw({ database, userId }, actor, {});
}

/** Likewise by whoever runs the server, for somebody who has lost app and codes; false where there is nothing to switch off. */
export async function switchOffFor(database: Database, email: string): Promise<boolean> {
	const user = await findByEmail(database, email);
	if (!user) return false;
	const scope = { database, userId: user.id };
	const isOff = await withdraw(scope, { userId: user.id, name: user.name }, { by: 'operator' });
	if (isOff) await sendNotice(scope, 'second-factor-off');
	return isOff;
}

/** Ten new recovery codes instead of all earlier ones; null where the second factor is off. */
export async function renewRecoveryCodes(
	{ database, userId }: UserScope,
	actor: Actor
): Promise<readonly string[] | null> {
	const opened = await database;
	return opened.withScope({ userId }, async (transaction) => {
		// Changes nothing and holds the row: of two at once the second replaces the codes of the first.
		const on = await transaction
			.update(users)
			.set({ totpLastStep: sql`${users.totpLastStep}` })
			.where(and(eq(users.id, userId), isNotNull(users.totpEnabledAt)))
			.returning({ id: users.id });
		if (on.length === 0) return null;
		await record(transaction, { account: true }, actor, 'account.recovery-codes-made');
		return replaceCodes(transaction, userId);
	});
}

async function withdraw(
	{ database, userId }: UserScope,
	actor: Actor,
	details: Readonly<Record<string, string>>
): Promise<boolean> {
	const opened = await database;
	return opened.withScope({ userId }, async (transaction) => {
		const off = await transaction
			.update(users)
			.set({ totpSecret: null, totpEnabledAt: null, totpLastStep: null })
			.where(and(eq(users.id, userId), isNotNull(users.totpEnabledAt)))
			.returning({ id: users.id });
		if (off.length === 0) return false;
		await transaction.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
		await record(transaction, { account: true }, actor, 'account.second-factor-off', details);
		return true;
	});
}

async function unfinished({ database, userId }: UserScope) {
	const opened = await database;
	const [row] = await opened.read({ userId }, (transaction) =>
		transaction
			.select({ email: users.email, sealed: users.totpSecret })
			.from(users)
			.where(and(eq(users.id, userId), isNull(users.totpEnabledAt)))
	);
	if (!row?.sealed) return null;
	// Begun under another key than today's, it is begun anew.
	const secret = totpSecretIn(await sealOf(opened), row.sealed);
	return secret === null ? null : { email: row.email, sealed: row.sealed, secret };
}

async function replaceCodes(transaction: Transaction, userId: string): Promise<readonly string[]> {
	const codes = newRecoveryCodes();
	await transaction.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
	await transaction.insert(recoveryCodes).values(
		codes.map((code) => {
			const codeHash = recoveryCodeHash(userId, code);
			if (codeHash === null) throw new Error('A recovery code that could not be read back.');
			return { userId, codeHash };
		})
	);
	return codes;
}
