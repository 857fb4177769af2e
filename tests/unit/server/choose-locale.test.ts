import { describe, expect, it } from 'vitest';
import { chooseLocale, cookieValue } from '../../../src/lib/i18n/choose-locale';

describe('the language of a request', () => {
	it.each([
		[undefined, undefined, 'de'],
		['en', 'de', 'en'],
		['fr', 'en', 'en'],
		['EN', 'de', 'de'],
		['', 'en-GB,en;q=0.9,de;q=0.8', 'en'],
		[undefined, 'fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'en'],
		[undefined, 'de-AT', 'de'],
		[undefined, 'en;q=0.4,de;q=0.5', 'de'],
		[undefined, 'en;q=0', 'de'],
		[undefined, 'en;q=0, de;q=0.1', 'de'],
		[undefined, 'en ; q=0.3 ,de;q=0.2', 'en'],
		[undefined, 'en;q=7,de;q=0.1', 'de'],
		[undefined, 'fr, *', 'de'],
		[undefined, ';;;,,q=,-', 'de'],
		[undefined, 'english', 'de']
	] as const)('with the cookie %s and Accept-Language %s is %s', (cookie, acceptLanguage, locale) => {
		expect(chooseLocale({ cookie, acceptLanguage })).toBe(locale);
	});
});

describe('a cookie among others', () => {
	it.each([
		['language=en', 'en'],
		['a=b; language=de; c=d', 'de'],
		['xlanguage=en', null],
		['language', ''],
		['', null],
		[undefined, null]
	])('in "%s" is %s', (header, value) => {
		expect(cookieValue(header, 'language')).toBe(value);
	});
});
