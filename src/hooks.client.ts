import { isLocale, overwriteGetLocale } from '$lib/i18n/generated/runtime.js';

/** The server has decided the language; asking the browser again could answer otherwise and break hydration. */
overwriteGetLocale(() => {
	const language = document.documentElement.lang;
	return isLocale(language) ? language : 'de';
});
