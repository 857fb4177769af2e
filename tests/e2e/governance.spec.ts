import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';

const password = 'drei blaue Kraniche am Wehr';
const newAddress = () => `${randomBytes(6).toString('hex')}@example.com`;

/** From wherever a page offers to log in: creates an account, logs in, and stops where that leads. */
async function signUp(page: Page, name: string, start = '/signup'): Promise<string> {
	const email = newAddress();
	await page.goto(start);
	await page.getByLabel('Your name', { exact: true }).fill(name);
	await page.getByLabel('Email address', { exact: true }).fill(email);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await follow(page.getByRole('button', { name: 'Create an account' }));
	await expect(page).toHaveURL(/\/login\?/);
	await page.getByLabel('Email address', { exact: true }).fill(email);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await follow(page.locator('main').getByRole('button', { name: 'Log in' }));
	await expect(page).not.toHaveURL(/\/login/);
	return email;
}

/** An assessment with one answer, begun by plain forms; returns its address. */
async function begun({ request }: Page, origin: string): Promise<string> {
	const send = (path: string, form: Record<string, string>) =>
		request.post(path, { form, headers: { origin, accept: 'text/html' }, maxRedirects: 0 });
	const started = await send('/check/start', { questionnaire: 'reality-check', organisation: 'Auberg AG' });
	const address = (started.headers()['location'] ?? '').split('/').slice(0, 3).join('/');
	await send(`${address}/save`, { 'value.check.1': 'level-2' });
	return address;
}

async function newOrganisation(page: Page, name: string): Promise<string> {
	await page.goto('/o/new');
	await page.locator('input[name=name]').fill(name);
	await follow(page.locator('main form button'));
	await expect(page).toHaveURL(/\/o\/[^/]*-\w{4}/);
	return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
}

test('an assessment goes into an account and out again, and stays with its address all the while', async ({
	page,
	browser,
	baseURL
}) => {
	const address = await begun(page, baseURL ?? '');
	await page.goto(address);
	await follow(page.getByRole('link', { name: 'Add to an account or an organisation' }));
	await expectAccessible(page);
	const signUpAt = (await page.getByRole('link', { name: 'Create an account' }).getAttribute('href')) ?? '';
	await signUp(page, 'Anna Beispiel', signUpAt);
	await expect(page).toHaveURL(`${address}/claim`);
	await follow(page.getByRole('button', { name: 'Add the counter-check' }));
	await expect(page.getByRole('status').first()).toHaveText('The counter-check has been added.');

	const stranger = await browser.newContext();
	const other = await stranger.newPage();
	await signUp(other, 'Bert Beispiel');
	await other.goto(`${address}/claim`);
	await expect(other.getByText('This counter-check belongs to another account.')).toBeVisible();
	await expect(other.locator('main')).not.toContainText('Anna');
	await expect(other.getByRole('button', { name: /Claim|Take off the list/ })).toHaveCount(0);
	const forged = (act: string) =>
		other.request.post(`${address}/claim?/${act}`, {
			form: { place: 'ACCOUNT' },
			headers: { origin: baseURL ?? '', accept: 'text/html' }
		});
	for (const act of ['take', 'release']) expect((await forged(act)).status(), act).toBe(409);

	await follow(page.getByRole('link', { name: 'See where it is kept' }));
	await expect(page.getByText('This counter-check is in your account.')).toBeVisible();
	await expectAccessible(page);
	await follow(page.getByRole('button', { name: 'Take off the list' }));
	await expect(page.getByRole('status').first()).toContainText('has been taken off the list');

	await other.reload();
	await follow(other.getByRole('button', { name: 'Add the counter-check' }));
	await page.goto(`${address}/delete`);
	await follow(page.locator('main form button'));
	await expect(page).toHaveURL(/\/check\/deleted$/);
	await other.goto('/account/activity');
	await expect(other.getByText('Counter-check deleted by way of its address')).toBeVisible();
	await stranger.close();
});

test('an assessment is claimed into an organisation without JavaScript, and a report that was read before is still right', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await signUp(page, 'Carla Beispiel');
	const organisation = await newOrganisation(page, 'Auberg');
	const address = await begun(page, baseURL ?? '');
	await page.request.post(`${address}/review`, { form: {}, headers: { origin: baseURL ?? '' } });
	await page.goto(`${address}/report`);
	await follow(page.getByRole('link', { name: 'Where this counter-check is kept' }));
	await page.getByLabel('Where to?').selectOption({ label: 'The organisation Auberg' });
	await follow(page.getByRole('button', { name: 'Add the counter-check' }));
	await expect(page.getByRole('status').first()).toHaveText('The counter-check has been added.');
	await page.goto(`${address}/report`);
	await follow(page.getByRole('link', { name: 'Where this counter-check is kept' }));
	await expect(page.getByText('This counter-check is in the organisation Auberg.')).toBeVisible();
	await page.goto(organisation);
	await follow(page.getByRole('link', { name: 'Auberg AG' }));
	await expect(page).toHaveURL(address);
	await context.close();
});

test('a foreign organisation is no place to bring an assessment to', async ({ page, browser, baseURL }) => {
	const stranger = await browser.newContext();
	const other = await stranger.newPage();
	await signUp(other, 'Dora Beispiel');
	const slug = (await newOrganisation(other, 'Fremd')).split('/')[2] ?? '';
	await signUp(page, 'Emil Beispiel');
	const address = await begun(page, baseURL ?? '');
	const take = await page.request.post(`${address}/claim?/take`, {
		form: { place: slug },
		headers: { origin: baseURL ?? '' }
	});
	expect(take.status()).toBe(404);
	await page.goto(`${address}/claim`);
	await expect(page.getByRole('button', { name: 'Add the counter-check' })).toBeVisible();
	await stranger.close();
});

test('an owner reads the log, narrows it down and takes it away; the export is an entry itself', async ({ page }) => {
	await signUp(page, 'Fritz Beispiel');
	const organisation = await newOrganisation(page, 'Nordlicht');
	await page.goto(`${organisation}/audit`);
	await expect(page.getByText('Organisation set up')).toBeVisible();
	await expectAccessible(page);

	await page.getByLabel('Kind').selectOption('Departments');
	await follow(page.getByRole('button', { name: 'Filter entries' }));
	await expect(page.getByRole('heading', { name: 'No entry matches' })).toBeVisible();
	await page.goto(`${organisation}/audit?from=2026-02-31`);
	await expect(page.getByRole('alert')).toContainText('There is no such day');
	await page.goto(`${organisation}/audit`);

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as CSV' }).click();
	const file = await readFile(await (await downloading).path(), 'utf8');
	expect(file).toMatch(/^\ufeffTime \(Europe\/Berlin\),What,Who,Details,id,act\r\n/);
	expect(file).toContain('Audit log exported,Fritz Beispiel');
	await page.reload();
	await expect(page.getByText('Audit log exported')).toBeVisible();
});

test('the data-protection sheet follows the settings, and says what is missing', async ({ page }) => {
	await signUp(page, 'Greta Beispiel');
	const organisation = await newOrganisation(page, 'Südwind');
	await page.goto(`${organisation}/data-protection`);
	await expect(page.getByText('The organisation has not yet stated who is responsible')).toBeVisible();
	await expectAccessible(page);
	await follow(page.getByRole('link', { name: 'Controller' }));
	await expect(page).toHaveURL(/settings#controller$/);
	await page.locator('[name=controller]').fill('Südwind GmbH, Kiel');
	await page.locator('[name=retentionMonths]').fill('7');
	await follow(page.locator('main form button').first());
	await page.goto(`${organisation}/data-protection`);
	await expect(page.getByText('Südwind GmbH, Kiel')).toBeVisible();
	await expect(page.getByText(/7 months after they were last changed/)).toBeVisible();
	await expect(page.getByText('No consulting practice works for the organisation at present.')).toBeVisible();
});

test('everybody takes their own data away, and reads what happened in their account', async ({ page }) => {
	const email = await signUp(page, 'Heinz Beispiel');
	await page.goto('/account/activity');
	await expect(page.getByText('Logged in')).toBeVisible();
	await expectAccessible(page);
	const file = await page.request.get('/account/export');
	expect(file.headers()['content-disposition']).toMatch(/^attachment; filename="gegenprobe-personal-data-/);
	expect(file.headers()['cache-control']).toContain('no-store');
	expect(await file.json()).toMatchObject({
		format: 'gegenprobe-personal-data',
		account: { name: 'Heinz Beispiel', email },
		sessions: [{}],
		activity: [{ act: 'account.logged-in' }, { act: 'account.created' }]
	});
});

test('nobody else opens a log or a sheet', async ({ page, browser }) => {
	await signUp(page, 'Ida Beispiel');
	const organisation = await newOrganisation(page, 'Ostwind');
	const stranger = await browser.newContext();
	const other = await stranger.newPage();
	const paths = ['audit', 'data-protection'].map((name) => `${organisation}/${name}`);
	for (const path of [...paths, '/account/export', '/account/activity']) {
		const guest = await other.request.get(path, { maxRedirects: 0 });
		expect([guest.status(), guest.headers()['location']], path).toEqual([
			303,
			`/login?next=${encodeURIComponent(path)}`
		]);
	}
	await signUp(other, 'Jan Beispiel');
	for (const path of paths) expect((await other.request.get(path)).status(), path).toBe(404);
	await stranger.close();
});
