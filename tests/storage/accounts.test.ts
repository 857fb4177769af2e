import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as accounts from '../../src/lib/server/accounts';
import { createSessions } from '../../src/lib/server/auth/sessions';
import type { Database } from '../../src/lib/server/db';
import { auditEntries, tokens, users } from '../../src/lib/server/db/schema';
import type { Mail } from '../../src/lib/server/mail';
import { timesAsLong } from '../times';
import { engines, opening } from './engines';

const password = 'kuckucksuhr im märz';
const other = 'neun gelbe zitronen';
const settings = { origin: 'http://localhost:3000', sessionIdleHours: 24, sessionDays: 14 };

describe.each(engines)('an account on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const newEmail = () => `${randomBytes(6).toString('hex')}@example.com`;
	const applicant = (email: string) =>
		({ email, name: 'Anna Beispiel', password, locale: 'de', next: '/account' }) as const;
	const signedUp = async (email = newEmail()) => {
		await accounts.signUpAtOnce(database, applicant(email));
		const login = await accounts.logIn(database, { email, password });
		if (login.kind === 'refused') throw new Error('The account does not open.');
		return { email, userId: login.userId, scope: { database, userId: login.userId } };
	};
	const kindOf = async (email: string, tried: string) =>
		(await accounts.logIn(database, { email, password: tried })).kind;
	const change = (userId: string, values: Partial<typeof users.$inferInsert>) =>
		database.withScope({ userId }, (transaction) => transaction.update(users).set(values).where(eq(users.id, userId)));
	const actsOf = async (userId: string) => {
		const entries = await database.read({ userId }, (transaction) => transaction.select().from(auditEntries));
		return entries.sort((one, next) => one.id - next.id).map(({ act }) => act);
	};

	describe('made without mail', () => {
		it('works at once, with its own password only', async () => {
			const { email, userId } = await signedUp();
			expect(await accounts.logIn(database, { email, password })).toEqual({ kind: 'signed-in', userId });
			expect(await kindOf(email, other)).toBe('refused');
			expect(await actsOf(userId)).toEqual(['account.created']);
		});

		it('is not changed by signing up again', async () => {
			const { email, scope } = await signedUp();
			await accounts.signUpAtOnce(database, { ...applicant(email), password: other, name: 'Eva' });
			expect(await kindOf(email, other)).toBe('refused');
			expect(await kindOf(email, password)).toBe('signed-in');
			expect((await accounts.view(scope)).name).toBe('Anna Beispiel');
		});

		it('is one, however many ask for it at once', async () => {
			const email = newEmail();
			await Promise.all(Array.from({ length: 8 }, () => accounts.signUpAtOnce(database, applicant(email))));
			expect(await kindOf(email, password)).toBe('signed-in');
		});
	});

	describe('made by mail', () => {
		it('opens only once its address is confirmed, by whoever has link and password', async () => {
			const email = newEmail();
			const token = tokenIn(await accounts.signUp(database, { ...applicant(email), next: '/o/new' }));
			expect(await accounts.logIn(database, { email, password })).toEqual({ kind: 'refused', isUnconfirmed: true });
			expect(await accounts.openConfirmation(database, token)).toMatchObject({ purpose: 'verify-email', email });
			expect(await accounts.confirmEmail(database, token, other)).toEqual({ kind: 'wrong-password' });
			const confirmed = await accounts.confirmEmail(database, token, password);
			expect(confirmed).toMatchObject({ kind: 'verified', login: { kind: 'signed-in' }, next: '/o/new' });
			expect(await accounts.confirmEmail(database, token, password)).toEqual({ kind: 'dead' });
			expect(await kindOf(email, password)).toBe('signed-in');
		});

		it('of twenty uses of one link exactly one confirms', async () => {
			const token = tokenIn(await accounts.signUp(database, applicant(newEmail())));
			const outcomes = await Promise.all(
				Array.from({ length: 20 }, () => accounts.confirmEmail(database, token, password))
			);
			expect(outcomes.filter(({ kind }) => kind === 'verified')).toHaveLength(1);
			expect(outcomes.filter(({ kind }) => kind === 'dead')).toHaveLength(19);
		});

		it('prepared by somebody else goes to whoever signs up last and confirms', async () => {
			const email = newEmail();
			const earlier = tokenIn(await accounts.signUp(database, { ...applicant(email), password: other }));
			const later = tokenIn(await accounts.signUp(database, applicant(email)));
			expect(await accounts.confirmEmail(database, earlier, other)).toEqual({ kind: 'dead' });
			expect(await accounts.confirmEmail(database, later, other)).toEqual({ kind: 'wrong-password' });
			expect((await accounts.confirmEmail(database, later, password)).kind).toBe('verified');
		});

		it('for a confirmed address becomes a mail that says so, and changes nothing', async () => {
			const { email, scope } = await signedUp();
			const mail = await accounts.signUp(database, { ...applicant(email), password: other });
			expect(mail.to).toBe(email);
			expect(mail.action?.url).toMatch(/\/login$/);
			expect(await kindOf(email, other)).toBe('refused');
			expect((await accounts.view(scope)).name).toBe('Anna Beispiel');
		});

		it('is asked for once more when somebody logs in who has not confirmed', async () => {
			const email = newEmail();
			const first = tokenIn(await accounts.signUp(database, applicant(email)));
			const again = tokenIn(await accounts.followRefusal(database, email, true));
			expect(again).not.toBe(first);
			expect((await accounts.confirmEmail(database, again, password)).kind).toBe('verified');
		});

		it('opens no more once its link has expired', async () => {
			const email = newEmail();
			const token = tokenIn(await accounts.signUp(database, applicant(email)));
			const emailHash = accounts.emailHashOf(email);
			const [user] = await database.read({ emailHash }, (transaction) => transaction.select().from(users));
			const userId = user?.id ?? '';
			await database.withScope({ userId }, async (transaction) => {
				const [row] = await transaction.delete(tokens).where(eq(tokens.userId, userId)).returning();
				if (row) await transaction.insert(tokens).values({ ...row, expiresAt: new Date(Date.now() - 1000) });
			});
			expect(await accounts.openConfirmation(database, token)).toBeNull();
			expect(await accounts.confirmEmail(database, token, password)).toEqual({ kind: 'dead' });
		});
	});

	describe('at login', () => {
		it('refuses an unknown address in the same words', async () => {
			const login = await accounts.logIn(database, { email: newEmail(), password });
			expect(login).toEqual({ kind: 'refused', isUnconfirmed: false });
		});

		it('takes as long for an unknown address as for a known one', async () => {
			const { email } = await signedUp();
			const ratio = await timesAsLong(
				() => kindOf(newEmail(), other),
				() => kindOf(email, other),
				41
			);
			expect(ratio).toBeGreaterThan(0.6);
			expect(ratio).toBeLessThan(1.6);
		});

		it('notes a refusal where there is an account, and nowhere else', async () => {
			const { email, userId } = await signedUp();
			expect(await accounts.followRefusal(database, email, false)).toBeNull();
			expect(await accounts.followRefusal(database, newEmail(), false)).toBeNull();
			expect(await actsOf(userId)).toEqual(['account.created', 'account.login-refused']);
		});

		it('asks for a second factor where one is on', async () => {
			const { email, userId } = await signedUp();
			await change(userId, { totpSecret: 'sealed', totpEnabledAt: new Date() });
			expect(await kindOf(email, password)).toBe('second-factor');
			expect(await kindOf(email, other)).toBe('refused');
		});

		it('makes a hash of an earlier cost anew, and the password stays', async () => {
			const { email, userId } = await signedUp();
			await change(userId, { passwordHash: await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 }) });
			expect(await kindOf(email, password)).toBe('signed-in');
			const [user] = await database.read({ userId }, (transaction) => transaction.select().from(users));
			expect(user?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
			expect(await kindOf(email, password)).toBe('signed-in');
		});

		it('without a password never opens by one', async () => {
			const { email, userId } = await signedUp();
			await change(userId, { passwordHash: null });
			for (const tried of [password, '']) expect(await kindOf(email, tried)).toBe('refused');
		});
	});

	describe('its password', () => {
		it('changes for whoever knows the present one, and ends every session and link', async () => {
			const { email, userId, scope } = await signedUp();
			const sessions = createSessions(async () => database, settings);
			const cookie = await sessions.begin(userId, null);
			const link = tokenIn(await accounts.forgotPassword(database, email));
			expect(await accounts.changePassword(scope, other, other)).toEqual({ kind: 'wrong-password' });
			expect(await accounts.changePassword(scope, password, 'anna beispiel')).toMatchObject({ kind: 'weak' });
			expect(await sessions.read(cookie.value)).not.toBeNull();
			expect(await accounts.changePassword(scope, password, other)).toMatchObject({
				kind: 'changed',
				mail: { to: email }
			});
			expect(await kindOf(email, other)).toBe('signed-in');
			expect(await kindOf(email, password)).toBe('refused');
			expect(await sessions.read(cookie.value)).toBeNull();
			expect(await accounts.openReset(database, link)).toBeNull();
			expect(await actsOf(userId)).toEqual(['account.created', 'account.password-changed']);
		});

		it('is chosen anew by a mailed link, once, and ends every session', async () => {
			const { email, userId } = await signedUp();
			const sessions = createSessions(async () => database, settings);
			const cookie = await sessions.begin(userId, null);
			const token = tokenIn(await accounts.forgotPassword(database, email));
			expect(await accounts.openReset(database, token)).toMatchObject({ email });
			expect(await accounts.resetPassword(database, token, 'short')).toEqual({ kind: 'weak', weakness: 'too-short' });
			expect((await accounts.resetPassword(database, token, other)).kind).toBe('changed');
			expect(await accounts.resetPassword(database, token, password)).toEqual({ kind: 'dead' });
			expect(await kindOf(email, other)).toBe('signed-in');
			expect(await sessions.read(cookie.value)).toBeNull();
		});

		it('of twenty uses of one link exactly one sets it', async () => {
			const { email } = await signedUp();
			const token = tokenIn(await accounts.forgotPassword(database, email));
			const tried = Array.from({ length: 20 }, (_, index) => `neun gelbe zitronen nr ${index}`);
			const outcomes = await Promise.all(tried.map((chosen) => accounts.resetPassword(database, token, chosen)));
			const winners = tried.filter((_, index) => outcomes[index]?.kind === 'changed');
			expect(winners).toHaveLength(1);
			expect(await kindOf(email, winners[0] ?? '')).toBe('signed-in');
		});

		it('by a link confirms the address as well', async () => {
			const email = newEmail();
			await accounts.signUp(database, { ...applicant(email), password: other });
			const token = tokenIn(await accounts.forgotPassword(database, email));
			await accounts.resetPassword(database, token, password);
			expect(await kindOf(email, password)).toBe('signed-in');
		});

		it('has no link for an address without account', async () => {
			expect(await accounts.forgotPassword(database, newEmail())).toBeNull();
			expect(await accounts.resetLink(database, newEmail())).toBeNull();
		});

		it('a link for one thing does not open another', async () => {
			const { email } = await signedUp();
			const token = tokenIn(await accounts.forgotPassword(database, email));
			expect(await accounts.openConfirmation(database, token)).toBeNull();
			expect(await accounts.confirmEmail(database, token, password)).toEqual({ kind: 'dead' });
		});
	});

	describe('its address', () => {
		it('changes once the new one is confirmed, and the present one is told', async () => {
			const { email, userId, scope } = await signedUp();
			const wanted = newEmail();
			const [notice, link] = await accounts.requestEmail(scope, wanted);
			expect([notice?.to, link?.to]).toEqual([email, wanted]);
			expect(notice?.action).toBeUndefined();
			expect(await kindOf(email, password)).toBe('signed-in');
			expect(await accounts.confirmEmail(database, tokenIn(link), other)).toEqual({ kind: 'wrong-password' });
			expect(await accounts.confirmEmail(database, tokenIn(link), password)).toEqual({ kind: 'changed' });
			expect(await kindOf(email, password)).toBe('refused');
			expect(await kindOf(wanted, password)).toBe('signed-in');
			expect(await actsOf(userId)).toContain('account.email-changed');
		});

		it('of another account is never taken, and only its own mailbox learns that it was wanted', async () => {
			const [{ email, scope }, taken] = [await signedUp(), await signedUp()];
			const mails = await accounts.requestEmail(scope, taken.email);
			expect(mails.map(({ to }) => to)).toEqual([email, taken.email]);
			expect(mails[1]?.action?.url).toMatch(/\/login$/);
			expect(await accounts.changeEmailNow(scope, taken.email, null)).toBe('taken');
			expect((await accounts.view(scope)).email).toBe(email);
			expect(await accounts.logIn(database, { email: taken.email, password })).toMatchObject({ userId: taken.userId });
		});

		it('taken between request and confirmation stays whose it is by then', async () => {
			const { email, scope } = await signedUp();
			const wanted = newEmail();
			const [, link] = await accounts.requestEmail(scope, wanted);
			await accounts.signUpAtOnce(database, { ...applicant(wanted), password: other });
			expect(await accounts.confirmEmail(database, tokenIn(link), password)).toEqual({ kind: 'taken' });
			expect(await kindOf(email, password)).toBe('signed-in');
			expect(await kindOf(wanted, other)).toBe('signed-in');
		});

		it('the change is stopped by a new password', async () => {
			const { scope } = await signedUp();
			const [, link] = await accounts.requestEmail(scope, newEmail());
			await accounts.changePassword(scope, password, other);
			expect(await accounts.confirmEmail(database, tokenIn(link), other)).toEqual({ kind: 'dead' });
		});
	});

	it('keeps name and language as its person sets them', async () => {
		const { email, scope } = await signedUp();
		await accounts.rename(scope, '<b>Ännchen</b> O’Neill', 'en');
		expect(await accounts.view(scope)).toEqual({
			email,
			name: '<b>Ännchen</b> O’Neill',
			locale: 'en',
			hasPassword: true,
			hasSecondFactor: false
		});
		expect((await accounts.forgotPassword(database, email))?.locale).toBe('en');
	});

	it('stores no password and no link in the clear', async () => {
		const { email, userId } = await signedUp();
		const token = tokenIn(await accounts.forgotPassword(database, email));
		const stored = await database.withScope({ userId }, async (transaction) =>
			JSON.stringify([await transaction.select().from(users), await transaction.select().from(tokens)])
		);
		expect(stored).toContain(email);
		for (const secret of [password, token]) expect(stored).not.toContain(secret);
	});
});

/** The token that the link of a mail ends in. */
function tokenIn(mail: Mail | null | undefined): string {
	const token = /\/(?:verify|reset)\/([\w-]{43})$/.exec(mail?.action?.url ?? '')?.[1];
	if (token === undefined) throw new Error('The mail has no link that works once.');
	return token;
}
