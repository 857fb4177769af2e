import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weaknessOf } from '../../../src/lib/server/auth/passwords-weakness';
import { busyMilliseconds } from '../../times';

const owner = { email: 'anna.becker@muster-werke.de', name: 'Anna Becker' };
const weakness = (password: string) => weaknessOf(password, owner);

describe('a password is refused', () => {
	it.each(['', 'kurz', 'zT8#kq0pLm2', '🐢'.repeat(11)])(
		'when it has less than twelve characters: %s',
		async (password) => expect(await weakness(password)).toBe('too-short')
	);

	it('when it has more than 256 characters', async () => {
		expect(await weakness('zT8#kq0pLm2x'.repeat(22))).toBe('too-long');
	});

	it.each([
		'passwordpassword',
		'Password1234!',
		'P@ssw0rd2026!',
		'qwertyuiopasdf',
		'123456789012',
		'aaaaaaaaaaaaaaaa',
		'iloveyou1234',
		'letmeinletmein',
		'abcdefghijklmnop',
		'Sommer2026!!'
	])('when it is common or follows a pattern: %s', async (password) =>
		expect(await weakness(password)).toBe('guessable')
	);

	it.each([
		'anna.becker@muster-werke.de',
		'AnnaBecker2026',
		'4nn4B3ck3r!!',
		'annabecker-annabecker',
		'Becker.Anna.1978',
		'muster-werke-2026',
		'Gegenprobe2026',
		'G3g3npr0b3!!'
	])('when it is mostly the name, the address or the product: %s', async (password) =>
		expect(await weakness(password)).toBe('personal')
	);
});

describe('a password is accepted', () => {
	it.each([
		'correct horse battery staple',
		'kuckucksuhr im märz',
		'die sonne scheint',
		'xkcdturtle9lamp',
		'zT8#kq0pLm2x',
		'Füße über Öl, 3 Katzen',
		'пароль из разных слов',
		'anna fährt morgens mit dem rad',
		'\t führende und folgende Leerzeichen '
	])('whatever characters it has, where nothing makes it easy: %s', async (password) =>
		expect(await weakness(password)).toBeNull()
	);

	it('with 64, 100 and 256 characters', async () => {
		const long = 'jeden zweiten Dienstag pflanzt der Nachbar Lauch und singt dabei unbekannte Lieder ';
		for (const length of [64, 100, 256]) expect(await weakness(long.repeat(4).slice(0, length))).toBeNull();
	});
});

it('judges any text without failing, in well under a second', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 256 }), async (password) => {
			expect(await busyMilliseconds(() => weaknessOf(password, owner))).toBeLessThan(1000);
		}),
		{ numRuns: 60 }
	);
});

it.each(['p4ssw0rd', '@4$1l0', '19.12.2001', '4@8(63$1!0|'])(
	'is not kept busy by 256 characters of %s',
	async (part) => {
		expect(await busyMilliseconds(() => weakness(part.repeat(64).slice(0, 256)))).toBeLessThan(1000);
	}
);
