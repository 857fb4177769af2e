import { randomBytes } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { join, openOrganisation, password } from './newcomer';

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const departments = (page: Page) => page.locator('main .tree li > a');

const invitationLink = (page: Page) => page.getByRole('textbox', { name: 'Invitation link' }).inputValue();

async function anotherPerson(browser: Browser) {
	return (await browser.newContext({ locale: 'en-GB' })).newPage();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(`an organisation, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('has its first departments five pages and seven fields after signing up', async ({ page }) => {
			const seen = new Set<string>();
			page.on('framenavigated', (frame) => {
				if (frame === page.mainFrame()) seen.add(new URL(frame.url()).pathname);
			});
			let fieldCount = 0;
			const fill = async (label: string, text: string) => {
				fieldCount += 1;
				await page.getByLabel(label).fill(text);
			};
			const email = `${randomBytes(6).toString('hex')}@example.com`;
			const begun = Date.now();
			await page.goto('/signup');
			await fill('Your name', 'Anna Beispiel');
			await fill('Email address', email);
			await fill('Password', password);
			await follow(button(page, 'Create an account'));
			await fill('Email address', email);
			await fill('Password', password);
			await follow(button(page, 'Log in'));
			await follow(page.locator('a[href="/o/new"]'));
			await fill('Name of the organisation', 'Muster GmbH');
			await follow(button(page, 'Set up the organisation'));
			await expect(page.getByRole('status')).toHaveText('The organisation has been set up.');
			await fill('Departments, one per line', 'Sales\n  North\n  South\nService / Hotline');
			await follow(button(page, 'Add departments'));
			await expect(page.getByRole('status')).toHaveText('5 departments have been added.');
			await expect(departments(page)).toHaveText(['Sales', 'North', 'South', 'Service', 'Hotline']);
			expect([seen.size, fieldCount]).toEqual([5, 7]);
			expect(Date.now() - begun).toBeLessThan(120_000);
		});

		test('takes departments and people from files: shown first, corrected in place, then written', async ({ page }) => {
			const { base } = await openOrganisation(page);
			await page.goto(`${base}/departments/import`);
			const file = (name: string, text: string) => ({
				name,
				mimeType: 'text/csv',
				buffer: Buffer.from(text, 'latin1')
			});
			await page
				.getByLabel('CSV file')
				.setInputFiles(file('d.csv', 'Abteilung;Gehört zu\r\nVertrieb;\r\nKöln;Vertieb\r\n'));
			await follow(button(page, 'Check the list'));
			await expect(page.getByText('Line 3: There is no parent department “Vertieb”')).toBeVisible();
			await expect(button(page, /^Add \d+ department/)).toHaveCount(0);
			const content = page.getByLabel('Or its content, pasted here');
			await expect(content).toHaveValue('Abteilung;Gehört zu\nVertrieb;\nKöln;Vertieb\n');
			await content.fill('Abteilung;Gehört zu\nVertrieb;\nKöln;Vertrieb\n');
			await follow(button(page, 'Check again'));
			await expect(page.getByText('New: 2')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);
			await follow(button(page, 'Add 2 departments'));
			await expect(page.getByRole('status')).toHaveText('2 departments have been added.');
			await expect(departments(page)).toHaveText(['Vertrieb', 'Köln']);

			await page.goto(`${base}/people/import`);
			await page
				.getByLabel('CSV file')
				.setInputFiles(file('p.csv', 'Name,Email,Department,Role\nLea,lea@firma.de,Köln,analyst\nJan,,,owner\n'));
			await follow(button(page, 'Check the list'));
			await expect(page.getByText('Line 3: “owner” cannot be given by a list')).toBeVisible();
			await content.fill('Name,Email,Department,Role\nLea,lea@firma.de,Köln,analyst\n');
			await follow(button(page, 'Check again'));
			await follow(button(page, 'Add 1 person'));
			await expect(page.getByRole('status')).toHaveText('1 person has been added.');
			await expect(page.getByText('Analyst · Vertrieb / Köln · lea@firma.de')).toBeVisible();
		});

		test('invites somebody, who signs up on the way and comes back; the link works once', async ({ page, browser }) => {
			const { base } = await openOrganisation(page, '', 'Muster & Co <b>');
			await page.goto(`${base}/people/invitations`);
			await page.getByLabel('Email address').fill('ben@firma');
			await page.getByLabel('Analyst').check();
			await follow(button(page, 'Create an invitation link'));
			await expect(page.getByRole('alert')).toContainText('not a complete email address');
			await expect(page.getByLabel('Analyst')).toBeChecked();
			await page.getByLabel('Email address').fill('ben@example.com');
			await follow(button(page, 'Create an invitation link'));
			const link = await invitationLink(page);
			await expect(page.getByRole('strong').filter({ hasText: 'ben@example.com' })).toBeVisible();

			const ben = await anotherPerson(browser);
			await ben.goto(link);
			await expect(heading(ben)).toHaveText('Invitation to Muster & Co <b>');
			await expect(
				ben.getByText('Anna Beispiel invites you to Muster & Co <b>, with the role of Analyst.')
			).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(ben);
			await follow(ben.getByRole('link', { name: 'Create an account' }));
			const email = await join(ben, 'Ben Beispiel');
			await expect(
				ben.getByText(`You join Muster & Co <b> with the account of Ben Beispiel (${email}).`)
			).toBeVisible();
			await expect(ben.getByText('The invitation went to ben@example.com.')).toBeVisible();
			await follow(button(ben, 'Accept the invitation'));
			await expect(ben.getByRole('status')).toHaveText('You now belong to Muster & Co <b>.');
			await expect(ben.getByText('Your role here: Analyst.')).toBeVisible();
			await expect(ben.getByRole('navigation', { name: 'Sections' }).getByRole('link')).not.toContainText(['People']);
			await ben.goto(link);
			await expect(heading(ben)).toHaveText('This invitation is no longer valid');
			await ben.context().close();
		});
	});
}

test.describe('an organisation', () => {
	test('keeps what was typed when a line is wrong, and takes the same list twice', async ({ page }) => {
		await openOrganisation(page);
		const text = `Sales\n${Array.from({ length: 9 }, (_, depth) => `${' '.repeat(depth)}Level ${depth}`).join('\n')}`;
		await page.getByLabel('Departments, one per line').fill(text);
		await follow(button(page, 'Add departments'));
		await expect(page.getByRole('alert')).toContainText('Line 10');
		await expect(page.getByLabel('Departments, one per line')).toHaveValue(text);
		for (const done of ['2 departments have been added.', 'All of that existed already. Nothing was changed.']) {
			await page.getByLabel('Departments, one per line').fill('Sales\n  North');
			await follow(button(page, 'Add departments'));
			await expect(page.getByRole('status')).toHaveText(done);
		}
	});

	test('moves, renames and removes a department, asking where its people go', async ({ page }) => {
		const { base } = await openOrganisation(page);
		await page.getByLabel('Departments, one per line').fill('Sales\n  North\nService');
		await follow(button(page, 'Add departments'));
		await follow(page.getByRole('link', { name: 'Sales' }));
		await page.getByLabel('Name of the department').fill('Service');
		await follow(button(page, 'Rename the department'));
		await expect(page.getByRole('alert')).toContainText('There is a department of this name here already');
		await expect(page.getByLabel('Name of the department')).toHaveValue('Service');
		await page.getByLabel('Belongs to').selectOption('Service');
		await follow(button(page, 'Move the department'));
		await expect(page.getByRole('status')).toHaveText('The department has been moved.');
		await page.goto(`${base}/people/new`);
		await page.getByLabel('Name').fill('Lea Brandt');
		await page.getByLabel('Department', { exact: true }).selectOption('Service / Sales');
		await follow(button(page, 'Add a person'));
		await page.goto(`${base}/departments`);
		await follow(page.getByRole('link', { name: 'Sales' }));
		await follow(page.getByRole('link', { name: 'Remove the department' }));
		await expect(page.getByText('1 person belongs to it')).toBeVisible();
		await expect(page.getByText('Departments below it: North')).toBeVisible();
		await follow(button(page, 'Remove the department'));
		await expect(page.getByRole('status')).toHaveText('The department has been removed.');
		await expect(departments(page)).toHaveText(['Service', 'North']);
		await page.goto(`${base}/people`);
		await expect(page.getByText('Participant · Service')).toBeVisible();
	});

	test('passes on from its owner to another member, and only then lets the first one go', async ({ page, browser }) => {
		const { base } = await openOrganisation(page);
		await page.goto(`${base}/leave`);
		await follow(button(page, 'Leave the organisation'));
		await expect(page.getByRole('alert')).toContainText('You are the last owner.');
		await page.goto(`${base}/people/ownership`);
		await expect(page.getByText('Nobody but you has an account here')).toBeVisible();
		await follow(page.getByRole('link', { name: 'Invite somebody' }));
		await page.getByLabel('Email address').fill('ben@example.com');
		await follow(button(page, 'Create an invitation link'));
		const ben = await anotherPerson(browser);
		await ben.goto(await invitationLink(page));
		await follow(ben.getByRole('link', { name: 'Create an account' }));
		const email = await join(ben, 'Ben Beispiel');
		await follow(button(ben, 'Accept the invitation'));
		await expect(ben.getByRole('status')).toBeVisible();
		await page.goto(`${base}/people/ownership`);
		await page.getByLabel('Who takes over?').selectOption({ label: 'Ben Beispiel (ben@example.com)' });
		await follow(button(page, 'Hand ownership over'));
		await expect(page.getByRole('status')).toHaveText('Ownership has been handed over.');
		await page.goto(`${base}/leave`);
		await follow(button(page, 'Leave the organisation'));
		await expect(page).toHaveURL(/\/account\?done=organisation-left$/);
		await ben.goto(`${base}/people`);
		await expect(ben.getByText(`Owner · ben@example.com`)).toBeVisible();
		expect(email).not.toBe('ben@example.com');
		await ben.context().close();
	});

	test('changes its settings, and is deleted only by its name', async ({ page }) => {
		const { base } = await openOrganisation(page);
		await page.goto(`${base}/settings`);
		await page.getByLabel('Retention in months').fill('0');
		await page.getByLabel('Purpose').fill('Learning together');
		await follow(button(page, 'Save the settings'));
		await expect(page.getByRole('alert')).toContainText('from 1 to 120');
		await expect(page.getByLabel('Purpose')).toHaveValue('Learning together');
		await page.getByLabel('Retention in months').fill('12');
		await page.getByLabel('Time zone').selectOption('Europe/Vienna');
		await follow(button(page, 'Save the settings'));
		await expect(page.getByRole('status')).toHaveText('The settings have been saved.');
		await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Vienna');
		await follow(page.getByRole('link', { name: 'Delete the organisation' }));
		await expectAccessible(page);
		await page.getByLabel('To confirm, enter the name').fill('Muster');
		await follow(button(page, 'Delete the organisation for good'));
		await expect(page.getByRole('alert')).toContainText('That is not the name.');
		await page.getByLabel('To confirm, enter the name').fill('Muster GmbH');
		await follow(button(page, 'Delete the organisation for good'));
		await expect(page).toHaveURL(/\/account\?done=organisation-deleted$/);
	});
});

test('folds its sections away on a phone, opens them by keyboard, and leads on to a survey', async ({ page }) => {
	const { base } = await openOrganisation(page);
	const sections = page.getByRole('navigation', { name: 'Sections' });
	await expect(sections.getByRole('link').first()).toBeVisible();
	await page.setViewportSize({ width: 360, height: 740 });
	await expect(sections).toHaveCount(0);
	await page.locator('summary', { hasText: 'Sections: Departments' }).press('Enter');
	await expect(sections.getByRole('link', { name: 'Departments' })).toHaveAttribute('aria-current', 'page');
	await expectAccessible(page);
	await page.getByLabel('Departments, one per line').fill('Sales');
	await follow(button(page, 'Add departments'));
	await page.goto(`${base}/people/new`);
	await page.getByLabel('Name').fill('Lea Brandt');
	await follow(button(page, 'Add a person'));
	await page.goto(base);
	await follow(page.getByRole('link', { name: 'Set up a survey' }));
	await expect(page).toHaveURL(`${base}/rounds/new`);
});

test('its pages are accessible', async ({ page }) => {
	const { base } = await openOrganisation(page);
	await expectAccessible(page);
	await page.getByLabel('Departments, one per line').fill('Sales\n  North');
	await follow(button(page, 'Add departments'));
	await expectAccessible(page);
	const paths = ['', '/departments/import', '/people', '/people/new', '/people/import', '/people/invitations'];
	for (const path of [...paths, '/people/roles', '/people/ownership', '/settings', '/leave']) {
		await page.goto(base + path);
		await expectAccessible(page);
	}
});

test.describe('what is not theirs', () => {
	test.use({ expectedErrors: [/404/, /403/] });

	test('is not there for a stranger, and a forged form of an administrator makes no owner', async ({
		page,
		browser
	}) => {
		const { base } = await openOrganisation(page);
		const stranger = await anotherPerson(browser);
		await stranger.goto('/signup');
		await join(stranger, 'Eve Fremd');
		await stranger.waitForURL('/account');
		for (const path of ['', '/departments', '/people', '/settings', '/delete']) {
			expect((await stranger.goto(base + path))?.status(), path).toBe(404);
		}
		await page.goto(`${base}/people/invitations`);
		await page.getByLabel('Email address').fill('eve@example.com');
		await page.getByLabel('Administrator').check();
		await follow(button(page, 'Create an invitation link'));
		await stranger.goto(await invitationLink(page));
		await follow(button(stranger, 'Accept the invitation'));
		await stranger.goto(`${base}/people`);
		await follow(stranger.getByRole('link', { name: 'Anna Beispiel' }));
		await expect(stranger.getByText('Only owners may change this entry.')).toBeVisible();
		const ownerUrl = stranger.url();
		const form = { name: 'Eve', email: '', department: '', role: 'admin' };
		const headers = { origin: new URL(ownerUrl).origin, accept: 'text/html' };
		expect((await stranger.request.post(ownerUrl, { form, headers })).status()).toBe(422);
		expect((await stranger.request.post(`${ownerUrl}/remove`, { form: {}, headers })).status()).toBe(403);
		await stranger.goto(`${base}/people`);
		await follow(stranger.getByRole('link', { name: 'Eve Fremd' }));
		const own = await stranger.request.post(stranger.url(), { form: { ...form, role: 'owner' }, headers });
		expect(own.status()).toBe(422);
		await page.goto(`${base}/people`);
		await expect(page.getByText('Owner ·')).toHaveCount(1);
		await stranger.context().close();
	});
});
