import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentsOf, isColour } from '../../../src/lib/core/branding/accents';
import { ownAccents } from '../../../src/lib/core/branding/brand';
import { contrastOf, oklchOf } from '../../../src/lib/core/branding/colour';
import { darkGrounds, lightGrounds } from '../../../src/lib/core/branding/grounds';
import { screenAccentsOf } from '../../../src/lib/core/branding/screen';
import { colour, hardColours } from './colours';

const grounds = {
	light: [lightGrounds.paper, lightGrounds.surface, lightGrounds.nearest, '#ffffff'],
	dark: [darkGrounds.paper, darkGrounds.surface, darkGrounds.nearest]
};

/** Degrees between two hues, the shorter way round. */
function hueDistance(one: string, other: string): number {
	const [from, to] = [oklchOf(one).hue, oklchOf(other).hue];
	return Math.abs(((from - to + 540) % 360) - 180);
}

function check(property: (accent: string) => void): void {
	for (const accent of hardColours) property(accent);
	fc.assert(fc.property(colour, property), { numRuns: 2000 });
}

describe('an accent', () => {
	it('is legible as text on every ground, and text on it', () => {
		check((accent) => {
			const { light, dark, onLight, onDark } = accentsOf(accent);
			for (const ground of grounds.light)
				expect(contrastOf(light, ground), `${light} on ${ground}`).toBeGreaterThanOrEqual(4.5);
			for (const ground of grounds.dark)
				expect(contrastOf(dark, ground), `${dark} on ${ground}`).toBeGreaterThanOrEqual(4.5);
			expect(contrastOf(light, onLight)).toBeGreaterThanOrEqual(4.5);
			expect(contrastOf(dark, onDark)).toBeGreaterThanOrEqual(4.5);
		});
	});

	it('stays as it is where it can be read, so that mending it twice changes nothing', () => {
		check((accent) => {
			const { light, dark } = accentsOf(accent);
			if (contrastOf(accent, lightGrounds.nearest) >= 4.5) expect(light).toBe(accent);
			if (contrastOf(accent, darkGrounds.nearest) >= 4.5) expect(dark).toBe(accent);
			expect(accentsOf(light).light).toBe(light);
			expect(accentsOf(dark).dark).toBe(dark);
		});
	});

	it('keeps its hue: a colour stays the colour it was, as far as bytes can tell', () => {
		check((accent) => {
			const { light, dark } = accentsOf(accent);
			for (const shown of [light, dark]) {
				const seen = Math.min(oklchOf(accent).chroma, oklchOf(shown).chroma);
				if (seen > 0.03) expect(hueDistance(accent, shown), `${accent} → ${shown}`).toBeLessThan(4);
			}
		});
	});

	it('is changed by as little as is needed: a little nearer to what was asked for, it could not be read', () => {
		check((accent) => {
			for (const [shown, ground] of [
				[accentsOf(accent).light, lightGrounds.nearest],
				[accentsOf(accent).dark, darkGrounds.nearest]
			] as const) {
				if (shown === accent) continue;
				const [contrast, { chroma }] = [contrastOf(shown, ground), oklchOf(accent)];
				// One step of a byte is worth up to about a tenth, of the lightest greys two.
				if (chroma >= 0.06) expect(contrast).toBeLessThan(4.65);
				else expect(contrast, `${accent} → ${shown}`).toBeLessThan(chroma > 0.04 ? 7 : 9.25);
			}
		});
	});

	it('without a hue stands out where it is changed, so that nothing of it looks out of use', () => {
		const grey = fc.integer({ min: 0, max: 255 }).map((value) => `#${value.toString(16).padStart(2, '0').repeat(3)}`);
		fc.assert(
			fc.property(grey, (accent) => {
				const { light, dark } = accentsOf(accent);
				if (light !== accent) expect(contrastOf(light, lightGrounds.nearest)).toBeGreaterThanOrEqual(9);
				if (dark !== accent) expect(contrastOf(dark, darkGrounds.nearest)).toBeGreaterThanOrEqual(9);
			})
		);
	});

	it('of the product passes as a company’s own would', () => {
		expect(accentsOf(ownAccents.light).light).toBe(ownAccents.light);
		expect(accentsOf(ownAccents.dark).dark).toBe(ownAccents.dark);
	});

	it.each([
		['#ffff00', '#706f00', '#ffff00'],
		['#000033', '#000033', '#708fcd'],
		['#ffffff', '#3e3e3e', '#ffffff'],
		['#000000', '#000000', '#cbcbcb'],
		['#c0392b', '#c0392b', '#ec6351'],
		['#222831', '#222831', '#c4ccd7'],
		['#1e293b', '#1e293b', '#a7b6cd'],
		['#808080', '#3e3e3e', '#cbcbcb']
	])('%s becomes %s by day and %s in the dark', (accent, light, dark) => {
		expect(accentsOf(accent)).toMatchObject({ light, dark });
	});
});

describe('the shades of an accent', () => {
	it('bear what stands on them', () => {
		check((accent) => {
			const { light, dark } = screenAccentsOf(accent);
			for (const [shades, ground] of [
				[light, lightGrounds],
				[dark, darkGrounds]
			] as const) {
				const texts = [ground.ink, ground.muted, shades.accent, shades['accent-strong']];
				for (const text of texts) {
					expect(contrastOf(text, shades['accent-tint']), `${text} on the tint`).toBeGreaterThanOrEqual(4.5);
				}
				for (const other of [ground.paper, ground.surface, shades['on-accent']]) {
					expect(contrastOf(shades['accent-strong'], other)).toBeGreaterThanOrEqual(4.5);
				}
				expect(contrastOf(shades.accent, shades['chart-band'])).toBeGreaterThanOrEqual(3);
				expect(contrastOf(ground.ink, shades['chart-band'])).toBeGreaterThanOrEqual(4.5);
			}
		});
	});

	it('keep the two sides of a divided bar apart', () => {
		check((accent) => {
			for (const shades of Object.values(screenAccentsOf(accent))) {
				if (oklchOf(shades['chart-high']).chroma < 0.03) continue;
				expect(hueDistance(shades['chart-high'], shades['chart-lowest'])).toBeGreaterThan(50);
			}
		});
	});
});

it.each([
	['#0b5a57', true],
	['#0B5A57', false],
	['0b5a57', false],
	['#0b5a5', false],
	['#0b5a57;', false],
	['', false]
])('%j is a colour as it is kept: %s', (text, is) => {
	expect(isColour(text)).toBe(is);
});
