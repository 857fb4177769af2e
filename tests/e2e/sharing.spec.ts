import { type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, expectAccessible } from './fixtures';
import { pageOf, signIn, testIn } from './house';
import { endRound, openRound } from './rounds-world';

/** `base` is `/o/…` of the organisation, `round` a closed one with departments. */
const test = testIn(async (house, browser) => {
	const { served, world } = house;
	const base = `/o/${world.alpha.slug}`;
	const page = await pageOf(browser, house, 'owner');
	const round = await openRound(served.superuser, world.alpha, { name: 'Spring', opensOn: '2026-03-01' }, [
		{ name: 'Top floor', role: 'leadership', invited: 9, answered: 8, level: 3 },
		{ name: 'Sales', role: 'other-staff', invited: 16, answered: 14, level: 0, departmentId: world.alpha.department },
		{ name: 'Depot', role: 'other-staff', invited: 14, answered: 12, level: 2 }
	]);
	await endRound(page, base, round, 'Close and evaluate now');
	await page.context().close();
	return { ...house, base, round };
});

test.use({ locale: 'en-GB', expectedErrors: [/status of (404|429)/] });

/** Makes a link on a page with its form and returns its address. */
async function share(page: Page, at: string, choose: (page: Page) => Promise<void> = async () => undefined) {
	await page.goto(at);
	await page.getByLabel('Who is the link for?').fill('Supervisory board');
	await choose(page);
	await page.getByRole('button', { name: 'Create link' }).click();
	await expect(page.getByRole('status').first()).toHaveText(/The link has been created/);
	return page.getByRole('textbox', { name: 'Address to pass on' }).inputValue();
}

/** Somebody who has nothing but the link. */
const reader = async (browser: Browser, baseURL = '') =>
	(await browser.newContext({ baseURL, locale: 'en-GB' })).newPage();

const typed = 'We listen before we build';

/** An assessment with a free sentence and a figure, and its report; made by plain forms. */
async function finished(request: APIRequestContext, origin: string): Promise<string> {
	const send = (path: string, form: Record<string, string>) =>
		request.post(path, { form, headers: { origin, accept: 'text/html' }, maxRedirects: 0 });
	const started = await send('/check/start', { questionnaire: 'executive', organisation: 'Acme Works' });
	const address = (started.headers()['location'] ?? '').split('/').slice(0, 3).join('/');
	for (const item of ['check.1', 'check.2', 'check.6']) await send(`${address}/save`, { [`value.${item}`]: 'level-3' });
	await send(`${address}/sentence`, { sentence: typed });
	await send(`${address}/figures`, { 'nps.mode': 'known', 'nps.value': '-37', 'nps.target': '41' });
	expect((await send(`${address}/review`, {})).headers()['location']).toBe(`${address}/report`);
	return address;
}

async function textOfPdf(bytes: Buffer): Promise<string> {
	const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
	const pages = Array.from({ length: document.numPages }, async (_, index) => {
		const { items } = await (await document.getPage(index + 1)).getTextContent();
		return items.map((item) => ('str' in item ? item.str : '')).join(' ');
	});
	return (await Promise.all(pages)).join(' ');
}

test('the report of a counter-check is read without an account, without what was left out, on the page and as a PDF', async ({
	page,
	browser,
	request,
	place
}) => {
	const baseURL = place.served.origin;
	const address = await finished(request, baseURL);
	await page.goto(`${address}/report`);
	await page.getByRole('link', { name: 'Share with a link' }).click();
	await expectAccessible(page);
	const whole = await share(page, `${address}/share`);
	const less = await share(page, `${address}/share`, async () => {
		await page.getByRole('checkbox', { name: 'KPIs' }).check();
		await page.getByRole('checkbox', { name: /Free text/ }).check();
	});
	const other = await reader(browser, baseURL);
	await other.goto(whole);
	await expect(other.getByText(typed)).toBeVisible();
	await expect(other.getByText('−37').first()).toBeVisible();
	await expect(other.getByRole('link', { name: 'Log in' })).toHaveCount(0);
	await expectAccessible(other);
	await other.goto(less);
	const shown = (await other.locator('body').textContent()) ?? '';
	expect(shown).toContain('Acme Works');
	expect(shown).toContain('Left out by the person who shares the report: KPIs and free text.');
	for (const [link, isThere] of [
		[whole, true],
		[less, false]
	] as const) {
		const file = await other.request.get(`${link}/file?language=en`);
		expect(file.headers()['content-disposition']).toMatch(/^attachment; filename="gegenprobe-acme-works-[\d-]+\.pdf"/);
		const text = await textOfPdf(await file.body());
		for (const trace of [typed, '−37']) {
			expect(text.includes(trace), `${trace} in the PDF`).toBe(isThere);
			if (!isThere) expect(shown).not.toContain(trace);
		}
	}
	// Nothing leads to where its reader cannot go.
	const hrefs = await other.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	const key = address.split('/').at(-1) ?? '';
	expect(hrefs.filter((href) => href.includes(key) || href.startsWith('/check') || href.startsWith('/o/'))).toEqual([]);
	for (const href of new Set(hrefs.filter((href) => /^\/[a-z]/.test(href)).map((href) => href.split('#')[0] ?? ''))) {
		expect((await other.request.get(href)).status(), href).toBe(200);
	}
});

test('its address goes nowhere: not with a followed link, not into the program’s log, not into a cookie', async ({
	page,
	browser,
	request,
	place
}) => {
	const baseURL = place.served.origin;
	const address = await finished(request, baseURL);
	const link = await share(page, `${address}/share`, () => page.getByLabel(/^Password/).fill('owls at noon'));
	const token = link.split('/').at(-1) ?? '';
	const other = await reader(browser, baseURL);
	const asked: string[] = [];
	other.on('request', (sent) => asked.push(JSON.stringify([sent.url() === link, sent.headers()['referer'] ?? ''])));
	const locked = await other.goto(link);
	expect(locked?.headers()).toMatchObject({ 'x-frame-options': 'DENY', 'x-robots-tag': 'noindex, nofollow' });
	await other.getByLabel('Password').fill('owls at noon');
	await other.getByRole('button', { name: 'Open report' }).click();
	await expect(other.getByRole('heading', { name: 'Acme Works' })).toBeVisible();
	const opened = await other.goto(link);
	expect(opened?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store' });
	expect(opened?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	asked.length = 0;
	await other
		.locator('a[href^="/method"]')
		.first()
		.evaluate((anchor: HTMLAnchorElement) => anchor.click());
	await expect(other).toHaveURL(/\/method/);
	expect(asked.filter((each) => each.includes(token))).toEqual([]);
	expect(JSON.stringify(await other.context().cookies())).not.toContain(token);
	expect(place.served.output()).not.toContain(token);
});

test('a password is asked for before anything is told, and guessing it is limited', async ({
	page,
	browser,
	request,
	place
}) => {
	const baseURL = place.served.origin;
	const address = await finished(request, baseURL);
	const link = await share(page, `${address}/share`, () => page.getByLabel(/^Password/).fill('owls at noon'));
	const other = await reader(browser, baseURL);
	await other.goto(link);
	await expectAccessible(other);
	expect(await other.locator('body').textContent()).not.toContain('Acme');
	expect((await other.request.get(`${link}/file`)).status()).toBe(404);
	await other.getByLabel('Password').fill('owls at night');
	await other.getByRole('button', { name: 'Open report' }).click();
	await expect(other.getByRole('alert')).toContainText('This password is not right.');
	const guess = (password: string) =>
		other.request.post(link, {
			form: { password },
			headers: { origin: baseURL, accept: 'text/html' },
			maxRedirects: 0
		});
	const statuses: number[] = [];
	for (let place = 0; place < 10; place++) statuses.push((await guess(`owls ${place}`)).status());
	expect(new Set(statuses)).toEqual(new Set([422, 429]));
	expect((await guess('owls at noon')).status(), 'the right one comes too late').toBe(429);
	await page.reload();
	await expect(page.getByText('wrong password').first()).toBeVisible();
	// Another link with the same password is another door.
	const second = await share(page, `${address}/share`, () => page.getByLabel(/^Password/).fill('owls at noon'));
	await other.goto(second);
	await expect(other.getByLabel('Password')).toBeVisible();
});

test('revoked and expired links, and those that never were, answer alike in both languages', async ({
	page,
	browser,
	request,
	place
}) => {
	const baseURL = place.served.origin;
	const address = await finished(request, baseURL);
	const [revoked, expired] = [await share(page, `${address}/share`), await share(page, `${address}/share`)];
	const other = await reader(browser, baseURL);
	for (const link of [revoked, expired]) expect((await other.goto(link))?.status()).toBe(200);
	await place.served.superuser.query(
		`update share_links set expires_at = now() - interval '1 second' where id = (select id from share_links order by created_at desc limit 1)`
	);
	await page.goto(`${address}/share`);
	await page.getByRole('link', { name: 'Supervisory board' }).first().click();
	await expect(page.getByText('Page opened')).toBeVisible();
	await page.getByRole('link', { name: 'Revoke link' }).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Revoke link' }).click();
	await expect(page.getByRole('status').first()).toHaveText('The link has been revoked and opens nothing any more.');
	const pages: string[] = [];
	for (const link of [revoked, expired, `/s/${'A'.repeat(43)}`, '/s/x']) {
		expect((await other.goto(link))?.status(), link).toBe(404);
		pages.push((await other.locator('main').textContent()) ?? '');
		expect((await other.request.get(`${link}/file`)).status()).toBe(404);
	}
	expect(new Set(pages).size).toBe(1);
	expect(pages[0]).toContain('There is nothing to read at this address');
	expect(pages[0]).toContain('Unter dieser Adresse ist nichts zu lesen');
	await expectAccessible(other);
});

test('results of a round and of a department are handed on by who may, and lead to nothing else', async ({
	page,
	browser,
	place
}) => {
	const baseURL = place.served.origin;
	const { base: organisation, round } = place;
	await signIn(page, place, 'owner');
	await page.goto(`${organisation}/rounds/${round}/results`);
	await page.getByRole('link', { name: 'Share with a link' }).click();
	await expectAccessible(page);
	const at = `${organisation}/rounds/${round}/results/share`;
	const whole = await share(page, at);
	await page.goto(at);
	const group = await page.locator('select[name=group] option', { hasText: 'Sales' }).getAttribute('value');
	const sales = await share(page, `${at}?group=${group}`);
	const less = await share(page, at, () => page.getByRole('checkbox', { name: 'Departments' }).check());
	const other = await reader(browser, baseURL);
	const seen = async (link: string) => {
		expect((await other.goto(link))?.status()).toBe(200);
		return (await other.locator('body').textContent()) ?? '';
	};
	const [ofAll, ofSales, ofLess] = [await seen(whole), await seen(sales), await seen(less)];
	for (const name of ['Sales', 'Depot']) {
		expect(ofAll).toContain(name);
		expect(ofLess).not.toContain(name);
	}
	expect([ofSales.includes('Sales'), ofSales.includes('Top floor')]).toEqual([true, false]);
	// No parameter turns one report into another, and no language or name lifts what is hidden.
	for (const search of [
		`?group=${group}`,
		'?names=shown',
		'?language=de&group=organisation',
		'?withheld=',
		'?number=2'
	]) {
		expect(await seen(less + search)).not.toContain('Sales');
	}
	for (const path of ['/groups/x', '/dimensions/service', '/own', '/../..']) {
		const answer = await other.request.get(`${less}${path}`);
		expect(await answer.text()).not.toContain('Sales');
	}
	const file = await textOfPdf(await (await other.request.get(`${less}/file?language=en`)).body());
	expect(file).toContain('Spring');
	expect(file).not.toContain('Sales');
	const hrefs = await other.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(hrefs.filter((href) => href.includes('/o/') || href.includes(round))).toEqual([]);
	// The owner has read the same results meanwhile: what is kept of their pages is theirs.
	await page.goto(`${organisation}/rounds/${round}/results`);
	await expect(page.getByText('Sales').first()).toBeVisible();
	expect(await seen(less)).not.toContain('Sales');
	await page.goto(`${organisation}/shares`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Spring: Sales' })).toContainText('opened once, on');
	await expectAccessible(page);
});

test('a form that cannot be taken comes back as it was filled in, without JavaScript too', async ({
	browser,
	request,
	place
}) => {
	const baseURL = place.served.origin;
	const address = await finished(request, baseURL);
	const page = await (await browser.newContext({ baseURL, locale: 'en-GB', javaScriptEnabled: false })).newPage();
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${address}/share`);
	await page.getByLabel('Who is the link for?').fill('Bank');
	await page.getByRole('radio', { name: 'Until another day' }).check();
	await page.getByLabel('Last day').fill('2099-01-01');
	await page.getByRole('checkbox', { name: 'Findings' }).check();
	await page.getByRole('checkbox', { name: /saved as a PDF/ }).uncheck();
	await page.getByRole('button', { name: 'Create link' }).click();
	await expect(page.getByRole('alert')).toContainText('Choose a day from today on, at most a year ahead.');
	await expect(page.getByLabel('Who is the link for?')).toHaveValue('Bank');
	await expect(page.getByRole('checkbox', { name: 'Findings' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: /saved as a PDF/ })).not.toBeChecked();
	await page.getByRole('radio', { name: /^7 days/ }).check();
	await page.getByRole('button', { name: 'Create link' }).click();
	const link = await page.getByRole('textbox', { name: 'Address to pass on' }).inputValue();
	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Acme Works');
	await expect(page.getByRole('link', { name: 'Save as a PDF' })).toHaveCount(0);
	expect((await page.request.get(`${link}/file`)).status()).toBe(404);
	const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(beyond).toBeLessThanOrEqual(0);
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page.getByText('Nicht gezeigt werden')).toContainText('Befunde');
});
