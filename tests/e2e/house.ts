import type { Browser, Page } from '@playwright/test';
import { serve, type Served } from '../access/server';
import { cookieName, createWorld, type Actor, type World } from '../access/world';
import { expect, test as base } from './fixtures';

/** A product of its own, into whose tables and log a test looks, and everybody who is in it. */
export interface House {
	readonly served: Served;
	readonly world: World;
}

/** One a worker: whichever files need it use it one after the other. */
const inHouse = base.extend<object, { readonly house: House }>({
	house: [
		async ({ browserName: _any }, use) => {
			const served = await serve({ BODY_SIZE_LIMIT: '1M', LOG_LEVEL: 'trace' });
			await use({ served, world: await createWorld(served.superuser) });
			expect(served.failures()).toEqual([]);
			await served.stop();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: ({ house }, use) => use(house.served.origin)
});

/**
 * The tests of one file, which run in their order: they begin with everything as it was made, and with what `furnish` adds to it, which each of them
 * has as `place`.
 */
export function testIn<Place extends object>(furnish: (house: House, browser: Browser) => Promise<Place>) {
	let place: Place | undefined;
	const test = inHouse.extend<{ readonly place: Place }>({
		place: async ({ house: _house }, use) => {
			if (!place) throw new Error('Nothing has been furnished.');
			await use(place);
		}
	});
	test.describe.configure({ mode: 'default' });
	test.beforeAll(async ({ house, browser }) => {
		test.setTimeout(300_000);
		await house.world.restore();
		place = await furnish(house, browser);
	});
	return test;
}

/** Opens the session of one of the people there. */
export async function signIn(page: Page, { world, served }: House, actor: Exclude<Actor, 'guest'>): Promise<void> {
	await page.context().addCookies([{ name: cookieName, value: world.users[actor].session, url: served.origin }]);
}

/** A page of somebody who has logged in there. */
export async function pageOf(browser: Browser, house: House, actor: Exclude<Actor, 'guest'>): Promise<Page> {
	const page = await (await browser.newContext({ baseURL: house.served.origin, locale: 'en-GB' })).newPage();
	await signIn(page, house, actor);
	return page;
}
