import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatDate,
	formatList,
	formatMoney,
	formatNumber,
	formatPercent,
	formatPlain,
	formatRange,
	formatShort,
	formatSigned,
	quote,
	readNumber
} from '$lib/core/format';
import { locales } from '$lib/core/text';

describe('numbers', () => {
	it.each([
		[0, 0, '0', '0'],
		[-0.04, 1, '0,0', '0.0'],
		[999, 0, '999', '999'],
		[1234.56, 1, '1.234,6', '1,234.6'],
		[-1234567.5, 2, '−1.234.567,50', '−1,234,567.50'],
		[2e21, 0, '2.000.000.000.000.000.000.000', '2,000,000,000,000,000,000,000']
	])('%s with %s decimals', (value, decimals, german, english) => {
		expect(formatNumber(value, 'de', decimals)).toBe(german);
		expect(formatNumber(value, 'en', decimals)).toBe(english);
	});

	it('shortens, signs and marks per cent', () => {
		expect(formatShort(8, 'de')).toBe('8');
		expect(formatShort(7.96, 'en', 1)).toBe('8');
		expect(formatShort(7.25, 'de', 2)).toBe('7,25');
		expect(formatSigned(3.44, 'de', 1)).toBe('+3,4');
		expect(formatSigned(0.01, 'en', 1)).toBe('0.0');
		expect(formatSigned(-2, 'en')).toBe('−2');
		expect(formatPercent(12.34, 'de')).toBe('12,3\u202f%');
		expect(formatPercent(12.34, 'en')).toBe('12.3%');
	});

	it('writes amounts with their currency, cents only where there are any', () => {
		expect(formatMoney(1250, 'EUR', 'de')).toBe('1.250\u00a0€');
		expect(formatMoney(1250.5, 'EUR', 'en')).toBe('€1,250.50');
		expect(formatMoney(-3, 'USD', 'en')).toBe('−$3');
		expect(formatMoney(1250, 'CHF', 'en')).toBe('CHF\u00a01,250');
		expect(formatMoney(1250, 'CHF', 'de')).toBe('1.250\u00a0CHF');
	});
});

describe('dates, lists, quotations', () => {
	it.each([
		['2026-11-15', '15. November 2026', '15 November 2026'],
		['2024-03-01', '1. März 2024', '1 March 2024'],
		['2025-05', 'Mai 2025', 'May 2025'],
		['2025-13', '2025-13', '2025-13']
	])('%s', (date, german, english) => {
		expect(formatDate(date, 'de')).toBe(german);
		expect(formatDate(date, 'en')).toBe(english);
	});

	it('joins lists as the language does', () => {
		expect(formatList([], 'de')).toBe('');
		expect(formatList(['a', 'b'], 'de')).toBe('a und b');
		expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
	});

	it('quotes without the full stop, and shows equal ends once', () => {
		expect(quote('Wir reden. ', 'de')).toBe('„Wir reden“');
		expect(quote('We talk.', 'en')).toBe('“We talk”');
		expect(formatRange('1', '2', 'en')).toBe('1 to 2');
		expect(formatRange('1', '1', 'de')).toBe('1');
	});
});

describe('reading numbers', () => {
	it.each([
		['3,5', 3.5],
		['3.5', 3.5],
		['.5', 0.5],
		['5,', 5],
		['1.234,5', 1234.5],
		['1,234.5', 1234.5],
		['12 000', 12000],
		["12'000", 12000],
		['12’000,25', 12000.25],
		['12\u00a0000\u202f', 12000],
		['1.234.567', 1234567],
		['1,234,567.8', 1234567.8],
		['12,5 %', 12.5],
		['12.5%', 12.5],
		['€ 1.234,50', 1234.5],
		['1.234,50 €', 1234.5],
		['CHF 12', 12],
		['−3,5', -3.5],
		['-€5', -5],
		['€-5', -5],
		['+4', 4],
		['\u200f7\u200e', 7],
		['007', 7]
	])('%j is %s', (text, value) => {
		expect(readNumber(text, { whole: false })).toBe(value);
	});

	it.each([
		'',
		' ',
		'-',
		'.',
		'abc',
		'1e3',
		'0x10',
		'NaN',
		'Infinity',
		'5 Mio',
		'12 00',
		'1.23.456',
		'1,2,3',
		'1.234.5',
		'1 2',
		'--5',
		'-€-5',
		'٣',
		'½',
		'👍',
		'9'.repeat(400)
	])('%j is no number', (text) => {
		expect(readNumber(text, { whole: false })).toBeNull();
		expect(readNumber(text, { whole: true })).toBeNull();
	});

	it.each([
		['1.234', 1234, 1.234],
		['1,234', 1234, 1.234],
		['12.400', 12400, 12.4],
		['0.125', 0.125, 0.125],
		['1234.567', 1234.567, 1234.567],
		['1.2345', 1.2345, 1.2345],
		['1.5', 1.5, 1.5]
	])('%s is %s where whole numbers are asked for, else %s', (text, whole, decimal) => {
		expect(readNumber(text, { whole: true })).toBe(whole);
		expect(readNumber(text, { whole: false })).toBe(decimal);
	});

	it('reads back what was formatted, in both languages', () => {
		for (const locale of locales) {
			fc.assert(
				fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
					expect(readNumber(formatPlain(value, locale))).toBe(value === 0 ? 0 : value);
				})
			);
			fc.assert(
				fc.property(fc.integer({ min: -1e12, max: 1e12 }), (whole) => {
					expect(readNumber(formatNumber(whole, locale), { whole: true })).toBe(whole);
					expect(readNumber(formatNumber(whole / 100, locale, 2))).toBe(whole / 100);
					expect(readNumber(formatPercent(whole / 10, locale, 1))).toBe(whole / 10);
					expect(readNumber(formatMoney(whole / 100 + 0.001, 'EUR', locale), { whole: true })).toBeCloseTo(
						whole / 100,
						1
					);
				})
			);
		}
	});
});
