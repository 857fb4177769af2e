import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { hash } from '@node-rs/argon2';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../access/client';
import { cookieName, type Actor } from '../access/world';
import { client, inhabit, served, world } from './inhabited';

const phrase = 'correct horse of a quiet battery';

// The tests say which client they are, as a proxy would.
inhabit({ TRUSTED_PROXIES: '127.0.0.1' });

const countOf = async (statement: string, values: readonly unknown[] = []): Promise<number> => {
	const { rows } = await served.superuser.query<{ count: number }>(`select count(*)::int as count from ${statement}`, [
		...values
	]);
	return rows[0]?.count ?? -1;
};

describe('a form whose end is held back', () => {
	/** Sends all but the last byte, lets something happen, and then the rest. */
	const heldBack = (actor: Exclude<Actor, 'guest'>, path: string, fields: Record<string, string>) => {
		const body = new URLSearchParams(fields).toString();
		const { session } = world.users[actor];
		const headers = {
			'content-type': 'application/x-www-form-urlencoded',
			'content-length': body.length,
			origin: served.origin,
			accept: 'text/html',
			cookie: `${cookieName}=${session}`
		};
		const request = httpRequest(served.origin + path, { method: 'POST', headers });
		const status = new Promise<number>((resolve, reject) => {
			request.on('response', (response) => resolve(response.resume().statusCode ?? 0)).on('error', reject);
		});
		request.write(body.slice(0, -1));
		return async (meanwhile: () => Promise<unknown>) => {
			// Long enough for the program to have asked everything that it asks before it reads.
			await sleep(500);
			await meanwhile();
			request.end(body.slice(-1));
			return status;
		};
	};

	it('does nothing for a member who was removed meanwhile', async () => {
		const finish = heldBack('admin', `/o/${world.alpha.slug}/people/new`, {
			name: 'Late',
			email: '',
			role: 'analyst',
			department: ''
		});
		const status = await finish(() =>
			served.superuser.query('delete from people where user_id = $1', [world.users.admin.id])
		);
		expect(status).toBe(404);
		expect(await countOf(`people where name = 'Late'`)).toBe(0);
	});

	it('does nothing for a session that was ended meanwhile', async () => {
		const finish = heldBack('owner', `/o/${world.alpha.slug}/departments`, { entry: 'Late' });
		expect(await finish(() => client.post('owner', '/account/sessions?/everywhere', {}))).toBe(303);
		expect(await countOf(`departments where name = 'Late'`)).toBe(0);
	});

	it('deletes no client whose owner has accepted meanwhile', async () => {
		const { slug, mark, invitationToken } = world.gamma;
		const finish = heldBack('caretaker', `/o/${slug}/delete`, { name: `Company ${mark}` });
		const status = await finish(async () => {
			expect((await client.post('without', `/invitation/${invitationToken}`, {})).location).toContain(`/o/${slug}`);
		});
		expect(status).toBe(403);
		expect(await countOf('organisations where slug = $1', [slug])).toBe(1);
	});

	it('does nothing by an engagement that was ended meanwhile', async () => {
		const before = await countOf('assessments');
		const finish = heldBack('consultant', `/o/${world.alpha.slug}/record`, {
			interviewed: 'Late',
			questionnaire: 'executive'
		});
		const end = `/o/${world.alpha.slug}/engagements/${world.alpha.engagement}/end`;
		expect(await finish(() => client.post('owner', end, {}))).toBe(404);
		expect(await countOf('assessments')).toBe(before);
	});
});

describe('twenty at once', () => {
	const twenty = (ask: (index: number) => Promise<Answer>) =>
		Promise.all(Array.from({ length: 20 }, (_, index) => ask(index)));

	it('with one link that confirms an address confirm it once', async () => {
		const { id } = await newcomer({ isConfirmed: false });
		const token = await issued(id, 'verify-email');
		await served.superuser.query(`delete from rate_limits`);
		const answers = await twenty(() => client.post('guest', `/verify/${token}`, { password: phrase }));
		expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
		expect(await countOf('sessions where user_id = $1', [id])).toBe(1);
		expect(await countOf(`audit_entries where user_id = $1 and act = 'account.email-verified'`, [id])).toBe(1);
	});

	it('with one first step and one recovery code log in once', async () => {
		const { id, codes } = await newcomer({ isConfirmed: true });
		const token = await issued(id, 'second-factor');
		const answers = await twenty(() => secondStep(token, codes[0] ?? ''));
		expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
		expect(await countOf('sessions where user_id = $1', [id])).toBe(1);
		expect(await countOf('recovery_codes where user_id = $1', [id])).toBe(codes.length - 1);
		expect((await secondStep(token, codes[1] ?? '')).status, 'the cookie opens nothing again').toBe(410);
	});

	it('with one first step and a code each log in once, and lose no other code', async () => {
		const { id, codes } = await newcomer({ isConfirmed: true });
		const token = await issued(id, 'second-factor');
		const answers = await twenty((index) => secondStep(token, codes[index % codes.length] ?? ''));
		expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
		expect(await countOf('recovery_codes where user_id = $1', [id])).toBe(codes.length - 1);
	});

	const secondStep = (token: string, code: string) =>
		client.post('guest', '/login/second-factor', { code }, { cookie: `second-factor=${token}` });
});

describe('guessing', () => {
	// What follows a refused login is written down to two seconds later, and the next test begins with other people.
	afterEach(() => sleep(2_200));

	const logIn = (email: string, password: string, from: string) =>
		client.post('guest', '/login', { email, password }, { 'x-forwarded-for': from });

	it('from one place shuts nobody out who comes from another', async () => {
		const { email } = await newcomer({ isConfirmed: true, hasSecondFactor: false });
		const statuses: number[] = [];
		for (let index = 0; index < 12; index += 1) {
			statuses.push((await logIn(email, 'wrong wrong wrong', '192.0.2.66')).status);
		}
		expect(statuses).toEqual([...Array<number>(10).fill(422), 429, 429]);
		expect(
			(await logIn(email.toUpperCase(), phrase, '192.0.2.66')).status,
			'another spelling is no other account'
		).toBe(429);
		expect((await logIn(email, phrase, '198.51.100.7')).location).toBe('/account');
	});

	it('from many places has an end for the account as well', async () => {
		const { email } = await newcomer({ isConfirmed: true, hasSecondFactor: false });
		const answers = await Promise.all(
			Array.from({ length: 70 }, (_, index) => logIn(email, 'wrong wrong wrong', `192.0.2.${index}`))
		);
		expect(answers.filter(({ status }) => status === 422)).toHaveLength(60);
		expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
	});

	/** What a browser keeps after a login; sent along, it is that browser. */
	const deviceOf = (answer: Answer): string => {
		const [set = ''] = answer.headers.getSetCookie().filter((line) => line.startsWith('device='));
		expect(set).toMatch(/; HttpOnly/i);
		expect(set).toMatch(/; SameSite=Lax/i);
		return set.split(';')[0] ?? '';
	};
	const logInWith = (cookie: string, email: string, password: string, from: string) =>
		client.post('guest', '/login', { email, password }, { 'x-forwarded-for': from, cookie });
	const shutOut = (email: string) =>
		Promise.all(Array.from({ length: 70 }, (_, index) => logIn(email, 'wrong wrong wrong', `192.0.2.${index}`)));

	it('shuts nobody out of a browser in which they have logged in before', async () => {
		const { email } = await newcomer({ isConfirmed: true, hasSecondFactor: false });
		const device = deviceOf(await logIn(email, phrase, '198.51.100.7'));
		await shutOut(email);
		expect((await logIn(email, phrase, '198.51.100.7')).status, 'without what it kept').toBe(429);
		expect((await logInWith(device, email, phrase, '198.51.100.7')).location).toBe('/account');
		const wrong: number[] = [];
		for (let index = 0; index < 12; index += 1) {
			wrong.push((await logInWith(device, email, 'wrong wrong wrong', `203.0.113.${index}`)).status);
		}
		expect(wrong, 'whoever found such a browser guesses ten times').toEqual([
			...Array<number>(9).fill(422),
			429,
			429,
			429
		]);
	});

	it('is not helped by a browser that has logged in to another account, nor by one that says so itself', async () => {
		const { email } = await newcomer({ isConfirmed: true, hasSecondFactor: false });
		const attacker = await newcomer({ isConfirmed: true, hasSecondFactor: false });
		const own = deviceOf(await logIn(attacker.email, phrase, '198.51.100.8'));
		await shutOut(email);
		for (const cookie of [own, `${own.slice(0, -2)}xx`, 'device=', 'device=v1.AAAA.AAAA', 'device=null']) {
			expect((await logInWith(cookie, email, phrase, '198.51.100.9')).status, cookie).toBe(429);
		}
	});

	it('leaves the forms inside the account to its owner', async () => {
		const { email, session } = await newcomer({ isConfirmed: true, hasSecondFactor: false });
		await Promise.all(Array.from({ length: 70 }, (_, index) => logIn(email, 'wrong wrong wrong', `192.0.2.${index}`)));
		const fields = { presentPassword: phrase, newPassword: 'another battery of quiet horses' };
		const changed = await client.post('guest', '/account/password', fields, { cookie: `${cookieName}=${session}` });
		expect(changed.location).toContain('done=changed');
	});

	it('how weak a password is has an end, however weak they all are', async () => {
		const answers: number[] = [];
		for (let index = 0; index < 125; index += 1) {
			const fields = { name: 'A', email: `a${index}@example.org`, password: 'password1234' };
			answers.push((await client.post('guest', '/signup', fields, { 'x-forwarded-for': '192.0.2.77' })).status);
		}
		expect(answers.filter((status) => status === 422)).toHaveLength(120);
		expect(answers.slice(120)).toEqual(Array<number>(5).fill(429));
	});
});

it('a language with a line break in it puts no line into an answer', async () => {
	for (const language of ['de\r\nset-cookie: planted=1', 'de%0d%0aset-cookie: planted=1', '__proto__', 'de; path=/x']) {
		const answer = await client.post('guest', '/language', { language, locale: language, to: '/' });
		expect(answer.status, language).toBeLessThan(500);
		expect(answer.headers.getSetCookie().join(), language).not.toMatch(/planted|__proto__|path=\/x/);
	}
});

/** Somebody with a password, and where it is on with two recovery codes of their second factor. */
async function newcomer({
	isConfirmed,
	hasSecondFactor = isConfirmed
}: {
	isConfirmed: boolean;
	hasSecondFactor?: boolean;
}) {
	const id = randomUUID();
	const email = `${randomBytes(6).toString('hex')}@example.org`;
	const session = randomBytes(20).toString('hex');
	const codes = ['7K2QX-90RTM-4WZ8D', '8K2QX-90RTM-4WZ8D'];
	const { superuser } = served;
	await superuser.query(
		`insert into users (id, email, email_hash, name, locale, password_hash, email_verified_at, totp_secret, totp_enabled_at)
		values ($1, $2, $3, 'Newcomer', 'en', $4, $5, $6, $7)`,
		[
			...[id, email, sha256(email), await hash(phrase, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })],
			...[isConfirmed ? new Date() : null, hasSecondFactor ? 'v1.none.none' : null, hasSecondFactor ? new Date() : null]
		]
	);
	if (hasSecondFactor) {
		for (const code of codes) {
			const codeHash = sha256(`${id}\0${code.replaceAll('-', '')}`);
			await superuser.query('insert into recovery_codes (user_id, code_hash) values ($1, $2)', [id, codeHash]);
		}
	} else if (isConfirmed) {
		await superuser.query(
			`insert into sessions (id_hash, user_id, device, expires_at) values ($1, $2, 'Test', now() + interval '1 day')`,
			[sha256(session), id]
		);
	}
	return { id, email, session, codes };
}

async function issued(userId: string, purpose: string): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	await served.superuser.query(
		`insert into tokens (hash, purpose, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
		[sha256(token), purpose, userId]
	);
	return token;
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
