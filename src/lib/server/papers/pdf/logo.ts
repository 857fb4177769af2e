import type { BrandLogo } from '$lib/core/branding/brand';
import { opaquePng } from './png';
import { svgLogo } from './svg-logo';

/** A logo as it is put on paper. */
export interface Logo {
	/** In points: it fills a place of its kind without outgrowing it. */
	readonly width: number;
	readonly height: number;
	/** With its upper left corner there. */
	paint(document: PDFKit.PDFDocument, x: number, y: number): void;
}

/** Null where there is none, or none that could be drawn: its brand’s name stands in its place. */
export async function logoOf(logo: BrandLogo | null): Promise<Logo | null> {
	if (!logo || !(logo.width > 0 && logo.height > 0)) return null;
	const size = sizeOf(logo);
	if (logo.type === 'image/svg+xml') {
		const drawn = svgLogo(logo.content);
		return (
			drawn && {
				...size,
				paint(document, x, y) {
					document.save().translate(x, y);
					drawn.paint(document, size.width, size.height);
					document.restore();
				}
			}
		);
	}
	const picture = logo.type === 'image/png' ? await opaquePng(logo.content) : jpegOf(logo.content);
	return (
		picture && {
			...size,
			paint: (document, x, y) => void document.image(picture, x, y, { width: size.width, height: size.height })
		}
	);
}

/** Wide ones end at the width, tall ones at the height, and those between have about the same area. */
function sizeOf({ width, height }: BrandLogo) {
	const ratio = width / height;
	const shown = Math.min(place.height, place.width / ratio, Math.sqrt(place.area / ratio));
	return { width: shown * ratio, height: shown };
}

const place = { width: 190, height: 64, area: 5200 };

/** The library reads a picture’s size behind its first frame marker; one without is no picture. */
function jpegOf(content: Uint8Array): Buffer | null {
	const picture = Buffer.from(content);
	return picture[0] === 0xff && picture[1] === 0xd8 && hasFrame(picture) ? picture : null;
}

function hasFrame(picture: Buffer): boolean {
	for (let at = 2; at + 9 < picture.length;) {
		const marker = picture[at + 1] ?? 0;
		if (picture[at] !== 0xff) return false;
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return [1, 3, 4].includes(picture[at + 9] ?? 0);
		at += 2 + picture.readUInt16BE(at + 2);
	}
	return false;
}
