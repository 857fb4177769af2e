import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { follow } from './follow';
import { logIn, openOrganisation, password } from './newcomer';

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('typed'));

/** Also what a page loads by and by. */
const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'networkidle' });

test('what was typed when the login had run out is there again after the next one', async ({ page }) => {
	const { email, base } = await openOrganisation(page);
	await open(page, `${base}/people/new`);
	await page.getByLabel('Name', { exact: true }).fill('Bert „Berti“ Beispiel');
	await page.getByLabel('Email address').fill('bert@example.com');
	await page.getByRole('radio', { name: 'Analyst' }).check();
	await page.context().clearCookies();
	await follow(button(page, 'Add a person'));
	await expect(page).toHaveURL(/\/login\?/);
	await logIn(page, email);

	await expect(page).toHaveURL(`${base}/people/new?typed`);
	await expect(page.getByRole('status')).toHaveText(/^Your login had run out when you sent this form/);
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Bert „Berti“ Beispiel');
	await expect(page.getByLabel('Email address')).toHaveValue('bert@example.com');
	await expect(page.getByRole('radio', { name: 'Analyst' })).toBeChecked();
	await expect.poll(() => kept(page)).toBeNull();

	await follow(button(page, 'Add a person'));
	await expect(page.getByRole('status')).not.toHaveText(/login had run out/);
	await expect(page.getByRole('link', { name: 'Bert „Berti“ Beispiel' })).toBeVisible();
	await expect.poll(() => kept(page)).toBeNull();
});

test('what a form stood for is still so after the next login', async ({ page }) => {
	const { email, base } = await openOrganisation(page, 'Sales');
	const period = `${new Date().getFullYear() - 1}-Q4`;
	await open(page, `${base}/kpis/new?period=${period}&department=`);
	for (const [name, value] of [
		['promoters', '60'],
		['passives', '40'],
		['detractors', '20']
	] as const)
		await page.locator(`[name="nps.${name}"]`).fill(value);
	await page.context().clearCookies();
	await follow(button(page, 'Save KPIs'));
	await logIn(page, email);

	await expect(page).toHaveURL(`${base}/kpis/new?period=${period}&department=&typed`);
	await expect(page.locator('[name="nps.promoters"]')).toHaveValue('60');
	await expect(page.locator('[name=period]')).toHaveValue(period);
	await follow(button(page, 'Save KPIs'));
	await expect(page.getByRole('status')).toHaveText('The KPIs have been entered.');

	await page.goto(`${base}/actions/new`);
	await page.getByLabel('What is to be done?').fill('Visit five customers');
	await follow(button(page, 'Create the action'));
	await expect(page).toHaveURL(/done=created$/);
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Add a note').fill('The team has agreed.');
	await page.context().clearCookies();
	await follow(button(page, 'Save the note'));
	await logIn(page, email);
	await expect(page.getByRole('status'), 'not what was done before').toHaveText(/^Your login had run out/);
	await expect(page.getByLabel('Add a note')).toHaveValue('The team has agreed.');
});

test('a password is kept nowhere, and the form that asks for it is filled in by nobody', async ({ page }) => {
	const { email } = await openOrganisation(page);
	await open(page, '/account/email');
	await page.getByLabel('New email address').fill('other@example.com');
	await page.getByLabel('Your password').fill(password);
	await page.context().clearCookies();
	await follow(button(page, 'Change address'));
	await expect(page).toHaveURL(/\/login\?/);
	expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).toBe('{}');
	await logIn(page, email);
	await expect(page).toHaveURL('/account/email?typed');
	await expect(page.getByLabel('New email address')).toHaveValue('');
});

test('of a form with a file the texts are kept and the file is not', async ({ page }) => {
	const { email, base } = await openOrganisation(page);
	await open(page, `${base}/departments/import`);
	const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('Secret department') };
	await page.locator('[name=file]').setInputFiles(file);
	await page.locator('[name=text]').fill('Sales\nService');
	await page.context().clearCookies();
	await follow(button(page, 'Check the list'));
	const stored = await kept(page);
	expect(stored).toContain('Sales');
	expect(stored).not.toMatch(/Secret|list\.csv/);
	await logIn(page, email);
	await expect(page.locator('[name=text]')).toHaveValue('Sales\nService');
	await expect(page.locator('[name=file]')).toHaveValue('');
});

test('what was typed comes back once, on the way back', async ({ page }) => {
	const { email } = await openOrganisation(page);
	await open(page, '/account/name');
	await page.getByLabel('Your name').fill('Anna Anders');
	await page.context().clearCookies();
	await follow(button(page, 'Save name and language'));
	await logIn(page, email);
	await expect(page.getByLabel('Your name')).toHaveValue('Anna Anders');
	await page.goto('/account/name');
	await expect(page.getByLabel('Your name'), 'only where the way led back').toHaveValue('Anna Beispiel');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says that nothing was saved', async ({ page }) => {
		const { email, base } = await openOrganisation(page);
		await page.goto(`${base}/people/new`);
		await page.getByLabel('Name', { exact: true }).fill('Bert Beispiel');
		await page.context().clearCookies();
		await follow(button(page, 'Add a person'));
		await logIn(page, email);
		await expect(page).toHaveURL(`${base}/people/new?typed`);
		await expect(page.getByRole('status')).toContainText('Nothing of it was saved');
	});
});
