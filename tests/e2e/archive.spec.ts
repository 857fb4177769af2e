import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation } from './newcomer';

test('an organisation is taken along as a file and set up again from it', async ({ page }) => {
	const { base } = await openOrganisation(page, 'Sales\nSales > Inside sales\nPlant', 'Umzug GmbH');
	await follow(page.getByRole('link', { name: 'Engagement file', exact: true }));
	await expectAccessible(page);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the engagement file' }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toMatch(/^gegenprobe-umzug-gmbh-[a-z0-9]+-\d{4}-\d\d-\d\d-[0-9a-f]{12}\.zip$/);
	const path = await file.path();

	await page.goto('/o/new');
	await follow(page.getByRole('link', { name: 'Set up an organisation from an engagement file' }));
	await expectAccessible(page);
	await page
		.getByLabel('Engagement file')
		.setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('no') });
	await follow(page.getByRole('button', { name: 'Set up the organisation' }));
	await expect(page.getByRole('alert')).toContainText('This is not a complete ZIP file.');
	await expectAccessible(page);
	await page.getByLabel('Engagement file').setInputFiles(path);
	await follow(page.getByRole('button', { name: 'Set up the organisation' }));
	await expect(page.getByRole('status')).toHaveText('The organisation has been set up from the engagement file.');
	expect(new URL(page.url()).pathname).not.toContain(base);
	await follow(page.getByRole('link', { name: 'Departments', exact: true }));
	for (const name of ['Sales', 'Inside sales', 'Plant']) await expect(page.getByRole('main')).toContainText(name);

	await page.goto('/o/import');
	await page.getByLabel('Engagement file').setInputFiles(path);
	await follow(page.getByRole('button', { name: 'Set up the organisation' }));
	await expect(page.getByRole('alert')).toContainText('This file was already read in here');
	await page.getByLabel('Engagement file').setInputFiles(path);
	await page.getByLabel('Set it up again anyway').check();
	await follow(page.getByRole('button', { name: 'Set up the organisation' }));
	await expect(page.getByRole('status')).toHaveText('The organisation has been set up from the engagement file.');
});
