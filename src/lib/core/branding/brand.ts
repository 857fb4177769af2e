/** Under whose name and in whose colour a screen or a file appears. */
export interface Brand {
	/** The practice's or the organisation's; null: the product's own look. */
	readonly name: string | null;
	readonly accents: Accents;
	readonly logo: BrandLogo | null;
}

/** One accent colour, made legible for each ground it stands on: `#rrggbb`. */
export interface Accents {
	/** On white and on the light page. */
	readonly light: string;
	/** On the dark page. */
	readonly dark: string;
	/** Text on a field of `light`. */
	readonly onLight: string;
	/** Text on a field of `dark`. */
	readonly onDark: string;
}

export interface BrandLogo {
	readonly type: 'image/svg+xml' | 'image/png' | 'image/jpeg';
	readonly content: Uint8Array;
	/** Pixels, or units of an SVG; only their ratio matters. */
	readonly width: number;
	readonly height: number;
}

/** The product's own. */
export const ownAccents: Accents = { light: '#0b5a57', dark: '#7cc7bd', onLight: '#ffffff', onDark: '#0c1f1d' };

/** The product's own look. */
export const ownBrand: Brand = { name: null, accents: ownAccents, logo: null };
