import { accentsOf, textContrastMin } from './accents';
import { chromaSeenMin, contrastOf, hexOf, largest, mixed, oklchOf, type Oklch } from './colour';
import { darkGrounds, lightGrounds, type Grounds } from './grounds';

/** What one accent is on a screen, by the names of its tokens (`ui/styles/tokens.css`); all `#rrggbb`. */
export interface ScreenAccents {
	readonly accent: string;
	/** Under the pointer. */
	readonly 'accent-strong': string;
	/** A ground that bears text, also in the accent. */
	readonly 'accent-tint': string;
	/** The band of uncertainty, on which marks in the accent stand. */
	readonly 'chart-band': string;
	/** What fields of a heat map are shaded with. */
	readonly 'chart-shade': string;
	/** The side of a divided bar that ends in the accent. */
	readonly 'chart-high': string;
	/** Its other side. */
	readonly 'chart-low': string;
	readonly 'chart-lowest': string;
	readonly 'on-accent': string;
}

/** How much of the shade the darkest field of a heat map holds (`ui/results/HeatMap.svelte`). */
export const shadePartMax = 0.48;

/** What marks need on what lies behind them (WCAG 2.2, non-text contrast). */
const markContrastMin = 3;

/** The accent of an organisation or practice and everything that is drawn in shades of it, by day and in the dark. `accent` is `#rrggbb`. */
export function screenAccentsOf(accent: string): { readonly light: ScreenAccents; readonly dark: ScreenAccents } {
	const { light, dark, onLight, onDark } = accentsOf(accent);
	return { light: shadesOf(light, onLight, day), dark: shadesOf(dark, onDark, night) };
}

/** How light the shades are in one scheme, and how far from grey, at most. */
interface Scheme {
	readonly grounds: Grounds;
	/** Steps of lightness to the strong one: away from the page, and where nothing would be seen of that, towards it. */
	readonly strongSteps: readonly number[];
	readonly tint: Shade;
	readonly band: Shade;
	readonly high: Shade;
	readonly low: Shade;
	readonly lowest: Shade;
}

interface Shade {
	readonly lightness: number;
	readonly chromaMax: number;
}

const day: Scheme = {
	grounds: lightGrounds,
	strongSteps: [-0.09, 0.12],
	tint: { lightness: 0.905, chromaMax: 0.035 },
	band: { lightness: 0.88, chromaMax: 0.03 },
	high: { lightness: 0.67, chromaMax: 0.09 },
	low: { lightness: 0.85, chromaMax: 0.035 },
	lowest: { lightness: 0.68, chromaMax: 0.075 }
};

const night: Scheme = {
	grounds: darkGrounds,
	strongSteps: [0.08, -0.1],
	tint: { lightness: 0.31, chromaMax: 0.045 },
	band: { lightness: 0.39, chromaMax: 0.045 },
	high: { lightness: 0.54, chromaMax: 0.08 },
	low: { lightness: 0.41, chromaMax: 0.035 },
	lowest: { lightness: 0.52, chromaMax: 0.075 }
};

/** Beyond these it is black or white to the eye. */
const strongLightness = { least: 0.2, most: 0.98 };

/** The brown of the low side, and where it would be taken for the accent: there it is a blue grey. */
const brownHue = 52;
const blueHue = 250;
const hueDistanceMin = 60;

function shadesOf(accent: string, onAccent: string, scheme: Scheme): ScreenAccents {
	const { grounds, tint, band, high, low, lowest } = scheme;
	const own = oklchOf(accent);
	const texts = [accent, grounds.muted, grounds.ink];
	const tinted = groundFor(own, tint, grounds, (ground) =>
		texts.every((text) => contrastOf(text, ground) >= textContrastMin)
	);
	const isLegible = (strong: string) =>
		[tinted, grounds.paper, grounds.surface, onAccent].every((other) => contrastOf(strong, other) >= textContrastMin);
	const steps = scheme.strongSteps
		.map((step) => own.lightness + step)
		.filter((lightness) => lightness > strongLightness.least && lightness < strongLightness.most)
		.map((lightness) => hexOf({ ...own, lightness }));
	const other = { lightness: 0, chroma: 1, hue: isNear(own, brownHue) ? blueHue : brownHue };
	return {
		accent,
		'accent-strong': steps.find(isLegible) ?? accent,
		'accent-tint': tinted,
		'chart-band': groundFor(own, band, grounds, (ground) => contrastOf(accent, ground) >= markContrastMin),
		'chart-shade': shadeOf(accent, own, grounds),
		'chart-high': shaded(own, high),
		'chart-low': shaded(other, low),
		'chart-lowest': shaded(other, lowest),
		'on-accent': onAccent
	};
}

/** The ground in the accent's hue that is as far from the page as wished, and no farther than what stands on it allows. */
function groundFor(own: Oklch, wished: Shade, { paper }: Grounds, bears: (ground: string) => boolean): string {
	const from = oklchOf(paper).lightness;
	const at = (part: number) => shaded(own, { ...wished, lightness: from + (wished.lightness - from) * part });
	return at(largest((part) => bears(at(part))));
}

/** The accent itself, or as near to it as text on the fullest field of a heat map allows. */
function shadeOf(accent: string, own: Oklch, { paper, ink }: Grounds): string {
	const { lightness } = oklchOf(paper);
	const at = (part: number) => hexOf({ ...own, lightness: lightness + (own.lightness - lightness) * part });
	const bears = (shade: string) => contrastOf(ink, mixed(shade, shadePartMax, paper)) >= textContrastMin;
	return bears(accent) ? accent : at(largest((part) => bears(at(part))));
}

function shaded({ chroma, hue }: Oklch, { lightness, chromaMax }: Shade): string {
	return hexOf({ lightness, chroma: Math.min(chroma, chromaMax), hue });
}

function isNear({ chroma, hue }: Oklch, other: number): boolean {
	const distance = Math.abs(((hue - other + 540) % 360) - 180);
	return chroma > chromaSeenMin && distance < hueDistanceMin;
}
