import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSessions } from '../../src/lib/server/auth/sessions';
import type { Database } from '../../src/lib/server/db';
import * as practices from '../../src/lib/server/practices';
import type { Actor } from '../../src/lib/server/visits';
import * as accountFrame from '../../src/routes/account/+layout.server';
import * as accountPage from '../../src/routes/account/+page.server';
import * as organisationFrame from '../../src/routes/o/[organisation]/+layout.server';
import * as organisationPage from '../../src/routes/o/[organisation]/+page.server';
import * as departmentsPage from '../../src/routes/o/[organisation]/departments/+page.server';
import * as peoplePage from '../../src/routes/o/[organisation]/people/+page.server';
import { engines, opening } from './engines';
import { member, organisation } from './organisation-fixtures';
import { foundedPractice } from './practice-people';

type Load = (event: never) => unknown;

const frames: Readonly<Record<string, readonly Load[]>> = {
	'/account': [accountFrame.load, accountPage.load],
	'/o/…': [organisationFrame.load, organisationPage.load],
	'/o/…/people': [organisationFrame.load, peoplePage.load],
	'/o/…/departments': [organisationFrame.load, departmentsPage.load]
};

/** Where the program keeps the one database of its process. */
const shared: typeof globalThis & { gegenprobeDatabase?: Promise<Database> } = globalThis;

describe.each(engines)('how often a page asks the database ($name)', ({ place }) => {
	let database: Database;
	let asked = 0;
	beforeAll(
		opening(place, (opened) => {
			database = opened;
			const counting: Database = {
				...opened,
				withScope: (scope, work) => (asked++, opened.withScope(scope, work)),
				read: (scope, statement) => (asked++, opened.read(scope, statement))
			};
			shared.gegenprobeDatabase = Promise.resolve(counting);
		})
	);
	afterAll(() => {
		delete shared.gegenprobeDatabase;
	});

	/** Opens a page as somebody with a session does; `where` is the organisation. */
	async function timesAsked(page: string, actor: Actor, where = ''): Promise<number> {
		const sessions = createSessions(async () => (await shared.gegenprobeDatabase) ?? database);
		const { value } = await sessions.begin(actor.userId, null);
		asked = 0;
		const signedIn = await sessions.read(value);
		const url = new URL(`http://localhost${page.replace('…', where)}`);
		const event = {
			locals: { signedIn, locale: 'en' },
			request: new Request(url),
			url,
			params: { organisation: where }
		};
		await Promise.all((frames[page] ?? []).map((load) => load(event as never)));
		return asked;
	}

	it('is the same few times, however many departments and people there are', async () => {
		const { slug, owner, ...opened } = await organisation(database);
		for (const name of ['Anna', 'Ben', 'Cem']) await member(database, { slug, owner, ...opened }, 'admin', name);
		expect({
			'/account': await timesAsked('/account', owner),
			'/o/…': await timesAsked('/o/…', owner, slug),
			'/o/…/people': await timesAsked('/o/…/people', owner, slug),
			'/o/…/departments': await timesAsked('/o/…/departments', owner, slug)
		}).toEqual({ '/account': 4, '/o/…': 5, '/o/…/people': 5, '/o/…/departments': 4 });
	});

	it('is a little more for a consultant, who comes by way of the practice', async () => {
		const { lead, scope } = await foundedPractice(database);
		const client = await practices.openClient(scope, { name: 'Kunde GmbH', locale: 'de' });
		expect(await timesAsked('/o/…/departments', lead, client.slug)).toBe(7);
	});
});
