import { install, isExecutable, named, onPath } from './program.js';

const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The same without windows: pages take a third less time in it. */
const withoutWindows = ['chromium-headless-shell', 'chrome-headless-shell'];

/**
 * Path of a Chromium: the one named by `CHROMIUM_PATH`, the system's, Playwright's own, or a freshly installed one.
 * @param {{ withWindows?: boolean }} [wanted] what is rather taken where there are both; `withWindows` is what people have
 */
export async function findBrowser({ withWindows = false } = {}) {
	const names = withWindows ? [...browsers, ...withoutWindows] : [...withoutWindows, ...browsers];
	const found = named('CHROMIUM_PATH') ?? onPath(names) ?? (await ofPlaywright()) ?? (await installed(names));
	if (!found) {
		throw new Error('no browser found: set CHROMIUM_PATH, install Chromium, or run `npx playwright install chromium`');
	}
	return found;
}

async function ofPlaywright() {
	const { chromium } = await import('@playwright/test');
	return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

async function installed(/** @type {string[]} */ names) {
	for (const name of ['chromium-headless-shell', 'chromium']) {
		await install(name);
		if (onPath(names)) break;
	}
	return onPath(names);
}
