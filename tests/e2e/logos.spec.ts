import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { join } from './newcomer';

const main = (page: Page) => page.getByRole('main');
const shown = (page: Page) => page.locator('main header img');

/** A new place of one kind; returns its address. */
async function opened(page: Page, kind: 'o' | 'p'): Promise<string> {
	await page.goto('/signup');
	await join(page);
	await page.goto(`/${kind}/new`);
	await page.locator('input[name=name]').fill('Auberg AG');
	await follow(page.locator('main form button'));
	return new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
}

async function upload(page: Page, base: string, name: string, content: string | Buffer, mimeType = 'image/svg+xml') {
	await page.goto(`${base}/settings/logo`);
	await page.locator('[name=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
	await follow(main(page).getByRole('button', { name: /the logo$/ }));
}

const attack = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" onload="document.title='taken'">
	<script>document.title = 'taken'</script><style>@import url(https://example.com/x.css);</style>
	<image href="https://example.com/pixel.png"/><foreignObject><iframe src="https://example.com"/></foreignObject>
	<rect width="60" height="20" fill="#0a5"/></svg>`;

for (const kind of ['o', 'p'] as const) {
	test(`a logo of ${kind === 'o' ? 'an organisation' : 'a practice'} is added, shown, replaced and removed`, async ({
		page
	}) => {
		const base = await opened(page, kind);
		await page.goto(`${base}/settings`);
		await follow(page.getByRole('link', { name: 'Add or change the logo' }));
		await expectAccessible(page);
		await upload(page, base, 'logo.svg', attack);
		await expect(page.getByRole('status')).toContainText('The logo has been saved');
		await expectAccessible(page);
		await page.goto(base);
		await expect(shown(page)).toBeVisible();
		expect(await shown(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(60);
		const before = await shown(page).getAttribute('src');

		await upload(page, base, 'other.svg', attack.replace('#0a5', '#a05'));
		await page.goto(base);
		await expect(shown(page)).toBeVisible();
		expect(await shown(page).getAttribute('src')).not.toBe(before);

		await page.goto(`${base}/settings/logo`);
		await follow(page.getByRole('link', { name: 'Remove the logo' }));
		await expectAccessible(page);
		await follow(main(page).getByRole('button', { name: 'Remove the logo' }));
		await expect(page.getByRole('status')).toHaveText('The logo has been removed.');
		await expect(shown(page)).toHaveCount(0);
		expect((await page.request.get(`${base}/logo`)).status()).toBe(404);
	});
}

test.describe('a logo opened as a page of its own', () => {
	// The browser's note that it ran none of the scripts with which every page here begins, ours among them.
	test.use({ expectedErrors: [/Blocked script execution in/] });

	test('does nothing, is asked for anew each time, and is there for nobody else', async ({ page, browser }) => {
		const base = await opened(page, 'o');
		await upload(page, base, 'logo.svg', attack);
		await page.goto(`${base}/logo`);
		expect(await page.title()).not.toBe('taken');
		const answer = await page.request.get(`${base}/logo`);
		expect(await answer.text()).toMatch(
			/^<svg [^>]*><rect [^>]*\/>\s*<\/svg>$|^<svg [^>]*>(?!.*(script|onload|example)).*<\/svg>$/s
		);
		expect(answer.headers()).toMatchObject({
			'content-type': 'image/svg+xml',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-cache',
			'cross-origin-resource-policy': 'same-origin'
		});
		const etag = answer.headers()['etag'] ?? '';
		expect((await page.request.get(`${base}/logo`, { headers: { 'if-none-match': etag } })).status()).toBe(304);

		const stranger = await (await browser.newContext()).newPage();
		expect((await stranger.request.get(`${base}/logo`, { maxRedirects: 0 })).status()).toBe(303);
		await stranger.goto('/signup');
		await join(stranger);
		expect((await stranger.request.get(`${base}/logo`, { headers: { 'if-none-match': etag } })).status()).toBe(404);
		await stranger.context().close();
	});
});

test('what is no logo is refused at its field, with what to do, and the logo there was stays', async ({ page }) => {
	const base = await opened(page, 'o');
	await upload(page, base, 'logo.svg', attack);
	const files = [
		['page.svg', '<html><script>alert(1)</script></html>', /cannot be read as a logo/],
		['bomb.svg', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${attack}`, /cannot be read as a logo/],
		['logo.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('<script>')]), /cannot be read/],
		['large.svg', attack + ' '.repeat(200_000), /at most 200 kB/]
	] as const;
	for (const [name, content, message] of files) {
		await upload(page, base, name, content);
		await expect(page.getByRole('alert'), name).toContainText(message);
	}
	await page.goto(`${base}/settings/logo`);
	await follow(main(page).getByRole('button', { name: 'Replace the logo' }));
	await expect(page.getByRole('alert')).toContainText('Please choose an image file');
	await page.goto(base);
	await expect(shown(page)).toBeVisible();
});

test('the data-protection sheet is printed with the logo', async ({ page }) => {
	const base = await opened(page, 'o');
	await upload(page, base, 'logo.svg', attack);
	await page.goto(`${base}/data-protection`);
	await page.emulateMedia({ media: 'print' });
	await expect(shown(page)).toBeVisible();
	await expect(page.locator('main').getByRole('navigation', { name: 'Sections' })).toHaveCount(0);
});
