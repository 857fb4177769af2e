import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSessions } from '../../src/lib/server/auth/sessions';
import * as actions from '../../src/lib/server/actions';
import type { Database } from '../../src/lib/server/db';
import { questionnaires } from '../../src/lib/core/catalogue';
import { closeRound } from '../../src/lib/server/closing/close-round';
import * as departments from '../../src/lib/server/departments';
import * as kpis from '../../src/lib/server/kpis';
import * as practices from '../../src/lib/server/practices';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as rounds from '../../src/lib/server/rounds';
import type { Actor } from '../../src/lib/server/visits';
import * as accountFrame from '../../src/routes/account/+layout.server';
import * as accountPage from '../../src/routes/account/+page.server';
import * as organisationFrame from '../../src/routes/o/[organisation]/+layout.server';
import * as organisationPage from '../../src/routes/o/[organisation]/+page.server';
import * as actionsPage from '../../src/routes/o/[organisation]/actions/+page.server';
import * as actionPage from '../../src/routes/o/[organisation]/actions/[action=uuid]/+page.server';
import * as departmentsPage from '../../src/routes/o/[organisation]/departments/+page.server';
import * as findingsPage from '../../src/routes/o/[organisation]/findings/+page.server';
import * as kpisPage from '../../src/routes/o/[organisation]/kpis/+page.server';
import * as kpiEntryPage from '../../src/routes/o/[organisation]/kpis/[entry=uuid]/+page.server';
import * as kpiCoursePage from '../../src/routes/o/[organisation]/kpis/course/+page.server';
import * as newKpisPage from '../../src/routes/o/[organisation]/kpis/new/+page.server';
import * as peoplePage from '../../src/routes/o/[organisation]/people/+page.server';
import * as roundsPage from '../../src/routes/o/[organisation]/rounds/+page.server';
import * as roundPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/+page.server';
import * as resultsPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/+page.server';
import * as groupPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/groups/[group]/+page.server';
import * as groupEditPage from '../../src/routes/o/[organisation]/rounds/[round=uuid]/results/groups/[group]/edit/+page.server';
import * as sentencesPage from '../../src/routes/o/[organisation]/sentences/+page.server';
import * as valuePage from '../../src/routes/o/[organisation]/kpis/value/+page.server';
import * as voicePage from '../../src/routes/o/[organisation]/voice/+page.server';
import * as formPage from '../../src/routes/o/[organisation]/voice/[form=uuid]/+page.server';
import * as practiceFrame from '../../src/routes/p/[practice]/+layout.server';
import * as practicePage from '../../src/routes/p/[practice]/+page.server';
import * as entryPage from '../../src/routes/r/[token]/+page.server';
import * as partPage from '../../src/routes/r/[token]/[key=key]/part/[part]/+page.server';
import { POST as save } from '../../src/routes/r/[token]/[key=key]/save/+server';
import * as customerPage from '../../src/routes/v/[token]/+page.server';
import { engines, opening } from './engines';
import { member, organisation } from './organisation-fixtures';
import { foundedPractice } from './practice-people';
import { publishedRound } from './published-round';
import { drafted, launched, staffed } from './round-fixtures';
import { allAt, beginWith, survey, takePart } from './surveys';
import { answerTimes, askedForm, customerForm } from './voice-forms';

type Load = (event: never) => unknown;

const frames: Readonly<Record<string, readonly Load[]>> = {
	'/account': [accountFrame.load, accountPage.load],
	'/o/…': [organisationFrame.load, organisationPage.load],
	'/o/…/people': [organisationFrame.load, peoplePage.load],
	'/o/…/departments': [organisationFrame.load, departmentsPage.load],
	'/o/…/actions': [organisationFrame.load, actionsPage.load],
	'/o/…/actions/…': [organisationFrame.load, actionPage.load],
	'/o/…/sentences': [organisationFrame.load, sentencesPage.load],
	'/o/…/findings': [organisationFrame.load, findingsPage.load],
	'/o/…/kpis': [organisationFrame.load, kpisPage.load],
	'/o/…/kpis/new?period=2026-Q1': [organisationFrame.load, newKpisPage.load],
	'/o/…/kpis/…': [organisationFrame.load, kpiEntryPage.load],
	'/o/…/kpis/course': [organisationFrame.load, kpiCoursePage.load],
	'/o/…/kpis/value': [organisationFrame.load, valuePage.load],
	'/o/…/voice': [organisationFrame.load, voicePage.load],
	'/o/…/voice/…': [organisationFrame.load, formPage.load],
	'/o/…/rounds': [organisationFrame.load, roundsPage.load],
	'/o/…/rounds/…': [organisationFrame.load, roundPage.load],
	'/o/…/rounds/…/results': [organisationFrame.load, resultsPage.load],
	'/o/…/rounds/…/results/groups/…': [organisationFrame.load, groupPage.load],
	'/o/…/rounds/…/results/groups/…/edit': [organisationFrame.load, groupEditPage.load],
	'/p/…': [practiceFrame.load, practicePage.load]
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
			params: { organisation: where, practice: where, ...below }
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
		}).toEqual({ '/account': 4, '/o/…': 13, '/o/…/people': 5, '/o/…/departments': 4 });
	});

	it('is the same few times for KPIs, however many were entered and defined', async () => {
		const { slug, owner, scope } = await organisation(database);
		const worksheet = { 'nps.mode': 'known', 'nps.value': '12' };
		const entered = (start: string) =>
			kpis.enter(scope, { departmentId: null, period: { kind: 'quarter', start }, worksheet });
		const first = await entered('2025-10-01');
		const entry = first.kind === 'done' ? first.id : '';
		const times = async () => ({
			list: await timesAsked('/o/…/kpis', owner, slug),
			new: await timesAsked('/o/…/kpis/new?period=2026-Q1', owner, slug),
			entry: await timesAsked('/o/…/kpis/…', owner, slug, { entry }),
			course: await timesAsked('/o/…/kpis/course', owner, slug),
			value: await timesAsked('/o/…/kpis/value', owner, slug)
		});
		const few = await times();
		expect(few).toEqual({ list: 7, new: 7, entry: 7, course: 7, value: 6 });
		for (const start of ['2025-01-01', '2025-04-01', '2025-07-01']) await entered(start);
		for (const name of ['Delivery time', 'Repurchase rate']) {
			await kpis.define(scope, { name, unit: '', direction: 'lower', formula: '' });
		}
		expect(await times()).toEqual(few);
	});

	it('is the same few times for actions, however many there are and in however many departments', async () => {
		const { slug, owner, scope } = await organisation(database);
		await kpis.enter(scope, {
			departmentId: null,
			...{ period: { kind: 'quarter', start: '2025-10-01' }, worksheet: { 'nps.mode': 'known', 'nps.value': '12' } }
		});
		const added = async (department: string) => {
			await departments.add(scope, [{ line: 1, path: [department] }]);
			const place = (await departments.list(scope)).find(({ name }) => name === department);
			const made = await actions.create(scope, {
				...{ title: `Call back in ${department}`, details: '', ownerId: null, departmentId: place?.id ?? null },
				...{ dueOn: '2026-01-31', effort: 2, hasReminders: false },
				goal: { kpi: 'nps', departmentId: null, by: 5, until: '2099-12-31' }
			});
			return made.kind === 'done' ? made.id : '';
		};
		const action = await added('Sales');
		const times = async () => ({
			overview: await timesAsked('/o/…', owner, slug),
			list: await timesAsked('/o/…/actions', owner, slug),
			action: await timesAsked('/o/…/actions/…', owner, slug, { action })
		});
		const few = await times();
		for (const department of ['Service', 'Purchasing', 'Logistics']) await added(department);
		expect(await times()).toEqual(few);
		expect(few).toEqual({ overview: 13, list: 8, action: 10 });
	});

	it('is for a practice as much again for each client, and no more', async () => {
		const { lead, scope, practice } = await foundedPractice(database);
		const opened = (name: string) => practices.openClient(scope, { name, locale: 'de' });
		const times = () => timesAsked('/p/…', lead, practice.slug);
		const none = await times();
		await opened('Erste GmbH');
		const one = await times();
		await opened('Zweite GmbH');
		await opened('Dritte GmbH');
		expect({ none, one, three: await times() }).toEqual({ none: 7, one: 13, three: 25 });
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
		const gathered = {
			findings: await timesAsked('/o/…/findings', owner, slug),
			sentences: await timesAsked('/o/…/sentences', owner, slug),
			overview: await timesAsked('/o/…', owner, slug)
		};
		const list = await timesAsked('/o/…/rounds', owner, slug);
		await Promise.all([drafted(scope), launched(scope), launched(scope)]);
		expect(await timesAsked('/o/…/rounds', owner, slug), 'once for each of two more that run').toBe(list + 2);
		expect({
			list,
			draft: await timesIn('/o/…/rounds/…', draft),
			open: await timesIn('/o/…/rounds/…', open),
			results: await timesIn('/o/…/rounds/…/results', closed),
			nextReading: await timesIn('/o/…/rounds/…/results', closed),
			...gathered
		}).toEqual({ list: 6, draft: 4, open: 5, results: 10, nextReading: 4, findings: 10, sentences: 8, overview: 18 });
	});

	it('is few times for the page of a department, and for commenting on it', async () => {
		await keepCurrent(database);
		const { scope, owner, slug, ids } = await staffed(database, { Sales: { 'other-staff': 9 } });
		const days = ['2026-01-01', '2026-01-31'] as const;
		const round = await publishedRound(database, scope, { [ids.get('Sales') ?? '']: 2 }, days);
		const [group] = await rounds.groups(scope, round);
		const timesOf = (page: string) => timesAsked(page, owner, slug, { round, group: group?.id ?? '' });
		expect({
			page: await timesOf('/o/…/rounds/…/results/groups/…'),
			nextReading: await timesOf('/o/…/rounds/…/results/groups/…'),
			edit: await timesOf('/o/…/rounds/…/results/groups/…/edit')
		}).toEqual({ page: 10, nextReading: 4, edit: 5 });
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

	it('is few times for customers, and for what they said however much it is', async () => {
		const { scope, owner, slug, id } = await customerForm(database);
		const form = await askedForm(database, scope, id);
		const asksAs = async () => {
			const url = new URL('http://localhost/v/');
			asked = 0;
			await customerPage.load({ params: { token: form.token }, url, locals: { locale: 'en' } } as never);
			return asked;
		};
		const first = await timesAsked('/o/…/voice', owner, slug);
		// The first of a process reads what stamps are made with.
		await asksAs();
		await answerTimes(database, form, 30, { recommendation: 9, satisfaction: 5, sentence: 'Good.' });
		expect(await timesAsked('/o/…/voice', owner, slug)).toBe(first);
		expect({
			customer: await asksAs(),
			list: first,
			form: await timesAsked('/o/…/voice/…', owner, slug, { form: id })
		}).toEqual({ customer: 2, list: 6, form: 9 });
	});
});
