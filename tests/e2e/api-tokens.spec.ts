import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation } from './newcomer';

test('a program is given access, enters KPIs, and is shut out again', async ({ page, request }) => {
	const { base } = await openOrganisation(page);
	await follow(page.getByRole('link', { name: 'API', exact: true }));
	await expectAccessible(page);
	await follow(page.getByRole('link', { name: 'Create a token' }));
	await page.getByLabel('Name of the program').fill('CRM');
	await follow(page.getByRole('button', { name: 'Create a token' }));
	await expect(page.getByRole('alert')).toContainText('Choose at least one.');
	await expect(page.getByLabel('Name of the program')).toHaveValue('CRM');
	await expectAccessible(page);
	await page.getByLabel('read KPIs').check();
	await page.getByLabel('enter and change KPIs').check();
	await follow(page.getByRole('button', { name: 'Create a token' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Token for “CRM”');
	await expectAccessible(page);
	const token = await page.getByLabel('Token', { exact: true }).inputValue();
	const headers = { authorization: `Bearer ${token}` };

	const entered = await request.put('/api/v1/kpis/2026-09', { headers, data: { kpis: { nps: { value: 31 } } } });
	expect(entered.status()).toBe(201);
	expect((await request.get('/api/v1/rounds', { headers })).status(), 'not among its scopes').toBe(403);
	await page.goto(`${base}/kpis`);
	await expect(page.getByRole('main')).toContainText('31');

	await page.goto(`${base}/api`);
	await expect(page.getByRole('main')).not.toContainText(token);
	await expect(page.getByText('Last used on')).toBeVisible();
	await follow(page.getByRole('link', { name: 'Revoke token' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revoke the token “CRM”?');
	await follow(page.getByRole('button', { name: 'Revoke token' }));
	await expect(page.getByRole('status')).toHaveText('The token has been revoked.');
	const refused = await request.get('/api/v1/kpis', { headers });
	expect(refused.status()).toBe(401);
	expect(refused.headers()['content-type']).toMatch(/^application\/problem\+json/);
});

test('is set up on a phone without JavaScript, in German', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const { base } = await openOrganisation(page);
	await page.goto(`${base}/api/new`);
	await follow(page.getByRole('button', { name: 'Deutsch' }));
	await page.goto(`${base}/api/new`);
	await page.getByLabel('Name des Programms').fill('Auswertung');
	await page.getByLabel('veröffentlichte Ergebnisse lesen').check();
	await follow(page.getByRole('button', { name: 'Token anlegen' }));
	await expect(page.getByText(/^Authorization: Bearer gegenprobe_/)).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await context.close();
});
