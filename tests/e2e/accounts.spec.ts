import { randomBytes } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';

const password = 'kuckucksuhr im maerz';
const other = 'neun gelbe zitronen';

const newEmail = () => `${randomBytes(6).toString('hex')}@example.com`;

async function signUp(page: Page, email = newEmail()) {
	await page.goto('/signup');
	await page.getByLabel('Your name').fill('Anna Beispiel');
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Create an account' }));
	await expect(page.getByRole('status')).toContainText('You can log in now');
	return email;
}

async function logIn(page: Page, email: string, tried = password) {
	if (!new URL(page.url(), 'http://localhost').pathname.startsWith('/login')) await page.goto('/login');
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(tried);
	await follow(page.getByRole('button', { name: 'Log in' }));
}

async function signedIn(page: Page) {
	const email = await signUp(page);
	await logIn(page, email);
	await expect(page).toHaveURL('/account');
	return email;
}

async function anotherBrowser(browser: Browser, email: string) {
	const page = await (await browser.newContext()).newPage();
	await logIn(page, email);
	await expect(page).toHaveURL('/account');
	return page;
}

const sessionOf = async (page: Page) =>
	(await page.context().cookies()).find(({ name }) => name === 'session' || name === '__Host-session');

for (const javaScriptEnabled of [true, false]) {
	test.describe(`accounts, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('a newcomer signs up, logs in and finds two ways to go on', async ({ page }) => {
			await signedIn(page);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would you like to do?');
			await expect(page.getByRole('link', { name: 'Set up an organisation' })).toHaveAttribute('href', '/o/new');
			await expect(page.getByRole('link', { name: 'Set up a practice' })).toHaveAttribute('href', '/p/new');
			await follow(page.getByRole('button', { name: 'Log out' }));
			await page.goto('/account');
			await expect(page).toHaveURL('/login?next=%2Faccount');
		});

		test('a refused form keeps what was typed, says what to do, and never sends the password back', async ({
			page
		}) => {
			await page.goto('/signup');
			await page.getByLabel('Your name').fill('Anna Beispiel');
			await page.getByLabel('Email address').fill('anna.beispiel@example.com');
			await page.getByLabel('Password').fill('annabeispiel2026');
			await follow(page.getByRole('button', { name: 'Create an account' }));
			await expect(page.getByRole('alert')).toContainText('mostly your name');
			await expect(page.getByLabel('Your name')).toHaveValue('Anna Beispiel');
			await expect(page.getByLabel('Email address')).toHaveValue('anna.beispiel@example.com');
			await expect(page.getByLabel('Password')).toHaveValue('');
			await expect(page.getByLabel('Password')).toHaveAttribute('aria-invalid', 'true');
			expect(await page.content()).not.toContain('annabeispiel2026');
		});
	});
}

test('known and unknown addresses get the same answers', async ({ page, browser }) => {
	const known = await signUp(page);
	const refusals: string[] = [];
	for (const email of [known, newEmail()]) {
		const guest = await (await browser.newContext()).newPage();
		await logIn(guest, email, other);
		refusals.push((await guest.getByRole('main').innerText()).replaceAll(email, 'ADDRESS'));
		await expect(guest.getByLabel('Email address')).toHaveValue(email);
	}
	expect(refusals[0]).toContain('do not match');
	expect(refusals[1]).toBe(refusals[0]);
	// Signing up again with a known address says the same as with a new one, and changes nothing.
	await signUp(page, known);
	await logIn(page, known);
	await expect(page).toHaveURL('/account');
});

test('a login leads back to where it was asked for, and nowhere else', async ({ page }) => {
	const email = await signUp(page);
	await page.goto('/account/sessions');
	await expect(page).toHaveURL('/login?next=%2Faccount%2Fsessions');
	await logIn(page, email);
	await expect(page).toHaveURL('/account/sessions');
	for (const next of ['//evil.example.com', 'https://evil.example.com', '/\\evil.example.com', '/\r\nSet-Cookie:x=y']) {
		await page.context().clearCookies();
		await page.goto(`/login?next=${encodeURIComponent(next)}`);
		await logIn(page, email);
		expect(new URL(page.url()).hostname).toBe('127.0.0.1');
		await page.goto('/account');
	}
	for (const path of ['/login', '/signup']) {
		await page.goto(path);
		await expect(page, 'for whoever is logged in').toHaveURL('/account');
	}
});

test('a session is new at each login, and one that was planted never becomes one', async ({ page, baseURL }) => {
	const email = await signUp(page);
	const planted = 'a'.repeat(40);
	await page.context().addCookies([{ name: 'session', value: planted, url: baseURL ?? '' }]);
	await logIn(page, email);
	const first = await sessionOf(page);
	expect(first?.value).not.toBe(planted);
	expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
	await follow(page.getByRole('button', { name: 'Log out' }));
	expect(await sessionOf(page)).toBeUndefined();
	await logIn(page, email);
	await expect(page).toHaveURL('/account');
	expect((await sessionOf(page))?.value).not.toBe(first?.value);
	await page.context().addCookies([{ name: 'session', value: first?.value ?? '', url: baseURL ?? '' }]);
	await page.goto('/account');
	await expect(page, 'the session that was logged out').toHaveURL(/\/login/);
});

test('devices are listed and logged out one by one, and all at once', async ({ page, browser }) => {
	const email = await signedIn(page);
	const phone = await anotherBrowser(browser, email);
	await page.goto('/account/sessions');
	const others = page.getByRole('button', { name: /^Log out (?!everywhere)/ });
	await expect(others).toHaveCount(1);
	await expect(page.getByText('(this one)')).toHaveCount(1);
	await expectAccessible(page);
	await follow(others);
	await expect(page.getByRole('status')).toHaveText('That device has been logged out.');
	await phone.goto('/account');
	await expect(phone).toHaveURL(/\/login/);
	const tablet = await anotherBrowser(browser, email);
	await follow(page.getByRole('button', { name: 'Log out everywhere' }));
	await expect(page.getByRole('status')).toHaveText('You are logged out on all devices.');
	await tablet.goto('/account');
	await expect(tablet).toHaveURL(/\/login/);
});

test('a changed password logs out everywhere else and keeps this browser', async ({ page, browser }) => {
	const email = await signedIn(page);
	const phone = await anotherBrowser(browser, email);
	const before = (await sessionOf(page))?.value;
	await page.goto('/account/password');
	await page.getByLabel('Current password').fill(other);
	await page.getByLabel('New password').fill(other);
	await follow(page.getByRole('button', { name: 'Change password' }));
	await expect(page.getByRole('alert')).toContainText('not the password of this account');
	await page.getByLabel('Current password').fill(password);
	await page.getByLabel('New password').fill(other);
	await follow(page.getByRole('button', { name: 'Change password' }));
	await expect(page.getByRole('status')).toContainText('Your password has been changed');
	expect((await sessionOf(page))?.value).not.toBe(before);
	await phone.goto('/account');
	await expect(phone).toHaveURL(/\/login/);
	await logIn(phone, email, other);
	await expect(phone).toHaveURL('/account');
});

test('name, language and address change, the address with the password', async ({ page }) => {
	const email = await signedIn(page);
	await page.goto('/account/name');
	await page.getByLabel('Your name').fill('<script>alert(1)</script> Ännchen');
	await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
	await follow(page.getByRole('button', { name: 'Save name and language' }));
	await expect(page.getByRole('status')).toHaveText('Name und Sprache sind gespeichert.');
	await expect(page.locator('.name')).toHaveText('<script>alert(1)</script> Ännchen');
	const wanted = newEmail();
	await page.goto('/account/email');
	await page.getByLabel('Neue E-Mail-Adresse').fill(wanted);
	await page.getByLabel('Ihr Passwort').fill(password);
	await follow(page.getByRole('button', { name: 'Adresse ändern' }));
	await expect(page.getByRole('status')).toHaveText('Ihre E-Mail-Adresse ist geändert.');
	await expect(page.getByText(`Zurzeit: ${wanted}`)).toBeVisible();
	expect(email).not.toBe(wanted);
});

test('deleting asks for the password, says what goes, and the account is gone', async ({ page }) => {
	const email = await signedIn(page);
	await follow(page.getByRole('link', { name: 'Delete account' }));
	await expect(page.getByRole('main')).toContainText('This cannot be undone');
	await expectAccessible(page);
	await page.getByLabel('Your password').fill(other);
	await follow(page.getByRole('button', { name: 'Delete account for good' }));
	await expect(page.getByRole('alert')).toContainText('not the password');
	await page.getByLabel('Your password').fill(password);
	await follow(page.getByRole('button', { name: 'Delete account for good' }));
	await expect(page.getByRole('status')).toContainText('Your account has been deleted');
	await logIn(page, email);
	await expect(page.getByRole('alert')).toContainText('do not match');
});

test.describe('too many attempts', () => {
	test.use({ expectedErrors: [/status of 429/] });

	test('at one account are refused with the minutes to wait, also with the right password', async ({ page }) => {
		const email = await signUp(page);
		for (let attempt = 0; attempt < 10; attempt++) await logIn(page, email, other);
		await logIn(page, email);
		await expect(page.getByRole('alert')).toContainText(/Too many attempts. Please wait \d+ min/);
		await expect(page.getByLabel('Email address')).toHaveValue(email);
	});
});

test.describe('links that no longer work', () => {
	test.use({ expectedErrors: [/status of 404/] });

	for (const path of ['reset', 'verify']) {
		test(`say so and lead to a new one: ${path}`, async ({ page }) => {
			await page.goto(`/${path}/${'a'.repeat(43)}`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');
			await expect(page.getByRole('link', { name: 'Ask for a new link' })).toBeVisible();
			await expectAccessible(page);
		});
	}
});

for (const path of ['/login', '/signup', '/login/forgot']) {
	test(`${path} is accessible and fits a narrow phone`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}
