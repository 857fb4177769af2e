import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '../../../src/lib/server/auth/passwords';
import { timesAsLong } from '../../times';

describe('a password hash', () => {
	it('is argon2id at the cost that OWASP asks for at least, and another one each time', async () => {
		const [one, other] = await Promise.all([hashPassword('kuckucksuhr im märz'), hashPassword('kuckucksuhr im märz')]);
		expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(one).not.toBe(other);
	});

	it('matches its password and no other, down to case and spaces', async () => {
		const made = await hashPassword('Kuckucksuhr im März');
		expect(await verifyPassword(made, 'Kuckucksuhr im März')).toEqual({ matches: true, isOutdated: false });
		for (const other of ['kuckucksuhr im märz', 'Kuckucksuhr im März ', 'Kuckucksuhr im Marz', '']) {
			expect((await verifyPassword(made, other)).matches, other).toBe(false);
		}
	});

	it('counts all of 256 characters', async () => {
		const long = 'ab'.repeat(127);
		const made = await hashPassword(`${long}xy`);
		expect((await verifyPassword(made, `${long}xy`)).matches).toBe(true);
		expect((await verifyPassword(made, `${long}xz`)).matches).toBe(false);
	});

	it('takes an umlaut the same from every keyboard', async () => {
		const made = await hashPassword('kuckucksuhr im m\u00e4rz');
		expect((await verifyPassword(made, 'kuckucksuhr im ma\u0308rz')).matches).toBe(true);
	});

	it('made at another cost still opens, and is to be made anew', async () => {
		const cheap = await hash('kuckucksuhr im märz', { memoryCost: 8192, timeCost: 1, parallelism: 1 });
		expect(await verifyPassword(cheap, 'kuckucksuhr im märz')).toEqual({ matches: true, isOutdated: true });
	});
});

describe('without an account', () => {
	it('no password matches, not even none', async () => {
		for (const password of ['', 'kuckucksuhr im märz']) {
			expect((await verifyPassword(null, password)).matches).toBe(false);
		}
	});

	it('looking at a password takes as long as with one', async () => {
		const made = await hashPassword('kuckucksuhr im märz');
		const ratio = await timesAsLong(
			() => verifyPassword(null, 'eine andere Uhr'),
			() => verifyPassword(made, 'eine andere Uhr'),
			101
		);
		expect(ratio).toBeGreaterThan(0.6);
		expect(ratio).toBeLessThan(1.6);
	});
});
