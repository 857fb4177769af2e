import type { Page } from '@playwright/test';
import { dimensions, questionnaires } from '../../src/lib/core/catalogue';
import type { Locale } from '../../src/lib/core/text';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { begin, choose, goOn, words } from './walk';

const text = {
	de: {
		finish: /^Bericht (neu )?erstellen$/,
		title: 'Woran wollen Sie sich messen?',
		change: 'Ziele ändern',
		target: 'Ziel: ',
		importance: 'Wichtigkeit: ',
		matters: 'Manche Dimensionen sind Ihnen wichtiger?',
		usual: 'Vorgabe 75',
		lowered: 'Vorgabe 40, wegen Ihrer Strategie gesenkt',
		own: 'Ziel 90 (von Ihnen gesetzt)',
		gap: '65 Punkte unter dem Ziel'
	},
	en: {
		finish: /^Make the report/,
		title: 'What are you aiming for?',
		change: 'Change targets',
		target: 'Target: ',
		importance: 'Importance: ',
		matters: 'Do some dimensions matter more to you?',
		usual: 'Default 75',
		lowered: 'Default 40, lowered because of your strategy',
		own: 'target 90 (set by you)',
		gap: '65 points below target'
	}
} as const;

const nameOf = (id: string, locale: Locale) => dimensions.find((each) => each.id === id)?.name[locale] ?? '';
const targetOf = (page: Page, id: string, locale: Locale) =>
	page.getByLabel(text[locale].target + nameOf(id, locale), { exact: true });
const importanceOf = (page: Page, id: string, locale: Locale) =>
	page.getByLabel(text[locale].importance + nameOf(id, locale), { exact: true });

/** An executive assessment with the service answered at the second of five behaviours, and its report. */
async function reported(page: Page, locale: Locale): Promise<string> {
	const address = await begin(page, locale, 'executive', 'Acme');
	await page.goto(`${address}/part/service`);
	for (const item of questionnaires.executive.items.filter(({ id }) => id.startsWith('service.'))) {
		await choose(page, locale, item, { item: item.id, level: 1 });
	}
	await goOn(page, locale);
	await makeReport(page, address, locale);
	return address;
}

async function makeReport(page: Page, address: string, locale: Locale): Promise<void> {
	await page.goto(`${address}/review`);
	await follow(page.getByRole('button', { name: text[locale].finish }).first());
	await expect(page).toHaveURL(/\/report$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Acme');
	await expect(page.getByRole('link', { name: text[locale].change })).toBeVisible();
}

for (const locale of ['de', 'en'] as const) {
	test.describe(`targets (${locale})`, () => {
		test.use({ locale: locale === 'de' ? 'de-DE' : 'en-GB', javaScriptEnabled: false });

		test('are changed from the report, and change its gaps but no score', async ({ page }) => {
			const address = await reported(page, locale);
			const service = page.getByRole('article', { name: nameOf('service', locale), exact: true });
			await expect(service).toContainText('25');
			await follow(page.getByRole('link', { name: text[locale].change }));
			await expect(page.getByRole('heading', { level: 1, name: text[locale].title })).toBeVisible();
			await targetOf(page, 'service', locale).fill('90');
			await page.getByText(text[locale].matters).click();
			await importanceOf(page, 'service', locale).fill('3');
			await goOn(page, locale);
			await expect(page).toHaveURL(/\/review#ambition$/);
			await expect(page.getByText(`${nameOf('service', locale)} 90`, { exact: true })).toBeVisible();

			await makeReport(page, address, locale);
			await expect(service).toContainText(text[locale].own);
			await expect(service).toContainText(text[locale].gap);
			await expect(service).toContainText('25');
		});

		test('that cannot be read are named at their field, and nothing is lost', async ({ page }) => {
			const address = await begin(page, locale, 'executive', 'Acme');
			await page.goto(`${address}/ambition`);
			await targetOf(page, 'journey', locale).fill('62,5');
			await targetOf(page, 'service', locale).fill('hoch');
			await goOn(page, locale);
			await expect(page.getByRole('alert')).toContainText(nameOf('service', locale));
			await expect(targetOf(page, 'service', locale)).toHaveValue('hoch');
			await expect(targetOf(page, 'service', locale)).toHaveAttribute('aria-invalid', 'true');

			await page.goto(`${address}/ambition`);
			await expect(targetOf(page, 'journey', locale)).toHaveValue(locale === 'de' ? '62,5' : '62.5');
			await expect(targetOf(page, 'service', locale)).toHaveValue('');
		});

		test('follow the strategy before anything is sent', async ({ page }) => {
			const address = await begin(page, locale, 'executive', 'Acme');
			await page.goto(`${address}/ambition`);
			await expect(targetOf(page, 'relationship', locale)).toHaveAccessibleDescription(text[locale].usual);
			await page.getByLabel(words[locale].strategy.product).check();
			await expect(targetOf(page, 'relationship', locale)).toHaveAccessibleDescription(text[locale].lowered);
			await expect(targetOf(page, 'service', locale)).toHaveAccessibleDescription(text[locale].usual);
			await page.getByLabel(words[locale].strategy.price).check();
			await expect(targetOf(page, 'innovation', locale)).toHaveAccessibleDescription(text[locale].lowered);
		});
	});
}

test.describe('the ambition', () => {
	test.use({ locale: 'en-GB' });

	test('is a step of the full counter-check, and passed with Continue', async ({ page }) => {
		const address = await begin(page, 'en', 'full', 'Acme');
		await page.goto(`${address}/figures`);
		await goOn(page, 'en');
		await expect(page.getByRole('heading', { level: 1, name: text.en.title })).toBeVisible();
		await goOn(page, 'en');
		await expect(page).toHaveURL(/\/review$/);
	});

	test('takes whoever typed what it cannot read to the message, without losing the page', async ({ page }) => {
		const address = await begin(page, 'en', 'executive', 'Acme');
		await page.goto(`${address}/ambition`);
		await page.getByText(text.en.matters).click();
		await importanceOf(page, 'journey', 'en').fill('11');
		await goOn(page, 'en');
		await expect(page.getByRole('alert')).toBeFocused();
		await expect(importanceOf(page, 'journey', 'en')).toHaveValue('11');
		await expectAccessible(page);
		await page.getByRole('alert').getByRole('link').click();
		await expect(importanceOf(page, 'journey', 'en')).toBeFocused();
	});

	test('is saved as it is typed', async ({ page }) => {
		const address = await begin(page, 'en', 'executive', 'Acme');
		await page.goto(`${address}/ambition`);
		await page.getByLabel(words.en.strategy.price).check();
		await targetOf(page, 'service', 'en').fill('88');
		await targetOf(page, 'service', 'en').blur();
		await expect(page.getByText(/^Saved \d/)).toBeVisible();
		await expect
			.poll(async () => {
				const read = await page.context().newPage();
				await read.goto(`${address}/ambition`);
				const value = await targetOf(read, 'service', 'en').inputValue();
				const chosen = await read.getByLabel(words.en.strategy.price).isChecked();
				await read.close();
				return { value, chosen };
			})
			.toEqual({ value: '88', chosen: true });
	});

	test.describe('where no dimension is scored', () => {
		test.use({ expectedErrors: [/404/] });

		test('is not offered', async ({ page }) => {
			const address = await begin(page, 'en', 'reality-check', 'Acme');
			await page.goto(`${address}/review`);
			await expect(page.getByRole('link', { name: /Ambition/ })).toHaveCount(0);
			await page.goto(`${address}/subject`);
			await expect(page.getByLabel(words.en.strategy.price)).toBeVisible();
			expect((await page.goto(`${address}/ambition`))?.status()).toBe(404);
		});
	});
});
