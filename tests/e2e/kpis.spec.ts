import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation } from './newcomer';

const departments = 'Sales\n  North\nService';
const year = new Date().getFullYear() - 1;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sheet = (page: Page, name: string | RegExp) =>
	page.getByRole('region', { name }).or(page.locator('section').filter({ has: page.getByRole('heading', { name }) }));

for (const javaScriptEnabled of [true, false]) {
	test.describe(`KPIs, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('are entered, compared with the period before, corrected and deleted', async ({ page }) => {
			await openOrganisation(page, departments);
			await follow(page.getByRole('navigation').getByRole('link', { name: 'KPIs' }));
			await expect(page.getByRole('heading', { name: 'No KPIs yet' })).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);

			await follow(page.getByRole('link', { name: 'Enter KPIs' }));
			await beginAt(page, `${year}-Q1`);
			const churn = sheet(page, 'Churn rate').first();
			await churn.getByLabel('Customers at the start').first().fill('400');
			await churn.getByLabel('Of these, lost by the end').first().fill('48');
			await follow(button(page, 'Save KPIs'));
			await expect(page.getByRole('status')).toHaveText('The KPIs have been entered.');
			await expect(page.getByText('12.0%')).toBeVisible();

			await follow(page.getByRole('link', { name: 'Enter KPIs' }));
			await beginAt(page, `${year}-Q2`);
			await churn.getByLabel('Customers at the start').first().fill('400');
			await churn.getByLabel('Of these, lost by the end').first().fill('12');
			await churn.getByLabel('Your target (optional)').fill('8');
			await follow(button(page, 'Save KPIs'));
			const quarter = page.locator('section').filter({ has: page.getByRole('heading', { name: `Q2 ${year}` }) });
			await expect(quarter.getByText('3.0%')).toBeVisible();
			await expect(quarter.getByText('Target met')).toBeVisible();
			await expect(quarter.getByText('better than before')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);

			await follow(quarter.getByRole('link', { name: 'The whole organisation' }));
			await expect(churn.getByLabel('Of these, lost by the end').first()).toHaveValue('12');
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByLabel('What do the figures cover?').selectOption('Sales / North');
			await churn.getByLabel('Of these, lost by the end').first().fill('20');
			await follow(button(page, 'Save the correction'));
			await expect(page.getByRole('status')).toHaveText('The KPIs have been corrected.');
			await expect(quarter.getByText('5.0%')).toBeVisible();
			await expect(quarter.getByText('than before'), 'the department has none').toHaveCount(0);

			await follow(quarter.getByRole('link', { name: 'Sales / North' }));
			await follow(page.getByRole('link', { name: 'Delete KPIs' }));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Delete KPIs: Sales / North, Q2 ${year}?`);
			await follow(button(page, 'Delete KPIs'));
			await expect(page.getByRole('status')).toContainText('The KPIs have been deleted.');
			await expect(page.getByRole('heading', { level: 2 })).toHaveText([`Q1 ${year}`]);
		});
	});
}

test.describe('KPIs', () => {
	test('keep everything that was typed where a figure is wrong, and lead to what is there already', async ({
		page
	}) => {
		const { base } = await openOrganisation(page, departments);
		await page.goto(`${base}/kpis/new`);
		await beginAt(page, `${year}-Q1`, 'Service');
		await follow(button(page, 'Save KPIs'));
		await expect(page.getByRole('alert')).toContainText('Enter at least one KPI.');
		const churn = sheet(page, 'Churn rate').first();
		const csat = sheet(page, /CSAT/).first();
		await churn.getByLabel('Customers at the start').first().fill('lots');
		await csat.getByText('The finished figure').first().click();
		await csat.getByLabel('Satisfied in per cent').first().fill('70');
		await follow(button(page, 'Save KPIs'));
		await expect(page.getByRole('alert')).toBeFocused();
		await expect(churn.getByLabel('Customers at the start').first()).toHaveValue('lots');
		await expect(csat.getByLabel('Satisfied in per cent').first()).toHaveValue('70');
		await expect(page.getByText(`Q1 ${year} · Service`)).toBeVisible();
		await expectAccessible(page);
		await churn.getByLabel('Customers at the start').first().fill('');
		await follow(button(page, 'Save KPIs'));
		await expect(page.getByText('70.0%')).toBeVisible();

		await page.goto(`${base}/kpis/new`);
		await beginAt(page, `${year}-Q1`, 'Service');
		await expect(page.getByText('have already been entered')).toBeVisible();
		await follow(page.getByRole('link', { name: 'Open the KPIs that are there' }));
		await expect(csat.getByLabel('Satisfied in per cent').first()).toHaveValue('70');

		await page.goto(`${base}/departments`);
		await follow(page.getByRole('link', { name: 'Service' }));
		await follow(page.getByRole('link', { name: 'Remove the department' }));
		await expect(
			page.getByText(
				'The KPIs of one period belong to it and will be deleted with it, together with all earlier versions.'
			)
		).toBeVisible();
	});
});

test('fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const { base } = await openOrganisation(page, departments);
	await page.goto(`${base}/kpis/new`);
	await expectNoSidewaysScrolling(page);
	await beginAt(page, `${year}-Q1`, 'Sales / North');
	await sheet(page, 'Churn rate').first().getByLabel('Customers at the start').first().fill('400');
	await sheet(page, 'Churn rate').first().getByLabel('Of these, lost by the end').first().fill('12');
	await expectNoSidewaysScrolling(page);
	await follow(button(page, 'Save KPIs'));
	await expectNoSidewaysScrolling(page);
});

/** Says which period and department the figures are of. */
async function beginAt(page: Page, period: string, department = 'The whole organisation'): Promise<void> {
	await page.getByLabel('Period', { exact: true }).selectOption(period);
	await page.getByLabel('What do the figures cover?').selectOption(department);
	await follow(button(page, 'Continue to the figures'));
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}
