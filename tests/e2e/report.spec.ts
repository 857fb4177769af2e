import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { questionnaires } from '../../src/lib/core/catalogue';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { begin, choose, goOn, words } from './walk';

const { items } = questionnaires['reality-check'];

/** A finished reality check with every answer at this level. */
async function finished(page: Page, level: 1 | 2, organisation: string): Promise<string> {
	const address = await begin(page, 'en', 'reality-check', organisation);
	for (const item of items) await choose(page, 'en', item, { item: item.id, level });
	await goOn(page, 'en');
	await expect(page).not.toHaveURL(/\/part\//);
	await page.goto(`${address}/review`);
	await follow(page.getByRole('button', { name: words.en.finish }).first());
	await expect(page).toHaveURL(/\/report$/);
	return address;
}

/** What the report says, once it has arrived as a whole: a click does not wait for the page it leads to. */
async function textOfReport(page: Page): Promise<string> {
	await page.waitForLoadState();
	return page.getByRole('article').first().innerText();
}

test('an answer changed afterwards gives a second report, and the first one stays as it was', async ({ page }) => {
	const address = await finished(page, 1, 'Acme');
	const first = await textOfReport(page);
	await page.goto(`${address}/part/reality-check`);
	await choose(page, 'en', items[0]!, { item: 'check.1', level: 0 });
	await expect(page.getByRole('status')).toContainText('Saved');
	await page.goto(`${address}/report`);
	await expect(page.getByText('You have changed something since this report.')).toBeVisible();
	await follow(page.getByRole('link', { name: 'Make the report again' }));
	await follow(page.getByRole('button', { name: 'Make the report again' }).first());
	await expect(page).toHaveURL(/\/report$/);
	await expect(page.getByText('You have changed something since this report.')).toBeHidden();
	expect(await textOfReport(page)).not.toBe(first);
	await follow(page.getByRole('link', { name: /^Report 1 of/ }));
	await expect(page).toHaveURL(/\?number=1$/);
	expect(await textOfReport(page)).toBe(first);
});

test('the same report sent twice is one report', async ({ page, request, baseURL }) => {
	const address = await finished(page, 1, 'Acme');
	for (let times = 0; times < 2; times += 1) {
		await request.post(`${address}/review`, { form: {}, headers: { origin: baseURL ?? '' } });
	}
	await page.goto(`${address}/report`);
	await expect(page.getByRole('heading', { name: 'Earlier reports' })).toHaveCount(0);
});

test('two counter-checks stand side by side, by address or by file', async ({ page }) => {
	const other = await finished(page, 2, 'Before');
	await page.goto(other);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: /Download/ }).click()
	]);
	const file = { name: 'b.json', mimeType: 'application/json', buffer: await readFile(await download.path()) };
	const address = await finished(page, 1, 'After');

	await page.goto(`${address}/compare`);
	await page.getByLabel('Address of the other counter-check').fill(new URL(other, page.url()).href);
	await follow(page.getByRole('button', { name: 'Compare' }));
	const overall = page.getByRole('row', { name: /Overall/ });
	await expect(overall).toContainText('25');
	await expect(overall).toContainText('50');
	await expect(overall).toContainText('−25');
	await expectAccessible(page);

	await page.getByLabel('Or a downloaded file').setInputFiles(file);
	await page.getByLabel('Address of the other counter-check').fill('');
	await follow(page.getByRole('button', { name: 'Compare' }));
	await expect(page.getByRole('row', { name: /Overall/ })).toContainText('−25');
	await expect(page.getByRole('columnheader', { name: /Before/ })).toBeVisible();

	const [taken] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download CSV international' }).click()
	]);
	expect(taken.suggestedFilename()).toMatch(/^gegenprobe-after-before-\d{4}-\d\d-\d\d\.csv$/);
	expect(await readFile(await taken.path(), 'utf8')).toContain('−25');
});

test('an unknown address to compare with is named at its field', async ({ page }) => {
	const address = await finished(page, 1, 'Acme');
	await page.goto(`${address}/compare`);
	for (const [typed, message] of [
		['', 'Give an address or choose a file.'],
		['https://example.org/', 'There is no counter-check at this address.'],
		['AAAAAAAAAAAAAAAAAAAAAA', 'There is no counter-check at this address.']
	] as const) {
		await page.getByLabel('Address of the other counter-check').fill(typed);
		await follow(page.getByRole('button', { name: 'Compare' }));
		await expect(page.getByRole('alert')).toContainText(message);
		await expect(page.getByLabel('Address of the other counter-check')).toHaveValue(typed);
	}
});

test.describe('on paper', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

	test('a report prints light, with its charts, findings and advice, without scrolling and without JavaScript', async ({
		page
	}) => {
		await page.goto('/sample');
		await page.emulateMedia({ media: 'print' });
		const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		expect(background).toBe('rgb(255, 255, 255)');
		await expect(page.getByRole('figure').first().locator('svg').first()).toBeVisible();
		await expect(page.getByRole('banner')).toBeHidden();
		for (const id of ['finding-1', 'finding-4']) await expect(page.locator(`#${id} p`).first()).toBeVisible();
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.byteLength).toBeGreaterThan(50_000);
	});
});

test('the moving chart takes over where a pointer can hover, and gives way on paper', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/sample');
	const plot = page.locator('[data-plot]').first();
	await plot.scrollIntoViewIfNeeded();
	await expect(plot.locator('canvas')).toBeVisible();
	await expect(plot.locator('.still')).toBeHidden();
	const evidenced = plot.getByRole('button', { name: 'evidenced' });
	await evidenced.click();
	await expect(evidenced).toHaveAttribute('aria-pressed', 'false');
	await page.emulateMedia({ media: 'print' });
	// The counter-check on the first sheet says the same; what only adds hovering is left out.
	await expect(plot).toBeHidden();
	await expect(page.locator('#counter-check')).toBeVisible();
});
