import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation, password } from './newcomer';

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });

/** Enters people from a pasted list: name, address, department, role, group. */
async function enterPeople(page: Page, base: string, lines: readonly string[]): Promise<void> {
	await page.goto(`${base}/people/import`);
	await page.getByLabel('Or its content, pasted here').fill(['Name,Email,Department,Role,Group', ...lines].join('\n'));
	await follow(button(page, 'Check the list'));
	await follow(button(page, /^Add \d+ (person|people)/));
}

const staff = (department: string, count: number, group = '') =>
	Array.from({ length: count }, (_, index) => {
		const name = `${department} ${group || 'Staff'} ${index}`;
		return `${name},${randomBytes(5).toString('hex')}@example.org,${department},,${group}`;
	});

/** From the list of surveys to a draft’s groups. */
async function draft(page: Page, base: string, name: string): Promise<void> {
	await page.goto(`${base}/rounds/new`);
	await page.getByLabel('Name of the survey').fill(name);
	await follow(button(page, 'Set up the draft and see the groups'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is asked');
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(`a survey, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('goes from the idea to the invitation on five pages with at most eight fields', async ({ page }) => {
			const { base } = await openOrganisation(page, 'Sales\nService\nIT');
			const seen = new Set<string>();
			page.on('framenavigated', (frame) => {
				if (frame === page.mainFrame()) seen.add(new URL(frame.url()).pathname);
			});
			let fieldCount = 0;
			const fill = async (label: string, text: string) => {
				fieldCount += 1;
				await page.getByLabel(label).fill(text);
			};
			const begun = Date.now();
			await page.goto(`${base}/rounds`);
			await expect(page.getByText('There is no survey yet.')).toBeVisible();
			await follow(link(page, 'Set up a survey'));
			await fill('Name of the survey', 'Spring 2027');
			await follow(button(page, 'Set up the draft and see the groups'));
			// Nobody is listed: each department is asked by a link, and only how many they are is missing.
			for (const [department, count] of [
				['Sales', '14'],
				['Service', '9'],
				['IT', '7']
			] as const) {
				await fill(`Number of people ${department}`, count);
			}
			await follow(button(page, 'Continue to the launch'));
			await expect(page.getByText('30 in 3 groups')).toBeVisible();
			await follow(button(page, 'Launch the survey'));
			await expect(page.getByRole('status').first()).toContainText('The survey runs up to and including');
			await expect(page.getByRole('textbox', { name: 'Link for Sales' })).toHaveValue(/\/r\/[\w-]{43}$/);
			expect(seen.size).toBeLessThanOrEqual(5);
			expect(fieldCount).toBeLessThanOrEqual(8);
			expect(Date.now() - begun).toBeLessThan(180_000);
		});

		test('is paused, resumed, extended, tightened and closed, each where it can be', async ({ page }) => {
			const { base } = await openOrganisation(page, 'Sales');
			await enterPeople(page, base, staff('Sales', 9));
			await draft(page, base, 'Spring 2027');
			await follow(button(page, 'Continue to the launch'));
			await follow(button(page, 'Launch the survey'));
			await expect(page.getByText('10 people are invited personally')).toBeVisible();
			await follow(page.getByRole('link', { name: 'Spring 2027' }));
			await expect(page.getByText('fewer than 5').first()).toBeVisible();
			await follow(button(page, 'Pause the survey'));
			await expect(page.getByRole('status').first()).toContainText('The survey is paused.');
			await follow(button(page, 'Resume the survey'));
			await follow(link(page, 'Extend'));
			await page.getByLabel('Last day').fill('2020-01-01');
			await follow(button(page, 'Move the last day'));
			await expect(page.getByRole('alert')).toContainText('Choose a later one.');
			await follow(page.getByRole('link', { name: 'Keep the day' }));
			await follow(link(page, 'Raise the threshold'));
			await page.getByLabel('Anonymity threshold').fill('7');
			await follow(button(page, 'Raise the threshold'));
			await expect(page.getByRole('status').first()).toHaveText('The threshold is now 7.');
			await expect(page.getByText('fewer than 7').first()).toBeVisible();
			await follow(link(page, 'Close now'));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Close “Spring 2027” now?');
			await follow(button(page, 'Close and evaluate now'));
			await expect(page.getByText('The survey has closed. Its results are being computed.')).toBeVisible();
		});
	});
}

test.describe('a survey', () => {
	test('shows beforehand what will be visible, and merges what is too small', async ({ page }) => {
		const { base } = await openOrganisation(page, 'Sales\n  North\n  South\nService');
		await enterPeople(page, base, [
			...staff('Sales / North', 5),
			...staff('Sales / South', 5),
			...staff('Service', 12, 'Customer-facing'),
			...staff('Service', 6, 'Leadership')
		]);
		await draft(page, base, 'Spring 2027');
		const preview = page.getByRole('table', { name: 'What will be visible' });
		await expect(preview.getByRole('row', { name: /^North/ })).not.toContainText('visible');
		await expect(preview.getByRole('row', { name: /^Service/ })).toContainText('visible');
		await page.getByRole('checkbox', { name: 'merge North' }).check();
		await follow(button(page, 'Merge the ticked ones'));
		await expect(page.getByRole('alert')).toContainText('Tick at least two departments');
		await expect(page.getByRole('checkbox', { name: 'merge North' })).toBeChecked();
		await page.getByRole('checkbox', { name: 'merge South' }).check();
		await follow(button(page, 'Merge the ticked ones'));
		await expect(preview.getByRole('row', { name: /^North \+ South/ })).toContainText('visible');
		await follow(button(page, /^Separate again/));
		await expect(preview.getByRole('row', { name: /^South/ })).toBeVisible();
		await follow(button(page, /^Merge (North|South)/).first());
		await expect(page.getByRole('status').first()).toHaveText('The departments have been merged.');
	});

	test('keeps what was typed where something is wrong, and says what to do', async ({ page }) => {
		const { base } = await openOrganisation(page, 'Sales');
		await page.goto(`${base}/rounds/new`);
		await page.getByLabel('Name of the survey').fill('Spring');
		await page.getByLabel('Anonymity threshold').fill('3');
		await page.getByLabel('Last day').fill('2020-01-01');
		await page.getByLabel('Allow free text').check();
		await follow(button(page, 'Set up the draft and see the groups'));
		await expect(page.getByRole('alert')).toContainText('Enter a whole number from 5 to 100.');
		await expect(page.getByLabel('Name of the survey')).toHaveValue('Spring');
		await expect(page.getByLabel('Allow free text')).toBeChecked();
		await page.getByLabel('Anonymity threshold').fill('6');
		await follow(button(page, 'Set up the draft and see the groups'));
		await expect(page.getByRole('alert')).toContainText('The last day lies before the first one.');
		await expect(page.getByLabel('Anonymity threshold')).toHaveValue('6');
	});
});

test('a survey’s pages are accessible and fit a small phone', async ({ page }) => {
	const { base } = await openOrganisation(page, 'Sales and a department with a long name indeed\n  North\nService');
	await page.setViewportSize({ width: 360, height: 780 });
	const fits = async () => {
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	};
	for (const path of ['/rounds', '/rounds?archived', '/rounds/new']) {
		await page.goto(base + path);
		await fits();
	}
	await draft(page, base, 'A survey with a name that is long enough to break the line');
	await fits();
	const round = new URL(page.url()).pathname.replace('/groups', '');
	for (const path of ['', '/settings', '/delete', '/launch']) {
		await page.goto(round + path);
		await fits();
	}
	await page.goto(`${round}/groups`);
	for (const field of await page.getByLabel(/^Number of people/).all())
		if (await field.isVisible()) await field.fill('8');
	await follow(button(page, 'Continue to the launch'));
	await follow(button(page, 'Launch the survey'));
	await fits();
	for (const path of ['', '/invite/sheet', '/extend', '/threshold', '/end']) {
		await page.goto(round + path);
		await fits();
	}
});

test('a named survey is for a team whose members are chosen by name', async ({ page }) => {
	const { base } = await openOrganisation(page, 'Sales');
	await enterPeople(page, base, staff('Sales', 4));
	await page.goto(`${base}/rounds/new`);
	await page.getByLabel('Name of the survey').fill('Team');
	await page.getByRole('radio', { name: /^Named/ }).check();
	await follow(button(page, 'Set up the draft and see the groups'));
	await page.getByRole('checkbox', { name: /^Sales Staff 0/ }).check();
	await follow(button(page, 'Confirm the choice'));
	await expect(page.getByRole('alert')).toContainText('Choose at least 2 people.');
	await expect(page.getByRole('checkbox', { name: /^Sales Staff 0/ })).toBeChecked();
	await page.getByRole('checkbox', { name: /^Sales Staff 1/ }).check();
	await follow(button(page, 'Confirm the choice'));
	await expect(page.getByText('that names stand beside the answers.')).toBeVisible();
	await follow(button(page, 'Launch the survey'));
	await expect(page.getByText('2 people are invited personally')).toBeVisible();
});

test.describe('in German', () => {
	test.use({ locale: 'de-DE' });

	test('eine Befragung wird angelegt und wieder gelöscht', async ({ page, context }) => {
		await context.clearCookies();
		await page.goto('/signup');
		const email = `${randomBytes(6).toString('hex')}@example.com`;
		await page.getByLabel('Ihr Name').fill('Anna Beispiel');
		await page.getByLabel('E-Mail-Adresse').fill(email);
		await page.getByLabel('Passwort').fill(password);
		await follow(page.locator('main form button').last());
		await page.getByLabel('E-Mail-Adresse').fill(email);
		await page.getByLabel('Passwort').fill(password);
		await follow(button(page, 'Anmelden'));
		await page.goto('/o/new');
		await page.getByLabel('Name der Organisation').fill('Muster GmbH');
		await follow(page.locator('main form button').last());
		const base = new URL(page.url()).pathname.replace('/departments', '');
		await page.goto(`${base}/rounds`);
		await expect(page.getByText('Es gibt noch keine Befragung.')).toBeVisible();
		await follow(page.getByRole('link', { name: 'Ohne Abteilungen anlegen' }));
		await page.getByLabel('Name der Befragung').fill('Frühjahr 2027');
		await follow(button(page, 'Entwurf anlegen und Gruppen ansehen'));
		await expect(page.getByText('Ohne Abteilung', { exact: true }).first()).toBeVisible();
		await expectAccessible(page);
		await page.goto(`${base}/rounds`);
		await follow(page.getByRole('link', { name: 'Frühjahr 2027' }));
		await follow(page.getByRole('link', { name: 'Löschen' }));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('„Frühjahr 2027“ löschen?');
		await follow(button(page, 'Befragung löschen'));
		await expect(page.getByRole('status').first()).toHaveText('Die Befragung ist gelöscht.');
	});
});
