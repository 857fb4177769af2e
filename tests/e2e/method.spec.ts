import { expect, expectAccessible, test } from './fixtures';
import { follow } from './follow';

test('every rule a report points to stands on the method page, open to the eye', async ({ page }) => {
	const anchors = new Set<string>();
	for (const path of ['/sample', '/sample/discounter', '/sample/service']) {
		await page.goto(path);
		const links = await page
			.locator('a[href*="/method#"]')
			.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.split('#')[1] ?? ''));
		for (const anchor of links) anchors.add(anchor);
	}
	expect(anchors.size).toBeGreaterThan(20);
	await page.goto('/method');
	for (const anchor of anchors) await expect(page.locator(`[id="${anchor}"]`), anchor).toBeVisible();
});

test('a number leads to its rule, with the example computed', async ({ page }) => {
	await page.goto('/sample');
	await follow(page.getByRole('region', { name: 'KPIs' }).getByRole('link', { name: 'against the target' }).first());
	await expect(page).toHaveURL(/\/method#m6-against-target$/);
	const rule = page.getByRole('article', { name: 'Against the target' });
	await expect(rule).toBeInViewport();
	await expect(rule).toContainText('With 400: open whether met; with 4,000: target missed');
});

test('what protects participants has its example as well', async ({ page }) => {
	await page.goto('/method');
	const rule = page.getByRole('article', { name: 'Shared links' });
	await expect(rule).toContainText('60%, with the note that somebody may have answered more than once');
	await expectAccessible(page);
});
