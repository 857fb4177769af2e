import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { devAddresses } from './src/lib/i18n/dev-addresses.ts';
import { messageOptions } from './src/lib/i18n/message-options.js';
import { compileFewMessages, fewMessages } from './tests/checks/few-messages.js';

if (process.env.VITEST) await compileFewMessages();

export default defineConfig(({ command }) => ({
	plugins: [
		// The build and the tests find the messages compiled (`npm run messages`); only development follows their changes.
		...(process.env.VITEST ? [fewMessages()] : []),
		...(command === 'serve' && !process.env.VITEST ? [devAddresses(), paraglideVitePlugin(messageOptions)] : []),
		sveltekit()
	],
	// The script beside the pages is built as a worker is: one module with its own lazily loaded parts.
	worker: { format: 'es' as const },
	test: {
		// A test that hangs is broken off; one that merely shares its two cores with a build is not.
		testTimeout: 180_000,
		hookTimeout: 180_000,
		expect: { poll: { timeout: 30_000 } },
		// The usual number, one fewer than cores, leaves a machine of two half idle; more of them take turns with the browser and take longer.
		maxWorkers: 2,
		passWithNoTests: false,
		// The projects and the steps of `npm test` read what one of them has transformed; kept for that run only.
		...(process.env.TRANSFORMED_FOLDER && {
			experimental: { fsModuleCache: true, fsModuleCachePath: process.env.TRANSFORMED_FOLDER }
		}),
		projects: [
			// All of them read and parse the same tree: in one process that happens once.
			{ extends: true as const, test: { name: 'house', include: ['tests/house/**/*.test.ts'], isolate: false } },
			// Rules without a state of their own: in one process they are loaded once.
			{
				extends: true as const,
				test: {
					name: 'core',
					include: ['tests/{unit,oracle}/**/*.test.ts'],
					isolate: false,
					setupFiles: ['tests/leave-as-found.ts']
				}
			},
			// Only these need an office program, which takes seconds to open a file.
			{ extends: true as const, test: { name: 'office', include: ['tests/office/**/*.test.ts'] } },
			// Only these need the built product and an nginx.
			{ extends: true as const, test: { name: 'processes', include: ['tests/processes/**/*.test.ts'] } },
			// Only these need the built product and nothing else: what it answers over HTTP, and what is left of it when it dies.
			{
				extends: true as const,
				test: {
					name: 'served',
					include: ['tests/served/**/*.test.ts'],
					testTimeout: 420_000,
					hookTimeout: 420_000
				}
			},
			// Only these need a database server, which takes seconds to come up.
			{
				extends: true as const,
				test: {
					name: 'storage',
					include: ['tests/storage/**/*.test.ts'],
					isolate: false,
					setupFiles: ['tests/leave-as-found.ts'],
					globalSetup: ['tests/storage/global-setup.ts']
				}
			}
		]
	}
}));
