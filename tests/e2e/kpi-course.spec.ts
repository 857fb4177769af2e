import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { churn, departmentId, enterKpis } from './kpi-entries';
import { openOrganisation } from './newcomer';

const show = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Show change over time' });

for (const javaScriptEnabled of [true, false]) {
	test.describe(`The course of KPIs, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('says what the newest period says, breaks where something else was measured, and has every number', async ({
			page
		}) => {
			const { base } = await openOrganisation(page, 'Sales\nService');
			await page.goto(`${base}/kpis/course`);
			await expect(page.getByRole('heading', { name: 'Nothing to show over time yet' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Enter KPIs' })).toBeVisible();

			const target = { 'churn.target': '8', 'churn.definition': 'cancelled' };
			await enterKpis(page, base, '2024-Q4', churn(400, 60));
			await enterKpis(page, base, '2025-Q1', { ...churn(400, 48), ...target });
			await enterKpis(page, base, '2025-Q2', { ...churn(400, 12), ...target });
			await page.goto(`${base}/kpis`);
			await follow(page.getByRole('main').locator(`a[href$="/kpis/course"]`));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('KPIs over time');
			await expect(
				page.getByText(
					'In Q2 2025 the value is 3% (95% interval 1.7 to 5.2%). The target of at most 8% is met. That is better than in Q1 2025 (12%).'
				)
			).toBeVisible();
			await expect(page.getByText('Q1 2025: a new series begins here (another definition).')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);

			await page.getByText('As a table').click();
			const row = page.getByRole('row', { name: /^Q2 2025/ });
			await expect(row.getByRole('cell')).toHaveText([
				...['3%', '400', '1.7 to 5.2%', 'at most 8%', 'met', 'better (12%)']
			]);
			await expect(
				page
					.getByRole('row', { name: /^Q1 2025/ })
					.getByRole('cell')
					.last()
			).toHaveText('not compared: another definition');
		});
	});
}

test.describe('The course of KPIs, of departments', () => {
	test('shows departments on one scale, and says so where nothing was entered', async ({ page }) => {
		const { base } = await openOrganisation(page, 'Sales\nService');
		const [sales, service] = [await departmentId(page, base, 'Sales'), await departmentId(page, base, 'Service')];
		await enterKpis(page, base, '2025-Q1', { ...churn(300, 30), department: sales });
		await enterKpis(page, base, '2025-Q2', { ...churn(300, 33), department: sales });
		await enterKpis(page, base, '2025-Q2', { ...churn(200, 60), department: service });
		await enterKpis(page, base, '2024', { 'clv.mode': 'known', 'clv.value': '900', 'clv.currency': 'EUR' });
		await page.goto(`${base}/kpis/course`);
		await page.getByLabel('KPI', { exact: true }).selectOption('Churn');
		await page.getByLabel('Organisation or department').selectOption('All side by side');
		await page.getByLabel('Periods').selectOption('Quarters');
		await follow(show(page));
		await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Sales', 'Service']);
		await expect(page.getByText('The change from the value in Q1 2025 (10%) is within noise.')).toBeVisible();
		await expect(page.getByText('It is the first period entered')).toBeVisible();
		await expect(page.getByText('The scale runs from 0% to 50%.')).toBeVisible();
		await expectAccessible(page);

		await page.getByLabel('Periods').selectOption('Years');
		await follow(show(page));
		await expect(page.getByRole('heading', { name: 'Nothing has been entered for this' })).toBeVisible();
	});
});

test('speaks German and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const { base } = await openOrganisation(page, 'Sales');
	const sales = await departmentId(page, base, 'Sales');
	const quarters = ['2023', '2024', '2025'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
	for (const [place, quarter] of quarters.entries()) {
		await enterKpis(page, base, quarter, { ...churn(400, 60 - 3 * place), 'nps.mode': 'known', 'nps.value': '20' });
	}
	await enterKpis(page, base, '2025-Q4', { ...churn(90, 3), department: sales });
	await page.context().addCookies([{ name: 'language', value: 'de', url: new URL(page.url()).origin }]);
	for (const query of ['', '?kpi=churn&department=all']) {
		await page.goto(`${base}/kpis/course${query}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kennzahlen im Verlauf');
		await expect(page.getByText('Im 4. Quartal 2025 liegt der Wert bei 6,8 %').first()).toBeVisible();
		await expect(page.getByText(/Auf dieser Seite stehen \d+ Vergleiche/)).toBeVisible();
		for (const table of await page.getByText('Als Tabelle').all()) await table.click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await expectAccessible(page);
	}
});
