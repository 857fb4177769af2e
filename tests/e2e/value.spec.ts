import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { churn, departmentId, enterKpis } from './kpi-entries';
import { openOrganisation } from './newcomer';

const reckon = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Work it out' });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const clv = { 'clv.mode': 'known', 'clv.value': '1200', 'clv.currency': 'EUR' };

for (const javaScriptEnabled of [true, false]) {
	test.describe(`Value at stake, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('begins with the newest KPIs, reckons with what is typed, and keeps what is wrong', async ({ page }) => {
			const { base } = await openOrganisation(page, 'Sales');
			const sales = await departmentId(page, base, 'Sales');
			await expect(page.getByText('Once all figures are there, the result appears here.')).toBeVisible();
			await expect(page.getByText('Not entered; an estimate will do.')).toHaveCount(4);
			await enterKpis(page, base, '2024-Q4', { ...churn(500, 5), 'churn.target': '4' });
			await enterKpis(page, base, '2025-Q1', { ...churn(400, 12), 'churn.target': '2', ...clv });
			await enterKpis(page, base, '2025-Q1', { ...churn(100, 30), 'churn.target': '10', department: sales });

			await page.goto(`${base}/kpis/value`);
			await expect(page.getByText('Entered: Q1 2025')).toHaveCount(4);
			await expect(page.getByText('If churn were at your target, €4,800 of lifetime revenue')).toBeVisible();
			await expect(page.getByText('400 × (3% − 2%) × €1,200 = €4,800')).toBeVisible();
			await expect(page.getByText('1.7 to 5.2% (95% interval from your counts)')).toBeVisible();
			await expect(page.getByText('An upper bound from your own figures')).toBeVisible();
			await expect(page.getByText('Third-hand only')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);

			await field(page, 'Churn in per cent').fill('1.5');
			await follow(reckon(page));
			await expect(page.getByText('By this reckoning nothing is at stake.')).toBeVisible();
			await field(page, 'Churn in per cent').fill('130');
			await field(page, 'Customers at the start').fill('many');
			await follow(reckon(page));
			await expect(page.getByRole('alert')).toContainText(
				'Churn in per cent: A share in per cent lies between 0 and 100.'
			);
			await expect(page.getByRole('alert')).toBeFocused();
			await expect(field(page, 'Customers at the start')).toHaveValue('many');
			if (javaScriptEnabled) await expectAccessible(page);
			await follow(page.getByRole('link', { name: 'Start from the KPIs entered' }));
			await expect(field(page, 'Customers at the start')).toHaveValue('400');

			await field(page, 'Organisation or department').selectOption('Sales');
			await follow(page.getByRole('button', { name: 'Take the figures' }));
			await expect(field(page, 'Customers at the start')).toHaveValue('100');
			await follow(page.getByRole('link', { name: 'Use this value' }));
			await expect(page.getByText('100 × (30% − 10%) × €1,200 = €24,000')).toBeVisible();
			await field(page, 'Currency').fill('chf');
			await follow(reckon(page));
			await expect(page.getByText('100 × (30% − 10%) × CHF 1,200 = CHF 24,000')).toBeVisible();
		});
	});
}

test('a slider moves its number and the result by keyboard, and the address keeps both', async ({ page }) => {
	const { base } = await openOrganisation(page);
	await enterKpis(page, base, '2025-Q1', { ...churn(400, 12), 'churn.target': '2', ...clv });
	await page.goto(`${base}/kpis/value`);
	const slider = page.getByRole('slider', { name: 'Churn in per cent, slider', exact: true });
	await expect(slider).toHaveAttribute('aria-valuetext', '3%');
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(field(page, 'Churn in per cent')).toHaveValue('3.1');
	await expect(page.getByText('400 × (3.1% − 2%) × €1,200 = €5,280')).toBeVisible();
	await expect(page.getByText('There is a range only for counts')).toBeVisible();
	await expect(slider).toHaveAttribute('aria-valuetext', '3.1%');
	await page.keyboard.press('Home');
	await expect(page.getByText('By this reckoning nothing is at stake.')).toBeVisible();
	await page.keyboard.press('End');
	await expect(page.getByRole('slider', { name: 'Customers at the start, slider' })).toHaveValue('400');

	await field(page, 'Customers at the start').fill('50000');
	await expect(page.getByRole('slider', { name: 'Customers at the start, slider' })).toHaveValue('50000');
	await field(page, 'Target for churn in per cent').fill('none');
	await expect(page.getByText('We cannot read this as a number.')).toBeVisible();
	await expect(page.getByText('Once all figures are there, the result appears here.')).toBeVisible();
	await field(page, 'Target for churn in per cent').fill('2');
	await field(page, 'Target for churn in per cent').blur();
	const said = await page.getByText(/^50,000 × /).textContent();
	await page.reload();
	await expect(page.getByText(/^50,000 × /)).toHaveText(said ?? '');
	await expectAccessible(page);
});

test('speaks German and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const { base } = await openOrganisation(page);
	await enterKpis(page, base, '2025-Q1', { ...churn(400, 12), 'churn.target': '2', ...clv });
	await page.context().addCookies([{ name: 'language', value: 'de', url: new URL(page.url()).origin }]);
	await page.goto(`${base}/kpis/value`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was auf dem Spiel steht');
	await page.getByRole('slider', { name: 'Abwanderung in Prozent, Schieberegler', exact: true }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(field(page, 'Abwanderung in Prozent')).toHaveValue('3,1');
	await expect(page.getByText('400 × (3,1 % − 2 %) × 1.200 € = 5.280 €')).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await expectAccessible(page);
});
