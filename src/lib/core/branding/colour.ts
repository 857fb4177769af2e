/** A colour by how it looks: lightness 0–1, chroma from 0 (grey) to about 0.37, hue in degrees (of a grey it means nothing). */
export interface Oklch {
	readonly lightness: number;
	readonly chroma: number;
	readonly hue: number;
}

/** Below this nobody sees a hue any more. */
export const chromaSeenMin = 0.02;

/** How legible one colour is on the other, 1 to 21, by WCAG 2.2 (“contrast ratio”). Both `#rrggbb`; whichever way round. */
export function contrastOf(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** `#rrggbb` in the coordinates of OKLab, in which the same distance looks equally far everywhere. */
export function oklchOf(hex: string): Oklch {
	const [lightness, a, b] = oklabOf(hex);
	return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The nearest `#rrggbb` with exactly this lightness and hue: where screens cannot show so much chroma it has as much as they can. */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
	const angle = (hue * Math.PI) / 180;
	const at = (part: number): Triple => [lightness, Math.cos(angle) * part, Math.sin(angle) * part];
	const most = largest((part) => linearOf(at(chroma * part)).every(isShowable));
	return hexOfLinear(linearOf(at(chroma * most)));
}

/** `part` (0–1) of one colour in another, as `color-mix(in oklab, …)` gives it. */
export function mixed(one: string, part: number, other: string): string {
	const [from, to] = [oklabOf(other), oklabOf(one)];
	return hexOfLinear(linearOf([blend(from[0], to[0]), blend(from[1], to[1]), blend(from[2], to[2])]));

	function blend(start: number, end: number): number {
		return start + (end - start) * part;
	}
}

/** The largest number from 0 to 1 for which `holds`, to a hundred-thousandth. What holds for one holds for smaller ones; 0 if none does. */
export function largest(holds: (part: number) => boolean): number {
	if (holds(1)) return 1;
	let [low, high] = [0, 1];
	while (high - low > 1e-5) {
		const middle = (low + high) / 2;
		if (holds(middle)) low = middle;
		else high = middle;
	}
	return low;
}

type Triple = readonly [number, number, number];

/** Relative luminance (WCAG 2.2): 0 black, 1 white. */
function luminanceOf(hex: string): number {
	const [red, green, blue] = linearOfHex(hex);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearOfHex(hex: string): Triple {
	return [channelOf(hex, 1), channelOf(hex, 3), channelOf(hex, 5)];
}

function channelOf(hex: string, at: number): number {
	const value = parseInt(hex.slice(at, at + 2), 16) / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function hexOfLinear(linear: Triple): string {
	return `#${linear.map((channel) => byteOf(channel).toString(16).padStart(2, '0')).join('')}`;
}

function byteOf(linear: number): number {
	const bounded = Math.min(1, Math.max(0, linear));
	const value = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
	return Math.round(value * 255);
}

/** Half a step of a byte lies outside what can be shown only by rounding. */
function isShowable(channel: number): boolean {
	return channel >= -0.0005 && channel <= 1.0005;
}

/** The matrices of OKLab as its author published them. */
function oklabOf(hex: string): Triple {
	const [red, green, blue] = linearOfHex(hex);
	const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
		1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
		0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
	];
}

function linearOf([lightness, a, b]: Triple): Triple {
	const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
		-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
		-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short
	];
}
