/**
 * How many checks a step was, as the last line counts them. Reports are not taken at their word: a file that fails to
 * import holds no failed test, an unhandled error belongs to none, and a web server that never came up leaves only zeros.
 *
 * @typedef {import('./steps.js').Count} Count
 * @typedef {import('./steps.js').Outcome} Outcome
 */

/** A step that is one check: it succeeds or not. @returns {Count} */
export function once(/** @type {Outcome} */ { ok }) {
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A skipped test counts as failed: it promises something and says nothing. @returns {Count} */
export function vitestTests(/** @type {Outcome} */ { ok, report }) {
	/** @type {{ testResults?: { status: string, assertionResults: { status: string }[] }[] }} */
	const { testResults = [] } = parse(report);
	const tests = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
	const passed = tests.filter((status) => status === 'passed').length;
	const failedFiles = testResults.filter(
		({ status, assertionResults }) => status !== 'passed' && assertionResults.every((test) => test.status === 'passed')
	).length;
	return honest(ok, { passed, failed: tests.length - passed + failedFiles });
}

/** Flaky and skipped tests count as failed. @returns {Count} */
export function playwrightTests(/** @type {Outcome} */ { ok, report }) {
	/** @type {{ stats?: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} */
	const { stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors = [] } = parse(report);
	const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
	return honest(ok, { passed: stats.expected, failed });
}

/** A step that exits with an error, or in which nothing ran, has failed, whatever its report says. @returns {Count} */
function honest(/** @type {boolean} */ ok, /** @type {Count} */ { passed, failed }) {
	return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

function parse(/** @type {string | null} */ report) {
	try {
		return JSON.parse(report ?? '{}');
	} catch {
		return {};
	}
}
