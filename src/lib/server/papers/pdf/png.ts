import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { crc32, deflate, inflate } from 'node:zlib';

/**
 * A PNG as it looks on white paper: eight bits a colour, without transparency and not interlaced. The library would take such parts
 * to pieces in one go, and ends the process where the picture is damaged. Null where it cannot be read.
 */
export async function opaquePng(content: Uint8Array): Promise<Buffer | null> {
	const image = imageOf(Buffer.from(content));
	if (!image) return null;
	const raw = await promisify(inflate)(image.data, { maxOutputLength: rawBytesMax }).catch(() => null);
	if (!raw) return null;
	const rows = await opaqueRows(image, raw);
	return rows && encoded(image.width, image.height, await promisify(deflate)(rows));
}

/** Sixteen bits of four colours for each of 2,000 × 2,000 pixels, with the kinds of filter. */
const rawBytesMax = 33_000_000;

interface Image {
	readonly width: number;
	readonly height: number;
	readonly bits: number;
	/** Of PNG: 0 grey, 2 colours, 3 palette, 4 grey and alpha, 6 colours and alpha. */
	readonly colourType: number;
	readonly isInterlaced: boolean;
	readonly palette: Buffer;
	readonly transparency: Buffer;
	readonly data: Buffer;
}

const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function imageOf(content: Buffer): Image | null {
	if (!content.subarray(0, 8).equals(magic) || content.length < 33) return null;
	const chunks = new Map<string, Buffer[]>();
	for (let at = 8; at + 12 <= content.length;) {
		const end = at + 8 + content.readUInt32BE(at);
		if (end + 4 > content.length) return null;
		const type = content.toString('latin1', at + 4, at + 8);
		chunks.set(type, [...(chunks.get(type) ?? []), content.subarray(at + 8, end)]);
		at = end + 4;
	}
	const head = chunks.get('IHDR')?.[0];
	if (head?.length !== 13) return null;
	const [bits = 0, colourType = -1, , , interlace = 0] = head.subarray(8);
	const image = {
		...{ width: head.readUInt32BE(0), height: head.readUInt32BE(4), bits, colourType, isInterlaced: interlace === 1 },
		palette: chunks.get('PLTE')?.[0] ?? Buffer.alloc(0),
		transparency: chunks.get('tRNS')?.[0] ?? Buffer.alloc(0),
		data: Buffer.concat(chunks.get('IDAT') ?? [])
	};
	const isKnown = samplesOf[colourType] !== undefined && [1, 2, 4, 8, 16].includes(bits);
	return isKnown && image.width > 0 && image.height > 0 && image.width * image.height <= 4_000_000 ? image : null;
}

/** After so many pixels others have their turn. */
const pixelsATurn = 30_000;

/** The picture row by row, each behind a zero, as PNG has them without filters. */
async function opaqueRows(image: Image, raw: Buffer): Promise<Buffer | null> {
	const { width, height, bits, isInterlaced } = image;
	const pixelBits = bits * (samplesOf[image.colourType] ?? 1);
	const rows = Buffer.alloc(height * (1 + 3 * width));
	let at = 0;
	for (const { x, y, stepX, stepY } of isInterlaced ? passes : [{ x: 0, y: 0, stepX: 1, stepY: 1 }]) {
		const [columns, lines] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)];
		if (columns <= 0 || lines <= 0) continue;
		const length = Math.ceil((columns * pixelBits) / 8);
		let above: Buffer = Buffer.alloc(length);
		for (let line = 0; line < lines; line++) {
			const row = raw.subarray(at + 1, at + 1 + length);
			if (row.length < length || !unfilter(row, above, raw[at] ?? 0, Math.max(1, pixelBits >> 3))) return null;
			const target = (y + line * stepY) * (1 + 3 * width) + 1;
			for (let column = 0; column < columns; column++) {
				paint(image, row, column, rows, target + 3 * (x + column * stepX));
			}
			above = row;
			at += 1 + length;
			if ((line + 1) % Math.ceil(pixelsATurn / columns) === 0) await nextTurn();
		}
	}
	return rows;
}

/** Of an interlaced picture (Adam7). */
const passes = [
	{ x: 0, y: 0, stepX: 8, stepY: 8 },
	{ x: 4, y: 0, stepX: 8, stepY: 8 },
	{ x: 0, y: 4, stepX: 4, stepY: 8 },
	{ x: 2, y: 0, stepX: 4, stepY: 4 },
	{ x: 0, y: 2, stepX: 2, stepY: 4 },
	{ x: 1, y: 0, stepX: 2, stepY: 2 },
	{ x: 0, y: 1, stepX: 1, stepY: 2 }
];

/** In place; false where there is no such filter. */
function unfilter(row: Buffer, above: Buffer, filter: number, pixelBytes: number): boolean {
	if (filter > 4) return false;
	for (let at = 0; filter > 0 && at < row.length; at++) {
		const left = at < pixelBytes ? 0 : (row[at - pixelBytes] ?? 0);
		const up = above[at] ?? 0;
		const corner = at < pixelBytes ? 0 : (above[at - pixelBytes] ?? 0);
		const predicted = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter] ?? 0;
		row[at] = ((row[at] ?? 0) + predicted) & 0xff;
	}
	return true;
}

/** Paeth’s: whichever of the three is nearest to left + up − corner. */
function nearest(left: number, up: number, corner: number): number {
	const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}

/** One pixel on white. */
function paint(image: Image, row: Buffer, column: number, target: Buffer, at: number): void {
	const { bits, colourType, palette, transparency } = image;
	const sample = (place: number): number => {
		const index = column * (samplesOf[colourType] ?? 1) + place;
		if (bits === 16) return row.readUInt16BE(2 * index);
		if (bits === 8) return row[index] ?? 0;
		const bit = index * bits;
		return ((row[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
	};
	const most = bits === 16 ? 65_535 : (1 << bits) - 1;
	const shown = (colour: number, alpha: number) => Math.round(255 + ((colour * 255) / most - 255) * alpha);
	if (colourType === 3) {
		const index = sample(0);
		const alpha = (transparency[index] ?? 255) / 255;
		for (let place = 0; place < 3; place++)
			target[at + place] = Math.round(255 + ((palette[3 * index + place] ?? 0) - 255) * alpha);
		return;
	}
	const isGrey = colourType === 0 || colourType === 4;
	const colours = isGrey ? [sample(0), sample(0), sample(0)] : [sample(0), sample(1), sample(2)];
	const isClear =
		transparency.length >= (isGrey ? 2 : 6) &&
		colours.every((colour, place) => colour === transparency.readUInt16BE(isGrey ? 0 : 2 * place));
	const alpha = colourType === 4 ? sample(1) / most : colourType === 6 ? sample(3) / most : isClear ? 0 : 1;
	for (const [place, colour] of colours.entries()) target[at + place] = shown(colour, alpha);
}

function encoded(width: number, height: number, data: Buffer): Buffer {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2], 8);
	return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}
