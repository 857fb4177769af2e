import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resetLink, resetPassword } from '../../src/lib/server/accounts/passwords';
import { recordLogin } from '../../src/lib/server/accounts/log-in';
import { signUpAtOnce } from '../../src/lib/server/accounts/sign-up';
import { acts } from '../../src/lib/server/audit';
import * as claims from '../../src/lib/server/claims';
import type { Database } from '../../src/lib/server/db';
import * as departments from '../../src/lib/server/departments';
import * as interviews from '../../src/lib/server/interviews';
import * as invitations from '../../src/lib/server/invitations';
import * as organisations from '../../src/lib/server/organisations';
import * as people from '../../src/lib/server/people';
import * as practices from '../../src/lib/server/practices';
import { current, keepCurrent } from '../../src/lib/server/questionnaires';
import { visitOrganisation, visitPractice } from '../../src/lib/server/visits';
import { sha256 } from '../../src/lib/server/canonical-json';
import { users } from '../../src/lib/server/db/schema';
import { engines, type Place } from './engines';
import { everything } from './everything';
import { begun } from './tenants';

const passwords = ['drei blaue Kraniche am Wehr', 'vier gelbe Reiher am Teich'] as const;
const note = 'Unter uns: das glaubt hier niemand';

/** A text that could open something: a link, a token, a hash, a key. */
const opening = /:\/\/|(?<![\w-])([\w-]{43}|[\w-]{22}|[0-9a-f]{64}|[a-z0-9]{40})(?![\w-])/;

describe.each(engines)('what audit logs hold on $name, after everything was done once', (engine) => {
	let where: Place;
	let database: Database;
	let log: readonly { readonly act: string; readonly details: Readonly<Record<string, string>> }[];

	const account = async (name: string, email: string) => {
		await signUpAtOnce(database, { name, email, password: passwords[0], locale: 'de', next: '/account' });
		const [row] = await database.read({ emailHash: sha256(email) }, (transaction) =>
			transaction.select({ userId: users.id }).from(users)
		);
		if (!row) throw new Error('There is no account after signing up.');
		return { ...row, name, email };
	};

	beforeAll(async () => {
		where = await engine.place();
		database = await where.open();
		await keepCurrent(database);
		const anna = await account('Anna Beispiel', 'anna@example.com');
		const bert = await account('Bert Beispiel', 'bert@example.com');
		await recordLogin({ database, userId: anna.userId }, 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0');
		const reset = (await resetLink(database, anna.email))?.split('/').at(-1) ?? '';
		await resetPassword(database, reset, passwords[1]);

		const { slug } = await organisations.create(anna, { name: 'Nordlicht', locale: 'de' }, database);
		const visit = await visitOrganisation(anna, slug, database);
		if (!visit) throw new Error('Nobody finds the organisation they made.');
		const { scope, capacity } = visit;
		await departments.add(scope, [{ line: 1, path: ['Vertrieb', 'Süd'] }]);
		await people.add(scope, { name: 'Carla', email: 'carla@example.com', role: 'participant', departmentId: null });
		const sent = await invitations.send(scope, capacity, { email: bert.email, role: 'admin', departmentId: null });
		const token = sent.kind === 'sent' ? (sent.link?.split('/').at(-1) ?? '') : '';
		expect((await invitations.accept(bert, token, database)).kind).toBe('accepted');
		const key = await begun(database, note);
		await claims.intoOrganisation(scope, key);
		await claims.outOfOrganisation(scope, key);
		await claims.intoAccount(anna, key, database);
		await interviews.begin(scope, {
			questionnaire: current('executive'),
			locale: 'de',
			interviewed: 'Leitung Vertrieb',
			key: ''
		});

		const practice = await practices.create(anna, 'Muster Beratung', database);
		const firm = await visitPractice(anna, practice.slug, database);
		if (!firm) throw new Error('Nobody finds the practice they made.');
		await practices.openClient(firm.scope, { name: 'Auberg', locale: 'de' });

		const rows = (await everything(database, where)).get('audit_entries') ?? '[]';
		log = JSON.parse(rows) as typeof log;
	});
	afterAll(async () => {
		await database?.close();
		await where?.remove();
	});

	it('is an entry for each kind of place', () => {
		const told = new Set(log.map(({ act }) => act));
		expect([...told].filter((act) => !acts.some((known) => known === act))).toEqual([]);
		for (const act of ['account.password-reset', 'invitations.accepted', 'assessments.recorded', 'client.opened'])
			expect(told, act).toContain(act);
	});

	it('opens nothing: no link, no token, no key, no hash', () => {
		const texts = log.flatMap(({ details }) => Object.values(details));
		expect(texts.length).toBeGreaterThan(10);
		expect(texts.filter((text) => opening.test(text))).toEqual([]);
	});

	it('is neither a password nor an answer', () => {
		const text = JSON.stringify(log);
		for (const secret of [...passwords, note, 'check.1']) expect(text).not.toContain(secret);
	});
});
