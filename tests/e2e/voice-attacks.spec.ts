import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { follow } from './follow';
import { openOrganisation } from './newcomer';
import { send, sheets, stampOf, type Sheet } from './voice-sheets';

/** A new form, and what its page says has been counted. */
async function openForm(page: Page, within?: string) {
	const base = within ?? (await openOrganisation(page)).base;
	await page.goto(`${base}/voice/new`);
	await page.getByLabel('Name of the form').fill(within ? 'Second till' : 'Till');
	await follow(page.getByRole('button', { name: 'Set up the form and get its link' }));
	const link = await page.getByLabel('Link to the form').inputValue();
	const address = new URL(page.url()).pathname;
	const counted = async () => {
		await page.goto(address);
		// Also those that are folded away.
		const texts = await page.locator('#batches li').allTextContents();
		const lines = texts.map((text) => text.trim().replace(/\s+/g, ' '));
		const answersIn = (line: string) => Number(/^(\d+) answers/.exec(line)?.[1] ?? 0);
		const all = (of: readonly string[]) => of.reduce((sum, line) => sum + answersIn(line), 0);
		const unusual = lines.filter((line) => line.includes('Unusually many'));
		return { usual: all(lines) - all(unusual), unusual: all(unusual) };
	};
	return { base, link, counted };
}

const anywhere = () => `10.${[...randomBytes(3)].join('.')}`;
const answer = { recommendation: '0', satisfaction: '1' };

test.describe('Whoever attacks a form for customers', () => {
	test.use({ expectedErrors: [/status of (4\d\d)/] });

	test('with one stamp sent a thousand times is counted once', async ({ page, request }) => {
		const { link, counted } = await openForm(page);
		const [first, ...others] = await sheets(request, link, [answer, answer, answer, answer, answer]);
		if (!first) throw new Error('No sheet.');
		const statuses = new Set<number>();
		for (let round = 0; round < 50; round += 1) {
			const sent = Array.from({ length: 20 }, () => send(request, { ...first, address: anywhere() }));
			for (const status of await Promise.all(sent)) statuses.add(status);
		}
		expect([...statuses], 'thanked each time').toEqual([303]);
		expect(await counted()).toEqual({ usual: 0, unusual: 0 });
		for (const sheet of others) expect(await send(request, sheet)).toBe(303);
		expect(await counted(), 'with four others: five').toEqual({ usual: 5, unusual: 0 });
	});

	test('without a stamp, with a forged, foreign, too young or changed one is told why, and not counted', async ({
		page,
		request
	}) => {
		const { base, link, counted } = await openForm(page);
		const { link: foreign } = await openForm(page, base);
		const stamp = await stampOf(request, link);
		const [time = '', nonce = '', seal = ''] = stamp.split('.');
		const other = await stampOf(request, foreign);
		const young = { link, address: anywhere(), fields: { ...answer, stamp } };
		expect(await send(request, young), 'too young').toBe(422);
		await sleep(2_100);
		const stamps = {
			'none at all': '',
			'no stamp': 'x'.repeat(80),
			'of another form': other,
			'another time': [(Number.parseInt(time, 36) - 1).toString(36), nonce, seal].join('.'),
			'another nonce': [time, randomBytes(16).toString('base64url'), seal].join('.'),
			'another seal': [time, nonce, randomBytes(32).toString('base64url')].join('.')
		};
		for (const [name, forged] of Object.entries(stamps)) {
			for (let repeat = 0; repeat < 6; repeat += 1) {
				expect(await send(request, { link, address: anywhere(), fields: { ...answer, stamp: forged } }), name).toBe(
					422
				);
			}
		}
		expect(await send(request, { ...young, fields: { ...young.fields, homepage: 'http://spam.example' } })).toBe(422);
		expect(await counted()).toEqual({ usual: 0, unusual: 0 });
		expect(await send(request, young), 'the good one is still good').toBe(303);
	});

	test('from one address is held up after thirty an hour, with everything typed kept', async ({ page, request }) => {
		const { link } = await openForm(page);
		const mine = anywhere();
		const all = (await sheets(request, link, new Array(32).fill({ ...answer, sentence: 'Again.' }))).map(
			(sheet): Sheet => ({ ...sheet, address: mine })
		);
		for (const sheet of all.slice(0, 30)) expect(await send(request, sheet)).toBe(303);
		const [refused] = all.slice(30);
		if (!refused) throw new Error('No sheet.');
		const held = await request.post(link, {
			form: { ...refused.fields },
			headers: { origin: new URL(link).origin, accept: 'text/html', 'x-forwarded-for': mine }
		});
		expect([held.status(), Number(held.headers()['retry-after']) > 3_000]).toEqual([429, true]);
		const shown = await held.text();
		expect(shown).toContain('Again.');
		expect(shown).toContain(refused.fields['stamp'] ?? 'no stamp');
		expect(await send(request, { ...refused, address: anywhere() }), 'others go on').toBe(303);
	});

	test('from many addresses at once is kept apart until somebody looks', async ({ page, request }) => {
		test.setTimeout(300_000);
		const { link, counted } = await openForm(page);
		const all = await sheets(request, link, new Array(180).fill(answer));
		for (let start = 0; start < all.length; start += 20) {
			await Promise.all(all.slice(start, start + 20).map((sheet) => send(request, sheet)));
		}
		const { usual, unusual } = await counted();
		expect([usual <= 100, usual > 90]).toEqual([true, true]);
		expect([unusual > 70, usual + unusual <= 180]).toEqual([true, true]);
	});

	test('with absurd fields or huge bodies is refused, and nothing fails', async ({ page, request }) => {
		const { link, counted } = await openForm(page);
		const [sheet] = await sheets(request, link, [{}]);
		if (!sheet) throw new Error('No sheet.');
		const absurd: readonly Readonly<Record<string, string>>[] = [
			{ recommendation: '11' },
			{ recommendation: '-1' },
			{ recommendation: '9e0' },
			{ satisfaction: '0' },
			{ satisfaction: '6' },
			{ satisfaction: 'NaN' },
			{ sentence: 'x'.repeat(501) },
			{ sentence: ' \u200b\n ' },
			{}
		];
		for (const fields of absurd) {
			expect(await send(request, { ...sheet, fields: { ...sheet.fields, ...fields } }), JSON.stringify(fields)).toBe(
				422
			);
		}
		const headers = { origin: new URL(link).origin, 'content-type': 'application/x-www-form-urlencoded' };
		const huge = await request.post(link, { data: 'sentence=' + 'x'.repeat(2_000_000), headers });
		expect(huge.status()).toBe(413);
		const file = await request.post(link, {
			multipart: { sentence: { name: 'a', mimeType: 'text/plain', buffer: Buffer.from('x') } }
		});
		expect([403, 422]).toContain(file.status());
		expect(await counted()).toEqual({ usual: 0, unusual: 0 });
	});
});
