import type { Locator } from '@playwright/test';

/**
 * Clicks what leads to a page, and waits until that page is there. A click alone does not wait: whoever reads, types or goes on
 * directly afterwards may do it on the page that is about to go, or break off what the click has sent.
 */
export async function follow(link: Locator): Promise<void> {
	const arrived = link.page().waitForEvent('load');
	await link.click();
	await arrived;
}
