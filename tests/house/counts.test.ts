import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from '../checks/failures.js';
import { once, playwrightTests, vitestTests } from '../checks/counts.js';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((test) => ({ status: test }))
});
const vitest = (...testResults: object[]) => JSON.stringify({ testResults });
const playwright = (stats: object, errors: string[] = []) =>
	JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('the last line counts', () => {
	it.each([
		['tests that passed', true, vitest(file('passed', 'passed', 'passed')), { passed: 2, failed: 0 }],
		['a failed test', false, vitest(file('failed', 'passed', 'failed')), { passed: 1, failed: 1 }],
		['a file that does not import', false, vitest(file('failed'), file('passed', 'passed')), { passed: 1, failed: 1 }],
		['an unhandled error', false, vitest(file('passed', 'passed')), { passed: 1, failed: 1 }],
		['a skipped test', true, vitest(file('passed', 'passed', 'pending')), { passed: 1, failed: 1 }],
		['no test at all', true, vitest(), { passed: 0, failed: 1 }],
		['no report', false, null, { passed: 0, failed: 1 }],
		['a torn report', false, '{"testRes', { passed: 0, failed: 1 }]
	])('vitest: %s', (_, ok, report, count) => expect(vitestTests({ ok, report })).toEqual(count));

	it.each([
		['tests that passed', true, playwright({ expected: 3 }), { passed: 3, failed: 0 }],
		[
			'failed, flaky and skipped tests',
			false,
			playwright({ unexpected: 1, flaky: 1, skipped: 1 }),
			{ passed: 0, failed: 3 }
		],
		['a web server that never came up', false, playwright({}, ['no server']), { passed: 0, failed: 1 }],
		['no test at all', true, playwright({}), { passed: 0, failed: 1 }],
		['no report', false, null, { passed: 0, failed: 1 }]
	])('playwright: %s', (_, ok, report, count) => expect(playwrightTests({ ok, report })).toEqual(count));

	it('a step without tests is one check', () => {
		expect(once({ ok: true, report: null })).toEqual({ passed: 1, failed: 0 });
		expect(once({ ok: false, report: null })).toEqual({ passed: 0, failed: 1 });
	});
});

describe('a failed step names', () => {
	it('the tests of vitest that did not pass, with their message, and files that did not import', () => {
		const report = JSON.stringify({
			testResults: [
				{
					name: 'a.test.ts',
					status: 'failed',
					assertionResults: [
						{ status: 'passed', fullName: 'adds' },
						{ status: 'failed', fullName: 'divides', failureMessages: ['\u001b[31mexpected 1\u001b[39m'] }
					]
				},
				{ name: 'b.test.ts', status: 'failed', message: 'cannot find c', assertionResults: [] }
			]
		});
		expect(vitestFailures(report)).toEqual([
			'a.test.ts › divides (failed)\n    expected 1',
			'b.test.ts\n    cannot find c'
		]);
	});

	it('the tests of the browser that were not as expected, and errors outside them', () => {
		const spec = (title: string, status: string, stack?: string) => ({
			title,
			tests: [{ status, results: [stack === undefined ? {} : { error: { stack } }] }]
		});
		const report = JSON.stringify({
			errors: [{ message: 'no server' }],
			suites: [
				{
					title: 'a.spec.ts',
					specs: [spec('opens', 'expected')],
					suites: [{ title: 'page', specs: [spec('closes', 'unexpected', 'timed out')] }]
				}
			]
		});
		expect(playwrightFailures(report)).toEqual([
			'outside any test\n    no server',
			'a.spec.ts › page › closes (unexpected)\n    timed out'
		]);
	});

	it('nothing where there is no report', () => {
		expect([...vitestFailures(null), ...playwrightFailures('{"torn')]).toEqual([]);
	});
});
