import { and, eq, getTableColumns, getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/lib/server/db';
import * as schema from '../../src/lib/server/db/schema';
import * as actions from '../../src/lib/server/actions';
import * as edits from '../../src/lib/server/edits';
import * as findings from '../../src/lib/server/findings';
import * as kpis from '../../src/lib/server/kpis';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import * as rounds from '../../src/lib/server/rounds';
import { shownWithResults, stampOf } from '../../src/lib/server/results/stamp';
import type { Actor } from '../../src/lib/server/visits';
import * as voice from '../../src/lib/server/voice';
import { engines, opening } from './engines';
import { member, type Opened } from './organisation-fixtures';
import { answeredRound, type Asked, readResults } from './results-pages';
import { staffed } from './round-fixtures';
import { answerTimes, askedForm } from './voice-forms';

/** Where the program keeps the one database of its process. */
const shared: typeof globalThis & { gegenprobeDatabase?: Promise<Database> } = globalThis;

describe.each(engines)('pages of results that are kept for the next reading ($name)', ({ place }) => {
	let database: Database;
	let opened: Opened & { readonly ids: ReadonlyMap<string, string> };
	let roundId: string;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			shared.gegenprobeDatabase = Promise.resolve(own);
			await keepCurrent(own);
		})
	);
	afterAll(() => {
		delete shared.gegenprobeDatabase;
	});
	beforeEach(async () => {
		opened = await staffed(database, { Vertrieb: { 'other-staff': 8 }, Werk: { 'other-staff': 9 } });
		roundId = await answeredRound(database, opened.scope);
	});

	const read = (actor: Actor, asked: Asked = {}) => readResults(actor, { slug: opened.slug, roundId }, asked);

	it('are made once as long as nothing changes, and are for nobody’s cache', async () => {
		const first = await read(opened.owner);
		const again = await read(opened.owner);
		expect([first.status, first.made, again.made]).toEqual([200, 1, 0]);
		expect(first.text).toContain('Vertrieb');
		expect(again.text).toBe(first.text);
		for (const { headers } of [first, again]) {
			expect(headers.get('cache-control')).toBe('private, no-store');
			expect(headers.get('etag')).toBeNull();
		}
	});

	it('attack: somebody else’s page at the same address, whatever they may see', async () => {
		const lead = await member(database, opened, 'department-lead');
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction
				.update(schema.people)
				.set({ departmentId: opened.ids.get('Werk') ?? '' })
				.where(eq(schema.people.id, lead.personId))
		);
		await read(opened.owner);
		const theirs = await read(lead);
		expect([theirs.status, theirs.made]).toEqual([303, 1]);
		const own = await read(lead, { path: '/own' });
		expect(own.text).toContain('Werk');
		expect(own.text).not.toContain('Vertrieb');
		expect((await read(lead, { path: '/own' })).made).toBe(0);
		const { text, made } = await read(opened.owner, { path: '/own' });
		expect([made, text.includes('Werk')]).toEqual([1, false]);
		const stranger = (await staffed(database, {})).owner;
		expect((await read(stranger)).status).toBe(404);
	});

	it('attack: reading on after the right was taken away, narrowed or moved to another department', async () => {
		const colleague = await member(database, opened, 'analyst');
		const isThem = eq(schema.people.id, colleague.personId);
		const become = (columns: Partial<typeof schema.people.$inferInsert>) =>
			database.withScope({ organisationId: opened.id }, (transaction) =>
				transaction.update(schema.people).set(columns).where(isThem)
			);
		expect((await read(colleague)).text).toContain('Vertrieb');
		expect((await read(colleague)).made).toBe(0);
		await become({ role: 'participant' });
		expect((await read(colleague)).status).toBe(403);
		await become({ role: 'department-lead', departmentId: opened.ids.get('Vertrieb') ?? null });
		expect((await read(colleague)).status).toBe(303);
		expect((await read(colleague, { path: '/own' })).text).toContain('Vertrieb');
		await become({ departmentId: opened.ids.get('Werk') ?? null });
		const moved = await read(colleague, { path: '/own' });
		expect([moved.made, moved.text.includes('Vertrieb'), moved.text.includes('Werk')]).toEqual([1, false, true]);
		await become({ role: 'analyst' });
		expect((await read(colleague)).status).toBe(200);
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.delete(schema.people).where(isThem)
		);
		expect((await read(colleague)).status).toBe(404);
	});

	it('attack: names where they are hidden, and the other language’s page', async () => {
		await read(opened.owner);
		const hidden = await read(opened.owner, { search: '?names=hidden' });
		expect([hidden.made, hidden.text.includes('Vertrieb'), hidden.text.includes('Abteilung A')]).toEqual([
			1,
			false,
			true
		]);
		expect((await read(opened.owner)).text).toContain('Vertrieb');
		expect((await read(opened.owner, { search: '?names=hidden' })).text).not.toContain('Vertrieb');
		const other = await read(opened.owner, { locale: 'en', search: '?names=hidden' });
		expect([other.made, other.text.includes('Department A')]).toEqual([1, true]);
	});

	it('attack: a page from before the customers’ figures were entered, corrected or removed', async () => {
		const place = { departmentId: null, period: { kind: 'year', start: `${new Date().getFullYear()}-01-01` } } as const;
		const enter = (value: string) => ({ ...place, worksheet: { 'nps.kind': 'value', 'nps.value': value } });
		const pages = [await read(opened.owner)];
		const entered = await kpis.enter(opened.scope, enter('-40'));
		pages.push(await read(opened.owner));
		const [entry] = await kpis.list(opened.scope);
		expect([entered, entry?.worksheet['nps.value']]).toMatchObject([{ kind: 'done' }, '-40']);
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.update(schema.kpiEntries).set({ worksheet: enter('40').worksheet })
		);
		pages.push(await read(opened.owner));
		await kpis.remove(opened.scope, entry?.id ?? '');
		pages.push(await read(opened.owner));
		expect(pages.map(({ made }) => made)).toEqual([1, 1, 1, 1]);
		expect((await read(opened.owner)).made).toBe(0);
	});

	it('attack: a page from before somebody commented on a department, and who reads that', async () => {
		const groups = await rounds.groups(opened.scope, roundId);
		const groupOf = (name: string) => groups.find((group) => group.name === name)?.id ?? '';
		const leadOf = async (department: string) => {
			const lead = await member(database, opened, 'department-lead', `Leitung ${department}`);
			await database.withScope({ organisationId: opened.id }, (transaction) =>
				transaction
					.update(schema.people)
					.set({ departmentId: opened.ids.get(department) ?? null })
					.where(eq(schema.people.id, lead.personId))
			);
			return lead;
		};
		const [theirs, others] = [await leadOf('Vertrieb'), await leadOf('Werk')];
		const [sales, plant] = ['Vertrieb', 'Werk'].map((name) => ({ path: '/groups', group: groupOf(name) }) as const);
		const pages = () =>
			Promise.all([
				read(opened.owner, sales),
				read(opened.owner, plant),
				read(opened.owner, { ...sales, search: '?names=hidden' }),
				read(opened.owner),
				read(theirs, { path: '/own' }),
				read(others, { path: '/own' })
			]);
		expect((await pages()).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
		const edit = { summary: 'Zum Vertrieb', dimensions: { service: 'Zum Service' }, order: [], hidden: [] };
		await edits.save(opened.scope, { roundId, groupId: groupOf('Vertrieb') }, edit, null);
		const after = await pages();
		for (const text of ['Zum Vertrieb', 'Zum Service'])
			expect(after.map((page) => page.text.includes(text))).toEqual([true, false, false, false, true, false]);
		expect((await read(theirs, { path: '/own' })).made).toBe(0);
	});

	it('attack: a page from before customers were counted or left out, a finding was decided about, or an action changed', async () => {
		const { scope } = opened;
		const stamps = [await stampTextOf(scope, roundId)];
		const after = async (change: Promise<unknown>) => {
			await change;
			stamps.push(await stampTextOf(scope, roundId));
		};
		const created = await voice.create(scope, {
			...{ departmentId: null, name: 'Till', company: 'Müller', occasion: '', locale: 'de', periodKind: 'year' },
			...{ threshold: 5, asksSentence: false, sentenceThreshold: 10, embedOrigins: [] }
		});
		const formId = created.kind === 'done' ? created.id : '';
		const form = await askedForm(database, scope, formId);
		await after(answerTimes(database, form, 5, { recommendation: 1 }));
		const [batch] = await voice.batches(scope, formId);
		const decide = (counts: boolean) =>
			voice.decide(scope, { formId, batchId: batch?.id ?? '' }, { counts, reason: 'A test' });
		await after(decide(false));
		await after(decide(true));
		const finding = { key: 'a', finding: { statement: { de: 'a', en: 'a' }, rule: 'a' } };
		await after(findings.setAside(scope, finding as never, 'Known'));
		await after(findings.takeUp(scope, finding as never));
		const fields = { title: 'A', details: '', ownerId: null, departmentId: null, dueOn: null, effort: 1 as const };
		const action = await actions.create(scope, { ...fields, hasReminders: false, goal: null });
		await after(Promise.resolve());
		const id = action.kind === 'done' ? action.id : '';
		await after(actions.move(scope, id, { from: 'to-do', to: 'doing', note: '' }));
		await after(actions.remove(scope, id));
		expect(stamps.length).toBe(9);
		for (const [index, stamp] of stamps.slice(1).entries()) expect(stamp, `change ${index}`).not.toBe(stamps[index]);
	});

	it('attack: a page from before the organisation or its round was renamed, archived or gone', async () => {
		const isIt = and(eq(schema.rounds.organisationId, opened.id), eq(schema.rounds.id, roundId));
		const act = (work: Parameters<Database['withScope']>[1]) => database.withScope({ organisationId: opened.id }, work);
		await read(opened.owner);
		await act((transaction) => transaction.update(schema.rounds).set({ name: 'Neuer Name' }).where(isIt));
		expect((await read(opened.owner)).text).toContain('Neuer Name');
		await act((transaction) => transaction.update(schema.organisations).set({ name: 'Andere AG' }));
		expect((await read(opened.owner)).made).toBe(1);
		await act((transaction) => transaction.delete(schema.rounds).where(isIt));
		expect((await read(opened.owner)).status).toBe(404);
	});

	it('attack: yesterday’s page, which tells of actions as they stood then', async () => {
		await read(opened.owner);
		const tomorrow = Date.now() + 86_400_000;
		vi.useFakeTimers({ toFake: ['Date'], now: tomorrow });
		const [first, again] = [await read(opened.owner), await read(opened.owner)];
		vi.useRealTimers();
		expect([first.made, again.made]).toEqual([1, 0]);
	});

	it('attack: a page whose figures changed while it was being made', async () => {
		const before = await stampTextOf(opened.scope, roundId);
		const entries = [2020, 2021].map((year) => ({
			organisationId: opened.id,
			...{ periodKind: 'year' as const, periodStart: `${year}-01-01`, worksheet: {} }
		}));
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.insert(schema.kpiEntries).values(entries)
		);
		const between = await stampTextOf(opened.scope, roundId);
		// Two changes that no count and no newest row tells apart.
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.update(schema.kpiEntries).set({ periodStart: sql`period_start - interval '10 years'` })
		);
		const after = await stampTextOf(opened.scope, roundId);
		expect(new Set([before, between, after]).size).toBe(3);
		expect(await stampTextOf(opened.scope, roundId)).toBe(after);
		const other = await staffed(database, {});
		expect(await stampTextOf(other.scope, roundId)).toBeNull();
	});
});

describe('tables of an organisation', () => {
	/** Of none of these do pages of results show anything. */
	const notShown = [
		...['action_events', 'action_reminders', 'assessments', 'audit_entries', 'invitations', 'people'],
		...['kpi_entry_versions', 'kpi_imports', 'round_drafts', 'round_groups', 'round_intake', 'round_invitees'],
		...['round_mailings', 'round_named_responses', 'round_participations', 'round_responses', 'voice_intake'],
		...['voice_sentences', 'api_tokens', 'file_exports', 'file_export_parts', 'share_links']
	];

	it('are each told by the stamp of a round’s results, or shown nowhere beside them', () => {
		const tables = Object.values(schema)
			.filter((each) => is(each, PgTable))
			.filter((table) => 'organisationId' in getTableColumns(table))
			.map(getTableName);
		expect([...shownWithResults.map(getTableName), ...notShown].sort()).toEqual(tables.sort());
	});
});

async function stampTextOf(...[scope, roundId]: Parameters<typeof stampOf>): Promise<string | null> {
	return (await stampOf(scope, roundId))?.text ?? null;
}
