import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ApiScope, apiScopes } from '../../src/lib/core/access/api-scopes';
import type { MemberRole } from '../../src/lib/core/access/roles';
import { kpiEntryResponse, kpiListResponse } from '../../src/lib/server/api/kpi-responses';
import { problemResponse } from '../../src/lib/server/api/responses';
import { roundListResponse, roundResponse, roundResultsResponse } from '../../src/lib/server/api/round-responses';
import * as accounts from '../../src/lib/server/accounts';
import * as apiTokens from '../../src/lib/server/api-tokens';
import { tokensMax } from '../../src/lib/server/api-tokens/create';
import { publicationOf } from '../../src/lib/server/closing/publication';
import * as departments from '../../src/lib/server/departments';
import type { Database } from '../../src/lib/server/db';
import { apiTokens as rows, people } from '../../src/lib/server/db/schema';
import * as kpis from '../../src/lib/server/kpis';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import type { OrganisationScope } from '../../src/lib/server/visits';
import * as kpiList from '../../src/routes/api/v1/kpis/+server';
import * as kpiPeriod from '../../src/routes/api/v1/kpis/[period]/+server';
import * as roundList from '../../src/routes/api/v1/rounds/+server';
import * as oneRound from '../../src/routes/api/v1/rounds/[id]/+server';
import * as roundResults from '../../src/routes/api/v1/rounds/[id]/results/+server';
import { engines, opening, type Place } from './engines';
import { everything } from './everything';
import { actsIn, member, type Opened, organisation } from './organisation-fixtures';
import { publishedRound } from './published-round';

/** Where the program keeps the one database of its process. */
const shared: typeof globalThis & { gegenprobeDatabase?: Promise<Database> } = globalThis;

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000);

describe.each(engines)('programs with a token on $name', ({ place }) => {
	let database: Database;
	let where: Place;
	let opened: Opened;
	let departmentId: string;

	beforeAll(
		opening(place, async (own, ownPlace) => {
			database = own;
			where = ownPlace;
			shared.gegenprobeDatabase = Promise.resolve(own);
			vi.stubEnv('API_RATE_PER_MINUTE', '0');
			await keepCurrent(own);
		})
	);
	afterAll(() => {
		delete shared.gegenprobeDatabase;
		vi.unstubAllEnvs();
	});
	beforeEach(async () => {
		opened = await organisation(database);
		departmentId = await added(opened.scope, 'Vertrieb');
	});

	const added = async (scope: OrganisationScope, name: string) => {
		await departments.add(scope, [{ line: 1, path: [name] }]);
		const [department] = await departments.list(scope);
		if (!department) throw new Error('No department was added.');
		return department.id;
	};
	const tokenOf = async (scope: OrganisationScope, scopes: readonly ApiScope[] = apiScopes, name = 'BI') => {
		const made = await apiTokens.create(scope, { name, scopes, expiresAt: inAMonth() });
		if (made.kind !== 'done') throw new Error(made.kind);
		return made;
	};
	const setRole = (personId: string, role: MemberRole) =>
		database.withScope({ organisationId: opened.id }, (transaction) =>
			transaction.update(people).set({ role }).where(eq(people.id, personId))
		);

	describe('a token', () => {
		it('opens its organisation in its maker’s name, and says so by its own', async () => {
			const { token } = await tokenOf(opened.scope, ['kpis.read']);
			const found = await apiTokens.open(token);
			expect(found?.scopes).toEqual(['kpis.read']);
			expect(found?.visit.scope).toMatchObject({
				organisationId: opened.id,
				actor: { userId: opened.owner.userId, name: 'API: BI' }
			});
		});

		it('is nowhere in the database', async () => {
			const { token } = await tokenOf(opened.scope);
			const all = [...(await everything(database, where)).values()].join('\n');
			expect(all).toContain('"BI"');
			expect(all).not.toContain(token);
			expect(all).not.toContain(token.slice('gegenprobe_'.length));
		});

		it('opens nothing once it is revoked, has expired, or is any other text', async () => {
			const { id, token } = await tokenOf(opened.scope);
			expect(await apiTokens.open(token, new Date(Date.now() + 31 * 86_400_000))).toBeNull();
			for (const text of ['', token.slice(0, -1), `${token}x`, token.replace('gegenprobe_', ''), token.toUpperCase()])
				expect(await apiTokens.open(text), text).toBeNull();
			expect(await apiTokens.open(token)).not.toBeNull();
			expect(await apiTokens.revoke(opened.scope, id)).toBe(true);
			expect(await apiTokens.open(token)).toBeNull();
			expect(await apiTokens.revoke(opened.scope, id), 'once').toBe(false);
			expect(await actsIn(database, opened.id)).toEqual(expect.arrayContaining(['tokens.created', 'tokens.revoked']));
		});

		it('may only what its maker may at that moment, and nothing once they are gone', async () => {
			const ben = await member(database, opened, 'owner');
			const { token } = await tokenOf(ben.scope);
			const scopes = async () => (await apiTokens.open(token))?.scopes ?? null;
			expect(await scopes()).toEqual([...apiScopes]);
			await setRole(ben.personId, 'admin');
			expect(await scopes(), 'runs rounds and keeps KPIs, and reads no results').toEqual([
				'rounds.read',
				'kpis.read',
				'kpis.write'
			]);
			await setRole(ben.personId, 'participant');
			expect(await scopes()).toEqual([]);
			await database.withScope({ organisationId: opened.id }, (transaction) =>
				transaction.delete(people).where(eq(people.id, ben.personId))
			);
			expect(await scopes()).toBeNull();
		});

		it('dies with its maker’s account, and the list says so', async () => {
			const ben = await member(database, opened, 'admin');
			const { token } = await tokenOf(ben.scope, ['kpis.read']);
			expect((await apiTokens.list(opened.scope)).map(({ by }) => by)).toEqual(['Ben Beispiel']);
			await accounts.erase({ database, userId: ben.userId });
			expect(await apiTokens.open(token)).toBeNull();
			expect((await apiTokens.list(opened.scope)).map(({ by }) => by)).toEqual([null]);
		});

		it('notes the day it was last used, once a day', async () => {
			const { token } = await tokenOf(opened.scope);
			const used = async () => (await apiTokens.list(opened.scope)).map(({ lastUsedOn }) => lastUsedOn);
			expect(await used()).toEqual([null]);
			const day = (text: string) => new Date(`${text}T12:00:00Z`);
			const later = new Date().toISOString().slice(0, 10);
			await apiTokens.open(token, day(later));
			expect(await used()).toEqual([later]);
		});

		it('of one organisation is neither seen nor revoked by another', async () => {
			const { id, token } = await tokenOf(opened.scope);
			const other = await organisation(database, 'Andere AG');
			expect(await apiTokens.list(other.scope)).toEqual([]);
			expect(await apiTokens.revoke(other.scope, id)).toBe(false);
			expect(await apiTokens.open(token)).not.toBeNull();
		});

		it('cannot be one of too many', async () => {
			await database.withScope({ organisationId: opened.id }, (transaction) =>
				transaction.insert(rows).values(
					Array.from({ length: tokensMax }, (_, index) => ({
						...{ organisationId: opened.id, name: String(index), scopes: ['kpis.read'] as const },
						...{ hash: crypto.randomUUID().replaceAll('-', '').repeat(2), expiresAt: inAMonth() }
					}))
				)
			);
			const more = { name: 'Noch eins', scopes: ['kpis.read'], expiresAt: inAMonth() } as const;
			expect((await apiTokens.create(opened.scope, more)).kind).toBe('too-many');
			await database.withScope({ organisationId: opened.id }, (transaction) =>
				transaction.update(rows).set({ revokedAt: new Date() }).where(eq(rows.name, '0'))
			);
			expect((await apiTokens.create(opened.scope, more)).kind).toBe('done');
		});
	});

	type Handler = (event: never) => Response | Promise<Response>;
	interface Sent {
		readonly token?: string;
		readonly params?: Readonly<Record<string, string>>;
		readonly search?: string;
		readonly body?: unknown;
		readonly headers?: Readonly<Record<string, string>>;
	}
	/** A route as the framework would call it. */
	const call = async (handler: Handler, { token, params = {}, search = '', body, headers = {} }: Sent) => {
		const request = new Request(`http://localhost/api/v1/x${search}`, {
			...(body === undefined ? {} : { method: 'PUT', duplex: 'half', body: written(body) }),
			headers: {
				...(token !== undefined && { authorization: `Bearer ${token}` }),
				...(body !== undefined && { 'content-type': 'application/json' }),
				...headers
			}
		});
		const locals = { clientAddress: '192.0.2.1', locale: 'en', signedIn: null };
		const response = await handler({ request, params, url: new URL(request.url), locals } as never);
		return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
	};
	const written = (body: unknown) => (body instanceof ReadableStream ? body : JSON.stringify(body));
	const put = (token: string, period: string, body: unknown, sent: Omit<Sent, 'token' | 'body' | 'params'> = {}) =>
		call(kpiPeriod.PUT, { token, body, params: { period }, ...sent });
	const pathsOf = (body: unknown) => (problemResponse.parse(body).errors ?? []).map(({ path }) => path);

	describe('without a token that fits', () => {
		it.each([
			['rounds', roundList.GET],
			['one round', oneRound.GET],
			['results', roundResults.GET],
			['KPIs', kpiList.GET],
			['KPI intake', kpiPeriod.PUT]
		] as const)('%s are refused, and the answer says how to ask', async (_, handler) => {
			const params = { id: crypto.randomUUID(), period: '2026' };
			const body = handler === kpiPeriod.PUT ? {} : undefined;
			const none = await call(handler, { params, body });
			expect(none.status).toBe(401);
			expect(none.headers.get('www-authenticate')).toBe('Bearer realm="gegenprobe"');
			const wrong = await call(handler, { params, body, token: `gegenprobe_${'x'.repeat(43)}` });
			expect([wrong.status, wrong.headers.get('www-authenticate')]).toEqual([
				401,
				'Bearer realm="gegenprobe", error="invalid_token"'
			]);
			problemResponse.parse(wrong.body);
		});

		it('each address takes its own scope and no other', async () => {
			const needed = [
				[roundList.GET, 'rounds.read'],
				[oneRound.GET, 'rounds.read'],
				[roundResults.GET, 'results.read'],
				[kpiList.GET, 'kpis.read'],
				[kpiPeriod.PUT, 'kpis.write']
			] as const;
			const tokens = await Promise.all(
				apiScopes.map(async (scope) => [scope, (await tokenOf(opened.scope, [scope])).token] as const)
			);
			for (const [handler, needs] of needed) {
				for (const [scope, token] of tokens) {
					const body = handler === kpiPeriod.PUT ? {} : undefined;
					const { status, headers } = await call(handler, { token, params: { id: 'x', period: 'x' }, body });
					expect(status === 403, `${needs} with ${scope}`).toBe(scope !== needs);
					if (scope !== needs) expect(headers.get('www-authenticate')).toContain(`scope="${needs}"`);
				}
			}
		});
	});

	describe('rounds', () => {
		it('are listed, and their results are those that were published', async () => {
			const { token } = await tokenOf(opened.scope);
			const id = await publishedRound(database, opened.scope, { [departmentId]: 2 }, ['2026-01-01', '2026-01-31']);
			const list = roundListResponse.parse((await call(roundList.GET, { token })).body);
			expect(list).toMatchObject({ rounds: [{ id, status: 'closed', hasResults: true }], next: null });
			const one = await call(oneRound.GET, { token, params: { id } });
			expect(roundResponse.parse(one.body)).toEqual(list.rounds[0]);
			const answer = await call(roundResults.GET, { token, params: { id } });
			const results = roundResultsResponse.parse(answer.body);
			const published = await publicationOf(opened.scope, id);
			expect(results.sha256).toBe(published?.sha256);
			expect(results.groups.map(({ id, showing }) => [id, showing])).toEqual(
				published?.publication.groups.map(({ id, showing }) => [id, showing])
			);
			const shown = published?.publication.groups[0]?.figures;
			expect(results.groups[0]).toMatchObject({ n: shown?.n, overall: shown?.overall, items: shown?.items });
			expect(answer.headers.get('cache-control')).toBe('private, no-store');
		});

		it('of others, and what is no id, are not there', async () => {
			const { token } = await tokenOf(opened.scope);
			const other = await organisation(database, 'Andere AG');
			const theirs = await added(other.scope, 'Werk');
			const id = await publishedRound(database, other.scope, { [theirs]: 2 }, ['2026-01-01', '2026-01-31']);
			for (const unknown of [id, crypto.randomUUID(), 'x', "' or true --"]) {
				expect((await call(oneRound.GET, { token, params: { id: unknown } })).status, unknown).toBe(404);
				expect((await call(roundResults.GET, { token, params: { id: unknown } })).status, unknown).toBe(404);
			}
			expect((await call(roundList.GET, { token, search: `?after=${id}` })).status).toBe(422);
		});
	});

	describe('KPIs', () => {
		it('enter, change and are read again; what is not named stays, and the history names the token', async () => {
			const { token } = await tokenOf(opened.scope, ['kpis.read', 'kpis.write'], 'CRM');
			const nps = { promoters: 30, passives: 10, detractors: 10, target: 50 };
			const made = await put(token, '2026-Q3', { kpis: { nps, churn: { value: 3.25 } } });
			expect(made.status).toBe(201);
			const first = kpiEntryResponse.parse(made.body);
			expect(first.kpis).toEqual({ nps, churn: { value: 3.25 } });
			expect(first.results.nps).toMatchObject({ value: 40, origin: 'typed' });
			expect(made.headers.get('etag')).toBe(`"${first.version}"`);

			const changed = await put(token, '2026-Q3', { kpis: { churn: { customersAtStart: 1000, customersLost: 12 } } });
			expect(changed.status).toBe(200);
			expect(kpiEntryResponse.parse(changed.body).kpis).toEqual({
				nps,
				churn: { customersAtStart: 1000, customersLost: 12 }
			});
			const list = kpiListResponse.parse((await call(kpiList.GET, { token })).body);
			expect(list.entries).toEqual([changed.body]);
			const [stored] = await kpis.list(opened.scope);
			expect((await kpis.history(opened.scope, stored?.id ?? '')).map(({ act, by }) => [act, by])).toEqual([
				['corrected', 'API: CRM'],
				['entered', 'API: CRM']
			]);
		});

		it('are not entered by a token that was revoked while the body was held back', async () => {
			const { id, token } = await tokenOf(opened.scope);
			let isRevoked = false;
			const body = new ReadableStream<Uint8Array>(
				{
					async pull(controller) {
						isRevoked = await apiTokens.revoke(opened.scope, id);
						controller.enqueue(Buffer.from(JSON.stringify({ kpis: { churn: { value: 3 } } })));
						controller.close();
					}
				},
				{ highWaterMark: 0 }
			);
			const answer = await call(kpiPeriod.PUT, { token, body, params: { period: '2026' } });
			expect([isRevoked, answer.status]).toEqual([true, 401]);
			expect(await kpis.list(opened.scope)).toEqual([]);
		});

		it('of a department, and of the organisation’s own, with numbers exactly as they were sent', async () => {
			const { token } = await tokenOf(opened.scope);
			const saved = await kpis.define(opened.scope, {
				...{ name: 'Erstlösung', unit: '%', formula: '' },
				direction: 'higher'
			});
			if (saved.kind !== 'done') throw new Error(saved.kind);
			const own = { [saved.id]: { value: 1.234, target: -0.5 } };
			const body = { kpis: { clv: { value: 1234.567, currency: 'EUR' } }, own };
			const answer = await put(token, '2026-09', body, { search: `?department=${departmentId}` });
			expect(answer.body).toMatchObject({ period: '2026-09', department: departmentId, own, kpis: body.kpis });
			const list = kpiListResponse.parse((await call(kpiList.GET, { token, search: '?year=2026' })).body);
			expect(list.own).toMatchObject([{ id: saved.id, name: 'Erstlösung' }]);
			expect(list.departments).toMatchObject([{ id: departmentId, name: 'Vertrieb' }]);
			expect(list.entries).toHaveLength(1);
			expect((await call(kpiList.GET, { token, search: '?year=2025' })).body).toMatchObject({ entries: [] });
		});

		it('build on the version that was expected, or change nothing', async () => {
			const { token } = await tokenOf(opened.scope);
			const body = (value: number) => ({ kpis: { csat: { value } } });
			const none = await put(token, '2026', body(1), { headers: { 'if-match': '"1"' } });
			expect(none.status).toBe(412);
			const made = await put(token, '2026', body(1), { headers: { 'if-none-match': '*' } });
			expect(made.status).toBe(201);
			expect((await put(token, '2026', body(2), { headers: { 'if-none-match': '*' } })).status).toBe(412);
			const etag = made.headers.get('etag') ?? '';
			expect((await put(token, '2026', body(2), { headers: { 'if-match': etag } })).status).toBe(200);
			expect((await put(token, '2026', body(3), { headers: { 'if-match': etag } })).status).toBe(412);
			expect((await put(token, '2026', body(3), { headers: { 'if-match': '*' } })).status).toBe(400);
			expect((await call(kpiList.GET, { token })).body).toMatchObject({ entries: [{ kpis: { csat: { value: 2 } } }] });
		});

		it('entered by many at once for the same period all arrive', async () => {
			const { token } = await tokenOf(opened.scope);
			const sent = [
				{ nps: { value: 12 } },
				{ csat: { value: 80 } },
				{ churn: { value: 2 } },
				{ clv: { value: 900, currency: 'EUR' } }
			];
			const two = sent.slice(0, 2);
			const answers = await Promise.all(two.map((kpis) => put(token, '2026-08', { kpis })));
			expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201]);
			expect((await call(kpiList.GET, { token })).body).toMatchObject({
				entries: [{ kpis: Object.assign({}, ...two) }]
			});
		});

		it.each([
			['nothing named', {}, ['body']],
			['no object', [], ['body']],
			['an unknown field', { kpi: {} }, ['kpi']],
			[
				'counts and value mixed',
				{ kpis: { nps: { promoters: 1, passives: 1, detractors: 1, value: 3 } } },
				['kpis.nps.value']
			],
			['a period before', { kpis: { csat: { value: 1, previous: { value: 2 } } } }, ['kpis.csat.previous']],
			[
				'more lost than there were',
				{ kpis: { churn: { customersAtStart: 5, customersLost: 6 } } },
				['kpis.churn.customersLost']
			],
			['out of range', { kpis: { csat: { value: 101 } } }, ['kpis.csat.value']],
			[
				'an own KPI that is none',
				{ own: { '00000000-0000-4000-8000-000000000000': { value: 1 } } },
				['own.00000000-0000-4000-8000-000000000000']
			],
			['half a customer', { kpis: { csat: { satisfied: 1.5, answers: 3 } } }, ['kpis.csat.satisfied']]
		] as const)('refused for %s, at its path, and nothing is entered', async (_, body, paths) => {
			const { token } = await tokenOf(opened.scope);
			const answer = await put(token, '2026-09', body);
			expect(answer.status).toBe(422);
			expect(pathsOf(answer.body)).toEqual(paths);
			expect(await kpis.list(opened.scope)).toEqual([]);
		});

		it('of no department or period are refused', async () => {
			const { token } = await tokenOf(opened.scope);
			const body = { kpis: { nps: { value: 1 } } };
			const other = await organisation(database, 'Andere AG');
			const theirs = await added(other.scope, 'Werk');
			for (const id of [theirs, crypto.randomUUID(), 'x', '']) {
				const answer = await put(token, '2026-09', body, { search: `?department=${id}` });
				expect([answer.status, pathsOf(answer.body)], id).toEqual([422, ['department']]);
			}
			for (const period of ['2026-13', '1999', 'x']) expect((await put(token, period, body)).status, period).toBe(404);
			expect(await kpis.list(other.scope)).toEqual([]);
		});
	});
});
