import { serve, type Served } from '../access/server';
import { Client } from '../access/client';
import { cookieName, createWorld, type World } from '../access/world';
import { expect, expectAccessible, test as base } from './fixtures';

interface House {
	readonly served: Served;
	readonly world: World;
	/** Somebody else who runs surveys there. */
	readonly client: Client;
	/** Address of its open round. */
	readonly round: string;
}

/** One product for this file. */
const test = base.extend<object, { readonly house: House }>({
	house: [
		async ({ browser: _any }, use) => {
			const served = await serve();
			const world = await createWorld(served.superuser);
			const client = new Client(served.origin, world);
			await use({ served, world, client, round: `/o/${world.alpha.slug}/rounds/${world.alpha.rounds.open}` });
			expect(served.failures()).toEqual([]);
			await served.stop();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: ({ house }, use) => use(house.served.origin)
});

test.describe.configure({ mode: 'default' });

test.beforeEach(({ context, house: { world, served } }) =>
	context.addCookies([{ name: cookieName, value: world.users.owner.session, url: served.origin }])
);

test('a survey’s page that was left open shows what somebody else does, and the focus stays where it is', async ({
	page,
	house: { client, round }
}) => {
	await page.goto(round);
	await page.evaluate(() => document.body.setAttribute('data-never-left', ''));
	const extend = page.getByRole('link', { name: 'Extend', exact: true });
	await extend.focus();
	expect((await client.post('admin', `${round}?/pause`, {})).status).toBe(303);
	await expect(page.getByRole('button', { name: 'Resume the survey' })).toBeVisible();
	await expect(extend).toBeFocused();
	await expectAccessible(page);
	expect((await client.post('admin', `${round}?/resume`, {})).status).toBe(303);
	await expect(page.getByText('Paused', { exact: true })).toHaveCount(0);
	await expect(page.locator('body[data-never-left]'), 'it is the same page').toHaveCount(1);
});

test('who waits for results is led to them once they are there', async ({ page, house: { client, round } }) => {
	await page.goto(`${round}/results`);
	await expect(page.getByText('No results yet')).toBeVisible();
	expect((await client.post('admin', `${round}/end`, {})).status).toBe(303);
	await expect(page.locator('[data-live]')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Round open');
	await expect(page.getByText('The results are being computed')).toHaveCount(0);
});
