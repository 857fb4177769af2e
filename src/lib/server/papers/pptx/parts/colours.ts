import { contrastOf } from '$lib/core/branding/colour';
import type { Colour } from '../layout/slide';
import { element, setting } from './xml';

/** Colours are the theme’s, so that whoever changes the theme changes them everywhere. */
const themeNames: Readonly<Record<Colour, string>> = { ink: 'tx1', muted: 'tx2', accent: 'accent1', paper: 'bg1' };

/** Ink and paper of the deck, `#rrggbb`: `tx1` and `bg1` of its theme. */
export const ink = '#211d18';
export const paper = '#ffffff';

export function filledWith(colour: Colour): string {
	return element('a:solidFill', {}, setting('a:schemeClr', themeNames[colour]));
}

/** Light shades of a strong colour would glow: they keep this part of its saturation. */
const calm = 0.5;

/** A colour of the theme in a light shade: `part` (0–1) of it is left, the rest is white. */
export function filledWithShade(themeName: string, part: number): string {
	const whole = Math.round(part * 100_000);
	const lightened =
		part >= 1
			? []
			: [setting('a:lumMod', whole), setting('a:lumOff', 100_000 - whole), setting('a:satMod', calm * 100_000)];
	return element('a:solidFill', {}, element('a:schemeClr', { val: themeName }, lightened));
}

/** Lines between rows and behind charts. */
export const hairline = element(
	'a:solidFill',
	{},
	element('a:schemeClr', { val: 'tx1' }, setting('a:lumMod', 25_000), setting('a:lumOff', 75_000))
);

/** How much of the accent the fields of a heat map hold, lightest first. */
export const shadeParts: readonly number[] = [0.08, 0.18, 0.28, 0.38, 0.48];

/** What can be read on such a shade of the accent, as a program sets it. */
export function inkOnShade(accent: string, part: number): Colour {
	const ground = lightened(accent, part);
	return contrastOf(ground, ink) >= contrastOf(ground, paper) ? 'ink' : 'paper';
}

/** The shade as programs compute it: the hue stays, saturation is calmed, lightness moves towards white. `#rrggbb`. */
function lightened(accent: string, part: number): string {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16) / 255);
	const most = Math.max(red, green, blue);
	const least = Math.min(red, green, blue);
	const lightness = (most + least) / 2;
	const range = most - least;
	const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
	const moved = lightness * part + 1 - part;
	const newRange = saturation * (part >= 1 ? 1 : calm) * (1 - Math.abs(2 * moved - 1));
	const channel = (value: number) => (range === 0 ? moved : moved + ((value - lightness) / range) * newRange);
	const bytes = [red, green, blue].map((value) => Math.round(Math.min(1, Math.max(0, channel(value))) * 255));
	return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
