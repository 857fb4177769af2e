import { cleanJpeg, cleanPng } from './raster';
import { cleanSvg } from './svg';
import type { CleanedLogo, LogoRefusal } from './types';

/** Of the file that is sent, in bytes. */
export const logoBytesMax = 200_000;

/**
 * A file as the logo that is stored: what it is told by its bytes and not by its name, what is no part of the picture is left out. A
 * picture that is made to be something else as well, or to take long to draw, is refused or loses that part.
 */
export function cleanLogo(content: Buffer): CleanedLogo | LogoRefusal {
	if (content.length > logoBytesMax) return 'too-large';
	const cleaned = cleanPng(content) ?? cleanJpeg(content) ?? cleanSvg(content);
	if (cleaned === null) return 'unreadable';
	// Written anew, a text can become longer: `"` takes six characters.
	return cleaned.content.length <= logoBytesMax ? cleaned : 'too-large';
}
