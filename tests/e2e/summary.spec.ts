import type { Page } from '@playwright/test';
import { sampleProfiles } from '../../src/lib/core/sample';
import { expect, test } from './fixtures';

/** What an A4 sheet holds between the margins of the print style (15 mm above, 17 mm below), in CSS pixels. */
const sheetHeight = ((297 - 15 - 17) / 25.4) * 96;

test('the management summary follows the first screen and is named in the contents', async ({ page }) => {
	await page.goto('/sample');
	const summary = page.getByRole('region', { name: 'Management summary' });
	await expect(summary.locator('p').first()).toContainText(/^On these answers, .+ is at stage \d/);
	await page
		.getByRole('navigation', { name: 'In this report' })
		.getByRole('link', { name: 'Management summary' })
		.click();
	await expect(page).toHaveURL(/#summary$/);
	await expect(summary.getByRole('heading')).toBeInViewport();
});

test.describe('on paper', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 794, height: 1123 } });

	for (const locale of ['de-DE', 'en-GB']) {
		test.describe(locale, () => {
			test.use({ locale });

			for (const { id } of sampleProfiles) {
				test(`the summary of the ${id} has one sheet to itself`, async ({ page }) => {
					await page.goto(`/sample/${id}`);
					await page.emulateMedia({ media: 'print' });
					const summary = page.locator('section:has(> #summary)');
					const height = await summary.evaluate((element) => element.getBoundingClientRect().height);
					expect(height).toBeGreaterThan(sheetHeight / 4);
					expect(height).toBeLessThan(sheetHeight);
					const sheets = await sheetsOf(page);
					await summary.evaluate((element) => {
						const next = element.nextElementSibling;
						if (next instanceof HTMLElement) next.style.breakBefore = 'page';
						element.remove();
					});
					expect(await sheetsOf(page)).toBe(sheets - 1);
				});
			}
		});
	}
});

/** Counted in the file itself: every sheet is one object of this type. */
async function sheetsOf(page: Page): Promise<number> {
	const file = await page.pdf({ preferCSSPageSize: true });
	return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
