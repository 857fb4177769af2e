import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as archive from '../../src/lib/server/archive';
import { sessionCookieName } from '../../src/lib/server/auth/session-cookie';
import { createSessions } from '../../src/lib/server/auth/sessions';
import { config } from '../../src/lib/server/config';
import type { Database } from '../../src/lib/server/db';
import { consultants, people } from '../../src/lib/server/db/schema';
import * as practices from '../../src/lib/server/practices';
import { keepCurrent } from '../../src/lib/server/questionnaires';
import { POST as write } from '../../src/routes/o/[organisation]/archive/file/+server';
import { actions as ofPeople } from '../../src/routes/o/import/+page.server';
import { actions as ofPractices } from '../../src/routes/p/[practice]/clients/import/+page.server';
import { account } from './account';
import { engines, opening } from './engines';
import { member, organisation } from './organisation-fixtures';

/** Where the program keeps the one database of its process. */
const shared: typeof globalThis & { gegenprobeDatabase?: Promise<Database> } = globalThis;

describe.each(engines)('whose turn it is to read or write an engagement file, on $name', ({ place }) => {
	let database: Database;
	let bytes: Buffer;

	beforeAll(
		opening(place, async (own) => {
			database = own;
			shared.gegenprobeDatabase = Promise.resolve(own);
			await keepCurrent(own);
			bytes = (await archive.write((await organisation(own)).scope, new Date())).bytes;
		})
	);
	afterAll(() => {
		delete shared.gegenprobeDatabase;
	});

	/** What somebody gets who waits in line while `meanwhile` happens. */
	async function afterWaiting(
		request: Request,
		ask: (request: Request) => unknown,
		meanwhile: () => Promise<unknown>
	): Promise<unknown> {
		let end = () => {};
		const busy = archive.inLine(() => new Promise<void>((resolve) => (end = resolve)));
		const answer = Promise.resolve(ask(request)).catch((refusal: unknown) => refusal);
		// The form is read once the right has been asked for the first time.
		await vi.waitUntil(() => request.bodyUsed, { timeout: 10_000, interval: 5 });
		await meanwhile();
		end();
		await busy;
		return answer;
	}

	const asking = (user: { readonly userId: string; readonly name: string; readonly email?: string }, cookie = '') => ({
		locals: { signedIn: { user: { id: user.userId, name: user.name, email: user.email ?? '' } }, locale: 'en' },
		cookies: { get: (name: string) => (name === sessionCookieName(config().origin) ? cookie : undefined) },
		url: new URL('http://localhost/'),
		setHeaders: () => undefined
	});
	const withFile = () => {
		const body = new FormData();
		body.set('file', new File([new Uint8Array(bytes)], 'file.zip'));
		return new Request('http://localhost/', { method: 'POST', body });
	};
	const organisationsOf = async (userId: string) =>
		(await database.read({ userId }, (transaction) => transaction.select().from(people))).length;

	it('nobody takes an organisation along whose right was taken away while they waited', async () => {
		const opened = await organisation(database);
		const second = await member(database, opened, 'owner', 'Zweite');
		const ask = (request: Request) =>
			write({ ...asking(second), params: { organisation: opened.slug }, request } as never);
		const empty = () => new Request('http://localhost/', { method: 'POST', body: new FormData() });
		const demoted = () =>
			database.withScope({ organisationId: opened.id }, (transaction) =>
				transaction.update(people).set({ role: 'admin' }).where(eq(people.id, second.personId))
			);
		expect(await afterWaiting(empty(), ask, async () => undefined)).toMatchObject({ status: 200 });
		expect(await afterWaiting(empty(), ask, demoted)).toMatchObject({ status: 403 });
	});

	it('nobody brings one in whose session was ended while they waited', async () => {
		const anna = await account(database, 'Anna Anders');
		const sessions = createSessions(async () => database);
		const { value } = await sessions.begin(anna.userId, null);
		const opened = await sessions.read(value);
		if (!opened) throw new Error('There is no session.');
		const ask = (request: Request) => ofPeople['default']?.({ ...asking(anna, value), request } as never);
		const refusal = await afterWaiting(withFile(), ask, () => sessions.end(opened.session));
		expect(refusal).toMatchObject({ status: 303, location: '/login' });
		expect(await organisationsOf(anna.userId)).toBe(0);
	});

	it('nor for a practice that they have left meanwhile', async () => {
		const lead = await account(database, 'Lea Lotse');
		const { slug } = await practices.create(lead, 'Lotsen', database);
		const ask = (request: Request) =>
			ofPractices['default']?.({ ...asking(lead), params: { practice: slug }, request } as never);
		const leaving = () =>
			database.withScope({ userId: lead.userId }, (transaction) =>
				transaction.delete(consultants).where(eq(consultants.userId, lead.userId))
			);
		expect(await afterWaiting(withFile(), ask, leaving)).toMatchObject({ status: 404 });
	});
});
