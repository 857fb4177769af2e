import { expect, test } from './fixtures';
import { words } from './walk';

const strategy = words.en.strategy.product;

for (const javaScriptEnabled of [true, false]) {
	test.describe(`before the start, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('the strategy is asked where no later page asks for it, and never of staff', async ({ page }) => {
			await page.goto('/check/start');
			await expect(page.getByLabel(strategy)).toBeVisible();
			for (const id of ['full', 'pulse']) {
				await page.locator(`input[value="${id}"]`).check();
				await expect(page.getByLabel(strategy)).toBeHidden();
			}
			await page.locator('input[value="reality-check"]').check();
			await expect(page.getByLabel(strategy)).toBeVisible();
		});
	});
}

test.describe('in the reader’s own colours', () => {
	test.use({ forcedColors: 'active' });

	test('a button’s label is not drawn in the colour of the plate behind it', async ({ page }) => {
		await page.goto('/check/start');
		const label = page.getByRole('button', { name: words.en.toQuestions });
		const [ink, paper] = await label.evaluate((button) => [
			getComputedStyle(button).color,
			getComputedStyle(document.documentElement).backgroundColor
		]);
		expect(ink).not.toBe(paper);
	});
});
