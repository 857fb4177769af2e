/**
 * Everything `npm test` runs, which is everything CI runs. Two steps at a time share the two
 * cores; a failed one does not keep the others from saying what they know. The last line is `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './checks/browser.js';
import { fastFolder } from './checks/fast-folder.js';
import { findNginx } from './checks/nginx.js';
import { findOffice } from './checks/office.js';
import { once, playwrightTests, vitestTests } from './checks/counts.js';
import { playwrightFailures, vitestFailures } from './checks/failures.js';
import { slowestPlaywright, slowestVitest } from './checks/slowest.js';
import { runSteps } from './checks/steps.js';

Object.assign(process.env, fastFolder());
process.env.NODE_OPTIONS = `--require ${JSON.stringify(join(import.meta.dirname, 'checks/short-lived.cjs'))}`;
process.env.TRANSFORMED_FOLDER = mkdtempSync(join(tmpdir(), 'gegenprobe-transformed-'));

const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`;

/** @type {import('./checks/steps.js').Step[]} */
const prepare = [
	{ name: 'messages', command: ['npm', 'run', '--silent', 'messages'], count: once },
	{ name: 'messages for tests', command: [process.execPath, 'tests/checks/few-messages.js'], count: once },
	{ name: 'framework types', command: [bin('svelte-kit'), 'sync'], count: once }
];

/** @type {import('./checks/steps.js').Step[]} */
const shape = [
	{ name: 'format', command: [bin('oxfmt'), '--check'], count: once },
	{ name: 'lint', command: [bin('oxlint')], count: once },
	{
		name: 'format of components',
		command: [bin('prettier'), '--check', '--log-level', 'warn', '**/*.svelte'],
		count: once
	},
	{ name: 'lint of components', command: [bin('eslint'), '--max-warnings', '0', '.'], count: once },
	{
		name: 'types',
		command: [bin('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--tsgo'],
		count: once
	}
];

/** @type {import('./checks/steps.js').Step} */
const build = { name: 'build', command: ['npm', 'run', '--silent', 'build'], count: once };

const vitestRun = [bin('vitest'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json={report}'];

/** @type {import('./checks/steps.js').Step} */
const vitest = {
	name: 'house, unit, oracle, storage',
	command: [...vitestRun, '--project=house', '--project=core', '--project=storage'],
	count: vitestTests,
	slowest: slowestVitest,
	failures: vitestFailures
};

/** @type {import('./checks/steps.js').Step} */
const office = {
	name: 'decks in LibreOffice',
	command: [...vitestRun, '--project=office'],
	environment: async () => ({ SOFFICE_PATH: await findOffice() }),
	count: vitestTests,
	failures: vitestFailures
};

/** Two of what was built, on one PostgreSQL behind an nginx. @type {import('./checks/steps.js').Step} */
const processes = {
	name: 'several processes',
	command: [...vitestRun, '--project=processes'],
	environment: async () => ({ NGINX_PATH: await findNginx() }),
	needs: 'build',
	count: vitestTests,
	failures: vitestFailures
};

/** One of what was built, asked without a browser. @type {import('./checks/steps.js').Step} */
const served = {
	name: 'over HTTP',
	command: [...vitestRun, '--project=served'],
	needs: 'build',
	count: vitestTests,
	slowest: slowestVitest,
	failures: vitestFailures
};

/** @type {import('./checks/steps.js').Step} */
const oldestPostgres = {
	name: 'storage on PostgreSQL 17',
	command: [...vitest.command, 'tests/storage/assessments', 'tests/storage/isolation'],
	environment: async () => ({ POSTGRES_TEST_MAJOR: '17' }),
	count: vitestTests,
	failures: vitestFailures
};

/** @type {import('./checks/steps.js').Step} */
const browser = {
	name: 'browser',
	command: [bin('playwright'), 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
	environment: async (report) => ({ CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
	needs: 'build',
	count: playwrightTests,
	slowest: slowestPlaywright,
	failures: playwrightFailures
};

const prepared = await runSteps(prepare, 1);
// In this order both cores have work to the end: the longest first, and whatever needs the build when it is there.
const tested = await runSteps([vitest, ...shape, build, browser, served, processes, office, oldestPostgres], 2);
rmSync(process.env.TRANSFORMED_FOLDER, { recursive: true, force: true });
const [passed, failed] = [prepared.passed + tested.passed, prepared.failed + tested.failed];
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
