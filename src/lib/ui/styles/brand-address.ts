/** Counts up when the same colour gives another stylesheet: browsers keep the one they have for a year. */
const version = 2;

/** Where the stylesheet of a colour lies; `accent` is `#rrggbb`. */
export function brandAddress(accent: string): string {
	return `/brand/${accent.slice(1)}.css?v=${version}`;
}
