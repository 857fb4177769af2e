import type { BrandLogo } from '$lib/core/branding/brand';

/** How a part of the file calls a picture, and where there is one, its vector drawing. */
export interface MediaRelations {
	readonly picture: string;
	readonly vector: string | null;
}

export interface MediaFile {
	readonly name: string;
	readonly content: Uint8Array;
}

/** The files of a logo, the picture first. */
export function mediaOf({ type, content }: BrandLogo): readonly MediaFile[] {
	if (type === 'image/png') return [{ name: 'logo.png', content }];
	if (type === 'image/jpeg') return [{ name: 'logo.jpeg', content }];
	return [
		{ name: 'logo.png', content: nothing },
		{ name: 'logo.svg', content }
	];
}

/**
 * One transparent pixel. A drawing needs a picture beside it for programs that cannot draw it; we have no program that makes one of a
 * drawing, and an empty place is better than a wrong one.
 */
const nothing = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
	'base64'
);
