import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TOTP } from 'otpauth';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';

const password = 'three unrelated teapots sail';

/** Somebody new, logged in; returns their address. */
async function signUp(page: Page): Promise<string> {
	const email = `${randomUUID()}@example.com`;
	await page.goto('/signup');
	await page.getByLabel('Your name').fill('Mia Kern');
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Create an account' }));
	await logIn(page, email);
	return email;
}

async function logIn(page: Page, email: string): Promise<void> {
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Log in' }));
}

async function logOut(page: Page): Promise<void> {
	await page.goto('/logout');
	await follow(page.getByRole('main').getByRole('button', { name: 'Log out' }));
	await page.goto('/login');
}

/** Sets the second factor up as the page says; returns the app's secret and the recovery codes. */
async function setUp(page: Page): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
	await page.goto('/account/second-factor');
	await page.getByLabel('Your password').fill(password);
	await follow(page.getByRole('button', { name: 'Set up the second factor' }));
	const secret = (await page.getByRole('main').getByRole('code').innerText()).replaceAll(' ', '');
	await page.getByLabel('Code from the app').fill(codeOf(secret));
	await follow(page.getByRole('button', { name: 'Switch on' }));
	await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
	return { secret, codes: await page.getByRole('main').getByRole('code').allInnerTexts() };
}

function codeOf(secret: string, steps = 0): string {
	return TOTP.generate({ secret: new TOTP({ secret }).secret, timestamp: Date.now() + steps * 30_000 });
}

test('the second factor is set up, and then asked for', async ({ page }) => {
	const email = await signUp(page);
	await page.goto('/account/second-factor');
	await expectAccessible(page);
	await page.getByLabel('Your password').fill('not the password at all');
	await follow(page.getByRole('button', { name: 'Set up the second factor' }));
	await expect(page.getByRole('alert')).toContainText('password');

	await page.getByLabel('Your password').fill(password);
	await follow(page.getByRole('button', { name: 'Set up the second factor' }));
	await expect(page.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Code from the app').fill('000000');
	await follow(page.getByRole('button', { name: 'Switch on' }));
	await expect(page.getByRole('alert')).toContainText('This code is not valid');

	const { secret, codes } = await setUp(page);
	expect(new Set(codes).size).toBe(10);
	await expectAccessible(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Download as text' }).click()
	]);
	expect(download.suggestedFilename()).toBe('gegenprobe-recovery-codes.txt');
	const file = readFileSync(await download.path(), 'utf8');
	expect(file).toContain(email);
	for (const code of codes) expect(file).toContain(code);
	await follow(page.getByRole('link', { name: 'I have saved the codes' }));
	await expect(page.getByRole('status')).toHaveText('The second factor is on.');

	await logOut(page);
	await logIn(page, email);
	await expect(page.getByRole('heading', { name: 'Enter your code' })).toBeVisible();
	await expectAccessible(page);
	await page.goto('/account');
	await expect(page, 'the password alone opens nothing').toHaveURL(/\/login/);
	await page.goto('/login/second-factor');
	await page.getByLabel('Code from the app').fill('000000');
	await follow(page.getByRole('button', { name: 'Log in' }));
	await expect(page.getByRole('alert')).toContainText('This code is not valid');
	await page.getByLabel('Code from the app').fill(codeOf(secret, 1));
	await follow(page.getByRole('button', { name: 'Log in' }));
	await expect(page).toHaveURL(/\/account$/);
});

test('a recovery code stands in for the app; new ones are made, and all of it is switched off', async ({ page }) => {
	const email = await signUp(page);
	const { codes } = await setUp(page);
	await logOut(page);
	await logIn(page, email);
	await follow(page.getByRole('link', { name: 'Use a recovery code instead' }));
	await expectAccessible(page);
	await page.getByLabel('Recovery code').fill(codes[0]?.toLowerCase().replaceAll('-', ' ') ?? '');
	await follow(page.getByRole('button', { name: 'Log in' }));
	await expect(page.getByRole('status')).toContainText('Recovery codes left: 9');

	await follow(page.getByRole('link', { name: 'New recovery codes' }));
	await expectAccessible(page);
	await page.getByLabel('Your password, or a code').fill(codes[1] ?? '');
	await follow(page.getByRole('button', { name: 'Make new codes' }));
	const renewed = await page.getByRole('main').getByRole('code').allInnerTexts();
	expect(renewed).toHaveLength(10);
	expect(renewed).not.toContain(codes[2]);

	await page.goto('/account/second-factor');
	await follow(page.getByRole('link', { name: 'Switch off the second factor' }));
	await expectAccessible(page);
	await page.getByLabel('Your password, or a code').fill(password);
	await follow(page.getByRole('button', { name: 'Switch off the second factor' }));
	await expect(page.getByRole('status')).toContainText('The second factor is off');

	await logOut(page);
	await logIn(page, email);
	await expect(page).toHaveURL(/\/account$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the second factor is set up and asked for all the same, and leads on to where one wanted to go', async ({
		page
	}) => {
		const email = await signUp(page);
		const { secret } = await setUp(page);
		await logOut(page);
		await page.goto('/account/sessions');
		await logIn(page, email);
		await page.getByLabel('Code from the app').fill(codeOf(secret, 1));
		await follow(page.getByRole('button', { name: 'Log in' }));
		await expect(page).toHaveURL(/\/account\/sessions$/);
	});
});

test('the question for a code means nothing without a password before it', async ({ page }) => {
	await page.goto('/login/second-factor');
	await expect(page.getByRole('heading', { name: 'This login has expired' })).toBeVisible();
	await expectAccessible(page);
	await follow(page.getByRole('link', { name: 'To the login' }));
	await expect(page).toHaveURL(/\/login$/);
});
