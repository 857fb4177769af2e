import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';

test('the operator’s pages show what the operator wrote, and nothing that could run', async ({ page }) => {
	await page.goto('/imprint');
	await expect(page.getByText('has not filled in this page yet')).toBeVisible();
	const folder = join(process.env.E2E_DATA_DIR ?? '', 'pages');
	await mkdir(folder, { recursive: true });
	const text = '# Acme GmbH\n\nGraz, **Austria**\n\n- [Mail](mailto:a@example.org)\n- <script>alert(1)</script>\n';
	await writeFile(join(folder, 'imprint.en.md'), text);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Acme GmbH' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: '<script>alert(1)</script>' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Mail' })).toHaveAttribute('href', 'mailto:a@example.org');
	await expectAccessible(page);
});

test('a prerendered page keeps its address in both languages', async ({ page }) => {
	await page.goto('/method');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method');
	await follow(page.getByRole('button', { name: 'Deutsch' }));
	await expect(page).toHaveURL(/\/method$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methode');
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('the language switch never leads to another site', async ({ request, baseURL }) => {
	for (const back of ['https://evil.example/', '//evil.example/', '/\\evil.example', '/a\r\nset-cookie: x=1', '']) {
		const response = await request.post('/language', {
			form: { language: 'en', back },
			headers: { origin: baseURL ?? '' },
			maxRedirects: 0
		});
		expect(response.status()).toBe(303);
		expect(response.headers()['location']).toBe('/');
	}
});

const catalogue = ['/questions', '/questions/full', '/advice', '/advice/service'];

test('the questions and the advice can be read whole, and are accessible', async ({ page }) => {
	for (const path of catalogue) {
		await page.goto(path);
		await expectAccessible(page);
	}
	await expect(page.locator('#service-one-question')).toContainText('By day 30');
});

test('each question’s passage is on the sources page, with the question that rests on it', async ({ page }) => {
	await page.goto('/sources#ki-check-1');
	await expect(page.locator('#ki-check-1')).toBeInViewport();
	await page.locator('#ki-check-1 summary').click();
	await follow(page.locator('#ki-check-1').getByRole('link').first());
	await expect(page).toHaveURL(/\/questions\/\w+#check-1$/);
	await expect(page.locator('#check-1')).toBeInViewport();
	await expect(page.locator('#check-1')).toContainText('ki check.1');
});

test.describe(() => {
	test.use({ expectedErrors: [/status of 404/] });

	test('no link inside the product leads nowhere', async ({ page, request }) => {
		const found = new Set<string>();
		for (const path of [
			'/',
			'/sample',
			'/method',
			'/sources',
			...catalogue,
			'/check/start',
			'/check/open',
			'/nowhere'
		]) {
			await page.goto(path);
			const links = await page
				.locator('a[href^="/"]')
				.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
			for (const link of links) found.add((link ?? '').replace(/#.*$/, ''));
		}
		expect(found.size).toBeGreaterThan(8);
		for (const link of found) expect((await request.get(link)).status(), link).toBe(200);
	});
});
