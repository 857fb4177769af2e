import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible } from './fixtures';
import { follow } from './follow';
import { pageOf, signIn, testIn, type House } from './house';
import { endRound, openRound } from './rounds-world';

interface Rounds extends House {
	/** `/o/…` of the organisation, and its two closed rounds and an open one. */
	readonly base: string;
	readonly first: string;
	readonly second: string;
	readonly open: string;
}

const test = testIn(closedRounds);

/** Rounds that were ended on their own page. */
async function closedRounds(house: House, browser: Browser): Promise<Rounds> {
	const { served, world } = house;
	const { alpha } = world;
	const base = `/o/${alpha.slug}`;
	const { superuser } = served;
	const asked = (level: 0 | 1 | 2) => [
		{ name: 'Top floor', role: 'leadership', invited: 9, answered: 8, level: 3 } as const,
		{ name: 'Sales', role: 'other-staff', invited: 16, answered: 14, level, departmentId: alpha.department } as const,
		{ name: 'Service', role: 'other-staff', invited: 14, answered: 12, level: 0 } as const,
		{ name: 'Stores', role: 'other-staff', invited: 6, answered: 3, level: 3 } as const,
		{ name: 'Works', role: 'other-staff', invited: 12, answered: 9, level: 1 } as const
	];
	const page = await pageOf(browser, house, 'owner');
	const first = await openRound(superuser, alpha, { name: 'Spring', opensOn: '2026-03-01' }, asked(0));
	await endRound(page, base, first, 'Close and evaluate now');
	const second = await openRound(superuser, alpha, { name: 'Autumn', opensOn: '2026-09-01' }, asked(2));
	await endRound(page, base, second, 'Close and evaluate now');
	await page.context().close();
	return { ...house, base, first, second, open: alpha.rounds.open };
}

const rowOf = (page: Page, name: string) =>
	page.getByRole('region', { name: /Scores of 0 to 100|Punktwerte von 0 bis 100/ }).getByRole('row', { name });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const beyond = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect(beyond, page.url()).toBeLessThanOrEqual(0);
}

for (const [locale, javaScriptEnabled] of [
	['de', true],
	['en', false]
] as const) {
	test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, 360 pixels wide`, () => {
		test.use({ locale, javaScriptEnabled, viewport: { width: 360, height: 740 } });

		test('the results lead from the organisation to a department, a dimension and a question', async ({
			page,
			place
		}) => {
			test.setTimeout(300_000);
			const { base: organisation, second } = place;
			await signIn(page, place, 'owner');
			const look = async (heading: string | RegExp) => {
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
				await expectNoSidewaysScroll(page);
				if (javaScriptEnabled) await expectAccessible(page);
			};
			await page.goto(`${organisation}/rounds/${second}/results`);
			await look('Autumn');
			const hidden = await rowOf(page, 'Stores').getByRole('cell').allInnerTexts();
			expect(hidden).toHaveLength(9);
			for (const text of hidden) expect(text).toMatch(/^–/);
			expect(hidden.join('')).not.toMatch(/\d\d/);
			await follow(rowOf(page, 'Service').getByRole('link', { name: 'Service', exact: true }));
			await look('Service');
			await follow(page.getByRole('link', { name: 'Service & ' }).first());
			await look(/^Service & /);
			await follow(page.locator('#items ~ ul a').first());
			await look(/./);
			await expect(page.getByText('Stores')).toBeVisible();
		});
	});
}

test('says in its first lines where the organisation stands, who took part and what is hidden', async ({
	page,
	place
}) => {
	await signIn(page, place, 'owner');
	await page.goto(`${place.base}/rounds/${place.second}/results`);
	const main = page.getByRole('main');
	await expect(main.getByText('46 of 57 invited (81%)').first()).toBeVisible();
	await expect(main.getByText(/^2 of 4 departments can be seen; the others stay hidden/)).toBeVisible();
	await expect(main.getByText(/^Leaders judge higher than staff/).first()).toBeVisible();
	await expect(main.getByText(/comparisons show a difference greater than chance/).first()).toBeVisible();
});

test('names stay hidden from page to page until they are asked for again', async ({ page, place }) => {
	await signIn(page, place, 'owner');
	await page.goto(`${place.base}/rounds/${place.second}/results`);
	await follow(page.getByRole('link', { name: 'Show without names' }));
	await expect(page.getByText('Stores')).toHaveCount(0);
	await follow(rowOf(page, 'Department').getByRole('link').first());
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Department [A-D]$/);
	await follow(page.getByRole('link', { name: 'Measurement & action' }).first());
	for (const name of ['Sales', 'Stores', 'Works']) await expect(page.getByText(name, { exact: true })).toHaveCount(0);
	await follow(page.getByRole('link', { name: 'Show with names' }));
	await expect(page.getByText('Stores', { exact: true })).toBeVisible();
});

test('whoever leads a department finds their own there and nobody else’s', async ({ page, place }) => {
	await signIn(page, place, 'lead');
	await page.goto(`${place.base}/rounds/${place.second}/results`);
	await expect(page).toHaveURL(/\/results\/own$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sales');
	await expect(page.getByText('14 of 16 invited (88%)').first()).toBeVisible();
	await expect(page.getByText(/^Whole organisation: \d+/).first()).toBeVisible();
	const text = await page.content();
	for (const name of ['Stores', 'Works', '>Service<', 'Top floor']) expect(text.includes(name), name).toBe(false);
	await expectAccessible(page);
	const answer = await page.request.get(`${place.base}/rounds/${place.second}/results/dimensions/service`);
	expect(answer.status()).toBe(403);
});

test('the course tells change from noise, and follows one dimension through all groups', async ({ page, place }) => {
	await signIn(page, place, 'owner');
	await page.goto(`${place.base}/course`);
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Whole organisation');
	await expectAccessible(page);
	await page.getByLabel('One dimension in all groups').selectOption({ label: 'Service & experience' });
	await follow(page.getByRole('button', { name: 'Show' }).nth(1));
	const panel = (name: string) =>
		page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
	await expect(panel('Sales')).toContainText(/Spring – Autumn: \+\d+ points, distinguishable/);
	await expect(panel('Service')).toContainText('within noise');
	await expect(panel('Stores')).toHaveCount(0);
});

test('as long as a survey takes answers there is nothing to read', async ({ page, place }) => {
	await signIn(page, place, 'owner');
	await page.goto(`${place.base}/rounds/${place.open}/results/dimensions/service`);
	await expect(page).toHaveURL(new RegExp(`${place.open}/results$`));
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('No results yet');
	await expectAccessible(page);
});

for (const [name, media] of [
	['in the dark', { colorScheme: 'dark' }],
	['in the reader’s own colours', { forcedColors: 'active' }],
	['on paper', { media: 'print' }]
] as const) {
	test(`the map keeps its numbers ${name}`, async ({ page, place }) => {
		await signIn(page, place, 'owner');
		await page.emulateMedia(media);
		await page.goto(`${place.base}/rounds/${place.second}/results`);
		const cells = await rowOf(page, 'Service').getByRole('cell').allInnerTexts();
		expect(cells).toHaveLength(9);
		for (const text of cells) expect(text).toMatch(/^\d+/);
		if (!('media' in media)) await expectAccessible(page);
	});
}

test('the overview answers four questions at a glance, and leads to where they are told in full', async ({
	page,
	place
}) => {
	await signIn(page, place, 'owner');
	await page.goto(place.base);
	const part = (name: string) => page.getByRole('region', { name, exact: true });
	await expect(part('Where do we stand?')).toContainText(/Survey “Autumn”/);
	await expect(part('What has changed?')).toContainText('No dimension beyond chance');
	await expect(part('What is overdue?').getByRole('paragraph').first()).not.toBeEmpty();
	await expect(part('Where do self-image and customers disagree?').getByRole('link').last()).toBeVisible();
	await expectAccessible(page);
	await follow(part('Where do we stand?').getByRole('link', { name: 'Read the results' }));
	await expect(page).toHaveURL(new RegExp(`${place.second}/results$`));
});

test('a practice reads one row a client on a phone, and nothing of several clients together', async ({
	page,
	place
}) => {
	const { world } = place;
	await page.setViewportSize({ width: 360, height: 740 });
	await signIn(page, place, 'consultant');
	await page.goto(`/p/${world.firm.slug}`);
	const row = page.getByRole('row').filter({ has: page.locator(`a[href="${place.base}"]`) });
	await expect(row.getByRole('cell')).toHaveCount(4);
	await expect(row.getByRole('cell').first()).toContainText(/^Standing No shared picture/);
	await expect(page.getByText('only once it is known where at least five of them stand')).toBeVisible();
	await expectNoSidewaysScroll(page);
	await expectAccessible(page);
});
