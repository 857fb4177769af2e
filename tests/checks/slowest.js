import { relative } from 'node:path';

/** How many files are named. */
const shown = 12;

/** The files that took longest, with their seconds, so that whoever has to make the tests quicker knows where. */
export function slowestVitest(/** @type {string | null} */ report) {
	/** @type {{ testResults?: { name: string, startTime: number, endTime: number }[] }} */
	const { testResults = [] } = JSON.parse(report ?? '{}');
	return told(
		testResults.map(({ name, startTime, endTime }) => [relative(process.cwd(), name), (endTime - startTime) / 1000])
	);
}

/** @typedef {{ file?: string, suites?: Suite[], specs?: { tests: { results: { duration: number }[] }[] }[] }} Suite */

/** Likewise of browser tests: the sum of what their tests took. */
export function slowestPlaywright(/** @type {string | null} */ report) {
	/** @type {{ suites?: Suite[] }} */
	const { suites = [] } = JSON.parse(report ?? '{}');
	return told(suites.map((suite) => [suite.file ?? '', millisecondsOf(suite) / 1000]));
}

/** @returns {number} */
function millisecondsOf(/** @type {Suite} */ { suites = [], specs = [] }) {
	const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(({ duration }) => duration)));
	return [...own, ...suites.map(millisecondsOf)].reduce((total, milliseconds) => total + milliseconds, 0);
}

function told(/** @type {[file: string, seconds: number][]} */ files) {
	const slowest = files.sort(([, one], [, other]) => other - one).slice(0, shown);
	return slowest.map(([file, seconds]) => `${file} ${seconds.toFixed(0)} s`).join(', ');
}
