import { stripVTControlCharacters } from 'node:util';

/**
 * What failed, by name and with the first lines of its message, so that a log that is cut short still says it.
 * Empty where the report names nothing; the step's whole output is shown then.
 */
const messageLines = 12;

/** @returns {string[]} One text a failed test or file. */
export function vitestFailures(/** @type {string | null} */ report) {
	/** @type {{ testResults?: { name: string, message?: string, status: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} */
	const { testResults = [] } = read(report);
	return testResults.flatMap(({ name, message = '', status, assertionResults }) => {
		const failed = assertionResults.filter((test) => test.status !== 'passed');
		if (failed.length === 0) return status === 'passed' ? [] : [told(name, message)];
		return failed.map((test) =>
			told(`${name} › ${test.fullName} (${test.status})`, test.failureMessages?.join('\n') ?? '')
		);
	});
}

/** @typedef {{ title: string, file?: string, suites?: Suite[], specs?: Spec[] }} Suite */
/** @typedef {{ title: string, ok: boolean, tests: { status: string, results: { error?: { message?: string, stack?: string } }[] }[] }} Spec */

/** @returns {string[]} One text a failed, flaky or skipped test, and one an error outside them. */
export function playwrightFailures(/** @type {string | null} */ report) {
	/** @type {{ suites?: Suite[], errors?: { message?: string }[] }} */
	const { suites = [], errors = [] } = read(report);
	return [
		...errors.map(({ message = '' }) => told('outside any test', message)),
		...suites.flatMap((suite) => ofSuite(suite, []))
	];
}

/** @returns {string[]} */
function ofSuite(/** @type {Suite} */ { title, suites = [], specs = [] }, /** @type {string[]} */ above) {
	const path = [...above, title];
	const failed = specs.filter((spec) => spec.tests.some(({ status }) => status !== 'expected'));
	return [
		...failed.map((spec) => {
			const result = spec.tests.flatMap(({ results }) => results).find(({ error }) => error);
			const statuses = spec.tests.map(({ status }) => status).join(', ');
			return told(`${[...path, spec.title].join(' › ')} (${statuses})`, result?.error?.stack ?? '');
		}),
		...suites.flatMap((suite) => ofSuite(suite, path))
	];
}

function told(/** @type {string} */ name, /** @type {string} */ message) {
	const plain = stripVTControlCharacters(message).trim();
	return [name, ...plain.split('\n').slice(0, messageLines)].join('\n    ');
}

function read(/** @type {string | null} */ report) {
	try {
		return JSON.parse(report ?? '{}');
	} catch {
		return {};
	}
}
