import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressOf, hereOf, type Form, type Here, type Row } from '../access/expected';
import { matrix } from '../access/matrix';
import { actors, cookieName, type Actor, type World } from '../access/world';
import { client, inhabit, served, world } from './inhabited';

inhabit();

/** Every form of the product that somebody logged in may send, with who may. */
const forms = Object.entries(matrix).flatMap(([route, row]) =>
	Object.entries(row.actions ?? {}).flatMap(([name, form]) => {
		const mine = actors.filter((one) => one !== 'guest' && one !== 'wrongTenant');
		const actor = mine.find((one) => form.who[one] === 200 && !form.refused?.includes(one));
		return actor && !route.startsWith('/api') ? [{ route, row, name, form, actor }] : [];
	})
);
const changing = forms.filter(({ form }) => form.changesNothing === undefined);

const addressOfForm = (route: string, row: Row, name: string, here: Here) =>
	addressOf(route, here, row) + (/^default$|^[A-Z]+$/.test(name) ? '' : `?/${name}`);
const fieldsOf = (form: Form, here: Here) => form.fields?.(here) ?? {};

/** Another tenant’s thing in the place of one’s own, wherever an id can stand. */
function astray(text: string, { alpha, beta, gamma, users }: World): string {
	const pairs = (['department', 'person', 'invitation', 'engagement'] as const).flatMap((part) => [
		[alpha[part], beta[part]] as const,
		[gamma[part], beta[part]] as const
	]);
	const people = [[users.consultant.id, users.wrongTenant.id]] as const;
	return [...pairs, ...people].reduce((changed, [own, foreign]) => changed.replaceAll(own, foreign), text);
}

/** What is stored of the other tenant, and of the people in it. */
async function foreignState(): Promise<string> {
	const { rows } = await served.superuser.query<{ row: string }>(
		(await tablesWith('organisation_id'))
			.map(
				(name) =>
					`select '${name}' || to_jsonb(t)::text as row from ${name} t where organisation_id = '${world.beta.id}'`
			)
			.concat(`select to_jsonb(t)::text from organisations t where id = '${world.beta.id}'`)
			.join(' union all ')
	);
	return rows
		.map(({ row }) => row)
		.toSorted()
		.join('\n');
}

async function tablesWith(column: string): Promise<string[]> {
	const { rows } = await served.superuser.query<{ name: string }>(
		`select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
		where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = $1`,
		[column]
	);
	return rows.map(({ name }) => name);
}

describe('foreign ids', () => {
	for (const { route, row, name, form, actor } of forms) {
		it(`${route} ${name}: in the address, in the fields and beside them change nothing of another tenant`, async () => {
			const before = await foreignState();
			const here = hereOf(world, actor);
			const address = addressOfForm(route, row, name, here);
			const fields = fieldsOf(form, here);
			const foreignFields = Object.fromEntries(
				Object.entries(fields).map(([key, value]) => [key, astray(value, world)])
			);
			const named = {
				organisationId: world.beta.id,
				organisation_id: world.beta.id,
				organisation: world.beta.slug,
				practiceId: world.firm.id,
				userId: world.users.wrongTenant.id
			};
			const allEmptyReplaced = Object.fromEntries(
				Object.entries(fields).map(([key, value]) => [key, value === '' ? world.beta.department : value])
			);
			for (const [path, sent] of [
				[astray(address, world), fields],
				[address, foreignFields],
				[address, allEmptyReplaced],
				[address, { ...fields, ...named }]
			] as const) {
				const answer = await client.post(actor, path, sent);
				expect(answer.status, path).toBeLessThan(500);
				expect(answer.text).not.toContain(world.beta.mark);
				expect(await foreignState()).toBe(before);
			}
		});
	}

	for (const [route, row] of Object.entries(matrix).filter(([, { isByLink }]) => !isByLink)) {
		it(`${route}: in the address open nothing of another tenant`, async () => {
			for (const actor of ['owner', 'admin', 'consultant', 'caretaker'] as const) {
				const own = addressOf(route, hereOf(world, actor), row);
				const path = astray(own, world);
				if (path === own) continue;
				const answer = await client.get(actor, path);
				expect([403, 404, 405], `${actor} at ${path}`).toContain(answer.status);
				expect(answer.text).not.toContain(world.beta.mark);
			}
		});
	}
});

describe('mass assignment', () => {
	const extra = {
		role: 'owner',
		id: '00000000-0000-4000-8000-000000000001',
		isVerified: 'true',
		emailVerifiedAt: '2020-01-01',
		email_verified_at: '2020-01-01',
		caretakerPracticeId: '',
		slug: 'taken-over',
		grants: 'export',
		retentionMonths: '1',
		createdAt: '2001-01-01',
		__proto__polluted: 'yes',
		'__proto__[polluted]': 'yes',
		'constructor.prototype.polluted': 'yes',
		constructor: 'x',
		toString: 'x',
		hasOwnProperty: 'x'
	};

	for (const { route, row, name, form, actor } of changing) {
		it(`${route} ${name}: fields that the form has not do nothing`, async () => {
			const here = hereOf(world, actor);
			const path = addressOfForm(route, row, name, here);
			const fields = fieldsOf(form, here);
			await client.post(actor, path, fields);
			const plain = await shape();
			await world.restore();
			const unknown = Object.fromEntries(
				Object.entries(extra).filter(([key]) => !(key in fields) && !isField(route, key))
			);
			const answer = await client.post(actor, path, { ...unknown, ['__proto__']: 'x', ...fields });
			expect(answer.status).toBeLessThan(500);
			expect(await shape()).toEqual(plain);
		});
	}

	/** What is stored, without what differs each time: ids, hashes, times, sealed texts, random ends of addresses. */
	const shape = async () => {
		await expect.poll(closingRounds, { message: 'what goes on behind an answer has come to its end' }).toBe(0);
		return Object.fromEntries(
			Object.entries(await world.state()).map(([table, rows]) => [
				table,
				rows
					.replaceAll(
						/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\d{4}-\d\d-\d\dT[\d:.+]+|v1\.[\w.-]+/g,
						'·'
					)
					.replaceAll(/"slug":"[^"]*"/g, '"slug"')
					.replaceAll(/"sealed":"[^"]*"/g, '"sealed"')
					.replaceAll(/"id":\d+/g, '"id"')
					.split('\n')
					.toSorted()
			])
		);
	};

	async function closingRounds(): Promise<number | undefined> {
		const { rows } = await served.superuser.query<{ count: number }>(
			`select count(*)::int as count from rounds where status = 'closing'`
		);
		return rows[0]?.count;
	}

	/** Fields that these forms have and this test leaves out. */
	const isField = (route: string, key: string) => route.endsWith('/settings') && key === 'retentionMonths';
});

describe('forged requests', () => {
	for (const { route, row, name, form, actor } of forms) {
		it(`${route} ${name}: a form of another site does nothing`, async () => {
			const before = await world.state();
			const here = hereOf(world, actor);
			const path = addressOfForm(route, row, name, here);
			const sent = new URLSearchParams(fieldsOf(form, here)).toString();
			const forgeries: readonly Readonly<Record<string, string>>[] = [
				{ origin: 'https://evil.example' },
				{ origin: 'null' },
				{ origin: `${served.origin}.evil.example` },
				{ origin: 'https://evil.example', 'content-type': 'text/plain' },
				{ origin: 'https://evil.example', 'content-type': 'TEXT/plain; charset=x' },
				{ origin: 'https://evil.example', 'content-type': 'multipart/form-data; boundary=x' },
				{ origin: 'https://evil.example', 'content-type': 'application/json' },
				{ origin: '', 'content-type': 'application/x-www-form-urlencoded' }
			];
			for (const headers of forgeries) {
				const answer = await client.post(actor, path, sent, headers);
				expect([400, 403, 415], JSON.stringify(headers)).toContain(answer.status);
				expect(await world.state()).toEqual(before);
			}
		});
	}
});

describe('what people write', () => {
	const script = `<script>alert('x')</script>"'><img src=x onerror=alert(1)>{{7*7}}\${7*7}`;

	it('is text on every page that shows it', async () => {
		const columns = await freeTexts();
		expect(columns.length).toBeGreaterThan(10);
		for (const { table, column, most } of columns) {
			const marked = `case when length(${column}) > 0 then left(${column}, ${Math.max(1, most - script.length)}) || $1 else $1 end`;
			await served.superuser.query(`update ${table} set ${column} = ${marked}`, [script]);
		}
		let shown = 0;
		for (const [route, row] of Object.entries(matrix)) {
			for (const actor of ['owner', 'caretaker'] as const) {
				const answer = await client.get(actor, addressOf(route, hereOf(world, actor), row));
				expect(answer.status, route).toBeLessThan(500);
				if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) continue;
				expect(answer.text, `${route} for ${actor}`).not.toContain('<img src=x');
				expect(answer.text, `${route} for ${actor}`).not.toContain(`<script>alert`);
				if (answer.text.includes('&lt;img src=x')) shown++;
			}
		}
		expect(shown, 'pages that show it at all').toBeGreaterThan(8);
	});

	/** Every column that holds words of people: texts without a form of their own. */
	const freeTexts = async () => {
		const words = [
			'name',
			'purpose',
			'controller',
			'privacy_contact',
			'actor_name',
			'inviter_name',
			'organisation',
			'unit',
			...['company', 'details', 'dropped_reason', 'file_name', 'formula', 'note', 'occasion', 'reason', 'text', 'title']
		];
		const { rows } = await served.superuser.query<{ table: string; column: string }>(
			`select relname as "table", attname as "column" from pg_class join pg_attribute on attrelid = pg_class.oid
			where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = any ($1) and atttypid = 'text'::regtype
			and relname not in ('schema_migrations', 'secrets', 'job_runs') and (relname, attname) <> ('own_kpis', 'unit')`,
			[[...words, 'recorded_by', 'client_name', 'device', 'sentence']]
		);
		return rows.map((row) => ({ ...row, most: row.column === 'device' ? 100 : 190 }));
	};
});

describe('where one is led', () => {
	const evil = [
		'//evil.example',
		'https:evil.example',
		'https://evil.example/',
		'/\\evil.example',
		'\\/\\/evil.example',
		'/\t/evil.example',
		'%2f%2fevil.example',
		'/%2fevil.example',
		'/..//evil.example',
		'javascript:alert(1)',
		'/account\r\nset-cookie: a=b',
		'/account%0d%0aset-cookie:%20a=b',
		'http://127.0.0.1:1@evil.example/'
	];

	for (const next of evil) {
		it(`${JSON.stringify(next)} leads to no other place, and puts no line into an answer`, async () => {
			const search = new URLSearchParams({ next });
			for (const [actor, path] of [
				['guest', '/login'],
				['owner', '/login'],
				['guest', '/signup'],
				['guest', '/login/second-factor'],
				['owner', '/account/second-factor']
			] as const) {
				const answer = await client.get(actor, `${path}?${search}`);
				expectHere(answer.location);
				expect(answer.headers.get('set-cookie') ?? '').not.toContain('a=b');
				for (const [, href = ''] of answer.text.matchAll(/(?:href|action)="([^"]*)"/g))
					expectHere(href.replaceAll('&amp;', '&'));
			}
			const language = await client.post('guest', '/language', { locale: 'de', next, to: next, back: next });
			expectHere(language.location);
		});
	}

	const expectHere = (location: string | null) => {
		if (location === null || location.startsWith('#') || location.startsWith('mailto:')) return;
		const { origin } = new URL(location, `${served.origin}/somewhere`);
		expect(origin, location).toBe(served.origin);
	};
});

describe('sessions', () => {
	it('a cookie that somebody else has set opens nothing and is not taken over', async () => {
		const planted = 'a'.repeat(40);
		const answer = await fetch(`${served.origin}/account`, {
			headers: { cookie: `${cookieName}=${planted}` },
			redirect: 'manual'
		});
		expect(answer.headers.get('location')).toContain('/login');
		const { rows } = await served.superuser.query(`select from sessions where id_hash = encode(sha256($1), 'hex')`, [
			planted
		]);
		expect(rows).toHaveLength(0);
	});

	it('texts of other forms than a session’s are refused before the database is asked', async () => {
		for (const value of ["' or 1=1", '%00', '\u00e4'.repeat(3), 'x'.repeat(5000), '../../etc', '__proto__']) {
			const answer = await fetch(`${served.origin}/account`, {
				headers: { cookie: `${cookieName}=${encodeURIComponent(value)}` },
				redirect: 'manual'
			});
			expect(answer.status).toBe(303);
		}
	});

	it('ended on one device it opens nothing any more', async () => {
		expect((await client.get('owner', '/account')).status).toBe(200);
		await client.post('owner', '/logout', {});
		expect((await client.get('owner', '/account')).location).toContain('/login');
	});

	it('an expired one opens nothing', async () => {
		await served.superuser.query(`update sessions set expires_at = now() - interval '1 second'`);
		expect((await client.get('owner', '/account')).location).toContain('/login');
	});
});

describe('a link used many times at once', () => {
	it('an invitation into an organisation makes one member', async () => {
		const askers: readonly Actor[] = ['wrongTenant', 'without', 'former', 'caretaker'];
		const path = `/invitation/${world.alpha.invitationToken}`;
		const before = await count('people', world.alpha.id);
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) => client.post(askers[index % askers.length] ?? 'without', path, {}))
		);
		expect(answers.filter(({ location }) => location?.startsWith(`/o/${world.alpha.slug}`))).toHaveLength(1);
		expect(await count('people', world.alpha.id)).toBe(before + 1);
		const replayed = await client.post('without', path, {});
		expect(replayed.location ?? '').not.toContain('/o/');
	});

	it('an invitation into a practice makes one consultant', async () => {
		const path = `/invitation/${world.firm.invitationToken}`;
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) => client.post(index % 2 ? 'without' : 'former', path, {}))
		);
		expect(answers.filter(({ location }) => location?.startsWith(`/p/${world.firm.slug}`))).toHaveLength(1);
	});

	it('a forgotten password is set anew once, and a sent link of one kind opens nothing of another', async () => {
		const token = await issued('reset-password');
		for (const path of [`/verify/${token}`, `/invitation/${token}`]) {
			const answer = await client.post('guest', path, { password: phrase, newPassword: phrase });
			expect(answer.location ?? '').not.toMatch(/^\/(o|p)\//);
		}
		const answers = await twentyTimes(`/reset/${token}`, { newPassword: phrase });
		expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
		expect((await client.post('guest', `/reset/${token}`, { newPassword: phrase })).status).toBe(404);
		const { rows } = await served.superuser.query('select from sessions where user_id = $1', [world.users.owner.id]);
		expect(rows, 'whoever was logged in is so no more').toHaveLength(0);
	});

	it('an expired link opens nothing', async () => {
		const token = await issued('reset-password');
		await served.superuser.query(`update tokens set expires_at = now() - interval '1 second'`);
		expect((await client.get('guest', `/reset/${token}`)).status).toBe(404);
		expect((await client.post('guest', `/reset/${token}`, { newPassword: phrase })).status).toBe(404);
	});

	const phrase = 'correct horse of a quiet battery';
	const twentyTimes = (path: string, fields: Readonly<Record<string, string>>) =>
		Promise.all(Array.from({ length: 20 }, () => client.post('guest', path, fields)));
	const issued = async (purpose: string): Promise<string> => {
		const token = randomBytes(32).toString('base64url');
		await served.superuser.query(
			`insert into tokens (hash, purpose, user_id, expires_at) values (encode(sha256($1), 'hex'), $2, $3, now() + interval '1 hour')`,
			[token, purpose, world.users.owner.id]
		);
		return token;
	};
	const count = async (table: string, organisationId: string): Promise<number> => {
		const { rows } = await served.superuser.query<{ count: number }>(
			`select count(*)::int as count from ${table} where organisation_id = $1`,
			[organisationId]
		);
		return rows[0]?.count ?? -1;
	};
});

describe('requests that are none', () => {
	const raw = (text: string) =>
		new Promise<string>((resolve, reject) => {
			const { port } = new URL(served.origin);
			const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
			const parts: Buffer[] = [];
			socket.on('data', (part: Buffer) => parts.push(part));
			socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
			socket.on('error', reject);
		});

	for (const target of [
		'//',
		'//evil.example/',
		'///',
		'/%',
		'/%00',
		'/%c0%af',
		'/..%2f..%2fetc/passwd',
		'/o/%2e%2e/account',
		'*',
		'/\\'
	]) {
		it(`GET ${target} is answered, and not with a failure`, async () => {
			const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
			expect(answer).toMatch(/^HTTP\/1\.1 [1-4]\d\d/);
			expect(answer).not.toContain('location: //');
		});
	}

	it('a body larger than any form is refused, and the next request is answered', async () => {
		for (const path of [
			'/login',
			'/signup',
			`/o/${world.alpha.slug}/departments`,
			`/o/${world.alpha.slug}/people/import?/import`
		]) {
			const answer = await client
				.post('owner', path, `name=${'x'.repeat(8_000_000)}`)
				.catch((error: unknown) => (error instanceof Error ? { status: 413 } : { status: 0 }));
			expect([400, 413, 422], path).toContain(answer.status);
		}
		expect((await client.get('owner', '/account')).status).toBe(200);
	});

	it('a request that breaks off leaves nothing behind', async () => {
		const before = await world.state();
		await Promise.all(
			Array.from({ length: 10 }, async () => {
				const asking = httpRequest(`${served.origin}/o/${world.alpha.slug}/departments`, {
					method: 'POST',
					headers: {
						...{ cookie: `${cookieName}=${world.users.owner.session}`, origin: served.origin },
						...{ 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1000' }
					}
				});
				asking.on('error', () => undefined);
				asking.write('entry=Half');
				await new Promise((resolve) => setTimeout(resolve, 30));
				asking.destroy();
			})
		);
		expect((await client.get('owner', '/account')).status).toBe(200);
		expect(await world.state()).toEqual(before);
	});

	it('ids that are none are not found, and reach no statement', async () => {
		for (const id of [
			"'",
			'1',
			'null',
			'%00',
			'00000000-0000-0000-0000-000000000000',
			"' or '1'='1",
			'x'.repeat(3000)
		]) {
			for (const path of ['departments', 'people', 'engagements']) {
				const answer = await client.get('owner', `/o/${world.alpha.slug}/${path}/${encodeURIComponent(id)}`);
				expect([400, 404, 414], `${path} ${id}`).toContain(answer.status);
			}
			expect([400, 404, 414]).toContain((await client.get('owner', `/o/${encodeURIComponent(id)}`)).status);
			expect([400, 404, 414]).toContain((await client.get('owner', `/p/${encodeURIComponent(id)}`)).status);
		}
	});

	it('a character that no database stores is no failure in any form', async () => {
		for (const { route, row, name, form, actor } of forms) {
			await world.restore();
			const here = hereOf(world, actor);
			const fields = Object.fromEntries(
				Object.entries(fieldsOf(form, here)).map(([key, value]) => [key, `${value}\0\ud800`])
			);
			const answer = await client.post(actor, addressOfForm(route, row, name, here), fields);
			expect(answer.status, `${route} ${name}`).toBeLessThan(500);
		}
	});
});
