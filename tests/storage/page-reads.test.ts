import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSessions } from '../../src/lib/server/auth/sessions';
import type { Database } from '../../src/lib/server/db';
import { questionnaires } from '../../src/lib/core/catalogue';
import { closeRound } from '../../src/lib/server/closing/close-round';
import * as practices from '../../src/lib/server/practices';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as rounds from '../../src/lib/server/rounds';
import type { Actor } from '../../src/lib/server/visits';
import * as accountFrame from '../../src/routes/account/+layout.server';
import * as accountPage from '../../src/routes/account/+page.server';
import * as organisationFrame from '../../src/routes/o/[organisation]/+layout.server';
import * as organisationPage from '../../src/routes/o/[organisation]/+page.server';
import * as departmentsPage from '../../src/routes/o/[organisation]/departments/+page.server';
import * as peoplePage from '../../src/routes/o/[organisation]/people/+page.server';
import * as roundsPage from '../../src/routes/o/[organisation]/rounds/+page.server';
import * as roundPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/+page.server';
import * as resultsPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/+page.server';
import * as entryPage from '../../src/routes/r/[token]/+page.server';
import * as partPage from '../../src/routes/r/[token]/[key=key]/part/[part]/+page.server';
import { POST as save } from '../../src/routes/r/[token]/[key=key]/save/+server';
import { engines, opening } from './engines';
import { member, organisation } from './organisation-fixtures';
import { foundedPractice } from './practice-people';
import { drafted, launched, staffed } from './round-fixtures';
import { allAt, beginWith, survey, takePart } from './surveys';

type Load = (event: never) => unknown;

const frames: Readonly<Record<string, readonly Load[]>> = {
	'/account': [accountFrame.load, accountPage.load],
	'/o/…': [organisationFrame.load, organisationPage.load],
	'/o/…/people': [organisationFrame.load, peoplePage.load],
	'/o/…/departments': [organisationFrame.load, departmentsPage.load],
	'/o/…/rounds': [organisationFrame.load, roundsPage.load],
	'/o/…/rounds/…': [organisationFrame.load, roundPage.load],
	'/o/…/rounds/…/results': [organisationFrame.load, resultsPage.load]
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

	/** Opens a page as somebody with a session does; `where` is the organisation, `below` what else its address names. */
	async function timesAsked(
		page: string,
		actor: Actor,
		where = '',
		below: Readonly<Record<string, string>> = {}
	): Promise<number> {
		const sessions = createSessions(async () => (await shared.gegenprobeDatabase) ?? database);
		const { value } = await sessions.begin(actor.userId, null);
		asked = 0;
		const signedIn = await sessions.read(value);
		const url = new URL(`http://localhost${page.replace('…', where)}`);
		const event = {
			locals: { signedIn, locale: 'en' },
			request: new Request(url),
			url,
			params: { organisation: where, ...below }
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
		}).toEqual({ '/account': 4, '/o/…': 7, '/o/…/people': 5, '/o/…/departments': 4 });
	});

	it('is a little more for a consultant, who comes by way of the practice', async () => {
		const { lead, scope } = await foundedPractice(database);
		const client = await practices.openClient(scope, { name: 'Kunde GmbH', locale: 'de' });
		expect(await timesAsked('/o/…/departments', lead, client.slug)).toBe(7);
	});

	it('is few times for results, and for rounds once for each that runs', async () => {
		await keepCurrent(database);
		const { scope, owner, slug, id: organisationId } = await staffed(database, { Sales: { 'other-staff': 9 } });
		const [draft, open, closed] = [await drafted(scope), await launched(scope), await launched(scope)];
		await rounds.end(scope, closed);
		await closeRound(database, organisationId, closed);
		const timesIn = (page: string, round: string) => timesAsked(page, owner, slug, { round });
		const list = await timesAsked('/o/…/rounds', owner, slug);
		await Promise.all([drafted(scope), launched(scope), launched(scope)]);
		expect(await timesAsked('/o/…/rounds', owner, slug), 'once for each of two more that run').toBe(list + 2);
		expect({
			list,
			draft: await timesIn('/o/…/rounds/…', draft),
			open: await timesIn('/o/…/rounds/…', open),
			results: await timesIn('/o/…/rounds/…/results', closed)
		}).toEqual({ list: 6, draft: 4, open: 5, results: 8 });
	});

	it('is few times for a participant, whose pages are opened by all at once', async () => {
		const { groups } = await survey(database, [{ headcount: 9 }, { roles: ['other-staff'] }]);
		const [open, personal] = [groups[0]?.token ?? '', groups[1]?.invited[0]?.token ?? ''];
		await takePart(database, open, { answers: allAt(2) });
		const { key } = await beginWith(database, personal, { answers: allAt(2) });
		const [part] = questionnaires.pulse.parts;
		const asking = async (act: (event: never) => unknown, params: object, form?: Record<string, string>) => {
			const url = new URL('http://localhost/r/');
			const body = form && new URLSearchParams(form);
			const request = new Request(url, body ? { method: 'POST', body } : {});
			asked = 0;
			await act({ params, url, request, locals: { locale: 'en' } } as never);
			return asked;
		};
		expect({
			entryOfGroup: await asking(entryPage.load, { token: open }),
			entry: await asking(entryPage.load, { token: personal }),
			part: await asking(partPage.load, { token: personal, key, part: part?.id }),
			save: await asking(save as (event: never) => unknown, { token: personal, key }, { 'value.none': '' })
		}).toEqual({ entryOfGroup: 4, entry: 3, part: 3, save: 3 });
	});
});
