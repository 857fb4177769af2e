import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation } from './newcomer';
import { send, sheets } from './voice-sheets';

const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const sendButton = (page: Page) => page.locator('#send');

/** A new form of a new organisation; the address of its page, and its link. */
async function openForm(page: Page, { websites = '', locale = 'en', occasion = '' } = {}) {
	const { base } = await openOrganisation(page, 'Sales\nService');
	await page.goto(`${base}/voice/new`);
	await page.getByLabel('Name of the form').fill('Till, branch North');
	await page.getByLabel('Name of the company as your customers know it').fill('Mustermann');
	await page.getByLabel('What the question about satisfaction refers to').fill(occasion);
	await page.getByLabel('Language of the form').selectOption(locale);
	await page.getByLabel('Websites that may embed the form').fill(websites);
	await follow(button(page, 'Set up the form and get its link'));
	await expect(page.getByRole('status').first()).toHaveText('The form is set up and open. Pass its link on.');
	return { base, address: new URL(page.url()).pathname, link: await page.getByLabel('Link to the form').inputValue() };
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(`A form for customers, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('is set up, answered, counted with the KPIs, and looked after', async ({ page, request }) => {
			const { base, address, link } = await openForm(page, { occasion: 'This is about your last delivery.' });
			await expect(page.getByText('Nothing counted yet: answers are added up once a question has 5')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);
			const answers = [10, 9, 9, 10, 2, 9, 8, 10, 9, 10].map((recommendation, place) => ({
				recommendation: String(recommendation),
				satisfaction: recommendation > 8 ? '5' : '2',
				sentence: place === 3 ? '<b>Dear</b>, write to me: a.b@example.org' : `They keep promise ${place}.`
			}));
			for (const sheet of await sheets(request, link, answers)) expect(await send(request, sheet)).toBe(303);

			await page.goto(address);
			await expect(page.getByText('95% interval').first()).toBeVisible();
			await expect(page.getByText('+70')).toBeVisible();
			await expect(page.getByText('from 10 answers')).toHaveCount(2);
			await expect(page.getByText('they do not stand for all customers')).toBeVisible();
			const sentence = page.getByText('<b>Dear</b>, write to me: [email address]', { exact: true });
			await page.getByText('More sentences (2)', { exact: true }).click();
			await expect(sentence, 'as text').toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);
			await page.goto(`${base}/kpis`);
			await expect(page.getByText('+70')).toBeVisible();

			await page.goto(address);
			await follow(page.getByRole('link', { name: /^Leave out/ }).first());
			await follow(button(page, 'Leave out'));
			await expect(page.getByRole('alert')).toBeVisible();
			await page.getByLabel('Reason').fill('That was our own test.');
			await follow(button(page, 'Leave out'));
			await expect(page.getByText('Reason: That was our own test.')).toBeVisible();
			await expect(page.getByText('from 5 answers')).toHaveCount(2);
			await expect(page.getByText('Not to be seen yet: sentences are shown from 10 on.')).toBeVisible();
			await follow(page.getByRole('link', { name: /^Take in/ }));
			await page.getByLabel('Reason').fill('They were customers after all.');
			await follow(button(page, 'Take in'));
			await expect(page.getByText('from 10 answers')).toHaveCount(2);

			await page.getByText('More sentences (2)', { exact: true }).click();
			await follow(page.getByRole('link', { name: /^Remove sentence ?: <b>Dear/ }));
			if (javaScriptEnabled) await expectAccessible(page);
			await follow(button(page, 'Remove the sentence'));
			await expect(page.getByRole('status').first()).toHaveText('The sentence is removed.');

			await follow(page.getByRole('link', { name: 'Settings of the form' }));
			await page.getByLabel('This many answers are counted together').fill('4');
			await follow(button(page, 'Save settings'));
			await expect(page.getByText('Give a whole number from 5 to 100.')).toHaveCount(2);
			await page.getByLabel('This many answers are counted together').fill('8');
			await follow(button(page, 'Save settings'));
			await expect(page.getByRole('status').first()).toHaveText('The settings are saved.');
			await follow(button(page, 'Pause the form'));
			await expect(button(page, 'Resume the form')).toBeVisible();
			await follow(page.getByRole('link', { name: 'Close the form' }));
			await follow(button(page, 'Close the form'));
			await follow(page.getByRole('link', { name: 'Delete the form' }));
			await expect(page.getByLabel('Keep the counts as KPIs')).toBeChecked();
			if (javaScriptEnabled) await expectAccessible(page);
			await follow(button(page, 'Delete the form'));
			await expect(page.getByText('No form is asking your customers yet.')).toBeVisible();
			await page.goto(`${base}/kpis`);
			await expect(page.getByText('+70'), 'kept as it was').toBeVisible();
		});

		test('is filled in on a small phone, by keyboard, in the other language, and thanks', async ({ page, context }) => {
			const { link } = await openForm(page, { locale: 'de', occasion: 'Es geht um Ihre letzte Lieferung.' });
			await context.clearCookies();
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(link);
			await expect(page.locator('html'), 'their browser reads English only').toHaveAttribute('lang', 'en');
			await page.goto(`${link}?language=de`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihre Erfahrung mit Mustermann');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			for (const point of await page.locator('.numbers label').all()) {
				const box = await point.boundingBox();
				expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(304);
			}
			if (javaScriptEnabled) await expectAccessible(page);

			await follow(sendButton(page));
			await expect(page.getByRole('alert')).toContainText('Es ist noch nichts beantwortet.');
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByLabel('0', { exact: true }).focus();
			for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
			await expect(page.getByLabel('9', { exact: true })).toBeChecked();
			await page.getByLabel('eher zufrieden').check();
			await page.getByRole('textbox').fill('Ordentlich & pünktlich.');
			await follow(button(page, 'English'));
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await expect(page.getByLabel('9', { exact: true })).toBeChecked();
			await expect(page.getByLabel('rather satisfied')).toBeChecked();
			await expect(page.getByRole('textbox')).toHaveValue('Ordentlich & pünktlich.');
			await expect(page.getByText('Es geht um Ihre letzte Lieferung.')).toHaveAttribute('lang', 'de');
			await page.waitForTimeout(2_000);
			await follow(sendButton(page));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, your answers have arrived');
			await expect(page.getByRole('textbox')).toHaveCount(0);
			expect(await context.cookies(), 'not one').toEqual([]);
			if (javaScriptEnabled) await expectAccessible(page);
		});
	});
}

test.describe('A form for customers', () => {
	test('says plainly that it is paused, closed or not there', async ({ page, context }) => {
		const { link, address } = await openForm(page);
		const customer = await context.browser()?.newPage();
		if (!customer) throw new Error('No browser.');
		await customer.goto(link);
		await customer.getByRole('textbox').fill('Never mind.');
		await customer.waitForTimeout(2_000);
		await follow(button(page, 'Pause the form'));
		await follow(customer.locator('#send'));
		await expect(customer.getByRole('alert')).toContainText('The survey has just been paused.');
		await expect(customer.getByRole('textbox')).toHaveValue('Never mind.');
		await customer.goto(link);
		await expect(customer.getByRole('heading', { level: 1 })).toHaveText('This survey is paused');
		await page.goto(`${address}/close`);
		await follow(button(page, 'Close the form'));
		await customer.goto(link);
		await expect(customer.getByRole('heading', { level: 1 })).toHaveText('This survey has ended');
		const nowhere = await customer.goto(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
		expect(nowhere?.status()).toBe(404);
		await expect(customer.getByRole('heading', { level: 1 })).toHaveText('There is no survey here');
		await customer.close();
	});
});

test('A form for customers speaks its own language where their browser reads it, else the other one', async ({
	page,
	request
}) => {
	const { link } = await openForm(page, { locale: 'de' });
	const languageFor = async (accepted: string, path = link) => {
		const answer = await request.get(path, { headers: { 'accept-language': accepted } });
		return /<html lang="(\w+)"/.exec(await answer.text())?.[1];
	};
	expect(await languageFor('en-GB,en;q=0.9,de;q=0.5')).toBe('de');
	expect(await languageFor('en-GB,en;q=0.9')).toBe('en');
	expect(await languageFor('fr-FR,fr;q=0.9')).toBe('de');
	expect(await languageFor('de', `${link}?language=en`)).toBe('en');
	expect(await languageFor('de', `${link}/embed?language=xx`)).toBe('de');
});

test.describe('in a frame of another website', () => {
	const listening: Server[] = [];
	test.afterEach(() => listening.splice(0).forEach((server) => server.close()));
	test.use({ expectedErrors: [/^foreign request: http:\/\/127\.0\.0\.1/, /frame-ancestors/, /Refused to frame/] });

	/** A page of somebody else's that shows the form; its origin. */
	async function website(address: () => string): Promise<string> {
		const server = createServer((_, response) => {
			response.writeHead(200, { 'content-type': 'text/html' });
			response.end(
				`<!doctype html><title>Shop</title><iframe src="${address()}" title="Survey" width="360" height="1200"></iframe>`
			);
		});
		listening.push(server);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const bound = server.address();
		if (!bound || typeof bound !== 'object') throw new Error('No port.');
		return `http://127.0.0.1:${bound.port}`;
	}

	for (const javaScriptEnabled of [true, false]) {
		test(`works ${javaScriptEnabled ? 'with' : 'without'} JavaScript where it may, sets no cookie, and nowhere else`, async ({
			page,
			browser
		}) => {
			let embedded = '';
			const allowed = await website(() => embedded);
			const stranger = await website(() => embedded);
			const { link } = await openForm(page, { websites: allowed });
			embedded = `${link}/embed`;
			await expect(page.getByLabel('Code for embedding')).toHaveValue(new RegExp(`<iframe src="${embedded}"`));

			// Localhost is another site than 127.0.0.1: what a browser withholds from strangers' frames it withholds here.
			const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
			const shop = await context.newPage();
			await shop.goto(allowed);
			const frame = shop.frameLocator('iframe');
			await frame.getByLabel('10', { exact: true }).check();
			await frame.getByRole('textbox').fill('From the shop.');
			await shop.waitForTimeout(2_000);
			await frame.locator('#send').click();
			await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Thank you, your answers have arrived');
			expect(await context.cookies()).toEqual([]);

			await shop.goto(stranger);
			await expect(shop.locator('iframe')).toBeVisible();
			await shop.waitForTimeout(500);
			await expect(shop.frameLocator('iframe').getByRole('textbox')).toHaveCount(0);
			await context.close();
		});
	}

	test('is the only page that others may frame', async ({ page, request }) => {
		const { link, address } = await openForm(page, { websites: 'https://shop.example' });
		const headersOf = async (path: string) => (await request.get(path)).headers();
		const embedded = await headersOf(`${link}/embed`);
		expect(embedded['content-security-policy']).toContain('frame-ancestors https://shop.example');
		expect(embedded['x-frame-options']).toBeUndefined();
		expect(embedded['set-cookie']).toBeUndefined();
		for (const path of [link, address, '/', `${link.slice(0, -4)}AAAA/embed`]) {
			const headers = await headersOf(path);
			expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
		}
		expect((await headersOf(link))['x-frame-options']).toBe('DENY');
	});
});
