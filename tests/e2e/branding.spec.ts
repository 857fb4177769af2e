import type { Page } from '@playwright/test';
import { brandAddress } from '../../src/lib/ui/styles/brand-address';
import { expectReadable } from './accessible';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { churn, enterKpis } from './kpi-entries';
import { join, openOrganisation } from './newcomer';

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const field = (page: Page) => page.getByLabel('Colour value');
const accentOf = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
const own = { light: '#0b5a57', dark: '#7cc7bd' };

async function save(page: Page, base: string, accent: string): Promise<void> {
	await page.goto(`${base}/settings/colour`);
	await field(page).fill(accent);
	await follow(button(page, 'Save the colour'));
}

/** A new place of one kind; returns its address. */
async function opened(page: Page, kind: 'o' | 'p'): Promise<string> {
	await page.goto('/signup');
	await join(page);
	await page.goto(`/${kind}/new`);
	await page.locator('input[name=name]').fill('Auberg AG');
	await follow(page.locator('main form button'));
	return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
}

for (const [kind, javaScriptEnabled] of [
	['o', true],
	['p', false]
] as const) {
	test.describe(`the colour of ${kind === 'o' ? 'an organisation' : 'a practice'}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('is seen before it is saved, says what was changed, and goes again', async ({ page }) => {
			const base = await opened(page, kind);
			await page.goto(`${base}/settings`);
			await follow(page.getByRole('link', { name: 'Choose or change the accent colour' }));
			await expect(page.getByText('Gegenprobe’s own colour is in use.')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);

			await field(page).fill('#FFFF00');
			await follow(button(page, 'Show a preview'));
			await expect(page.getByText('Here #ffff00 is darkened to #706f00')).toContainText('a contrast of only 1.0 to 1');
			await expect(page.getByText('#ffff00 is easy to read here and stays as it is.')).toBeVisible();
			await expect(page.getByText('Gegenprobe’s own colour is in use.'), 'nothing is saved yet').toBeVisible();
			await expect(page.locator('link[href^="/brand/"]')).toHaveCount(0);

			await follow(button(page, 'Save the colour'));
			await expect(page.getByRole('status')).toHaveText('The accent colour has been saved.');
			await expect(page.getByText('Your own colour #ffff00 is in use.')).toBeVisible();
			await expect(page.locator(`link[href="${brandAddress('#ffff00')}"]`)).toHaveCount(1);
			if (javaScriptEnabled) {
				expect(await accentOf(page)).toBe('#706f00');
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await accentOf(page)).toBe('#ffff00');
				await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
				expect(await accentOf(page), 'paper is white').toBe('#706f00');
				await page.emulateMedia({ colorScheme: 'light', media: 'screen', forcedColors: 'active' });
				expect(await accentOf(page), 'the reader’s own').toBe('LinkText');
				await page.emulateMedia({ forcedColors: 'none' });
			}

			await follow(page.getByRole('link', { name: 'Remove your own colour' }));
			if (javaScriptEnabled) await expectAccessible(page);
			await expect(page.getByText('#ffff00 is deleted.')).toBeVisible();
			await follow(button(page, 'Remove your own colour'));
			await expect(page.getByRole('status')).toHaveText('The colour has been removed.');
			await expect(page.locator('link[href^="/brand/"]')).toHaveCount(0);
			if (javaScriptEnabled) expect(await accentOf(page)).toBe(own.light);
			await page.goto(`${base}/settings/colour/remove`);
			expect(new URL(page.url()).pathname, 'there is nothing to remove').toBe(`${base}/settings/colour`);
		});

		test('that is none is refused at its field and stays there; one that is picked counts as well', async ({
			page
		}) => {
			const base = await opened(page, kind);
			await save(page, base, 'dark red');
			await expect(page.getByRole('alert')).toContainText('This is not a colour value.');
			await expect(field(page)).toHaveValue('dark red');
			await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByLabel('Pick a colour').fill('#c0392b');
			await expect(field(page)).toHaveValue(javaScriptEnabled ? '#c0392b' : 'dark red');
			await follow(button(page, 'Save the colour'));
			await expect(page.getByText('Your own colour #c0392b is in use.')).toBeVisible();
			await page.goto(`${base}/settings/colour?accent=nonsense`);
			await expect(page.getByRole('alert')).toContainText('This is not a colour value.');
			await expect(page.getByText('Your own colour #c0392b is in use.')).toBeVisible();
		});
	});
}

/** Addresses of what an organisation shows: to its members, to participants and to customers. */
async function furnished(page: Page) {
	const { base } = await openOrganisation(page, 'Sales\nService\nIT');
	await enterKpis(page, base, '2026-Q1', churn(400, 32));
	await page.goto(`${base}/rounds/new`);
	await page.getByLabel('Name of the survey').fill('Spring');
	await follow(page.getByRole('button', { name: 'Set up the draft and see the groups' }));
	for (const department of ['Sales', 'Service', 'IT'])
		await page.getByLabel(`Number of people ${department}`).fill('9');
	await follow(page.getByRole('button', { name: 'Continue to the launch' }));
	await follow(page.getByRole('button', { name: 'Launch the survey' }));
	const round = new URL(page.url()).pathname;
	const participant = await page.getByRole('textbox', { name: 'Link for Sales' }).inputValue();
	await page.goto(`${base}/voice/new`);
	await page.getByLabel('Name of the form').fill('Till');
	await page.getByLabel('Name of the company as your customers know it').fill('Auberg');
	await follow(page.getByRole('button', { name: 'Set up the form and get its link' }));
	const customer = await page.getByLabel('Link to the form').inputValue();
	const pathOf = (link: string) => new URL(link).pathname;
	return { base, round, participant: pathOf(participant), customer: pathOf(customer) };
}

/** Fields of answers in their chosen state, on which text stands in and on the accent. */
async function chooseFirst(page: Page): Promise<void> {
	const asked = page.getByRole('group').filter({ has: page.getByRole('radio') });
	for (const group of await asked.all()) await group.getByRole('radio').nth(1).check({ force: true });
}

const colours = ['#fff9c4', '#00001f', '#ff2400', '#808080'] as const;

/** The page that is open, as if this colour had been saved: the same page with another stylesheet. */
async function showIn(page: Page, accent: string): Promise<void> {
	await page.locator('link[href^="/brand/"]').evaluate(
		(link: HTMLLinkElement, address) =>
			new Promise((resolve, reject) => {
				if (link.getAttribute('href') === address) return resolve(null);
				link.onload = resolve;
				link.onerror = reject;
				link.href = address;
			}),
		brandAddress(accent)
	);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`every colour can be read wherever it stands, ${colorScheme}`, async ({ page }) => {
		const { base, round, participant, customer } = await furnished(page);
		await page.emulateMedia({ colorScheme });
		const pages: readonly (readonly [string, ((page: Page) => Promise<void>)?])[] = [
			[`${base}/settings/colour?done=saved`],
			[base],
			[round],
			[`${base}/kpis`],
			[participant],
			[
				participant,
				async () => {
					await follow(page.locator('#begin'));
					await chooseFirst(page);
				}
			],
			[customer, chooseFirst],
			[`${customer}/embed`, chooseFirst]
		];
		await save(page, base, colours[0]);
		for (const [path, act] of pages) {
			await page.goto(path);
			await act?.(page);
			const shown = new Set([own[colorScheme]]);
			for (const accent of colours) {
				await showIn(page, accent);
				shown.add(await accentOf(page));
				await expectReadable(page);
			}
			expect(shown.size, `${path} is in each of them`).toBe(colours.length + 1);
		}
	});
}

test('participants and customers see the organisation’s logo, nobody else by their link', async ({
	page,
	browser,
	baseURL
}) => {
	const { base, participant, customer } = await furnished(page);
	const logo =
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#0a5"/></svg>';
	await page.goto(`${base}/settings/logo`);
	await page
		.locator('[name=file]')
		.setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) });
	await follow(page.getByRole('main').getByRole('button', { name: /the logo$/ }));
	const reader = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
	for (const path of [participant, customer, `${customer}/embed`]) {
		await reader.goto(path);
		const image = reader.locator('main img');
		await expect(image).toBeVisible();
		expect(await image.evaluate((shown: HTMLImageElement) => shown.naturalWidth), path).toBe(60);
		const own = await reader.request.get((await image.getAttribute('src')) ?? '');
		expect(own.headers()).toMatchObject({
			'content-type': 'image/svg+xml',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			'cache-control': 'private, no-cache'
		});
	}
	for (const path of ['/r/unknown/logo', '/v/unknown/logo'])
		expect((await reader.request.get(path)).status()).toBe(404);
	await reader.context().close();
});

test('the stylesheet of a colour is the same for everybody, and of nothing but a colour', async ({ page, request }) => {
	await opened(page, 'o');
	for (const client of [request, page.request]) {
		const answer = await client.get(brandAddress('#c0392b'));
		expect(answer.headers()).toMatchObject({
			'content-type': 'text/css; charset=utf-8',
			'cache-control': 'public, max-age=31536000, immutable'
		});
		expect(answer.headers()['set-cookie']).toBeUndefined();
	}
	for (const path of ['C0392B', 'c0392', 'red', 'c0392b%7D', '..']) {
		expect((await request.get(`/brand/${path}.css`)).status(), path).toBe(404);
	}
});
