import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/lib/server/auth/passwords';
import { createWorld, type Organisation, type World } from '../access/world';
import { startFleet, type Fleet } from './fleet';
import { newestOf, streaming } from './streaming';
import type { Answer, Visitor } from './visitor';

const operations = join(import.meta.dirname, '../../docs/operations.md');
const sessionCookie = '__Host-session';
const password = 'long enough to be one';

describe('two processes on one PostgreSQL behind nginx', () => {
	let fleet: Fleet;
	let world: World;
	let alpha: Organisation;
	/** The same person, once at each process. */
	let atFirst: Visitor;
	let atSecond: Visitor;

	beforeAll(async () => {
		fleet = await startFleet();
		world = await createWorld(fleet.superuser);
		alpha = world.alpha;
		await fleet.superuser.query('update users set password_hash = $1', [await hashPassword(password)]);
		const cookies = { [sessionCookie]: world.users.owner.session };
		atFirst = fleet.visitor(cookies, fleet.first);
		atSecond = fleet.visitor(cookies, fleet.second);
	});
	afterAll(() => fleet?.stop());

	const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
		(await fleet.superuser.query<Row>(text, [...values])).rows;
	const countOf = async (text: string, values: readonly unknown[]): Promise<number> =>
		(await query<{ count: number }>(`select count(*)::int as count from ${text}`, values))[0]?.count ?? 0;

	it('take turns, and a login at one is a login at the other', async () => {
		const person = fleet.visitor();
		const login = await person.post('/login', { email: 'analyst@example.org', password });
		expect([login.status, login.headers.location]).toEqual([303, '/account']);
		const before = [fleet.first, fleet.second].map(({ printed }) => printed.length);
		for (let turn = 0; turn < 4; turn += 1) expect((await person.get(`/o/${alpha.slug}`)).text).toContain(alpha.mark);
		const lines = () =>
			[fleet.first, fleet.second].map(
				({ printed }, index) => printed.slice(before[index]).match(/\/o\//g)?.length ?? 0
			);
		await expect.poll(lines, { message: 'each has answered half of it' }).toEqual([2, 2]);
	});

	it('an assessment is begun at one, answered at the other, and read at both', async () => {
		const [first, second] = [fleet.visitor({}, fleet.first), fleet.visitor({}, fleet.second)];
		const begun = await first.post('/check/start', { questionnaire: 'reality-check', organisation: 'Kranich' });
		const base = /^\/check\/[^/]+/.exec(begun.headers.location ?? '')?.[0];
		expect(base).toBeTruthy();
		for (const [index, item] of ['check.1', 'check.2', 'check.3', 'check.4', 'check.5', 'check.6'].entries()) {
			const saved = await (index % 2 ? first : second).post(`${base}/save`, { [`value.${item}`]: 'level-3' });
			expect(saved.status).toBe(200);
		}
		expect((await second.post(`${base}/review`, {})).status).toBe(303);
		const pages = [await first.get(`${base}/report`), await second.get(`${base}/report`)];
		expect(pages.map(({ status }) => status)).toEqual([200, 200]);
		expect(pages[0]?.text).toContain('Kranich');
		expect(pages[1]?.text, 'the same to the byte').toBe(pages[0]?.text);
		// Kept in the memory of both by now; deleted at one, it is gone at the other.
		expect((await first.post(`${base}/delete`, {})).status).toBe(303);
		expect((await second.get(`${base}/report`)).status).toBe(404);
	});

	it('a participant begins at one, hands in at the other, and counts once', async () => {
		const [first, second] = [fleet.visitor({}, fleet.first), fleet.visitor({}, fleet.second)];
		const { token } = alpha.participant;
		const begun = await first.post(`/r/${token}`, {});
		const base = /^\/r\/[^/]+\/[^/]+/.exec(begun.headers.location ?? '')?.[0] ?? '';
		const question = /name="(value\.[^"]+)"/.exec((await second.get(begun.headers.location ?? '')).text)?.[1] ?? '';
		expect((await second.post(`${base}/save`, { [question]: 'level-2' })).status).toBe(200);
		const sent = await Promise.all([first, second, first, second].map((each) => each.post(`${base}/review`, {})));
		expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]));
		expect(
			sent.some(({ headers }) => headers.location?.startsWith('/r/receipt/')),
			'one holds a receipt'
		).toBe(true);
		expect(await countOf('round_intake where round_id = $1', [alpha.rounds.open]), 'one was there before').toBe(2);
	});

	it('what one has kept of a page is shown no more once the other has changed what it shows', async () => {
		const address = `/o/${alpha.slug}/rounds/${alpha.rounds.closed}/results`;
		const kept = await Promise.all([atFirst, atFirst, atSecond, atSecond].map((each) => each.get(address)));
		expect(new Set(kept.map(({ text }) => text)).size, 'the same to the byte').toBe(1);
		const comment = 'Read with care, as only one department took part.';
		const form = await atFirst.get(`${address}/edit`);
		expect((await atFirst.post(`${address}/edit?/save`, { ...fieldsOf(form), summary: comment })).status).toBe(303);
		for (const each of [atSecond, atFirst]) expect((await each.get(address)).text).toContain(comment);
	});

	it('a page at one is told what was done at the other, and nothing once the right is gone', async () => {
		const address = `/o/${alpha.slug}/rounds/${alpha.rounds.open}`;
		const stream = await streaming(fleet.first, `${address}/live`, `${sessionCookie}=${world.users.admin.session}`);
		await expect.poll(() => stream.stamps().length).toBe(1);
		expect((await atSecond.post(`${address}?/pause`, {})).status).toBe(303);
		await expect.poll(() => stream.stamps().length).toBe(2);
		expect(newestOf(stream), 'what the page would say by now').toBe(
			/data-stamp="([^"]+)"/.exec((await atSecond.get(address)).text)?.[1]
		);
		await query('delete from sessions where user_id = $1', [world.users.admin.id]);
		expect((await atSecond.post(`${address}?/resume`, {})).status).toBe(303);
		await stream.ended;
		expect(stream.stamps().length).toBe(2);
	});

	it('a file that was asked for at one is made once, by whichever has time, and fetched at the other', async () => {
		const address = `/o/${alpha.slug}/rounds/${alpha.rounds.closed}/results/export`;
		const ask = (each: Visitor) => each.post(address, { content: 'round', format: 'xlsx', language: 'en' });
		const asked = await Promise.all([atFirst, atSecond, atFirst, atSecond].map(ask));
		const files = asked.map(({ headers }) => headers.location ?? '');
		expect(new Set(files).size).toBe(4);
		const isReady = async () =>
			(await Promise.all(files.map((file) => atSecond.get(`${file}/file`)))).map(({ status }) => status);
		await expect.poll(isReady).toEqual([200, 200, 200, 200]);
		expect(await query('select distinct attempts from file_exports where format = $1', ['xlsx'])).toEqual([
			{ attempts: 1 }
		]);
	});

	it('attempts are counted together: ten wrong passwords in all', async () => {
		const wrong = { email: 'lead@example.org', password: 'not the right one' };
		const strangers = [fleet.visitor({}, fleet.first), fleet.visitor({}, fleet.second)];
		const statuses: number[] = [];
		for (let attempt = 0; attempt < 12; attempt += 1) {
			statuses.push((await strangers[attempt % 2]?.post('/login', wrong))?.status ?? 0);
		}
		expect(statuses).toEqual([...Array<number>(10).fill(422), 429, 429]);
	});

	it('what comes for one form is counted by one process: thirty from an address in all', async () => {
		const address = `/v/${alpha.voice.token}`;
		const sheets: { readonly customer: Visitor; readonly stamp: string }[] = [];
		for (let count = 0; count < 32; count += 1) {
			const customer = fleet.visitor();
			sheets.push({ customer, stamp: fieldsOf(await customer.get(address))['stamp'] ?? '' });
		}
		// Nobody fills in a sheet faster.
		await new Promise((resolve) => setTimeout(resolve, 2_100));
		const statuses = await Promise.all(
			sheets.map(async ({ customer, stamp }) => (await customer.post(address, { stamp, recommendation: '9' })).status)
		);
		expect(statuses.toSorted()).toEqual([...Array<number>(30).fill(303), 429, 429]);
	});

	it('are replaced one after the other under load, and no request fails; what is due then is done once', async () => {
		await query(`set session_replication_role = replica`);
		await query(`update rounds set closes_at = now() - interval '1 minute' where id = $1`, [alpha.rounds.open]);
		await query(`set session_replication_role = origin`);
		await query('update job_runs set due_at = now()');
		const people = Array.from({ length: 6 }, () => fleet.visitor({ [sessionCookie]: world.users.owner.session }));
		const begun = await fleet.visitor().post('/check/start', { questionnaire: 'reality-check' });
		const base = /^\/check\/[^/]+/.exec(begun.headers.location ?? '')?.[0];
		const statuses = new Map<string, number>();
		let isOver = false;
		const keepAsking = async (person: Visitor) => {
			while (!isOver) {
				for (const ask of [
					() => person.get('/'),
					() => person.get(`/o/${alpha.slug}/rounds`),
					() => person.post(`${base}/save`, { 'value.check.1': 'level-2' })
				]) {
					const said = await ask().then(({ status }) => String(status), String);
					statuses.set(said, (statuses.get(said) ?? 0) + 1);
				}
			}
		};
		const asking = people.map(keepAsking);
		const before = [fleet.first.started, fleet.second.started];
		expect(await fleet.restartOneByOne()).toBe(0);
		isOver = true;
		await Promise.all(asking);
		expect([...statuses.keys()], 'every one of them was answered').toEqual(['200']);
		expect(statuses.get('200')).toBeGreaterThan(100);
		expect([fleet.first.started, fleet.second.started]).toEqual(before.map((count) => count + 1));
		const published = () => countOf('round_publications where round_id = $1', [alpha.rounds.open]);
		await expect.poll(published, { timeout: 60_000 }).toBe(1);
		const recorded = await query<{ act: string; count: number }>(
			`select act, count(*)::int as count from audit_entries where organisation_id = $1 and act in ('rounds.ended', 'rounds.published')
			and details->>'name' like 'Round open%' group by act order by act`,
			[alpha.id]
		);
		expect(recorded).toEqual([
			{ act: 'rounds.ended', count: 1 },
			{ act: 'rounds.published', count: 1 }
		]);
	});

	it('what one version does not have is asked of the other, as a page of the one may come to the other', async () => {
		const refused = () => [fleet.first, fleet.second].map(({ printed }) => printed.match(/"status":404/g)?.length ?? 0);
		const before = refused();
		expect((await fleet.visitor().get('/_app/immutable/of-another-version.js')).status).toBe(404);
		await expect.poll(refused).toEqual(before.map((count) => count + 1));
	});

	it('says to whoever supervises it whether a process takes requests', () => {
		const block = /```sh\n(curl .*readyz)\n```/.exec(readFileSync(operations, 'utf8'))?.[1] ?? '';
		const asked = spawnSync('sh', ['-c', block.replace('http://127.0.0.1:3001', fleet.first.address)], {
			encoding: 'utf8'
		});
		expect([asked.status, asked.stdout]).toEqual([0, 'ready']);
	});

	it('the proxy logs no address that is a key, nor the page that somebody came from', async () => {
		const person = fleet.visitor();
		const { token } = alpha.participant;
		for (const path of [`/r/${token}`, `/%72/${token}`, `/./r/${token}`, `/s/${alpha.share.token}`, '/sources'])
			await person.get(path);
		await expect.poll(() => fleet.logged()).toContain('/sources');
		const keys = [token, alpha.share.token, alpha.voice.token, '/check/'];
		expect(keys.filter((key) => fleet.logged().includes(key))).toEqual([]);
	});
});

/** The hidden fields of a page's form, as a browser would send them. */
function fieldsOf({ text }: Answer): Readonly<Record<string, string>> {
	const hidden = text.matchAll(/<input[^>]*type="hidden"[^>]*>/g);
	return Object.fromEntries(
		[...hidden].map(([field]) => [/name="([^"]*)"/.exec(field)?.[1] ?? '', /value="([^"]*)"/.exec(field)?.[1] ?? ''])
	);
}
