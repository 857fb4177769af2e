import type { CleanedLogo } from './types';

/** What a picture unpacks to: 2 000 × 2 000 pixels are 16 MB in the browser of everybody who sees it. */
const pixelsASideMax = 2_000;

const pngMagic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What makes up the picture and its colours. Texts, times and everything else stay out. */
const pngChunks = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'IDAT', 'IEND']);

/** A PNG without what is no part of the picture, and without what was hung on behind it; null where it is none. */
export function cleanPng(content: Buffer): CleanedLogo | null {
	if (!startsWith(content, pngMagic)) return null;
	const kept = [content.subarray(0, pngMagic.length)];
	let size: { readonly width: number; readonly height: number } | null = null;
	let hasPicture = false;
	for (let at = pngMagic.length; at + 12 <= content.length;) {
		const end = at + 12 + content.readUInt32BE(at);
		const type = content.toString('latin1', at + 4, at + 8);
		if (end > content.length || (size === null && type !== 'IHDR')) return null;
		if (type === 'IHDR') {
			if (size !== null || end - at !== 25) return null;
			size = { width: content.readUInt32BE(at + 8), height: content.readUInt32BE(at + 12) };
		}
		hasPicture ||= type === 'IDAT';
		if (pngChunks.has(type)) kept.push(content.subarray(at, end));
		if (type === 'IEND') {
			return hasPicture && size && isDrawable(size)
				? { type: 'image/png', content: Buffer.concat(kept), ...size }
				: null;
		}
		at = end;
	}
	return null;
}

/** Segments of a JPEG that are no part of the picture: cameras write where and when into them. 0 is JFIF, 2 colours, 14 Adobe’s colours. */
const isForeign = (marker: number) =>
	marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker));
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const startOfScan = 0xda;
const endOfImage = 0xd9;

/** A JPEG, cleaned likewise; null where it is none. */
export function cleanJpeg(content: Buffer): CleanedLogo | null {
	if (!startsWith(content, [0xff, 0xd8, 0xff])) return null;
	const kept = [content.subarray(0, 2)];
	let size: { readonly width: number; readonly height: number } | null = null;
	for (let at = 2; at + 4 <= content.length || content[at + 1] === endOfImage;) {
		const marker = content[at + 1] ?? 0;
		if (content[at] !== 0xff) return null;
		if (marker === endOfImage) {
			kept.push(content.subarray(at, at + 2));
			return size && isDrawable(size) ? { type: 'image/jpeg', content: Buffer.concat(kept), ...size } : null;
		}
		let end = at + 2 + content.readUInt16BE(at + 2);
		if (isFrame(marker)) {
			if (size !== null || at + 9 > content.length) return null;
			size = { width: content.readUInt16BE(at + 7), height: content.readUInt16BE(at + 5) };
		}
		if (marker === startOfScan) end = endOfScan(content, end);
		if (end > content.length) return null;
		if (!isForeign(marker)) kept.push(content.subarray(at, end));
		at = end;
	}
	return null;
}

/** Where the next marker begins that is neither a stuffed byte nor a restart within the scan. */
function endOfScan(content: Buffer, from: number): number {
	for (let at = from; at + 1 < content.length; at++) {
		const next = content[at + 1] ?? 0;
		if (content[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
	}
	return Infinity;
}

function isDrawable({ width, height }: { readonly width: number; readonly height: number }): boolean {
	return [width, height].every((side) => side >= 1 && side <= pixelsASideMax);
}

function startsWith(content: Buffer, magic: readonly number[]): boolean {
	return magic.every((byte, index) => content[index] === byte);
}
