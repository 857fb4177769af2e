import { randomBytes } from 'node:crypto';
import { test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';
export { expectAccessible } from './accessible';

interface Fixtures {
	/** Console errors that a spec provokes on purpose, for example by opening an address that does not exist. */
	expectedErrors: RegExp[];
	/** Runs in every spec by itself: the page must stay quiet, ours, and inside its content security policy. */
	watched: void;
}

export const test = base.extend<Fixtures>({
	// Each test is a client of its own: what one address may do in an hour is less than all of them together do.
	extraHTTPHeaders: ({ baseURL: _anywhere }, use) => use({ 'x-forwarded-for': `10.${[...randomBytes(3)].join('.')}` }),
	expectedErrors: [[], { option: true }],
	watched: [
		async ({ context, baseURL, expectedErrors }, use) => {
			const complaints: string[] = [];
			// The browser's own note that a form came back with messages: that is how a form answers.
			const formAnswer = /Failed to load resource: the server responded with a status of 422/;
			const complain = (text: string) => {
				if (formAnswer.test(text)) return;
				if (!expectedErrors.some((expected) => expected.test(text))) complaints.push(text);
			};
			await context.exposeBinding('reportPolicyViolation', (_, text: string) => complain(text));
			await context.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
					const report: unknown = Reflect.get(window, 'reportPolicyViolation');
					if (typeof report === 'function') report(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
				});
			});
			context.on('console', (message) => {
				if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`);
			});
			context.on('weberror', (error) => complain(`uncaught: ${error.error().message}`));
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== baseURL) complain(`foreign request: ${url.href}`);
			});
			await use();
			expect(complaints, 'the page complained, or asked another host').toEqual([]);
		},
		{ auto: true }
	]
});
