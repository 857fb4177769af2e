import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation } from './newcomer';

const year = new Date().getFullYear() - 1;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** Fields of a form by their names: what a person reads differs from language to language. */
async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, value] of Object.entries(values)) {
		const control = field(page, name);
		const folded = page.locator('details:not([open])').filter({ has: control });
		if ((await folded.count()) > 0) await folded.locator('summary').click();
		await control.fill(value);
	}
}

const churn = (start: string, lost: string) => ({ 'churn.customersAtStart': start, 'churn.customersLost': lost });

async function enter(page: Page, base: string, period: string, values: Readonly<Record<string, string>>) {
	await page.goto(`${base}/kpis/new?period=${period}`);
	await fill(page, values);
	await follow(button(page, 'Save KPIs'));
}

async function inGerman(page: Page, next: string): Promise<void> {
	await follow(button(page, 'Deutsch'));
	await page.goto(next);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(`the history of KPIs, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled, expectedErrors: [/status of 409/] });
		const expectReadable = async (page: Page) => {
			if (javaScriptEnabled) await expectAccessible(page);
		};

		test('tells every version, and brings one back', async ({ page }) => {
			const { base } = await openOrganisation(page);
			await enter(page, base, `${year}-Q1`, churn('400', '12'));
			await follow(page.getByRole('link', { name: 'The whole organisation' }));
			await fill(page, { 'churn.customersLost': '15', 'churn.source': 'CRM', reason: 'late cancellations' });
			await follow(button(page, 'Save the correction'));
			await follow(page.getByRole('link', { name: 'The whole organisation' }));
			await follow(page.getByRole('link', { name: 'Earlier versions' }));
			await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Corrected', 'Entered']);
			await expect(page.getByText('Reason: late cancellations')).toBeVisible();
			await expect(page.getByText('Churn rate, Of these, lost by the end')).toHaveCount(2);
			await expect(page.getByText('Anna Beispiel').last()).toBeVisible();
			await expectReadable(page);
			await follow(page.getByRole('button', { name: /^Restore this version/ }));
			await expect(page.getByRole('status')).toHaveText('The earlier version has been restored.');
			await expect(field(page, 'churn.customersLost')).toHaveValue('12');

			await follow(page.getByRole('link', { name: 'Delete KPIs' }));
			await follow(button(page, 'Delete KPIs'));
			await follow(page.getByRole('link', { name: 'Deleted KPIs' }));
			await expectReadable(page);
			await follow(page.getByRole('link', { name: `Q1 ${year} · The whole organisation` }));
			await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Deleted');
			await follow(page.getByRole('button', { name: /^Restore this version \(Corrected/ }));
			await expect(field(page, 'churn.customersLost')).toHaveValue('15');
			await page.goto(`${base}/kpis/deleted`);
			await expect(page.getByRole('heading', { name: 'Nothing has been deleted' })).toBeVisible();
		});

		test('carries definitions and targets over, and asks before a course breaks', async ({ page }) => {
			const { base } = await openOrganisation(page);
			const described = {
				'churn.segment': 'All customers',
				'churn.definition': 'Contracts ended',
				'churn.source': 'CRM'
			};
			await enter(page, base, `${year}-Q1`, { ...churn('400', '48'), ...described, 'churn.target': '8' });
			await page.goto(`${base}/kpis/new?period=${year}-Q2`);
			await expect(field(page, 'churn.definition')).toHaveValue('Contracts ended');
			await expect(field(page, 'churn.target')).toHaveValue('8');
			await expect(field(page, 'churn.customersAtStart')).toHaveValue('');
			await fill(page, { ...churn('400', '12'), 'churn.segment': 'Private customers' });
			await follow(button(page, 'Save KPIs'));
			const alert = page.getByRole('alert');
			await expect(alert).toContainText('Is a new series to begin here?');
			await expect(alert).toContainText('it says “All customers” there and “Private customers” here');
			await expect(field(page, 'churn.customersLost')).toHaveValue('12');
			await expectReadable(page);
			await follow(button(page, 'Save and begin a new series'));
			await expect(page.getByText('3.0%')).toBeVisible();
			await expect(page.getByText('than before')).toHaveCount(0);

			await follow(page.getByRole('link', { name: 'The whole organisation' }).first());
			await fill(page, { 'churn.source': 'ERP' });
			await follow(button(page, 'Save the correction'));
			await expect(page.getByRole('status'), 'what is broken already is not asked again').toBeVisible();
			await follow(page.getByRole('link', { name: 'The whole organisation' }).first());
			await fill(page, { 'churn.segment': 'all customers ' });
			await follow(button(page, 'Save the correction'));
			await expect(page.getByText('better than before')).toBeVisible();
		});
	});
}

test.describe('the history of KPIs', () => {
	test.use({ expectedErrors: [/status of 409/] });

	test('shows the second of two who correct at the same time what the first one changed', async ({ page }) => {
		const { base } = await openOrganisation(page);
		await enter(page, base, `${year}-Q1`, churn('400', '12'));
		await follow(page.getByRole('link', { name: 'The whole organisation' }));
		const late = await page.context().newPage();
		await late.goto(page.url());
		await fill(page, { 'churn.customersLost': '15' });
		await follow(button(page, 'Save the correction'));

		await fill(late, { 'churn.customersAtStart': '410' });
		await follow(button(late, 'Save the correction'));
		const alert = late.getByRole('alert');
		await expect(alert).toContainText('These KPIs have been changed in the meantime');
		await expect(alert).toContainText('Anna Beispiel was faster.');
		await expect(alert).toContainText(/lost by the end\s*before: 12\s*→\s*after: 15/);
		await expect(field(late, 'churn.customersAtStart')).toHaveValue('410');
		await expect(field(late, 'churn.customersLost')).toHaveValue('12');
		await expectAccessible(late);
		await fill(late, { 'churn.customersLost': '15' });
		await follow(button(late, 'Save the correction'));
		await expect(late.getByRole('status')).toHaveText('The KPIs have been corrected.');
		await expect(late.getByText('3.7%')).toBeVisible();
	});

	test('names both figures where a quarter and its months contradict each other', async ({ page }) => {
		const { base } = await openOrganisation(page);
		await enter(page, base, `${year}-Q1`, churn('400', '12'));
		await enter(page, base, `${year}-01`, churn('400', '14'));
		const note = `12 entered for Q1 ${year}, already 14 for January ${year} alone.`;
		await expect(page.getByText(note)).toHaveCount(2);
		await follow(page.getByRole('link', { name: 'The whole organisation' }).first());
		await expect(page.getByText(note)).toBeVisible();
		await expectAccessible(page);
	});

	test('asks for own KPIs from when they are defined until they are retired', async ({ page }) => {
		const { base } = await openOrganisation(page);
		await page.goto(`${base}/kpis`);
		await follow(page.getByRole('link', { name: 'Your own KPIs' }));
		await expectAccessible(page);
		await follow(page.getByRole('link', { name: 'Define a KPI of your own' }));
		await follow(button(page, 'Define a KPI of your own'));
		await expect(page.getByRole('alert')).toBeVisible();
		await expectAccessible(page);
		await fill(page, { name: 'Delivery time', unit: 'days', formula: 'Order to door' });
		await field(page, 'direction').selectOption('lower');
		await follow(button(page, 'Define a KPI of your own'));
		await expect(page.getByRole('status')).toContainText('The KPI has been defined');

		const value = page.getByRole('region', { name: 'Delivery time' }).getByLabel('Value');
		const target = page.getByRole('region', { name: 'Delivery time' }).getByLabel('Your target (optional)');
		await page.goto(`${base}/kpis/new?period=${year}-Q1`);
		await value.fill('five');
		await follow(button(page, 'Save KPIs'));
		await expect(page.getByRole('alert')).toContainText('Delivery time, Value: We cannot read this');
		await expect(value).toHaveValue('five');
		await value.fill('5');
		await target.fill('4');
		await follow(button(page, 'Save KPIs'));
		await expect(page.getByText('Target missed (4 days)')).toBeVisible();
		await page.goto(`${base}/kpis/new?period=${year}-Q2`);
		await value.fill('3.5');
		await follow(button(page, 'Save KPIs'));
		await expect(page.getByText('Target met (4 days)')).toBeVisible();
		await expect(page.getByText('better than before')).toBeVisible();

		await page.goto(`${base}/kpis/own`);
		await follow(page.getByRole('link', { name: 'Delivery time' }));
		await fill(page, { unit: 'hours' });
		await follow(button(page, 'Save the change'));
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(field(page, 'unit')).toHaveValue('hours');
		await expectAccessible(page);
		await page.getByLabel('Something else is measured from now on').check();
		await follow(button(page, 'Save the change'));
		await page.goto(`${base}/kpis/new?period=${year}-Q3`);
		await value.fill('90');
		await target.fill('');
		await follow(button(page, 'Save KPIs'));
		await expect(page.getByRole('alert')).toContainText('another version of the definition applies there');
		await follow(button(page, 'Save and begin a new series'));
		await expect(page.getByText('90 hours')).toBeVisible();
		await expect(page.getByText('3.5 days')).toBeVisible();

		await page.goto(`${base}/kpis/own`);
		await follow(page.getByRole('link', { name: 'Delivery time' }));
		await expect(page.getByRole('heading', { name: 'Earlier definitions' })).toBeVisible();
		await follow(page.getByRole('link', { name: 'Retire the KPI' }));
		await follow(button(page, 'Retire the KPI'));
		await page.goto(`${base}/kpis/new?period=${year}-Q4`);
		await expect(page.getByRole('heading', { name: 'Delivery time' })).toHaveCount(0);
		await page.goto(`${base}/kpis`);
		await expect(page.getByText('90 hours')).toBeVisible();
		await page.goto(`${base}/kpis/own`);
		await follow(page.getByRole('link', { name: 'Delivery time' }));
		await follow(page.getByRole('link', { name: 'Take the KPI up again' }));
		await expectAccessible(page);
		await follow(button(page, 'Take the KPI up again'));
		await expect(page.getByRole('status')).toHaveText('The KPI will be asked for again.');
	});
});

test('the worksheet, its question and its history read in German, and fit a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const { base } = await openOrganisation(page);
	await enter(page, base, `${year}-Q1`, { ...churn('5318', '131'), 'churn.segment': 'Alle Privatkunden' });
	const fits = async () =>
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await inGerman(page, `${base}/kpis/new?period=${year}-Q2`);
	await fits();
	await fill(page, { ...churn('5.274', '139'), 'churn.segment': 'Geschäftskunden' });
	await follow(button(page, 'Kennzahlen speichern'));
	await expect(page.getByRole('alert')).toContainText('steht dort „Alle Privatkunden“, hier „Geschäftskunden“');
	await fits();
	await expectAccessible(page);
	await follow(button(page, 'Speichern und neue Reihe beginnen'));
	await expect(page.getByText('2,6 %')).toBeVisible();
	await fits();
	await follow(page.getByRole('link', { name: 'Ganze Organisation' }).first());
	await fits();
	await follow(page.getByRole('link', { name: 'Frühere Fassungen' }));
	await expect(page.getByText('Abwanderungsquote, Segment')).toBeVisible();
	await fits();
	await expectAccessible(page);
	for (const path of ['own', 'own/new', 'deleted']) {
		await page.goto(`${base}/kpis/${path}`);
		await fits();
		await expectAccessible(page);
	}
});
