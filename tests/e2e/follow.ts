import type { Locator, Page } from '@playwright/test';

/**
 * Clicks what leads to a page, and waits until that page is there. A click alone does not wait: whoever reads, types or goes on
 * directly afterwards may do it on the page that is about to go, or break off what the click has sent.
 */
export function follow(link: Locator): Promise<void> {
	return arrive(link.page(), () => link.click());
}

/** The same for whatever else leads to a page, for example a key. */
export async function arrive(page: Page, act: () => Promise<void>): Promise<void> {
	const arrived = page.waitForEvent('load');
	await act();
	await arrived;
}
