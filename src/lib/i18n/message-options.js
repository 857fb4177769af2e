/**
 * How the interface's messages are compiled, by the build and in development.
 * @type {import('@inlang/paraglide-js').CompilerOptions & { outdir: string }}
 */
export const messageOptions = {
	project: './src/lib/i18n/project.inlang',
	outdir: './src/lib/i18n/generated',
	strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
	cookieName: 'language',
	outputStructure: 'message-modules'
};
