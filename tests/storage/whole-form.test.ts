import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestEvent } from '@sveltejs/kit';
import { sessions } from '../../src/lib/server/auth/sessions';
import type { Database } from '../../src/lib/server/db';
import { wholeForm } from '../../src/lib/server/hooks/whole-form';
import { account } from './account';
import { engines, opening } from './engines';

/** Where the program keeps the one database of its process. */
const shared: typeof globalThis & { gegenprobeDatabase?: Promise<Database> } = globalThis;

describe.each(engines)('a form that is sent, on $name', ({ place }) => {
	let database: Database;

	beforeAll(
		opening(place, (own) => {
			database = own;
			shared.gegenprobeDatabase = Promise.resolve(own);
		})
	);
	afterAll(() => {
		delete shared.gegenprobeDatabase;
	});

	/** How many bytes of a form the page is given; the status with which it is refused instead. */
	const arrived = async (route: string, bytes: number, session?: string): Promise<number> => {
		const body = new Uint8Array(bytes);
		const init = { method: 'POST', body, headers: { 'content-length': String(bytes) } };
		const event = {
			request: new Request('http://localhost/', init),
			url: new URL('http://localhost/'),
			route: { id: route },
			cookies: { get: () => session }
		} as unknown as RequestEvent;
		let size = 0;
		await wholeForm({
			event,
			resolve: async ({ request }) => {
				size = await request.arrayBuffer().then(
					({ byteLength }) => byteLength,
					({ status }: { readonly status: number }) => status
				);
				return new Response();
			}
		});
		return size;
	};

	it('is as large as an engagement file only where one is taken, from somebody who is logged in', async () => {
		const { userId } = await account(database, 'Anna Beispiel');
		const { value } = await sessions().begin(userId, null);
		expect(await arrived('/o/import', 20_000_000, value)).toBe(20_000_000);
		expect(await arrived('/p/[practice]/clients/import', 20_000_000, value)).toBe(20_000_000);
		expect(await arrived('/o/import', 25_000_000, value)).toBe(413);
		expect(await arrived('/o/[organisation]/people/import', 20_000_000, value)).toBe(413);
		for (const nobody of [undefined, '', 'x'.repeat(40)]) {
			expect(await arrived('/o/import', 20_000_000, nobody)).toBe(413);
			expect(await arrived('/o/import', 3_000_000, nobody)).toBe(3_000_000);
		}
	});
});
