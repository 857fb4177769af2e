import { expect, it } from 'vitest';
import { contrastOf, hexOf, mixed, oklchOf } from '../../src/lib/core/branding/colour';

/**
 * WCAG 2.2, understanding SC 1.4.3: black on white has the most there is, the lightest grey that may be text on white is #767676 and #777777 is
 * just not enough; technique G18 and the failures F24 and F83 name the colours used here. Two decimals, cut off as tools print them.
 */
it.each([
	['#000000', '#ffffff', 21],
	['#ffffff', '#ffffff', 1],
	['#767676', '#ffffff', 4.54],
	['#777777', '#ffffff', 4.47],
	['#949494', '#ffffff', 3.03],
	['#0000ff', '#ffffff', 8.59],
	['#ff0000', '#ffffff', 3.99],
	['#ffff00', '#ffffff', 1.07]
])('%s and %s have a contrast of %d to 1, whichever is the text', (one, other, contrast) => {
	expect(Math.floor(contrastOf(one, other) * 100) / 100).toBe(contrast);
	expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

/** CSS Color 4 (examples of OKLCH in sRGB, to the digits printed there). */
it.each([
	['#ffffff', 1, 0, null],
	['#000000', 0, 0, null],
	['#ff0000', 0.628, 0.2577, 29.23],
	['#00ff00', 0.8664, 0.2948, 142.5],
	['#0000ff', 0.452, 0.3132, 264.05],
	['#ffff00', 0.968, 0.211, 109.77]
])('%s lies at %d %d %s in OKLCH, and leads back', (hex, lightness, chroma, hue) => {
	const found = oklchOf(hex);
	expect(found.lightness).toBeCloseTo(lightness, 3);
	expect(found.chroma).toBeCloseTo(chroma, 3);
	if (hue !== null) expect(found.hue).toBeCloseTo(hue, 1);
	expect(hexOf(found)).toBe(hex);
});

/** CSS Color 5, color-mix(in oklab, …): half white and half black is not the middle grey of bytes. */
it('mixes as browsers do', () => {
	expect(mixed('#ffffff', 0.5, '#000000')).toBe('#636363');
	expect(mixed('#ff0000', 1, '#0000ff')).toBe('#ff0000');
	expect(mixed('#ff0000', 0.5, '#0000ff')).toBe('#8c53a2');
});
