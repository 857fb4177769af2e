import { ownAccents, type Accents } from '$lib/core/branding/brand';
import { mixed } from '$lib/core/branding/colour';
import { screenAccentsOf } from '$lib/core/branding/screen';

/** A4 upright, in points. */
export const page = { width: 595.28, height: 841.89, left: 59, right: 59, top: 78, bottom: 70 } as const;
export const contentWidth = page.width - page.left - page.right;
/** Of one page, between running head and foot. */
export const contentHeight = page.height - page.top - page.bottom;
/** Longer lines are hard to read. */
export const measureWidth = 400;

export type Face = 'sans' | 'strong' | 'slanted' | 'serif';

/** How a text is set; sizes in points. */
export interface TextStyle {
	readonly face: Face;
	readonly size: number;
	/** From one line to the next. */
	readonly leading: number;
	readonly colour: string;
}

/** White paper and ink that is nearly black: the tokens of the print style. */
export const ink = '#16130f';
export const muted = '#4a443c';
export const line = '#cfc7b9';
export const surface = '#f5f2ec';
const warning = '#8f3a10';

export interface Palette {
	readonly accent: string;
	/** Grounds of a heat map, lightest first, as on the screen; ink is legible on each. */
	readonly shades: readonly string[];
	/** Colours of a drawing of the screen, and what stands for them under this brand. */
	readonly replaced: ReadonlyMap<string, string>;
}

export function paletteOf({ light }: Accents): Palette {
	const { light: screen } = screenAccentsOf(light);
	const replaced: readonly (readonly [string, string])[] = [
		['#0b5a57', light],
		['#6ba39d', screen['chart-high']],
		['#e0cbb8', screen['chart-low']],
		['#b98a6b', screen['chart-lowest']],
		['#cfd9d3', screen['chart-band']]
	];
	return {
		accent: light,
		shades: [0.06, 0.15, 0.25, 0.36, 0.48].map((part) => mixed(screen['chart-shade'], part, '#ffffff')),
		replaced: new Map(light === ownAccents.light ? [] : replaced)
	};
}

type StyleName =
	| 'display'
	| 'subject'
	| 'stage'
	| 'section'
	| 'part'
	| 'subpart'
	| 'lead'
	| 'plain'
	| 'emphasis'
	| 'small'
	| 'label'
	| 'caption'
	| 'cell'
	| 'heading'
	| 'warning'
	| 'running';

export const styles: Readonly<Record<StyleName, TextStyle>> = {
	display: { face: 'serif', size: 34, leading: 39, colour: ink },
	subject: { face: 'serif', size: 19, leading: 25, colour: ink },
	stage: { face: 'serif', size: 24, leading: 29, colour: ink },
	section: { face: 'serif', size: 22, leading: 27, colour: ink },
	part: { face: 'serif', size: 14, leading: 18.5, colour: ink },
	subpart: { face: 'strong', size: 10, leading: 13.5, colour: ink },
	lead: { face: 'serif', size: 12.5, leading: 17.5, colour: ink },
	plain: { face: 'sans', size: 9.75, leading: 13.75, colour: ink },
	emphasis: { face: 'strong', size: 9.75, leading: 13.75, colour: ink },
	small: { face: 'sans', size: 8, leading: 11, colour: muted },
	label: { face: 'sans', size: 8.5, leading: 12, colour: muted },
	caption: { face: 'strong', size: 9, leading: 12.5, colour: ink },
	cell: { face: 'sans', size: 8.5, leading: 11.25, colour: ink },
	heading: { face: 'strong', size: 8, leading: 10.5, colour: muted },
	warning: { face: 'strong', size: 9, leading: 12.5, colour: warning },
	running: { face: 'sans', size: 8, leading: 11, colour: muted }
};

/** The same style in another size: a summary that is to fit on one page. */
export function scaled(style: TextStyle, factor: number): TextStyle {
	return { ...style, size: style.size * factor, leading: style.leading * factor };
}
