import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPlain } from '../../../src/lib/core/format';
import { formatEvidence, readFigure } from '../../../src/lib/core/kpi-import/read-figure';
import { unmistakable } from '../../../src/lib/core/kpi-import/unmistakable';
import { readNumber } from '../../../src/lib/core/read-number';

const decimals = { isWhole: false, isPercent: false };

describe('how figures are written', () => {
	it.each([
		[['1.234,5', '12'], { mark: 'comma', isMarkOpen: false }],
		[['1,234.5'], { mark: 'point', isMarkOpen: false }],
		[['3,5', '1.234'], { mark: 'comma', isMarkOpen: false }],
		[['1.234', '0,5'], { mark: 'comma', isMarkOpen: false }],
		[['1.234.567', '1.234'], { mark: 'comma', isMarkOpen: false }],
		[['1.234', '17'], { isMarkOpen: true }],
		[['-1,234 €'], { isMarkOpen: true }],
		[['3,5', '3.5'], { isMarkOpen: false }],
		[['3,5', '3.5', '1.234'], { isMarkOpen: true }],
		[['12', '1250', 'n/a', ''], { isMarkOpen: false }],
		[['0.125'], { mark: 'point', isMarkOpen: false }],
		[["1'234.50"], { mark: 'point', isMarkOpen: false }]
	] as const)('%j say %j', (texts, evidence) => {
		expect(formatEvidence(texts, decimals)).toMatchObject({ ...evidence });
		expect('mark' in formatEvidence(texts, decimals)).toBe('mark' in evidence);
	});

	it('of counts is never open: they have no decimals', () => {
		expect(formatEvidence(['1.234'], { isWhole: true, isPercent: false }).isMarkOpen).toBe(false);
		expect([readFigure('1.234', {}, true), readFigure('1,234', {}, true)]).toEqual([1234, 1234]);
	});

	it('of per cent is open where all may be shares', () => {
		const isOpen = (...texts: string[]) => formatEvidence(texts, { isWhole: false, isPercent: true }).isScaleOpen;
		expect([isOpen('0,035', '0,041'), isOpen('0.5', '1', '0')]).toEqual([true, true]);
		expect([isOpen('3,5', '0,4'), isOpen('0', '1'), isOpen('0,5 %'), isOpen()]).toEqual([false, false, false, false]);
		expect(formatEvidence(['0,5'], decimals).isScaleOpen, 'an NPS is no share').toBe(false);
	});
});

describe('a figure', () => {
	it.each([
		['1.234', 'comma', 1234],
		['1.234', 'point', 1.234],
		['1,234', 'point', 1234],
		['1,234', 'comma', 1.234],
		['-1.234', 'comma', -1234],
		['1.234,5', 'comma', 1234.5],
		['1.234,5', 'point', null],
		['3.5', 'comma', null],
		['0.125', 'comma', null],
		['1.234.567', 'comma', 1_234_567],
		['1.234.567', 'point', null],
		['12 500,50 €', 'comma', 12_500.5],
		['−8', 'comma', -8],
		['12', 'point', 12],
		['zwölf', 'comma', null],
		['1e3', 'point', null],
		['#REF!', 'point', null]
	] as const)('%s with a %s is %s', (text, mark, value) => expect(readFigure(text, { mark }, false)).toBe(value));

	it('that is a share is given in per cent, unless its cell says per cent', () => {
		expect(readFigure('0,035', { mark: 'comma', scale: 'share' }, false)).toBe(3.5);
		expect(readFigure('3,5 %', { mark: 'comma', scale: 'share' }, false)).toBe(3.5);
		expect(readFigure('1', { scale: 'share' }, false)).toBe(100);
		expect(readFigure('0,035', { mark: 'comma', scale: 'percent' }, false)).toBe(0.035);
	});
});

const numbers = fc.oneof(
	fc.integer({ min: -1e9, max: 1e9 }),
	fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 1000) / 1000)
);

it('any number written with a decimal mark and grouped or not is read with that mark as it was', () => {
	fc.assert(
		fc.property(
			numbers,
			fc.constantFrom('de' as const, 'en' as const),
			fc.constantFrom(0, 1, 2, 3, 4),
			(number, locale, digits) => {
				const mark = locale === 'de' ? 'comma' : 'point';
				const shown = formatNumber(number, locale, digits);
				expect(readFigure(shown, { mark }, false)).toBeCloseTo(Number(number.toFixed(digits)), 6);
				expect(readFigure(formatPlain(number, locale), { mark }, false)).toBe(number + 0);
			}
		)
	);
});

it('is what the form reads wherever no mark was chosen, and what it reads of an unmistakable text with any', () => {
	const texts = fc.oneof(fc.string(), fc.stringMatching(/^[-+]?[\d.,' ]{1,12}[%€]?$/));
	fc.assert(
		fc.property(texts, fc.boolean(), (text, isWhole) => {
			expect(readFigure(text, {}, isWhole)).toBe(readNumber(text, { whole: isWhole }));
		}),
		{ numRuns: 1000 }
	);
	fc.assert(
		fc.property(numbers, fc.constantFrom('de' as const, 'en' as const), (number, locale) => {
			const text = unmistakable(number, locale);
			const { mark, isMarkOpen } = formatEvidence([text], decimals);
			expect(isMarkOpen).toBe(false);
			expect(readFigure(text, { mark }, false)).toBe(readNumber(text));
			expect(readNumber(text)).toBe(number + 0);
		})
	);
});
