import { describe, expect, it } from 'vitest';
import { cleanLogo } from '../../../src/lib/server/logos/clean';
import { chunk, jpeg, png, segment } from './pictures';

const cleaned = (content: Buffer) => {
	const logo = cleanLogo(content);
	if (typeof logo === 'string') throw new Error(`Refused: ${logo}.`);
	return logo;
};
const page = Buffer.from('<html><script>alert(1)</script></html>PK\x03\x04');

describe('a PNG', () => {
	it('is kept byte for byte where it holds nothing but its picture', () => {
		expect(cleaned(png(4, 2))).toEqual({ type: 'image/png', content: png(4, 2), width: 4, height: 2 });
	});

	it('loses texts, positions and animations, and what hangs on behind it', () => {
		const more = ['tEXt', 'eXIf', 'acTL', 'zTXt'].map((type) => chunk(type, page));
		expect(cleaned(Buffer.concat([png(4, 2, more), page])).content).toEqual(png(4, 2));
	});

	it.each([
		['a bomb of pixels', png(30_000, 30_000)],
		['one that is a pixel too wide', png(2_001, 1)],
		['one without a side', png(0, 2)],
		['one that ends in the middle', png().subarray(0, 50)],
		['a chunk that says it goes on for gigabytes', Buffer.concat([png().subarray(0, 33), Buffer.alloc(12, 0xff)])],
		['one without a picture in it', Buffer.concat([png().subarray(0, 33), chunk('IEND', Buffer.alloc(0))])],
		['nothing but its first bytes', png().subarray(0, 8)]
	])('is refused: %s', (_, content) => expect(cleanLogo(content)).toBe('unreadable'));
});

describe('a JPEG', () => {
	it('is kept byte for byte where it holds nothing but its picture', () => {
		expect(cleaned(jpeg(4, 2))).toEqual({ type: 'image/jpeg', content: jpeg(4, 2), width: 4, height: 2 });
	});

	it('loses where and when it was taken, comments, and what hangs on behind it', () => {
		const more = [0xe1, 0xed, 0xfe].map((marker) => segment(marker, page));
		expect(cleaned(Buffer.concat([jpeg(4, 2, more), page])).content).toEqual(jpeg(4, 2));
	});

	it.each([
		['a bomb of pixels', jpeg(65_535, 65_535)],
		['one that never ends', jpeg().subarray(0, -2)],
		['one that says twice how large it is', jpeg(4, 2, [segment(0xc2, Buffer.alloc(9, 1))])],
		['one that is nothing but a page', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), page])],
		['one without a size', Buffer.from([0xff, 0xd8, 0xff, 0xd9])]
	])('is refused: %s', (_, content) => expect(cleanLogo(content)).toBe('unreadable'));
});

describe('any file', () => {
	it.each([
		['GIF', Buffer.from('GIF89a\x01\x00\x01\x00')],
		['page', page],
		['empty', Buffer.alloc(0)],
		['WebP', Buffer.from('RIFF\x00\x00\x00\x00WEBPVP8 ')]
	])('that is none of the three kinds is refused, whatever it is called: %s', (_, content) =>
		expect(cleanLogo(content)).toBe('unreadable')
	);

	it('of more than 200 kB is refused before anybody reads it', () => {
		const filled = Buffer.concat([png(), Buffer.alloc(200_001)]);
		expect(cleanLogo(filled)).toBe('too-large');
		expect(cleanLogo(filled.subarray(0, 200_000))).toMatchObject({ width: 4 });
	});
});
