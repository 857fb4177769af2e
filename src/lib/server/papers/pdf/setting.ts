import type { Locale } from '$lib/core/text';
import type { Measure } from './faces';
import { scaled, styles, type Palette, type TextStyle } from './look';

/** What all of a document is set with. */
export interface Setting {
	readonly measure: Measure;
	readonly palette: Palette;
	readonly locale: Locale;
	/** 1, or a little less where a summary is to fit on its page. */
	readonly factor: number;
}

export function styleOf(name: keyof typeof styles, { factor }: Setting): TextStyle {
	return factor === 1 ? styles[name] : scaled(styles[name], factor);
}
