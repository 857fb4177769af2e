import { expect, expectAccessible, test } from './fixtures';

for (const locale of ['de-DE', 'en-GB']) {
	test.describe(`the landing page for ${locale}`, () => {
		test.use({ locale });

		test('opens in the reader’s language with one heading', async ({ page }) => {
			await page.goto('/');
			await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		});

		test('is accessible', async ({ page }) => {
			await page.goto('/');
			await expectAccessible(page);
		});
	});
}
