import { defineConfig } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port';

// Workers load this file too and inherit the environment: what is chosen once stays.
if (!process.env.E2E_PORT) {
	const folder = mkdtempSync(join(tmpdir(), 'gegenprobe-e2e-'));
	process.env.E2E_PORT = String(await freePort());
	process.env.E2E_DATA_DIR = join(folder, 'data');
	process.env.E2E_LOG = join(folder, 'log');
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
const { E2E_PORT, E2E_DATA_DIR = '', E2E_LOG = '', CHROMIUM_PATH } = process.env;
const origin = `http://127.0.0.1:${E2E_PORT}`;

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	// A page that hangs is broken off; one that merely shares its two cores is not.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	reporter: 'list',
	globalTeardown: './log-check.ts',
	use: {
		baseURL: origin,
		locale: 'en-GB',
		trace: 'off',
		launchOptions: {
			executablePath: CHROMIUM_PATH,
			// Pages are drawn by the processor; a process that would stand in for a graphics card costs a twentieth of all work.
			args: [
				...['--no-sandbox', '--disable-background-networking'],
				...['--disable-gpu', '--disable-gpu-compositing', '--disable-software-rasterizer', '--in-process-gpu']
			]
		}
	},
	webServer: {
		// Into a file, which is looked through when all are done.
		command: `exec node src/commands/run.js serve > '${E2E_LOG}' 2>&1`,
		cwd: join(import.meta.dirname, '../..'),
		url: `${origin}/readyz`,
		// Limits have tests of their own; here each test says which client it is (`fixtures.ts`).
		env: {
			...{ HOST: '127.0.0.1', PORT: E2E_PORT, ORIGIN: origin, DATA_DIR: E2E_DATA_DIR },
			...{ API_RATE_PER_MINUTE: '0', TRUSTED_PROXIES: '127.0.0.1', LOG_LEVEL: 'trace', LOG_REQUESTS: 'all' }
		},
		reuseExistingServer: false,
		timeout: 180_000,
		stdout: 'pipe',
		stderr: 'pipe',
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
	}
});
