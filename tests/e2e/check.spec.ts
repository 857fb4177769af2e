import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { questionnaires } from '../../src/lib/core/catalogue';
import { expect, expectAccessible, test } from './fixtures';
import { arrive, follow } from './follow';
import { begin, choose, goOn, words } from './walk';

const [firstCheck, secondCheck] = questionnaires['reality-check'].items;
const question = (page: Page, text: string) => page.getByRole('group', { name: text });

test('an answer is saved at once and is there again after a reload', async ({ page }) => {
	await begin(page, 'en', 'reality-check');
	await choose(page, 'en', firstCheck!, { item: 'check.1', level: 2 });
	await expect(page.getByRole('status')).toContainText(/Saved \d\d:\d\d/);
	await page.reload();
	await expect(question(page, firstCheck!.text.en).getByRole('radio').nth(2)).toBeChecked();
});

test.describe(() => {
	test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

	test('without a connection answers stay in the browser and are sent later', async ({ page, context }) => {
		await begin(page, 'en', 'reality-check');
		await expect(page.getByRole('status')).toContainText('saved at once');
		await context.setOffline(true);
		await choose(page, 'en', firstCheck!, { item: 'check.1', level: 1 });
		await choose(page, 'en', secondCheck!, { item: 'check.2', level: 3 });
		await expect(page.getByRole('status')).toContainText('No connection');
		await context.setOffline(false);
		await expect(page.getByRole('status')).toContainText('Saved');
		await page.reload();
		await expect(question(page, firstCheck!.text.en).getByRole('radio').nth(1)).toBeChecked();
		await expect(question(page, secondCheck!.text.en).getByRole('radio').nth(3)).toBeChecked();
	});
});

test('two tabs answer different questions and neither undoes the other', async ({ page, context }) => {
	const address = await begin(page, 'en', 'reality-check');
	const other = await context.newPage();
	await other.goto(`${address}/part/reality-check`);
	await choose(page, 'en', firstCheck!, { item: 'check.1', level: 0 });
	await choose(other, 'en', secondCheck!, { item: 'check.2', level: 4 });
	await expect(page.getByRole('status')).toContainText('Saved');
	await expect(other.getByRole('status')).toContainText('Saved');
	await page.reload();
	await expect(question(page, firstCheck!.text.en).getByRole('radio').nth(0)).toBeChecked();
	await expect(question(page, secondCheck!.text.en).getByRole('radio').nth(4)).toBeChecked();
});

test('the language switch keeps the place and what was typed', async ({ page }) => {
	await begin(page, 'en', 'reality-check');
	await choose(page, 'en', firstCheck!, { item: 'check.1', level: 2 });
	await question(page, firstCheck!.text.en).getByText('Note', { exact: true }).first().click();
	await question(page, firstCheck!.text.en).getByRole('textbox', { name: 'Note' }).fill('On the train: 🚆 مرحبا');
	await follow(page.getByRole('button', { name: 'Deutsch' }));
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	const german = question(page, firstCheck!.text.de);
	await expect(german.getByRole('radio').nth(2)).toBeChecked();
	await german.getByText('Notiz (vorhanden)').click();
	await expect(german.getByRole('textbox', { name: 'Notiz' })).toHaveValue('On the train: 🚆 مرحبا');
});

test.describe(() => {
	test.use({ expectedErrors: [/status of 422/] });

	test('contradictory counts are named at their field, and nothing typed is lost', async ({ page }) => {
		const address = await begin(page, 'en', 'reality-check');
		await page.goto(`${address}/figures`);
		await page.getByLabel('Customers at the start').first().fill('1,200');
		await page.getByLabel('Of these, lost by the end').first().fill('1300');
		await goOn(page, 'en');
		await expect(page.getByRole('alert')).toBeFocused();
		await expect(page.getByLabel('Customers at the start').first()).toHaveValue('1,200');
		const lost = page.getByLabel('Of these, lost by the end').first();
		await expect(lost).toHaveValue('1300');
		await expect(lost).toHaveAttribute('aria-invalid', 'true');
		await page.getByRole('alert').getByRole('link', { name: 'Churn rate, Of these, lost by the end' }).click();
		await expect(lost).toBeFocused();
		await expect(page.getByText('Of these, lost by the end', { exact: true }).first()).toBeInViewport();
		await goOn(page, 'en');
		await expect(page.getByRole('alert'), 'the second time too').toBeFocused();
		await lost.fill('36');
		await expect(page.getByText('3.0%').first()).toBeVisible();
		await goOn(page, 'en');
		await expect(page).toHaveURL(/\/review$/);
	});
});

test('a decimal comma and a decimal point both work as you type', async ({ page }) => {
	const address = await begin(page, 'en', 'reality-check');
	await page.goto(`${address}/figures`);
	for (const typed of ['3,5', '3.5']) {
		const sheet = page.getByRole('region', { name: 'Churn rate' });
		await sheet.getByLabel('The finished figure').first().check();
		await sheet.getByLabel('Churn rate in per cent').first().fill(typed);
		await expect(sheet.getByText('3.5%')).toBeVisible();
	}
});

test('deleted means deleted', async ({ page, request }) => {
	const address = await begin(page, 'en', 'reality-check');
	await page.goto(address);
	await follow(page.getByRole('link', { name: 'Delete for good' }));
	await follow(page.getByRole('button', { name: 'Yes, delete for good' }));
	await expect(page.getByRole('heading', { name: 'Deleted' })).toBeVisible();
	expect((await request.get(address)).status()).toBe(404);
	expect((await request.get(`${address}/download`)).status()).toBe(404);
});

test('a downloaded file opens again with everything in it', async ({ page }) => {
	const address = await begin(page, 'en', 'reality-check', 'Umlaut & Söhne');
	await choose(page, 'en', firstCheck!, { item: 'check.1', level: 4 });
	await expect(page.getByRole('status')).toContainText('Saved');
	await page.goto(address);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: /Download/ }).click()
	]);
	const file = { name: 'mine.json', mimeType: 'application/json', buffer: await readFile(await download.path()) };
	await page.goto('/check/open');
	await page.getByLabel('Your file (JSON)').setInputFiles(file);
	await follow(page.getByRole('button', { name: 'Open' }));
	await expect(page).toHaveURL(/\/review$/);
	expect(new URL(page.url()).pathname).not.toContain(address);
	await expect(page.getByText('Umlaut & Söhne')).toBeVisible();
	await expect(page.getByText(levelText(4))).toBeVisible();
});

test.describe(() => {
	test.use({ expectedErrors: [/status of 422/] });

	test('a file that is none of ours is refused in words', async ({ page }) => {
		await page.goto('/check/open');
		const files: [string, RegExp][] = [
			['not json at all', /not JSON/],
			['{"format":"something-else"}', /does not have the form/]
		];
		for (const [content, message] of files) {
			await page
				.getByLabel('Your file (JSON)')
				.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
			await follow(page.getByRole('button', { name: 'Open' }));
			await expect(page.getByRole('alert')).toContainText(message);
		}
	});
});

test('a question page works by keyboard alone', async ({ page }) => {
	await begin(page, 'en', 'reality-check');
	await question(page, firstCheck!.text.en).getByRole('radio').first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(question(page, firstCheck!.text.en).getByRole('radio').nth(2)).toBeChecked();
	await arrive(page, () => page.keyboard.press('Enter'));
	await expect(page).not.toHaveURL(/\/part\/reality-check$/);
});

test.describe('on a narrow phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const locale of ['de', 'en'] as const) {
		test(`nothing scrolls sideways and every page is accessible (${locale})`, async ({ page, context, baseURL }) => {
			test.setTimeout(300_000);
			await context.addCookies([{ name: 'language', value: locale, url: baseURL ?? '' }]);
			const address = await begin(page, locale, 'executive', 'Donaudampfschifffahrtsgesellschaft mbH & Co. KG');
			await choose(page, locale, questionnaires.executive.items[0]!, { item: 'leadership.1', level: 4 });
			await goOn(page, locale);
			const below = [
				'',
				'/part/relationship',
				'/part/leadership/facts',
				'/sentence',
				'/figures',
				'/ambition',
				'/review',
				'/subject',
				'/delete'
			];
			const pages = [
				'/',
				'/method',
				'/sources',
				'/sample',
				'/check/start',
				'/check/open',
				...below.map((path) => address + path)
			];
			for (const path of pages) {
				await page.goto(path);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
				await expectAccessible(page);
			}
		});
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole flow works, from the landing page to the report', async ({ page }) => {
		await page.goto('/');
		await follow(page.getByRole('link', { name: words.en.begin }).first());
		await page.getByText(questionnaires['reality-check'].title.en, { exact: true }).click();
		await follow(page.getByRole('button', { name: words.en.toQuestions }));
		for (const item of questionnaires['reality-check'].items) {
			await choose(page, 'en', item, { item: item.id, level: item.id === 'check.1' ? 3 : 1 });
		}
		await goOn(page, 'en');
		await page.getByLabel(words.en.what).fill('Talked with three dealers in Graz');
		await page.getByLabel(words.en.when).fill('2026-10-05');
		await goOn(page, 'en');
		await page.getByLabel(words.en.sentence).fill('They deliver on time.');
		await goOn(page, 'en');
		await page.getByLabel('Answers of 9 or 10').first().fill('15');
		await page.getByLabel('Answers of 7 or 8').first().fill('12');
		await page.getByLabel('Answers from 0 to 6').first().fill('9');
		await follow(page.getByRole('button', { name: 'Work it out' }));
		await expect(page.getByText('+17', { exact: true })).toBeVisible();
		await goOn(page, 'en');
		await follow(page.getByRole('button', { name: words.en.finish }).first());
		await expect(page).toHaveURL(/\/report$/);
		await expect(page.getByText('They deliver on time').first()).toBeVisible();
	});
});

test.describe('an address that does not exist', () => {
	test.use({ expectedErrors: [/404/] });

	for (const path of [
		'/check/AAAAAAAAAAAAAAAAAAAAAA',
		'/check/AAAAAAAAAAAAAAAAAAAAAA/report',
		'/check/short',
		'/nowhere'
	]) {
		test(`${path} says so in words`, async ({ page }) => {
			const response = await page.goto(path);
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
		});
	}
});

const levelText = (level: number) => {
	if (!firstCheck || firstCheck.kind === 'contrast') throw new Error('the questionnaire has changed');
	return firstCheck.levels[level]?.en ?? '';
};
