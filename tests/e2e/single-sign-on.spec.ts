import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort } from '../free-port';
import { startIdentityProvider, type IdentityProvider } from '../storage/identity-provider';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';

// This server and the provider run on ports of their own: to the watching fixture they are other hosts. Refusals are part of the tests.
test.use({ expectedErrors: [/foreign request: https?:|status of (400|403|409|503)|net::ERR_FAILED/] });

const password = 'three unrelated teapots sail';
const people = {
	mia: { email: 'mia@example.com', email_verified: true, name: 'Mia Kern' },
	ben: { email: 'ben@example.com', email_verified: false, name: 'Ben Roth' },
	eva: { email: 'eva@example.com', email_verified: true, name: 'Eva Lang' },
	cem: { email: 'cem@example.com', email_verified: true, name: 'Cem Aydin' }
};

let folder: string;
let origin: string;
let idp: IdentityProvider;
const servers: ChildProcess[] = [];

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'gegenprobe-sso-'));
	const port = await freePort();
	origin = `http://127.0.0.1:${port}`;
	idp = await startIdentityProvider({ redirectUri: `${origin}/login/sso/callback`, people });
	await serve(port, origin);
});

test.afterAll(async () => {
	for (const server of servers) {
		if (server.exitCode !== null) continue;
		server.kill('SIGTERM');
		await new Promise((resolve) => server.once('exit', resolve));
	}
	await idp.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** A server of this product with the provider configured; `address` is what people would open. */
async function serve(port: number, address: string): Promise<void> {
	const server = spawn(process.execPath, ['src/commands/run.js', 'serve'], {
		cwd: join(import.meta.dirname, '../..'),
		stdio: 'ignore',
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: address,
			DATA_DIR: join(folder, String(port)),
			OIDC_ISSUER: idp.issuer,
			OIDC_CLIENT_ID: idp.clientId,
			OIDC_CLIENT_SECRET: idp.clientSecret,
			OIDC_NAME: 'Musterwerk Login'
		}
	});
	servers.push(server);
	const status = () =>
		fetch(`http://127.0.0.1:${port}/readyz`).then(
			(response) => response.status,
			() => 0
		);
	await expect.poll(status, { timeout: 120_000 }).toBe(200);
}

// The provider's own page asks a host for its fonts.
test.beforeEach(({ context }) =>
	context.route(
		(url) => !['127.0.0.1', 'localhost'].includes(url.hostname),
		(route) => route.abort()
	)
);

/** On the provider's pages: names oneself and agrees. */
async function beAt(page: Page, name: string): Promise<void> {
	await page.getByPlaceholder('Enter any login').fill(name);
	await page.getByPlaceholder('and password').fill('any');
	await follow(page.getByRole('button', { name: 'Sign-in' }));
	await follow(page.getByRole('button', { name: 'Continue' }));
}

async function begin(page: Page): Promise<void> {
	await page.goto(`${origin}/login`);
	await follow(page.getByRole('link', { name: 'Musterwerk Login' }));
}

test('opens an account at first, and the same one again, after which no code of ours is asked for', async ({
	page
}) => {
	await page.goto(`${origin}/account/single-sign-on`);
	await expectAccessible(page);
	await follow(page.getByRole('link', { name: 'Musterwerk Login' }));
	await beAt(page, 'mia');
	await expect(page, 'back to where one wanted to go').toHaveURL(`${origin}/account/single-sign-on`);
	await expect(page.getByText(/Musterwerk Login, linked since/)).toBeVisible();
	await expect(page.getByRole('link', { name: /Unlink/ }), 'the only way in stays').toHaveCount(0);
	await expectAccessible(page);
	await page.goto(`${origin}/account/second-factor`);
	await expect(page.getByText('Your account has no password')).toBeVisible();

	const cookies = await page.context().cookies(`${origin}/login/sso`);
	expect(cookies.map(({ name }) => name)).not.toContain('sign-on');
	expect(cookies.find(({ name }) => name === 'session')).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

	await page.context().clearCookies();
	await begin(page);
	await beAt(page, 'mia');
	await expect(page).toHaveURL(`${origin}/account`);
});

test('makes no account of an address that the provider does not confirm', async ({ page }) => {
	await begin(page);
	await beAt(page, 'ben');
	await expect(page.getByText('Musterwerk Login does not confirm that the email address is yours')).toBeVisible();
	await expectAccessible(page);
	await page.goto(`${origin}/account`);
	await expect(page).toHaveURL(/\/login/);
});

test('is linked to an account by its owner only, and unlinked again', async ({ page }) => {
	await page.goto(`${origin}/signup`);
	await page.getByLabel('Your name').fill('Cem Aydin');
	await page.getByLabel('Email address').fill('cem@example.com');
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Create an account' }));

	await begin(page);
	await beAt(page, 'cem');
	await expect(page.getByRole('heading', { name: 'Your email address already has an account' })).toBeVisible();
	await expectAccessible(page);
	await follow(page.getByRole('link', { name: 'Log in with password' }));
	await page.getByLabel('Email address').fill('cem@example.com');
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Log in' }));
	await page.getByLabel('Your password').fill(password);
	await follow(page.getByRole('button', { name: 'Link with Musterwerk Login' }));
	await expectAccessible(page);
	await follow(page.getByRole('link', { name: 'Continue to Musterwerk Login' }));
	await expect(page.getByRole('status')).toContainText('This account is linked');

	await follow(page.getByRole('link', { name: 'Unlink Musterwerk Login' }));
	await expectAccessible(page);
	await page.getByLabel('Your password').fill(password);
	await follow(page.getByRole('button', { name: 'Unlink Musterwerk Login' }));
	await expect(page.getByRole('status')).toContainText('The link has been removed');
});

test('ends calmly where it was broken off, replayed, or never begun', async ({ page }) => {
	await begin(page);
	await follow(page.getByRole('link', { name: 'Cancel' }));
	await expect(page.getByRole('heading', { name: 'Musterwerk Login did not let you in' })).toBeVisible();
	await expectAccessible(page);
	const answer = page.url();
	await page.goto(answer);
	await expect(page.getByRole('heading', { name: 'This login has expired' })).toBeVisible();

	const never = await page.goto(
		`${origin}/login/sso/callback?error=<b>x</b>&error_description=<script>1</script>&state=1`
	);
	expect(never?.status()).toBe(400);
	expect(await never?.text()).not.toContain('<b>x');
	await expect(page.getByRole('heading', { name: 'This login has expired' })).toBeVisible();

	const forged = await page.context().newPage();
	await begin(forged);
	const other = await forged.goto(`${origin}/login/sso/callback?code=made-up&state=made-up`);
	expect(other?.status()).toBe(400);
	await expect(forged.getByRole('heading', { name: 'The login did not work' })).toBeVisible();
});

test('cannot be finished under another person’s session', async ({ page }) => {
	const email = 'dan@example.com';
	await page.goto(`${origin}/signup`);
	await page.getByLabel('Your name').fill('Dan Vogt');
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Create an account' }));
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await follow(page.getByRole('button', { name: 'Log in' }));
	await page.goto(`${origin}/account/single-sign-on`);
	await page.getByLabel('Your password').fill(password);
	await follow(page.getByRole('button', { name: 'Link with Musterwerk Login' }));
	const link = page.getByRole('link', { name: 'Continue to Musterwerk Login' });
	const address = (await link.getAttribute('href')) ?? '';
	await page.context().clearCookies({ name: 'session' });
	await page.goto(address);
	await beAt(page, 'eva');
	await expect(page.getByRole('heading', { name: 'This login has expired' })).toBeVisible();
	await page.goto(`${origin}/account`);
	await expect(page).toHaveURL(/\/login/);
});

test('keeps its state under a name that no other host can set, over TLS', async () => {
	const port = await freePort();
	await serve(port, 'https://check.example.com');
	const response = await fetch(`http://127.0.0.1:${port}/login/sso`, { redirect: 'manual' });
	expect(response.status).toBe(303);
	const cookie = response.headers.getSetCookie().find((set) => set.startsWith('__Host-sign-on='));
	expect(cookie).toMatch(/; Path=\/;/);
	for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=600']) expect(cookie).toContain(attribute);
	expect(cookie, 'sealed').not.toContain(new URL(response.headers.get('location') ?? '').searchParams.get('state'));
});
