import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation } from './newcomer';

const year = new Date().getFullYear();

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const column = (page: Page, name: string) =>
	page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }) });

for (const javaScriptEnabled of [true, false]) {
	test.describe(`actions, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('go from the first idea to done, and say what they should move', async ({ page }) => {
			const { base } = await openOrganisation(page, 'Sales\nService');
			await enterNps(page, base);
			await follow(page.getByRole('navigation').getByRole('link', { name: 'Actions' }).first());
			await expect(page.getByRole('heading', { name: 'There is no action yet.' })).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);

			await follow(page.getByRole('main').getByRole('link', { name: 'Create an action' }));
			await page.getByLabel('What is to be done?').fill('Call back within two days');
			await page.getByLabel('How, and how will others be able to tell?').fill('Nobody waits longer than two days.');
			await page.getByLabel('Owner', { exact: true }).selectOption('Anna Beispiel');
			await page.getByLabel('Department').selectOption('Service');
			await page.getByLabel('Due on').fill(`${year + 1}-03-31`);
			const kpi = page.getByLabel('KPI, with its figure of today');
			await expect(kpi.locator('option', { hasText: `Q4 ${year - 1}` })).toHaveText(/NPS.*33.*95% interval/);
			await kpi.selectOption({ label: (await kpi.locator('option', { hasText: 'interval' }).textContent()) ?? '' });
			await page.getByLabel('Better by how much?').fill('3');
			await page.getByLabel('Until when?').fill(`${year - 1}-12-31`);
			await follow(button(page, 'Create the action'));
			await expect(page.getByRole('alert')).toContainText('This day has passed.');
			await expect(page.getByLabel('What is to be done?')).toHaveValue('Call back within two days');
			if (javaScriptEnabled) await expectAccessible(page);

			await page.getByLabel('Until when?').fill(`${year + 1}-12-31`);
			await follow(button(page, 'Create the action'));
			await expect(page.getByRole('alert'), 'the goal is smaller than noise').toContainText('are within noise');
			await page.getByLabel('Set the smaller goal all the same').check();
			await follow(button(page, 'Create the action'));
			await expect(page.getByRole('status')).toHaveText('The action is created.');
			await expect(page.getByText('better by 3 points by')).toBeVisible();
			await expect(page.getByText('Cannot be told yet.')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);

			await page.getByLabel('Add a note').fill('The team has agreed.');
			await follow(button(page, 'Save the note'));
			await expect(page.getByText('The team has agreed.')).toBeVisible();
			await follow(page.locator('a.back'));
			await follow(column(page, 'To do').getByRole('button', { name: /^Begin/ }));
			await expect(page.getByRole('status')).toHaveText('The action has been moved.');
			await expect(
				column(page, 'Doing').getByRole('link', { name: 'Call back within two days', exact: true })
			).toBeVisible();
			await expect(column(page, 'To do').getByText('Nothing here.')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);
		});
	});
}

test.describe('actions', () => {
	test('are dropped with a reason that stays visible, brought back, and deleted after a question', async ({ page }) => {
		const { base } = await openOrganisation(page);
		await create(page, base, 'New ticket system');
		await follow(page.getByRole('link', { name: /^Drop …/ }));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drop “New ticket system”?');
		await expectAccessible(page);
		await page.getByLabel('Why?').fill('Overtaken by the merger');
		await follow(button(page, 'Drop the action'));
		await expect(column(page, 'Dropped').getByText('Overtaken by the merger')).toBeVisible();
		await follow(column(page, 'Dropped').getByRole('button'));
		await follow(column(page, 'To do').getByRole('link', { name: 'New ticket system', exact: true }));
		await expect(page.getByText('Overtaken by the merger'), 'in its history').toBeVisible();

		await follow(page.getByRole('link', { name: 'Delete the action' }));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delete “New ticket system”?');
		await follow(button(page, 'Delete the action'));
		await expect(page.getByRole('status')).toHaveText('The action is deleted.');
		await expect(page.getByRole('heading', { name: 'There is no action yet.' })).toBeVisible();
	});
});

test('moved by somebody else meanwhile stays where it is, and its page says so', async ({ page, context }) => {
	const { base } = await openOrganisation(page);
	await create(page, base, 'Visit five customers');
	const other = await context.newPage();
	await other.goto(page.url());
	await follow(button(page, /^Begin/));
	await follow(button(other, /^Finish/));
	await expect(other.getByRole('alert')).toContainText('it is now under “Doing”');
	await expect(button(other, /^Back to “To do”/)).toBeVisible();
});

test('changed by somebody else meanwhile keeps their change, and gives back what was typed', async ({
	page,
	context
}) => {
	const { base } = await openOrganisation(page);
	await create(page, base, 'Visit five customers');
	await follow(page.getByRole('link', { name: 'Change the action' }));
	const other = await context.newPage();
	await other.goto(page.url());
	await page.getByLabel('What is to be done?').fill('Visit ten customers');
	await follow(button(page, 'Save changes'));
	await other.getByLabel('What is to be done?').fill('Visit two customers');
	await follow(button(other, 'Save changes'));
	await expect(other.getByRole('alert')).toContainText('Somebody has changed this action in the meantime.');
	await expect(other.getByLabel('What is to be done?')).toHaveValue('Visit two customers');
	await follow(other.getByRole('link', { name: 'Open the action again' }));
	await expect(other.getByLabel('What is to be done?')).toHaveValue('Visit ten customers');
});

test('come with a calendar file that calendars read', async ({ page }) => {
	const { base } = await openOrganisation(page);
	await create(page, base, 'Ask, listen; answer', `${year + 1}-02-28`);
	const own = await page.request.get(`${new URL(page.url()).pathname}/calendar.ics`);
	expect(own.headers()['content-type']).toBe('text/calendar; charset=utf-8');
	const all = await page.request.get(`${base}/actions/calendar.ics`);
	for (const text of [await own.text(), await all.text()]) {
		const [entry] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
		expect(entry?.getFirstPropertyValue('summary')).toBe('Ask, listen; answer');
		expect(String(entry?.getFirstPropertyValue('dtstart'))).toBe(`${year + 1}-02-28`);
	}
});

test('are found by filter, also on a phone and in German', async ({ page }) => {
	const { base } = await openOrganisation(page, 'Sales');
	await create(page, base, 'Long ago', `${year - 1}-02-28`);
	await create(page, base, 'Later', `${year + 1}-02-28`);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${base}/actions`);
	await page.getByLabel('Show', { exact: true }).selectOption('only overdue ones');
	await follow(button(page, 'Show selection'));
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Long ago']);
	await expect(page.getByText(`Overdue since 28 February ${year - 1}`)).toBeVisible();
	await page.getByLabel('Show', { exact: true }).selectOption('only mine');
	await follow(button(page, 'Show selection'));
	await expect(page.getByRole('heading', { name: 'No action matches this selection.' })).toBeVisible();
	await follow(page.getByRole('link', { name: 'Show all actions' }));
	await follow(
		page
			.getByRole('button', { name: 'Deutsch' })
			.or(page.getByRole('link', { name: 'Deutsch' }))
			.first()
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maßnahmen');
	await expect(page.getByText(`Überfällig seit 28. Februar ${year - 1}`)).toBeVisible();
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	await expectAccessible(page);
});

async function create(page: Page, base: string, title: string, due = ''): Promise<void> {
	await page.goto(`${base}/actions/new`);
	await page.getByLabel('What is to be done?').fill(title);
	await page.getByLabel('Due on').fill(due);
	await follow(button(page, 'Create the action'));
	await expect(page.getByRole('status')).toHaveText('The action is created.');
}

async function enterNps(page: Page, base: string): Promise<void> {
	await page.goto(`${base}/kpis/new?period=${year - 1}-Q4`);
	for (const [name, value] of [
		['promoters', '60'],
		['passives', '40'],
		['detractors', '20']
	] as const)
		await page.locator(`[name="nps.${name}"]`).fill(value);
	await follow(page.getByRole('main').getByRole('button', { name: 'Save KPIs' }));
	await expect(page.getByRole('status')).toHaveText('The KPIs have been entered.');
}
