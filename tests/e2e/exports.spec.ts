import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import { expect, expectAccessible } from './fixtures';
import { follow } from './follow';
import { signIn, testIn } from './house';

/** With the address of the results of its closed round. */
const test = testIn(async (house) => {
	const { slug, rounds } = house.world.alpha;
	return { ...house, results: `/o/${slug}/rounds/${rounds.closed}/results` };
});

/** The bytes that the browser saves, and what it calls them. */
async function saved(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const beyond = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect(beyond, page.url()).toBeLessThanOrEqual(0);
}

const words = {
	de: {
		take: 'Als Datei mitnehmen',
		make: 'Datei erstellen',
		download: /Datei herunterladen/,
		ready: /Die Datei ist fertig/,
		workbook: 'Excel-Mappe',
		files: 'Dateien',
		remove: 'Datei löschen',
		removed: 'Die Datei ist gelöscht.'
	},
	en: {
		take: 'Save as a file',
		make: 'Create the file',
		download: /Download the file/,
		ready: /The file is ready/,
		workbook: 'Excel workbook',
		files: 'Files',
		remove: 'Delete the file',
		removed: 'The file has been deleted.'
	}
} as const;

for (const [locale, javaScriptEnabled] of [
	['de', true],
	['en', false]
] as const) {
	test.describe(`with ${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}, on a phone`, () => {
		test.use({ locale, javaScriptEnabled, viewport: { width: 360, height: 740 } });
		const say = words[locale];

		test('results are taken along as a workbook that holds what the page shows, and deleted again', async ({
			page,
			place
		}) => {
			await signIn(page, place, 'analyst');
			await page.goto(place.results);
			const row = page.getByRole('row', { name: 'Measured alpha-mark' }).first();
			const [shown] = (await row.getByRole('cell').allTextContents()).map((text) => text.trim()).filter(Boolean);
			await follow(page.getByRole('link', { name: say.take }));
			await expectNoSidewaysScroll(page);
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByRole('radio', { name: say.workbook }).check();
			await follow(page.getByRole('button', { name: say.make }));
			for (let look = 0; look < 60 && !(await page.getByText(say.ready).isVisible()); look += 1) await page.reload();
			await expectNoSidewaysScroll(page);
			if (javaScriptEnabled) await expectAccessible(page);
			const file = await saved(page, say.download);
			expect(file.name).toMatch(/^gegenprobe-company-alpha-mark-\d{4}-\d\d-\d\d\.xlsx$/);
			const cells = (await readWorkbook(file.bytes)).flatMap(({ data }) => data.flat());
			expect(cells).toContain('Measured alpha-mark');
			expect(cells.map(String)).toContain(shown);

			await follow(page.getByRole('link', { name: say.files, exact: true }).first());
			await expectNoSidewaysScroll(page);
			if (javaScriptEnabled) await expectAccessible(page);
			await follow(page.getByRole('listitem').getByRole('link', { name: say.remove }));
			await follow(page.getByRole('button', { name: say.remove }));
			await expect(page.getByRole('status')).toHaveText(say.removed);
			await expect(page.getByRole('listitem').getByRole('link', { name: say.remove })).toHaveCount(0);
		});
	});
}

test('a department without its name, in the other language, in every format', async ({ page, place }) => {
	await signIn(page, place, 'owner');
	for (const format of ['PDF', 'PowerPoint', 'Excel workbook', 'CSV for German Excel', 'CSV international', 'JSON']) {
		await page.goto(`${place.results}/groups/${place.world.alpha.department}?names=hidden`);
		await follow(page.getByRole('link', { name: words.en.take }));
		await expect(page.getByRole('checkbox', { name: /Hide names/ })).toBeChecked();
		await page.getByRole('radio', { name: format }).check();
		await page.getByRole('radio', { name: 'Deutsch' }).check();
		await follow(page.getByRole('button', { name: words.en.make }));
		// Where it takes longer, the page says by itself when it is there.
		const { name, bytes } = await saved(page, words.en.download);
		expect(name).toMatch(/^gegenprobe-.*abteilung-a-.*\.(pdf|pptx|xlsx|csv|json)$/);
		expect(bytes.includes('Measured')).toBe(false);
	}
});

test('who was invited, without whether they answered; and nothing to those who see no names', async ({
	page,
	place
}) => {
	const { slug, rounds } = place.world.alpha;
	await signIn(page, place, 'admin');
	await page.goto(`/o/${slug}/rounds/${rounds.open}/invite`);
	await follow(page.getByRole('link', { name: 'List of invited people' }));
	await expectAccessible(page);
	await page.getByRole('radio', { name: 'CSV international' }).check();
	await follow(page.getByRole('button', { name: words.en.make }));
	const { bytes } = await saved(page, words.en.download);
	expect(bytes.toString().split('\r\n').slice(0, 2)).toEqual([
		'\ufeffName,Email address,Group,Invitation',
		'Person alpha-mark,person@alpha-mark.example,Group alpha-mark,Email address known'
	]);
	await signIn(page, place, 'consultant');
	const refused = await page.request.get(`/o/${slug}/rounds/${rounds.open}/invited`);
	expect(refused.status()).toBe(403);
});

test('a report without an account is there at once in every format, in either language', async ({
	page,
	request,
	baseURL
}) => {
	const send = (path: string, form: Record<string, string>) =>
		request.post(path, { form, headers: { origin: baseURL ?? '', accept: 'text/html' }, maxRedirects: 0 });
	const started = await send('/check/start', { questionnaire: 'reality-check', organisation: 'Jäger & Söhne' });
	const address = (started.headers()['location'] ?? '').split('/').slice(0, 3).join('/');
	await send(`${address}/save`, { 'value.check.1': 'level-2' });
	await send(`${address}/review`, {});
	await page.goto(`${address}/report`);
	await follow(page.getByRole('link', { name: words.en.take }));
	await expectAccessible(page);
	for (const [format, beginning] of [
		['PDF', '%PDF-'],
		['PowerPoint', 'PK'],
		['Excel workbook', 'PK'],
		['CSV for German Excel', '\ufeff'],
		['CSV international', '\ufeff'],
		['JSON', '{"format":"gegenprobe-report"']
	] as const) {
		const { name, bytes } = await saved(page, new RegExp(`Download ${format}`));
		expect(name).toMatch(/^gegenprobe-jaeger-soehne-\d{4}-\d\d-\d\d(\.de)?\.\w+$/);
		expect(bytes.toString().startsWith(beginning), format).toBe(true);
	}
	await follow(page.getByRole('main').getByRole('link', { name: 'Deutsch' }));
	const { bytes } = await saved(page, /Download CSV for German/);
	expect(bytes.toString()).toContain('Warum kein Wert');
});
