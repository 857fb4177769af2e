import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation } from './newcomer';

const year = new Date().getFullYear() - 1;
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name, exact: true });
const main = (page: Page) => page.getByRole('main');

const csv = [
	'Kennzahlen des Vertriebs',
	'Abteilung;Monat;Kunden zu Beginn;Verlorene Kunden;Warenkorb;Käufe;Jahre;Promotoren',
	`Sales / North;07/${year};1.250;12;1.234 EUR;4;3;5`,
	`Sales / North;08/${year};1.240;1.300;1.240 EUR;4;3;`,
	`Marketing;09/${year};100;1;;;;`
].join('\r\n');
const asFile = (text: string) => ({ name: 'zahlen.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });

for (const javaScriptEnabled of [true, false]) {
	test.describe(`a file of KPIs, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });
		const accessible = async (page: Page) => {
			if (javaScriptEnabled) await expectAccessible(page);
		};

		test('is read, corrected where it was misread, entered in part and taken back', async ({ page }) => {
			const { base } = await openOrganisation(page, 'Sales\n  North\nService');
			await page.goto(`${base}/kpis`);
			await follow(page.getByRole('link', { name: 'Take over from a file' }));
			await accessible(page);
			await page.getByLabel('File', { exact: true }).setInputFiles(asFile(csv));
			await follow(button(page, 'Read the table'));

			await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we read your table');
			await expect(page.getByLabel('Which line holds the headings?')).toHaveValue('2');
			const basket = page.getByRole('group', { name: 'Warenkorb' });
			await expect(basket.getByLabel('Means')).toHaveValue('clv.averageBasket');
			await expect(basket.getByLabel('Decimal mark'), 'nobody can tell what 1.234 is').toHaveValue('');
			await expect(page.getByLabel('Currency of the amounts')).toHaveValue('EUR');
			await page.getByRole('group', { name: 'Promotoren' }).getByLabel('Means').selectOption('');
			await accessible(page);
			await follow(button(page, 'See the preview'));
			await expect(page.getByRole('alert')).toContainText('Warenkorb: Is the comma or the point the decimal mark?');
			await accessible(page);
			await basket.getByLabel('Decimal mark').selectOption('comma');
			await follow(button(page, 'See the preview'));

			await expect(main(page)).toContainText('New: 1');
			await expect(main(page)).toContainText('Line 4, “Verlorene Kunden”: 1.300');
			await expect(main(page)).toContainText('Line 5, “Abteilung”: Marketing');
			await expect(page.getByRole('heading', { name: `July ${year}, Sales / North` })).toBeVisible();
			await expect(main(page)).toContainText('Not read: Promotoren.');
			await accessible(page);
			await follow(button(page, 'Import 1 entry'));
			await expect(page.getByRole('alert')).toContainText('Nothing has been entered');
			await page.getByLabel('Import the one entry that is in order and leave out the rest').check();
			await follow(button(page, 'Import 1 entry'));

			await expect(page.getByRole('status')).toHaveText('1 entry has been imported.');
			await expect(page.getByRole('heading', { name: '2 rows were not entered' })).toBeVisible();
			await accessible(page);
			const download = page.waitForEvent('download');
			await page.getByRole('link', { name: 'Download these rows (CSV)' }).click();
			const file = await (await download).createReadStream();
			const text = Buffer.concat(await file.toArray()).toString();
			expect(text.split('\r\n')[1]).toContain('1.300');
			expect(text).toContain('Why it was not entered');

			await follow(page.getByRole('link', { name: `July ${year}, Sales / North` }));
			await expect(page.getByLabel('Average amount per purchase').first()).toHaveValue('1234');
			await page.goBack();
			await follow(page.getByRole('link', { name: 'Take the import back' }));
			await accessible(page);
			await follow(button(page, 'Take the import back'));
			await expect(page.getByRole('status')).toHaveText('The import has been taken back.');
			await page.goto(`${base}/kpis`);
			await expect(page.getByRole('heading', { name: 'No KPIs yet' })).toBeVisible();
			await page.goBack();
			await follow(button(page, 'Put the import back'));
			await expect(page.getByRole('status')).toHaveText('The import has been put back.');
			await expect(page.getByRole('link', { name: `July ${year}, Sales / North` })).toBeVisible();
		});
	});
}

test.describe('a file of KPIs', () => {
	test('may be a workbook of several sheets, with periods as columns', async ({ page }) => {
		const { base } = await openOrganisation(page);
		const sheet = [
			['KPI', `Q1 ${year}`, `Q2 ${year}`].map((value) => ({ value })),
			[{ value: 'NPS' }, { type: Number, value: 12 }, { type: Number, value: -8 }],
			[{ value: 'CSAT' }, { type: Number, value: 0.815, format: '0.0%' }, { type: Number, value: 0.83, format: '0%' }]
		];
		const workbook = await writeExcelFile([
			{ sheet: 'Notes', data: [[{ value: 'Ask Anna' }]] },
			{ sheet: 'Figures', data: sheet }
		]).toBuffer();
		await page.goto(`${base}/kpis/import`);
		const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
		await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'kpis.xlsx', mimeType, buffer: workbook });
		await follow(button(page, 'Read the table'));
		await expectAccessible(page);
		await page.getByRole('radio', { name: /^Figures/ }).check();
		await follow(button(page, 'Read this sheet'));
		await expect(page.getByLabel('How are the figures laid out?')).toHaveValue('across');
		await follow(button(page, 'See the preview'));
		await expect(main(page)).toContainText('New: 2');
		await follow(button(page, 'Import 2 entries'));
		await expect(page.getByRole('status')).toHaveText('2 entries have been imported.');
		await page.goto(`${base}/kpis`);
		await expect(page.getByText('81.5%')).toBeVisible();
		await expect(page.getByText('−8')).toBeVisible();
	});

	test('changes what is there, and asks again when somebody was faster', async ({ page, context }) => {
		const { base } = await openOrganisation(page);
		await page.goto(`${base}/kpis/import`);
		const paste = async (text: string) => {
			await page.getByLabel('Or paste the table').fill(text);
			await follow(button(page, 'Read the table'));
			await follow(button(page, 'See the preview'));
		};
		await paste(`Period\tNPS\n${year}-07\t7`);
		await follow(button(page, 'Import 1 entry'));
		await page.goto(`${base}/kpis/import`);
		await paste(`Period\tNPS\n${year}-07\t9\n${year}-08\t8`);
		await expect(main(page)).toContainText('Changed: 1');
		await expect(page.locator('del')).toHaveText('Before7');

		const other = await context.newPage();
		await other.goto(`${base}/kpis`);
		await follow(other.getByRole('link', { name: 'The whole organisation' }));
		await other.getByLabel('NPS between −100 and 100').first().fill('70');
		await follow(button(other, 'Save the correction'));
		await follow(button(page, 'Import 2 entries'));
		await expect(page.getByRole('alert')).toContainText('something has changed since the preview');
		await expect(page.locator('del')).toHaveText('Before70');
		await follow(button(page, 'Import 2 entries'));
		await expect(page.getByRole('status')).toHaveText('2 entries have been imported.');
	});

	test('that cannot be read is named for what it is', async ({ page }) => {
		const { base } = await openOrganisation(page);
		await page.goto(`${base}/kpis/import`);
		await follow(button(page, 'Read the table'));
		await expect(page.getByRole('alert')).toContainText('There is no table here yet.');
		const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(100)]);
		await page
			.getByLabel('File', { exact: true })
			.setInputFiles({ name: 'a.xls', mimeType: 'application/vnd.ms-excel', buffer: old });
		await follow(button(page, 'Read the table'));
		await expect(page.getByRole('alert')).toContainText('Excel 97 to 2003');
		await expectAccessible(page);
	});
});

test.describe('in German', () => {
	test('the template with the figures comes back unchanged', async ({ page }) => {
		const { base } = await openOrganisation(page);
		await follow(page.getByRole('button', { name: 'Deutsch' }));
		await page.goto(`${base}/kpis/import/columns`);
		await expectAccessible(page);
		await page.goto(`${base}/kpis/import`);
		await page.getByLabel('Oder die Tabelle einfügen').fill(`Monat;Abwanderungsquote;CSAT\n07/${year};3,5 %;81,5`);
		await follow(button(page, 'Tabelle lesen'));
		await follow(button(page, 'Vorschau ansehen'));
		await follow(button(page, '1 Eintrag übernehmen'));
		await expect(page.getByRole('status')).toHaveText('1 Eintrag ist übernommen.');
		const template = await page.context().request.get(`${base}/kpis/import/template?filled`);
		await page.goto(`${base}/kpis/import`);
		await page
			.getByLabel('Datei', { exact: true })
			.setInputFiles({ name: 'v.csv', mimeType: 'text/csv', buffer: await template.body() });
		await follow(button(page, 'Tabelle lesen'));
		await expectAccessible(page);
		await follow(button(page, 'Vorschau ansehen'));
		await expect(main(page)).toContainText('Unverändert: 1');
		await expect(main(page)).toContainText('Es gibt nichts einzutragen.');
		await expectAccessible(page);
	});
});

test('fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const { base } = await openOrganisation(page, 'Sales\n  North\nService');
	await page.goto(`${base}/kpis/import`);
	const fits = async () =>
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await fits();
	await page.getByLabel('File', { exact: true }).setInputFiles(asFile(csv));
	await follow(button(page, 'Read the table'));
	await fits();
	await page.getByRole('group', { name: 'Promotoren' }).getByLabel('Means').selectOption('');
	await page.getByRole('group', { name: 'Warenkorb' }).getByLabel('Decimal mark').selectOption('comma');
	await follow(button(page, 'See the preview'));
	await fits();
	await page.getByRole('checkbox').check();
	await follow(button(page, 'Import 1 entry'));
	await fits();
});
