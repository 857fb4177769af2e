import fc from 'fast-check';
import { TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { newRecoveryCodes, recoveryCodeHash } from '$lib/server/auth/recovery-codes';
import { newTotpSecret, totpAddress, totpStep } from '$lib/server/auth/totp';

const milliseconds = Date.UTC(2026, 0, 15, 9, 30, 10);
const present = milliseconds / 30_000;
const step = Math.floor(present);
const secret = newTotpSecret();
const codeAt = (steps: number) =>
	TOTP.generate({ secret: new TOTP({ secret }).secret, timestamp: milliseconds + steps * 30_000 });

describe('a one-time code', () => {
	it.each([
		[-2, null],
		[-1, step - 1],
		[0, step],
		[1, step + 1],
		[2, null]
	])('of the step %i beside the present one', (offset, expected) => {
		expect(totpStep(secret, codeAt(offset), { lastStep: null, milliseconds })).toBe(expected);
	});

	it('does not count again, nor one from before the last that was used', () => {
		expect(totpStep(secret, codeAt(0), { lastStep: step, milliseconds })).toBeNull();
		expect(totpStep(secret, codeAt(-1), { lastStep: step, milliseconds })).toBeNull();
		expect(totpStep(secret, codeAt(1), { lastStep: step, milliseconds })).toBe(step + 1);
	});

	it('is read with the gap that apps show in it', () => {
		const code = codeAt(0);
		expect(totpStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, { lastStep: null, milliseconds })).toBe(step);
	});

	it('of another secret does not count', () => {
		expect(totpStep(newTotpSecret(), codeAt(0), { lastStep: null, milliseconds })).toBeNull();
	});

	it('may be any text without an error', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (typed) => {
				fc.pre(typed.replace(/\s/g, '') !== codeAt(0));
				return totpStep(secret, typed, { lastStep: step + 1, milliseconds }) === null;
			})
		);
	});

	it('comes from a secret of 160 bits, which apps read from an address with the name of product and account', () => {
		expect(secret).toMatch(/^[A-Z2-7]{32}$/);
		const address = new URL(totpAddress(secret, 'mia+test@example.com'));
		expect(address.protocol).toBe('otpauth:');
		expect(decodeURIComponent(address.pathname)).toContain('Gegenprobe:mia+test@example.com');
		expect(Object.fromEntries(address.searchParams)).toMatchObject({ secret, issuer: 'Gegenprobe', digits: '6' });
	});
});

describe('recovery codes', () => {
	const userId = '6f0a3f52-6c1f-4ad5-9f0e-3f8a4be1a001';

	it('are ten, all different, of 75 bits in three groups', () => {
		const codes = newRecoveryCodes();
		expect(new Set(codes).size).toBe(10);
		for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/);
	});

	it('use every digit about as often', () => {
		const digits = Array.from({ length: 200 }, newRecoveryCodes).flat().join('').replaceAll('-', '');
		const counts = new Map<string, number>();
		for (const digit of digits) counts.set(digit, (counts.get(digit) ?? 0) + 1);
		expect(counts.size).toBe(32);
		// 30,000 digits: 937.5 each; six standard deviations are 181.
		for (const count of counts.values()) expect(Math.abs(count - 937.5)).toBeLessThan(181);
	});

	it('are read as people type them', () => {
		const hash = recoveryCodeHash(userId, '10ABC-DEFGH-JK01Z');
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		for (const typed of ['10abcdefghjk01z', ' 10ABC – DEFGH – JK01Z ', 'loabc-defgh-jkoiz', '1OABC DEFGH JKOLZ']) {
			expect(recoveryCodeHash(userId, typed)).toBe(hash);
		}
	});

	it('are stored differently for each account', () => {
		const other = userId.replace('6', '7');
		expect(recoveryCodeHash(userId, '10ABC-DEFGH-JK01Z')).not.toBe(recoveryCodeHash(other, '10ABC-DEFGH-JK01Z'));
	});

	it.each(['', '123456', '10ABC-DEFGH-JK01', '10ABC-DEFGH-JK01Z1', '10ABC-DEFGH-JK01U', '10ABC-DEFGH-JK01ß'])(
		'cannot be "%s"',
		(typed) => expect(recoveryCodeHash(userId, typed)).toBeNull()
	);
});
