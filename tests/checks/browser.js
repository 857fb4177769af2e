import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Path of a Chromium: the one named by `CHROMIUM_PATH`, the system's, Playwright's own, or a freshly installed one. */
export async function findBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
		return named;
	}
	const found = onPath() ?? (await ofPlaywright()) ?? installed();
	if (!found) {
		throw new Error('no browser found: set CHROMIUM_PATH, install Chromium, or run `npx playwright install chromium`');
	}
	return found;
}

function onPath() {
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)].filter((folder) => folder !== '');
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

async function ofPlaywright() {
	const { chromium } = await import('@playwright/test');
	return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Debian, as root (a fresh container): the system's own package. */
function installed() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
	const script = 'apt-get update && apt-get install -y chromium';
	spawnSync('sh', ['-c', script], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	return onPath();
}

function isExecutable(/** @type {string} */ path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
