import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { devAddresses } from './src/lib/i18n/dev-addresses.ts';

export default defineConfig({
	plugins: [
		devAddresses(),
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/i18n/generated',
			strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
			cookieName: 'language'
		}),
		sveltekit()
	],
	test: {
		include: ['tests/{house,unit,oracle,storage}/**/*.test.ts'],
		globalSetup: ['tests/storage/global-setup.ts'],
		passWithNoTests: false
	}
});
