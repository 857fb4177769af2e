import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import { questionnaires } from '../../src/lib/core/catalogue';
import { engineModule } from '../../src/lib/server/db/embedded/engine-module';
import { serve } from '../access/server';
import { enterSurvey, sha256, type Insert, type Survey } from '../storage/survey-rows';
import { startOwnServer } from './own-server';

/** How many take part at the same moment: half by links of their own, half by a group's. */
const participants = 120;
const byOwnLink = participants / 2;

/** As superuser, past every policy. */
interface Beneath {
	insert(table: PgTable, row: Record<string, unknown>): Promise<unknown>;
	query(statement: string): Promise<readonly Record<string, unknown>[]>;
}

const { items, parts } = questionnaires.pulse;
const [first] = parts;

it('a hundred and twenty answer at the same time on PostgreSQL, and every acknowledged answer is there once', async () => {
	const served = await serve();
	try {
		const database = drizzle({ client: served.superuser });
		const beneath: Beneath = {
			insert: (table, row) => database.insert(table).values(row),
			query: async (statement) => (await served.superuser.query<Record<string, unknown>>(statement)).rows
		};
		const survey = await enter(beneath);
		const acknowledged = await everybody(served.origin, survey);
		await expectEverythingThere(beneath, acknowledged);
		expect(served.failures()).toEqual([]);
	} finally {
		await served.stop();
	}
});

it('and on the embedded database, also after the process was told to end', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-load-'));
	const environment = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'info', API_RATE_PER_MINUTE: '0' };
	try {
		await (await startOwnServer(environment)).stop();
		const survey = await onFiles(folder, enter);
		const server = await startOwnServer(environment);
		const acknowledged = await everybody(`http://127.0.0.1:${server.port}`, survey);
		expect(server.log()).not.toContain('"level":50');
		for (const secret of secretsOf(survey, acknowledged)) expect(server.log()).not.toContain(secret);
		await server.stop();
		await onFiles(folder, (beneath) => expectEverythingThere(beneath, acknowledged));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

function enter({ insert, query }: Beneath): Promise<Survey> {
	const groups = [
		{ name: 'Sales', roles: new Array<'other-staff'>(byOwnLink).fill('other-staff') },
		{ name: 'Stores', headcount: participants - byOwnLink }
	];
	const inserting: Insert = insert;
	return query(`select version from questionnaire_versions where id = 'pulse'`).then(([row]) =>
		enterSurvey(
			inserting,
			groups,
			{ questionnaireId: 'pulse', questionnaireVersion: String(row?.['version']) },
			{ round: { status: 'open' } }
		)
	);
}

async function onFiles<Result>(folder: string, work: (beneath: Beneath) => Promise<Result>): Promise<Result> {
	const client = await PGlite.create(join(folder, 'data', 'database'), { pgliteWasmModule: await engineModule() });
	const database = drizzleEmbedded({ client });
	try {
		return await work({
			insert: (table, row) => database.insert(table).values(row),
			query: async (statement) => (await client.query<Record<string, unknown>>(statement)).rows
		});
	} finally {
		await client.close();
	}
}

/** Returns what each was told: the hash of their receipt, and the answers they gave. */
async function everybody(origin: string, { groups }: Survey): Promise<ReadonlyMap<string, readonly number[]>> {
	const own = groups[0]?.invited.map(({ token }) => token) ?? [];
	const tokens = [...own, ...new Array<string>(participants - own.length).fill(groups[1]?.token ?? '')];
	// A connection each time: one kept open may be closed by the server at the very moment it is used again.
	const agent = new Agent({ maxSockets: participants });
	const told = await Promise.all(tokens.map((token, index) => takePart(origin, agent, token, index)));
	agent.destroy();
	return new Map(told);
}

/** The way of one person, as their browser goes it: a page of questions, answers saved one by one, the end. */
async function takePart(
	origin: string,
	agent: Agent,
	token: string,
	index: number
): Promise<readonly [receiptHash: string, sheet: readonly number[]]> {
	const post = (path: string, fields: Readonly<Record<string, string>>, status: number) =>
		ask(agent, new URL(path, origin), String(new URLSearchParams(fields)), status);
	expect((await ask(agent, new URL(`/r/${token}`, origin), null, 200)).status).toBe(200);
	const begun = await post(`/r/${token}`, {}, 303);
	const base = begun.location.replace(/\/part\/.*/, '');
	const sheet = items.map((_, place) => (index + place) % 5);
	const fields = items.map(({ id }, place) => [`value.${id}`, `level-${sheet[place]}`] as const);
	const onFirst = fields.filter(([name]) => first?.items.some((id) => name === `value.${id}`));
	await post(`${base}/part/${first?.id}`, Object.fromEntries(onFirst), 303);
	await post(`${base}/save`, Object.fromEntries(fields), 200);
	const handedIn = await post(`${base}/review`, {}, 303);
	const receipt = /\/r\/receipt\/([\w-]{22})/.exec(handedIn.location)?.[1];
	expect(receipt, handedIn.location).toBeDefined();
	return [sha256(receipt ?? ''), sheet];
}

function ask(agent: Agent, url: URL, body: string | null, expected: number) {
	return new Promise<{ readonly status: number; readonly location: string }>((resolve, reject) => {
		const form = {
			'content-type': 'application/x-www-form-urlencoded',
			'content-length': Buffer.byteLength(body ?? '')
		};
		const headers = { accept: 'text/html', origin: url.origin, ...(body !== null && form) };
		const asked = request(url, { agent, method: body === null ? 'GET' : 'POST', headers }, (answer) => {
			answer.resume();
			answer.on('end', () => {
				const { statusCode: status = 0 } = answer;
				if (status === expected) resolve({ status, location: answer.headers.location ?? '' });
				else reject(new Error(`${status} instead of ${expected} at ${url.pathname.replace(/[\w-]{20,}/g, '…')}`));
			});
		});
		asked.on('error', reject);
		asked.end(body ?? undefined);
	});
}

async function expectEverythingThere(
	{ query }: Beneath,
	acknowledged: ReadonlyMap<string, readonly number[]>
): Promise<void> {
	expect(acknowledged.size).toBe(participants);
	const columns = 'receipt_hash, sheet::int[] as sheet';
	const rows = await query(`select ${columns} from round_intake union all select ${columns} from round_responses`);
	expect(rows).toHaveLength(participants);
	for (const row of rows) expect(row['sheet']).toEqual(acknowledged.get(String(row['receipt_hash'])));
	const states = await query(`select state, count(*)::int as count from round_participations group by state`);
	const counted = Object.fromEntries(states.map(({ state, count }) => [state, count]));
	expect(Number(counted['done'] ?? 0) + Number(counted['waiting'] ?? 0), 'whoever answered is marked').toBe(byOwnLink);
	expect(Number(counted['waiting'] ?? 0), 'only fewer than five of a cell still wait').toBeLessThan(5);
	expect(await query('select from round_drafts')).toEqual([]);
}

function secretsOf({ groups }: Survey, acknowledged: ReadonlyMap<string, unknown>): readonly string[] {
	const tokens = groups.flatMap(({ token, invited }) => [token ?? '', ...invited.map((one) => one.token)]);
	return [...tokens.filter(Boolean), ...acknowledged.keys()];
}
