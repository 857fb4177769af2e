import type { Accents } from './brand';
import { chromaSeenMin, contrastOf, hexOf, largest, oklchOf } from './colour';
import { darkGrounds, lightGrounds } from './grounds';

/** What text needs on its ground: WCAG 2.2, level AA, of any size. */
export const textContrastMin = 4.5;

/** What black, white and greys get where they are changed: with no hue to tell them by, less would look like what cannot be used. */
const neutralContrastMin = 9;

/** From this chroma on a colour is told by its hue. Between it and what nobody sees, slate and anthracite, what is needed falls evenly. */
const chromaTelling = 0.06;

/** Whether a text is a colour as it is kept: `#rrggbb` in small letters. */
export function isColour(text: string): boolean {
	return /^#[0-9a-f]{6}$/.test(text);
}

/**
 * One colour made legible on every ground of the screen and of files, as text and under text. Its hue stays; it becomes darker for light
 * grounds and lighter for dark ones, by as little as is needed (the nearer to grey, the more), and not at all
 * where it can be read as it is. `accent` is `#rrggbb`.
 */
export function accentsOf(accent: string): Accents {
	const light = legibleOn(lightGrounds.nearest, accent, 0);
	const dark = legibleOn(darkGrounds.nearest, accent, 1);
	// Text on a field of the accent: what is legible as text on a ground bears that ground's own white or black as text.
	return { light, dark, onLight: '#ffffff', onDark: darkGrounds.paper };
}

/** The colour nearest to `accent` on its way to black (0) or white (1) that is legible as text on `ground`, and the nearer to grey, the more it stands out. */
function legibleOn(ground: string, accent: string, end: 0 | 1): string {
	if (contrastOf(accent, ground) >= textContrastMin) return accent;
	const { lightness, chroma, hue } = oklchOf(accent);
	const at = (kept: number) => hexOf({ lightness: end + (lightness - end) * kept, chroma, hue });
	const contrastMin = contrastMinOf(chroma);
	return at(largest((kept) => contrastOf(at(kept), ground) >= contrastMin));
}

function contrastMinOf(chroma: number): number {
	const greyness = Math.min(1, Math.max(0, (chromaTelling - chroma) / (chromaTelling - chromaSeenMin)));
	return textContrastMin + (neutralContrastMin - textContrastMin) * greyness;
}
