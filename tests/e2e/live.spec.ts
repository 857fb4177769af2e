import { Client } from '../access/client';
import { expect, expectAccessible } from './fixtures';
import { signIn, testIn } from './house';

/** With somebody else who runs surveys there, and the address of its open round. */
const test = testIn(async ({ served, world }) => {
	const { slug, rounds } = world.alpha;
	return { client: new Client(served.origin, world), round: `/o/${slug}/rounds/${rounds.open}` };
});

test.beforeEach(({ page, house }) => signIn(page, house, 'owner'));

test('a survey’s page that was left open shows what somebody else does, and the focus stays where it is', async ({
	page,
	place: { client, round }
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

test('who waits for results is led to them once they are there', async ({ page, place: { client, round } }) => {
	await page.goto(`${round}/results`);
	await expect(page.getByText('No results yet')).toBeVisible();
	expect((await client.post('admin', `${round}/end`, {})).status).toBe(303);
	await expect(page.locator('[data-live]')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Round open');
	await expect(page.getByText('The results are being computed')).toHaveCount(0);
});
