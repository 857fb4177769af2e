import { randomBytes } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';

const password = 'drei blaue Kraniche am Wehr';
const address = () => `${randomBytes(6).toString('hex')}@example.com`;

/** What a person has to do: pages seen, fields filled in. */
interface Effort {
	pages: number;
	fields: number;
}

async function fill(page: Page, effort: Effort, label: string, text: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).fill(text);
	effort.fields += 1;
}

async function press(page: Page, effort: Effort, name: string, next: RegExp): Promise<void> {
	const button = page.getByRole('button', { name, exact: true });
	await follow(button.or(page.getByRole('link', { name, exact: true })).first());
	await expect(page).toHaveURL(next);
	effort.pages += 1;
}

/** From the sign-up to the overview of the account. */
async function signUp(page: Page, effort: Effort, name: string, email: string, start = '/signup'): Promise<void> {
	await page.goto(start);
	effort.pages += 1;
	await fill(page, effort, 'Your name', name);
	await fill(page, effort, 'Email address', email);
	await fill(page, effort, 'Password', password);
	await press(page, effort, 'Create an account', /\/login\?/);
	await fill(page, effort, 'Email address', email);
	await fill(page, effort, 'Password', password);
	await follow(page.locator('main').getByRole('button', { name: 'Log in' }));
	await expect(page).not.toHaveURL(/\/login/);
	effort.pages += 1;
}

/** A practice with one client, and its lead logged in; stops at the client. */
async function firstClient(page: Page, effort: Effort): Promise<string> {
	await signUp(page, effort, 'Anna Beispiel', address());
	await press(page, effort, 'Set up a practice', /\/p\/new$/);
	await fill(page, effort, 'Name of the practice', 'Muster Beratung');
	await press(page, effort, 'Set up the practice', /\/p\/muster-beratung-\w{4}$/);
	await fill(page, effort, 'Name of the organisation', 'Auberg AG');
	await press(page, effort, 'Add the first client', /\/o\/auberg-ag-\w{4}$/);
	return new URL(page.url()).pathname;
}

/** Somebody else's browser. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
	return context.newPage();
}

/** Invites the owner of a client and accepts as that person; the owner's page is left at the organisation. */
async function acceptedOwner(page: Page, browser: Browser, baseURL: string | undefined, client: string): Promise<Page> {
	await page.goto(`${client}/people/invitations`);
	const email = address();
	await page.getByLabel('Email address').fill(email);
	await follow(page.getByRole('button', { name: 'Create an invitation link' }));
	const link = await page.locator('input[readonly]').inputValue();
	const owner = await elsewhere(browser, baseURL);
	const path = new URL(link).pathname;
	await signUp(owner, { pages: 0, fields: 0 }, 'Olga Inhaberin', email, `/signup?next=${encodeURIComponent(path)}`);
	await expect(owner).toHaveURL(path);
	await follow(owner.getByRole('button', { name: 'Accept the invitation' }));
	await expect(owner).toHaveURL(new RegExp(`${client}(\\?|$)`));
	return owner;
}

test('from sign-up to a first client: six pages and seven fields', async ({ page }) => {
	const effort = { pages: 0, fields: 0 };
	await firstClient(page, effort);
	expect(effort).toEqual({ pages: 6, fields: 7 });
	await expect(page.getByText('Auberg AG').first()).toBeVisible();
	await expectAccessible(page);
});

test('an owner accepts, sees who works there, limits them, ends it at once and engages them anew', async ({
	page,
	browser,
	baseURL
}) => {
	const client = await firstClient(page, { pages: 0, fields: 0 });
	const owner = await acceptedOwner(page, browser, baseURL, client);
	await owner.goto(`${client}/engagements`);
	await expect(owner.getByRole('heading', { name: 'Muster Beratung' })).toBeVisible();
	await expect(owner.getByText('Anna Beispiel')).toBeVisible();
	await expectAccessible(owner);

	const recorded = await page.request.post(`${client}/record`, {
		form: { interviewed: 'The board', questionnaire: 'executive' },
		headers: { origin: baseURL ?? '', accept: 'text/html' },
		maxRedirects: 0
	});
	const address = (recorded.headers()['location'] ?? '').split('/').slice(0, 3).join('/');
	expect(address).toMatch(/^\/check\/[\w-]{22}$/);
	expect((await page.request.get(address)).status()).toBe(200);

	await follow(owner.getByRole('link', { name: 'Change its rights' }));
	await owner.getByLabel('run surveys, look after KPIs and record answers from interviews').uncheck();
	await follow(owner.getByRole('button', { name: 'Save the rights' }));
	await expect(owner.getByRole('status')).toHaveText('The rights have been changed.');
	expect((await page.request.get(client)).status()).toBe(200);
	expect((await page.request.get(`${client}/record`)).status()).toBe(403);

	await follow(owner.getByRole('link', { name: 'End the engagement' }));
	await expect(owner.getByRole('heading', { level: 1 })).toHaveText('End the engagement of Muster Beratung?');
	await expect(owner.getByRole('main')).toContainText('the old ones then open nothing any more');
	await follow(owner.getByRole('button', { name: 'End the engagement' }));
	await expect(owner.getByRole('status')).toContainText('All data has stayed with you');
	for (const path of ['', '/record', '/engagements', '/people', '/audit']) {
		expect((await page.request.get(client + path)).status()).toBe(404);
	}
	expect((await page.request.get(address)).status(), 'its address is no way around that').toBe(404);
	expect((await page.request.post(`${address}/save`, { form: {}, headers: { origin: baseURL ?? '' } })).status()).toBe(
		404
	);
	await owner.goto(client);
	const listed = owner.locator('main a[href^="/check/"]').first();
	expect(await listed.getAttribute('href')).not.toContain(address);
	await follow(listed);
	await expect(owner).toHaveURL(/\/check\/[\w-]{22}/);

	await owner.goto(`${client}/engagements`);
	await follow(owner.getByRole('link', { name: 'Engage Muster Beratung again' }));
	await expectAccessible(owner);
	await owner.getByLabel('export results').uncheck();
	await follow(owner.getByRole('button', { name: 'Engage the practice' }));
	await expect(owner.getByRole('status')).toHaveText('The engagement has begun again.');
	await expect(owner.getByRole('link', { name: 'Engage Muster Beratung again' })).toHaveCount(0);
	expect((await page.request.get(client)).status()).toBe(200);
	await owner.context().close();
});

test('a consultant reaches neither the people nor the audit log of a client, nor its engagement', async ({
	page,
	browser,
	baseURL
}) => {
	const client = await firstClient(page, { pages: 0, fields: 0 });
	const owner = await acceptedOwner(page, browser, baseURL, client);
	await owner.goto(`${client}/engagements`);
	const change = await owner.getByRole('link', { name: 'Change its rights' }).getAttribute('href');
	const origin = new URL(page.url()).origin;
	const forged = (path: string, form: Record<string, string>) =>
		page.request.post(path, { form, headers: { origin }, maxRedirects: 0 }).then((response) => response.status());
	for (const path of ['/people', '/people/new', '/audit', '/engagements', '/settings']) {
		expect((await page.request.get(client + path)).status(), path).toBe(403);
	}
	expect(await forged(`${client}/audit/export`, { format: 'json' })).toBe(403);
	expect(await forged(`${client}/people/new`, { name: 'Eva', role: 'owner' })).toBe(403);
	expect(await forged(change ?? '', { 'run-rounds': 'yes' })).toBe(403);
	expect(await forged(`${change}/end`, {})).toBe(403);
	await owner.reload();
	await expect(
		owner.getByText('run surveys, look after KPIs and record answers from interviews, read results, export')
	).toBeVisible();
	await owner.context().close();
});

test('answers from an interview: the report says who recorded them', async ({ page }) => {
	const client = await firstClient(page, { pages: 0, fields: 0 });
	await page.goto(`${client}/record`);
	await follow(page.getByRole('button', { name: 'Begin the interview' }));
	await expect(page.getByRole('alert')).toBeFocused();
	await page.getByLabel('Job role of the person interviewed').fill('Head of Sales');
	await follow(page.getByRole('button', { name: 'Begin the interview' }));
	await expect(page).toHaveURL(/\/check\/[\w-]{22}\/part\//);
	const check = new URL(page.url()).pathname.replace(/\/part\/.*/, '');
	await page.goto(`${check}/review`);
	await follow(page.getByRole('button', { name: 'Make the report' }).first());
	await expect(page).toHaveURL(/\/report$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Auberg AG');
	const recorded = page.getByText(
		'Answers from a conversation, recorded by Anna Beispiel (Muster Beratung), interview: Head of Sales'
	);
	await expect(recorded.first()).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(recorded.first()).toBeVisible();
});

test('a team: invited by a link, changed, never without a lead', async ({ page, browser, baseURL }) => {
	await firstClient(page, { pages: 0, fields: 0 });
	await page.goto('/account');
	await follow(page.locator('main').getByRole('link', { name: 'Muster Beratung' }));
	await follow(page.getByRole('link', { name: 'Team', exact: true }));
	await expectAccessible(page);
	await follow(page.getByRole('link', { name: 'Leave the practice' }));
	await follow(page.getByRole('button', { name: 'Leave the practice' }));
	await expect(page.getByRole('alert')).toContainText('Nobody else leads the practice');
	await follow(page.getByRole('link', { name: 'Stay' }));

	await follow(page.getByRole('link', { name: 'Invite to the team' }));
	const email = address();
	await page.getByLabel('Email address').fill(email);
	await follow(page.getByRole('button', { name: 'Create the invitation' }));
	const link = await page.getByLabel('Invitation link').inputValue();
	const path = new URL(link).pathname;
	const ben = await elsewhere(browser, baseURL);
	await signUp(ben, { pages: 0, fields: 0 }, 'Ben Beispiel', email, `/signup?next=${encodeURIComponent(path)}`);
	await follow(ben.getByRole('button', { name: 'Accept the invitation' }));
	await expect(ben).toHaveURL(/\/p\/muster-beratung-\w{4}\?done=accepted$/);
	await expect(ben.getByRole('status')).toHaveText('You are now in the team.');
	expect((await ben.request.get(`${new URL(ben.url()).pathname}/settings`)).status()).toBe(403);
	await ben.context().close();

	await follow(page.getByRole('link', { name: 'To the team' }));
	await follow(page.getByRole('link', { name: 'Change Ben Beispiel' }));
	await page.getByLabel('Role').selectOption('lead');
	await follow(page.getByRole('button', { name: 'Change the role' }));
	await expect(page.getByRole('status')).toHaveText('The change has been saved.');
	await follow(page.getByRole('link', { name: 'Leave the practice' }));
	await follow(page.getByRole('button', { name: 'Leave the practice' }));
	await expect(page).toHaveURL(/\/account$/);
});
