import { contrastOf } from '$lib/core/branding/colour';
import { darkGrounds, lightGrounds, type Grounds } from '$lib/core/branding/grounds';
import { screenAccentsOf, type ScreenAccents } from '$lib/core/branding/screen';
import { formatNumber } from '$lib/core/format';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';

/** How one colour looks on light or dark ground. */
export interface SchemeView {
	readonly id: 'light' | 'dark';
	readonly title: string;
	readonly grounds: Grounds;
	readonly accents: ScreenAccents;
	/** What was changed, and why. */
	readonly sentence: string;
}

/** A colour, `#rrggbb`, as it will be seen. */
export function colourView(asked: string, locale: Locale): readonly SchemeView[] {
	const { light, dark } = screenAccentsOf(asked);
	return [
		{
			id: 'light',
			title: m.branding_preview_light(),
			...{ grounds: lightGrounds, accents: light },
			sentence: sentenceFor(asked, light.accent, lightGrounds, m.branding_darkened, locale)
		},
		{
			id: 'dark',
			title: m.branding_preview_dark(),
			...{ grounds: darkGrounds, accents: dark },
			sentence: sentenceFor(asked, dark.accent, darkGrounds, m.branding_lightened, locale)
		}
	];
}

function sentenceFor(
	accent: string,
	shown: string,
	{ nearest }: Grounds,
	changed: typeof m.branding_darkened,
	locale: Locale
): string {
	if (shown === accent) return m.branding_kept({ accent });
	// Rounded down: what is not enough never looks as if it were.
	const contrast = formatNumber(Math.floor(contrastOf(accent, nearest) * 10) / 10, locale, 1);
	return changed({ accent, shown, contrast });
}
