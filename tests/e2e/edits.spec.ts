import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './fixtures';
import { follow } from './follow';
import { signIn, testIn } from './house';
import { judged } from './judged-world';

const test = testIn(judged);

const results = (base: string, round: string) => `${base}/rounds/${round}/results`;
const comment = (page: Page) => page.getByRole('complementary', { name: 'Comment' });

test('an analyst comments on results: beside the figures, by name, and back again', async ({ page, place }) => {
	const address = results(place.base, place.round);
	await signIn(page, place, 'analyst');
	await page.goto(address);
	await expect(comment(page)).toHaveCount(0);
	await follow(page.getByRole('link', { name: 'Edit the report' }));
	await expectAccessible(page);
	await page.getByLabel('Comment on the summary').fill('Read this first.\n\n<b>Then</b> the rest.');
	await page.getByLabel('Service & experience').fill('Was moved in May.');
	await follow(page.getByRole('button', { name: 'Save the report' }));
	await expect(page.getByRole('status')).toHaveText('The report has been saved.');
	await expect(comment(page)).toContainText('<b>Then</b> the rest.');
	await expect(comment(page)).toContainText(/Comment by analyst person, /);
	await expectAccessible(page);
	await page.goto(`${address}?names=hidden`);
	await expect(comment(page), 'it may name departments').toHaveCount(0);
	await page.goto(`${address}/dimensions/service`);
	await expect(comment(page)).toContainText('Was moved in May.');

	await page.goto(`${address}/edit`);
	await page.getByLabel('Comment on the summary').fill('');
	await follow(page.getByRole('button', { name: 'Save the report' }));
	await expect(comment(page)).toHaveCount(0);
	await follow(page.getByRole('link', { name: 'Edit the report' }));
	await follow(page.getByRole('button', { name: /^Restore this version/ }));
	await expect(page.getByRole('status')).toHaveText('The earlier version has been restored.');
	await expect(page.getByLabel('Comment on the summary')).toHaveValue(/Read this first/);
});

test('two at the same time: the second sees what the first wrote, and loses nothing', async ({ browser, place }) => {
	const open = async (actor: 'owner' | 'analyst') => {
		const page = await (await browser.newContext({ baseURL: place.served.origin })).newPage();
		await signIn(page, place, actor);
		await page.goto(`${results(place.base, place.round)}/edit`);
		return page;
	};
	const [first, second] = [await open('owner'), await open('analyst')];
	await first.getByLabel('Comment on the summary').fill('From the owner');
	await follow(first.getByRole('button', { name: 'Save the report' }));
	await second.getByLabel('Comment on the summary').fill('From the analyst');
	await follow(second.getByRole('button', { name: 'Save the report' }));
	await expect(second.getByRole('alert')).toContainText('owner person saved another version');
	await expect(second.getByLabel('Comment on the summary')).toHaveValue('From the analyst');
	await follow(second.getByRole('button', { name: 'Save the report' }));
	await expect(comment(second)).toContainText('From the analyst');
	for (const page of [first, second]) await page.context().close();
});

test('what is hidden and ordered in the results stands so where actions are taken from them', async ({
	page,
	place
}) => {
	await signIn(page, place, 'analyst');
	const titles = () => page.getByRole('main').getByRole('listitem').getByRole('heading').allTextContents();
	await page.goto(`${place.base}/actions/advice`);
	const before = await titles();
	expect(before.length).toBeGreaterThan(2);
	await page.goto(`${results(place.base, place.round)}/edit`);
	await page.getByRole('checkbox', { name: `hide (${before[0]})` }).check();
	await page.getByRole('textbox', { name: `Place (${before[2]})` }).fill('1');
	await follow(page.getByRole('button', { name: 'Save the report' }));
	await page.goto(`${place.base}/actions/advice`);
	await expect(page.getByText('One recommendation is hidden.')).toBeVisible();
	const after = await titles();
	expect(after[0]).toBe(before[2]);
	expect(after).not.toContain(before[0]);
});
