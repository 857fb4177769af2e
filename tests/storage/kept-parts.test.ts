import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngagementGrant } from '../../src/lib/core/access/roles';
import * as actions from '../../src/lib/server/actions';
import type { Database } from '../../src/lib/server/db';
import * as schema from '../../src/lib/server/db/schema';
import * as findings from '../../src/lib/server/findings';
import * as kpis from '../../src/lib/server/kpis';
import * as organisations from '../../src/lib/server/organisations';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import type { Actor } from '../../src/lib/server/visits';
import { engines, opening } from './engines';
import { member, organisation, type Opened } from './organisation-fixtures';
import { foundedPractice } from './practice-people';
import { answeredRound, type Asked, readResults } from './results-pages';
import { staffed } from './round-fixtures';
import { twinRound } from './twin-round';

/** Where the program keeps the one database of its process. */
const shared: typeof globalThis & { gegenprobeDatabase?: Promise<Database> } = globalThis;

describe.each(engines)('parts of results pages that are kept for all readers ($name)', ({ place }) => {
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
		// High enough for dissatisfied customers to contradict it.
		roundId = await answeredRound(database, opened.scope, 2);
	});

	const read = (actor: Actor, asked: Asked = {}) => readResults(actor, { slug: opened.slug, roundId }, asked);

	async function consultant(grants: readonly EngagementGrant[]): Promise<Actor> {
		const practice = await foundedPractice(database);
		const { practiceId } = practice.scope;
		await database.withScope({ organisationId: opened.id, practiceId }, (transaction) =>
			transaction.insert(schema.engagements).values({ organisationId: opened.id, practiceId, grants: [...grants] })
		);
		return practice.lead;
	}

	/** Customers of the organisation or of a department who are far less satisfied than they should be. */
	async function disagreement(departmentId: string | null = null) {
		const period = { kind: 'year', start: `${new Date().getFullYear() - 1}-01-01` } as const;
		const worksheet = {
			...{ 'csat.mode': 'counts', 'csat.satisfied': '40', 'csat.answers': '200', 'csat.target': '80' }
		};
		expect(await kpis.enter(opened.scope, { departmentId, period, worksheet })).toMatchObject({ kind: 'done' });
	}

	it('are the same for the next reader, who is shown nothing less', async () => {
		const colleague = await member(database, opened, 'analyst');
		const [first, theirs] = [await read(opened.owner), await read(colleague)];
		expect([first.made, theirs.made]).toEqual([1, 1]);
		for (const { text } of [first, theirs]) expect(/id="map".*Vertrieb.*id="findings"/s.test(text)).toBe(true);
		expect(mainOf(theirs.text) === mainOf(first.text)).toBe(true);
	});

	it('attack: what the reader before may do, and they may not', async () => {
		const guest = await consultant(['read-results']);
		await disagreement();
		const before = await read(opened.owner);
		expect(offersActions(before.text)).toBe(true);
		const theirs = await read(guest);
		expect([theirs.status, theirs.text.includes('Vertrieb')]).toEqual([200, true]);
		expect(offersActions(theirs.text)).toBe(false);
		expect(offersActions((await read(opened.owner)).text)).toBe(true);
		expect((await read(await consultant(['run-rounds']))).status).toBe(403);
		expect((await read(await member(database, opened, 'admin'))).status).toBe(403);
	});

	it('attack: another department’s figures on the own page, after both were read by others', async () => {
		const lead = await member(database, opened, 'department-lead');
		await database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction
				.update(schema.people)
				.set({ departmentId: opened.ids.get('Werk') ?? '' })
				.where(eq(schema.people.id, lead.personId))
		);
		await disagreement(opened.ids.get('Vertrieb'));
		await read(opened.owner);
		const own = await read(lead, { path: '/own' });
		expect(own.text.includes('Werk')).toBe(true);
		expect(/Vertrieb|\/findings\/|CSAT/.exec(own.text)).toBeNull();
	});

	it('attack: names, beside which figures and reasons stood for the reader before', async () => {
		await disagreement(opened.ids.get('Vertrieb'));
		const colleague = await member(database, opened, 'analyst');
		expect((await read(opened.owner)).text.includes('CSAT')).toBe(true);
		for (const locale of ['de', 'en'] as const) {
			const { text } = await read(colleague, { search: '?names=hidden', locale });
			expect(text.includes(locale === 'de' ? 'Abteilung A' : 'Department A')).toBe(true);
			expect(/Vertrieb|Werk|CSAT/.exec(text)).toBeNull();
		}
		expect((await read(colleague)).text.includes('Vertrieb')).toBe(true);
	});

	it('attack: words of the reader before, in their language', async () => {
		const colleague = await member(database, opened, 'analyst');
		await read(opened.owner, { locale: 'de' });
		const { text } = await read(colleague, { locale: 'en' });
		expect(text.includes('Findings')).toBe(true);
		expect(/Befunde|Abteilungen|Führungskräfte/.exec(text)).toBeNull();
	});

	it('attack: figures, decisions and actions of a moment ago, after somebody else has changed them', async () => {
		const colleague = await member(database, opened, 'analyst');
		const readers = [opened.owner, colleague];
		const all = async (words: string) => {
			const texts = await Promise.all(readers.map(async (reader) => (await read(reader)).text));
			return texts.map((text) => text.includes(words));
		};
		expect(await all('CSAT')).toEqual([false, false]);
		await disagreement();
		expect(await all('CSAT')).toEqual([true, true]);
		const base = `/o/${opened.slug}`;
		const found = await findings.ofOrganisation(opened.scope, base);
		const [finding] = found.filter((each) => each.finding.kpi === 'csat');
		if (!finding) throw new Error('Customers contradict nothing.');
		await findings.setAside(opened.scope, finding, 'Ein Streik im März');
		expect(await all('Ein Streik im März')).toEqual([true, true]);
		await findings.takeUp(opened.scope, finding);
		expect(await all('Ein Streik im März')).toEqual([false, false]);
		const ended = {
			...{ title: 'Rückrufe am selben Tag', details: '', ownerId: null, departmentId: null, dueOn: null },
			...{ effort: 1 as const, hasReminders: false },
			goal: { kpi: 'csat' as const, departmentId: null, by: 5, until: '2020-01-31' }
		};
		const action = await actions.create(opened.scope, ended);
		expect(await all('Rückrufe am selben Tag')).toEqual([true, true]);
		await actions.remove(opened.scope, action.kind === 'done' ? action.id : '');
		expect(await all('Rückrufe am selben Tag')).toEqual([false, false]);
		const [entry] = await kpis.list(opened.scope);
		await kpis.remove(opened.scope, entry?.id ?? '');
		expect(await all('CSAT')).toEqual([false, false]);
	});

	it('attack: another organisation’s page, of which the very same bytes were published', async () => {
		const twin = await twinOf(database, opened, roundId);
		const readTwin = () => readResults(twin.owner, twin);
		expect((await read(opened.owner)).text.includes('Vertrieb')).toBe(true);
		const { status, text } = await readTwin();
		expect([status, text.includes('Vertrieb'), text.includes(opened.slug)]).toEqual([200, true, false]);
		expect(text.includes(`/o/${twin.slug}/rounds/${twin.roundId}/results/dimensions/`)).toBe(true);
		expect((await read(opened.owner)).text.includes(twin.slug)).toBe(false);
		await disagreement();
		expect((await read(opened.owner)).text.includes('CSAT')).toBe(true);
		expect((await readTwin()).text.includes('CSAT')).toBe(false);
		expect((await readResults(twin.owner, { slug: opened.slug, roundId })).status).toBe(404);
		expect((await readResults(twin.owner, { slug: twin.slug, roundId })).status).toBe(404);
	});

	it('attack: an organisation that was erased, at its address or at one that somebody has taken since', async () => {
		const { owner, slug } = opened;
		expect((await read(owner)).status).toBe(200);
		expect(await organisations.destroy(opened.scope, opened.capacity)).toBe(true);
		expect((await read(owner)).status).toBe(404);
		const heir = await organisation(database);
		await database.withScope({ organisationId: heir.id }, (transaction) =>
			transaction.update(schema.organisations).set({ slug }).where(eq(schema.organisations.id, heir.id))
		);
		expect((await read(heir.owner)).status).toBe(404);
		expect((await read(owner)).status).toBe(404);
	});
});

function offersActions(html: string): boolean {
	return html.includes('/actions/new?finding=');
}

/** What differs from person to person stands around it. */
function mainOf(html: string): string {
	return html.slice(html.indexOf('<h1'));
}

/** Another organisation with a round of which the same was published. */
async function twinOf(database: Database, { id: organisationId }: Opened, roundId: string) {
	const twin = await organisation(database, 'Andere AG');
	return { ...twin, roundId: await twinRound(database, { organisationId, roundId }, twin.id) };
}
