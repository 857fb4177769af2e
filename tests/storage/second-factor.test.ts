import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as secondFactor from '../../src/lib/server/accounts/second-factor';
import * as check from '../../src/lib/server/accounts/second-factor-check';
import { tellOwner } from '../../src/lib/server/accounts/security-notices';
import { createSeal, isKnownKey, sealOf } from '../../src/lib/server/auth/seal';
import * as tokens from '../../src/lib/server/auth/tokens';
import type { Database } from '../../src/lib/server/db';
import { auditEntries, recoveryCodes, users } from '../../src/lib/server/db/schema';
import { closeMail } from '../../src/lib/server/mail';
import { engines, opening } from './engines';
import { openMailbox } from './mailbox';
import { codeOf, firstStep, kinds, password, person, protectedPerson, type Person } from './protected-people';

describe.each(engines)('the second factor on $name', ({ place }) => {
	let database: Database;

	beforeAll(opening(place, (own) => (database = own)));

	const audit = async ({ userId }: Person) => {
		const rows = await database.read({ userId }, (transaction) =>
			transaction
				.select({ act: auditEntries.act, details: auditEntries.details })
				.from(auditEntries)
				.where(eq(auditEntries.userId, userId))
				.orderBy(auditEntries.id)
		);
		return rows.map(({ act, details }) => [act, ...Object.values(details)].join(' '));
	};

	it('is on only after a right code, and then gives ten recovery codes once', async () => {
		const mia = await person(database);
		expect(await secondFactor.begun(mia)).toBeNull();
		expect(await secondFactor.begin(mia)).toBe(true);
		const begun = await secondFactor.begun(mia);
		expect(begun?.address).toContain(`secret=${begun?.secret}`);
		expect(await secondFactor.state(mia)).toEqual({ onSince: null, codesLeft: 0, hasPassword: true });

		const wrong = codeOf(begun?.secret ?? '', 5);
		expect(await secondFactor.switchOn(mia, mia.actor, wrong)).toBeNull();
		expect((await secondFactor.state(mia)).onSince).toBeNull();

		const codes = await secondFactor.switchOn(mia, mia.actor, codeOf(begun?.secret ?? ''));
		expect(codes).toHaveLength(10);
		expect(await secondFactor.state(mia)).toEqual({ onSince: expect.any(Date), codesLeft: 10, hasPassword: true });
		expect(await secondFactor.begun(mia)).toBeNull();
		expect(await secondFactor.begin(mia)).toBe(false);
		expect(await secondFactor.switchOn(mia, mia.actor, codeOf(begun?.secret ?? '', 1))).toBeNull();
		expect(await audit(mia)).toEqual(['account.second-factor-on']);
	});

	it('sealed under another key than the server has now says so, and recovery codes go on working', async () => {
		const mia = await protectedPerson(database);
		const foreign = (await createSeal(database, 'another secret of at least 32 characters')).seal(mia.secret, 'totp');
		await database.withScope(mia, (transaction) =>
			transaction.update(users).set({ totpSecret: foreign }).where(eq(users.id, mia.userId))
		);
		expect(await check.confirm(mia, codeOf(mia.secret))).toEqual({ kind: 'unreadable' });
		const { found } = await firstStep(mia);
		expect(await check.finish(database, found, codeOf(mia.secret))).toEqual({ kind: 'unreadable' });
		expect(await check.finish(database, found, mia.codes[0] ?? '')).toMatchObject({ kind: 'right', codesLeft: 9 });
	});

	it('a process with another key than the one before it, or beside it, is told apart', async () => {
		const [first, other] = [await createSeal(database, 'a'.repeat(32)), await createSeal(database, 'b'.repeat(32))];
		const known: boolean[] = [];
		for (const seal of [first, first, other, other, first]) known.push(await isKnownKey(database, seal));
		expect(known).toEqual([true, true, false, true, false]);
	});

	it('begun under another key is begun anew', async () => {
		const mia = await person(database);
		await secondFactor.begin(mia);
		const foreign = (await createSeal(database, 'another secret of at least 32 characters')).seal('ABC', 'totp');
		await database.withScope(mia, (transaction) =>
			transaction.update(users).set({ totpSecret: foreign }).where(eq(users.id, mia.userId))
		);
		expect(await secondFactor.begun(mia)).toBeNull();
		expect(await secondFactor.switchOn(mia, mia.actor, '123456')).toBeNull();
		await secondFactor.begin(mia);
		expect(await secondFactor.begun(mia)).not.toBeNull();
	});

	it('keeps neither secret nor recovery codes in a form that a copied table gives away', async () => {
		const mia = await protectedPerson(database);
		const [row] = await database.read(mia, (transaction) => transaction.select().from(users));
		const codes = await database.read(mia, (transaction) => transaction.select().from(recoveryCodes));
		const kept = JSON.stringify([row, codes]);
		expect(kept).not.toContain(mia.secret);
		for (const code of mia.codes) {
			expect(kept).not.toContain(code);
			expect(kept).not.toContain(code.replaceAll('-', ''));
		}
		const seal = await sealOf(database);
		expect(seal.open(row?.totpSecret ?? '', 'totp')).toBe(mia.secret);
		expect(() => seal.open(row?.totpSecret ?? '', 'assessment-key')).toThrow();
	});

	it('finishes a login with a code, which then works no more, nor does the code that switched it on', async () => {
		const mia = await protectedPerson(database);
		const { token, found } = await firstStep(mia);
		expect(await check.finish(database, found, codeOf(mia.secret))).toEqual({ kind: 'wrong' });
		expect(await tokens.find(database, token, 'second-factor')).toEqual(found);
		expect(await check.finish(database, found, mia.next())).toEqual({ kind: 'right', codesLeft: null });
		expect(await tokens.find(database, token, 'second-factor')).toBeNull();

		const again = await firstStep(mia);
		expect(await check.finish(database, again.found, mia.next())).toEqual({ kind: 'wrong' });
		expect(await audit(mia)).toEqual([
			'account.second-factor-on',
			'account.login-refused second-factor',
			'account.login-refused second-factor'
		]);
	});

	it('takes a recovery code once, says how many are left, and notes it', async () => {
		const mia = await protectedPerson(database);
		const [code = ''] = mia.codes;
		const { found } = await firstStep(mia);
		expect(await check.finish(database, found, code.toLowerCase().replaceAll('-', ' '))).toEqual({
			kind: 'right',
			codesLeft: 9
		});
		const again = await firstStep(mia);
		expect(await check.finish(database, again.found, code)).toEqual({ kind: 'wrong' });
		expect((await secondFactor.state(mia)).codesLeft).toBe(9);
		expect(await audit(mia)).toContain('account.recovery-code-used 9');
	});

	const twenty = Array.from({ length: 20 });

	it('is over once the first step has expired, and the code is kept', async () => {
		const mia = await protectedPerson(database);
		const { token, found } = await firstStep(mia, 1 / 3600);
		await new Promise((resolve) => setTimeout(resolve, 1100));
		expect(await tokens.find(database, token, 'second-factor')).toBeNull();
		expect(await check.finish(database, found, mia.codes[0] ?? '')).toEqual({ kind: 'expired' });
		expect((await secondFactor.state(mia)).codesLeft).toBe(10);
	});

	it('is switched off with its secret and all recovery codes, and can be begun anew with another secret', async () => {
		const mia = await protectedPerson(database);
		expect(await secondFactor.switchOff(mia, mia.actor)).toBe(true);
		expect(await secondFactor.switchOff(mia, mia.actor)).toBe(false);
		expect(await secondFactor.state(mia)).toEqual({ onSince: null, codesLeft: 0, hasPassword: true });
		expect(await check.confirm(mia, mia.next())).toEqual({ kind: 'wrong' });
		expect(await check.confirm(mia, mia.codes[0] ?? '')).toEqual({ kind: 'wrong' });
		expect(await audit(mia)).toEqual(['account.second-factor-on', 'account.second-factor-off']);
		expect(await secondFactor.begin(mia)).toBe(true);
		expect((await secondFactor.begun(mia))?.secret).not.toBe(mia.secret);
	});

	it('is switched off by whoever runs the server for somebody who has lost everything, and the log says so', async () => {
		const mia = await protectedPerson(database);
		const email = `${mia.userId}@example.com`;
		expect(await secondFactor.switchOffFor(database, 'nobody@example.com')).toBe(false);
		expect(await secondFactor.switchOffFor(database, email.toUpperCase())).toBe(true);
		expect(await secondFactor.switchOffFor(database, email)).toBe(false);
		expect((await secondFactor.state(mia)).onSince).toBeNull();
		expect(await audit(mia)).toEqual(['account.second-factor-on', 'account.second-factor-off operator']);
	});

	it('gives ten new recovery codes instead of the old ones', async () => {
		const mia = await protectedPerson(database);
		const renewed = await secondFactor.renewRecoveryCodes(mia, mia.actor);
		expect(renewed).toHaveLength(10);
		expect(await check.confirm(mia, mia.codes[0] ?? '')).toEqual({ kind: 'wrong' });
		expect(await check.confirm(mia, renewed?.[0] ?? '')).toEqual({ kind: 'right', codesLeft: 9 });
		const unprotected = await person(database);
		expect(await secondFactor.renewRecoveryCodes(unprotected, unprotected.actor)).toBeNull();
		expect((await secondFactor.state(unprotected)).codesLeft).toBe(0);
	});

	it('asks for the password or a code before anything that weakens the account', async () => {
		const mia = await person(database);
		expect(await check.confirm(mia, password)).toEqual({ kind: 'right', codesLeft: null });
		expect(await check.confirm(mia, 'three unrelated teapots')).toEqual({ kind: 'wrong' });
		expect(await check.confirm(mia, '123456')).toEqual({ kind: 'wrong' });
		expect(await check.confirm(await person(database, null), '')).toEqual({ kind: 'wrong' });
	});

	it('takes a password that could be a recovery code', async () => {
		const mia = await person(database, 'abcde-fghjk-mnpqr');
		expect(await check.confirm(mia, 'abcde-fghjk-mnpqr')).toEqual({ kind: 'right', codesLeft: null });
	});

	it('is guessed a few times only, wherever the attempts come from, and the owner learns of them', async () => {
		const mia = await protectedPerson(database);
		const { found } = await firstStep(mia);
		const outcome = await kinds(twenty.map((_, index) => check.finish(database, found, String(100_000 + index))));
		expect(outcome.throttled).toBeGreaterThanOrEqual(10);
		expect((await audit(mia)).filter((entry) => entry === 'account.login-refused second-factor')).toHaveLength(
			20 - (outcome.throttled ?? 0)
		);
		expect(await check.finish(database, found, mia.codes[0] ?? '')).toMatchObject({ kind: 'throttled' });
	});

	it('is not switched off unnoticed: the owner is told by mail, in their language', async () => {
		const mailbox = await openMailbox();
		vi.stubEnv('SMTP_URL', mailbox.url);
		vi.stubEnv('MAIL_FROM', 'no-reply@example.com');
		vi.stubEnv('ORIGIN', 'http://localhost:3000');
		try {
			const mia = await person(database);
			tellOwner(mia, 'second-factor-off');
			const mail = await mailbox.next(`${mia.userId}@example.com`);
			expect(mail.headers.get('subject')).toBe('Der zweite Faktor ist ausgeschaltet');
			expect(mail.text).toContain('http://localhost:3000/login/forgot');
		} finally {
			vi.unstubAllEnvs();
			closeMail();
			await mailbox.stop();
		}
	});

	it('is nobody else’s: codes of one account open no other', async () => {
		const [mia, ben] = [await protectedPerson(database), await protectedPerson(database)];
		const { found } = await firstStep(ben);
		expect(await check.finish(database, found, mia.next())).toEqual({ kind: 'wrong' });
		expect(await check.finish(database, found, mia.codes[0] ?? '')).toEqual({ kind: 'wrong' });
		expect((await secondFactor.state(mia)).codesLeft).toBe(10);
	});
});
