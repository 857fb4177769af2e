import { deflateSync, inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { ownAccents, type Brand, type BrandLogo } from '../../../../src/lib/core/branding/brand';
import { cleanLogo } from '../../../../src/lib/server/logos/clean';
import { logoOf } from '../../../../src/lib/server/papers/pdf/logo';
import { opaquePng } from '../../../../src/lib/server/papers/pdf/png';
import { svgLogo } from '../../../../src/lib/server/papers/pdf/svg-logo';
import { busyMilliseconds } from '../../../times';
import { handmadePaper } from './paper';
import { bytesOf, elementsOf, readPaper } from './read-pdf';

describe('a logo on the cover', () => {
	it('is a picture with the brand’s name as its alternative text', async () => {
		for (const logo of [svg('<rect width="60" height="20" fill="#123456"/>'), pngLogo()]) {
			const read = await readPaper(handmadePaper('de'), branded(logo));
			expect(elementsOf(read.pages, (role) => role === 'Figure').map(({ alt }) => alt)).toContain('Beispiel AG');
			expect(read.pages[0]?.content).toMatch(/^Müller/);
		}
	});

	it('gives the same bytes each time, as a PNG with transparency too', async () => {
		const files = [
			await bytesOf(handmadePaper('de'), branded(pngLogo())),
			await bytesOf(handmadePaper('de'), branded(pngLogo()))
		];
		expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
	});

	it.each([
		['a text in a font of others', svg('<text x="1" y="9">AG</text>')],
		['a mask', svg('<mask id="m"><rect width="9" height="9"/></mask><rect width="9" height="9" mask="url(#m)"/>')],
		['a damaged PNG', { ...pngLogo(), content: damaged(pngLogo().content) }],
		[
			'a JPEG without a frame',
			{ type: 'image/jpeg' as const, content: Buffer.from([0xff, 0xd8, 0xff, 0xd9]), width: 9, height: 9 }
		]
	])('gives way to the name where it is %s', async (_, logo) => {
		const read = await readPaper(handmadePaper('de'), branded(logo));
		expect(read.pages[0]?.content).toMatch(/^Beispiel AG/);
	});

	it.each([
		[2000, 100, 190],
		[100, 2000, 3.2],
		[100, 100, 64]
	])('of %i × %i fits its place', async (width, height, shown) => {
		const logo = await logoOf({ ...svg('<rect width="9" height="9"/>'), width, height });
		expect(logo?.width).toBeCloseTo(shown, 1);
		expect(logo?.height).toBeLessThanOrEqual(64);
	});
});

describe('an SVG as it is drawn', () => {
	it.each([
		['<rect x="1" y="2" width="3" height="4" fill="#ff0000"/>', ['1 0 0 scn', '1 2 3 4 re', 'f']],
		['<g fill="#00ff00"><circle cx="5" cy="5" r="2"/></g>', ['0 1 0 scn', 'f']],
		['<style>.a{fill:#0000ff}</style><path class="a" d="M0 0L9 0L9 9Z"/>', ['0 0 1 scn', '0 0 m', '9 0 l', 'f']],
		[
			'<defs><path id="p" d="M0 0H9"/></defs><use href="#p" x="3" fill="none" stroke="#ff0000"/>',
			['1 0 0 1 3 0 cm', '1 0 0 SCN', 'S']
		],
		['<path d="M0 0H9" fill="none" stroke="rgb(255, 0, 0)" style="stroke-width:4"/>', ['4 w', '1 0 0 SCN']],
		['<path transform="rotate(90)" d="M0 0H9V9Z" fill-rule="evenodd"/>', ['0 1 -1 0 0 0 cm', 'f*']],
		[
			'<linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>',
			['/Pattern cs']
		],
		['<rect width="9" height="9" opacity="0.5"/>', ['/Gs1 gs']]
	])('%s', (body, operators) => {
		const lines = operatorsOf(svg(body).content);
		for (const operator of operators) expect(lines).toContain(operator);
	});

	const twice = (body: (level: number) => string) => {
		const levels = Array.from({ length: 24 }, (_, level) => level);
		return levels.map((level) => `<g id="a${level}"/>`).join('') + levels.map(body).join('');
	};
	it.each([
		[
			'doubles itself under names that were given before',
			twice((level) => `<g id="a${level}"><use href="#a${level + 1}"/><use href="#a${level + 1}"/></g>`)
		],
		['stands in itself under a name that was given before', '<g id="a"/><g id="a"><use href="#a"/></g>']
	])('means the first of a name, where it %s', async (_, body) => {
		const milliseconds = await busyMilliseconds(() =>
			expect(operatorsOf(svg(`${body}<rect width="9" height="9"/>`).content)).toContain('f')
		);
		expect(milliseconds).toBeLessThan(2_000);
	});

	it.each([
		['clips each of many by each of many', clippedByMany()],
		[
			'draws a long line again and again',
			`<path id="p" d="M0 0${'l1 1'.repeat(9000)}"/>${'<use href="#p"/>'.repeat(3000)}`
		]
	])('is not drawn at all where it %s', async (_, body) => {
		expect(svgLogo(svg(body).content)).toBeNull();
	});

	it('leaves out what is not shown', () => {
		const drawn = operatorsOf(
			svg('<rect width="9" height="9" display="none"/><g visibility="hidden"><rect width="8" height="8"/></g>').content
		);
		expect(drawn.filter((line) => line === 'f')).toEqual([]);
	});
});

describe('a PNG on white paper', () => {
	it.each([
		[
			'colours and alpha',
			6,
			8,
			[255, 0, 0, 255, 255, 0, 0, 128, 255, 0, 0, 0],
			[255, 0, 0, 255, 127, 127, 255, 255, 255]
		],
		['grey and alpha', 4, 8, [0, 255, 0, 0, 100, 255], [0, 0, 0, 255, 255, 255, 100, 100, 100]],
		['grey in four bits', 0, 4, [0x0f, 0x70], [0, 0, 0, 255, 255, 255, 119, 119, 119]],
		[
			'colours in sixteen bits',
			2,
			16,
			[255, 255, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 255, 255],
			[255, 0, 0, 0, 255, 0, 0, 0, 255]
		]
	])('of %s', async (_, colourType, bits, raw, expected) => {
		const made = await opaquePng(png({ width: 3, height: 1, bits, colourType, rows: [[0, ...raw]] }));
		expect(made && pixelsOf(made)).toEqual([0, ...expected]);
	});

	it('of a palette with one clear colour', async () => {
		const content = png({
			width: 2,
			height: 1,
			bits: 8,
			colourType: 3,
			rows: [[0, 0, 1]],
			palette: [9, 8, 7, 6, 5, 4],
			transparency: [255, 0]
		});
		const made = await opaquePng(content);
		expect(made && pixelsOf(made)).toEqual([0, 9, 8, 7, 255, 255, 255]);
	});

	it('whatever its rows are filtered by', async () => {
		const rows = [
			[1, 10, 5, 5],
			[2, 1, 1, 1],
			[3, 10, 4, 2],
			[4, 3, 1, 250]
		];
		const made = await opaquePng(png({ width: 3, height: 4, bits: 8, colourType: 0, rows }));
		const grey = pixelsOf(made ?? Buffer.alloc(0))
			.filter((_, at) => at % 10 !== 0)
			.filter((_, at) => at % 3 === 0);
		expect(grey).toEqual([10, 15, 20, 11, 16, 21, 15, 19, 22, 18, 20, 16]);
	});

	it('is refused where it is no picture or unpacks to more than one', async () => {
		expect(await opaquePng(Buffer.from('no picture'))).toBeNull();
		expect(await opaquePng(png({ width: 3, height: 2, bits: 8, colourType: 0, rows: [[0, 1, 2, 3]] }))).toBeNull();
		expect(await opaquePng(png({ width: 3, height: 1, bits: 8, colourType: 0, rows: [[9, 1, 2, 3]] }))).toBeNull();
		expect(await opaquePng(png({ width: 3000, height: 3000, bits: 8, colourType: 0, rows: [[0]] }))).toBeNull();
	});
});

function clippedByMany(): string {
	const many = (shape: string) => shape.repeat(2000);
	return `<clipPath id="c">${many('<path d="M0 0H9V9Z"/>')}</clipPath>${many('<path clip-path="url(#c)" d="M0 0H1V1Z"/>')}`;
}

function branded(logo: BrandLogo): Brand {
	return { name: 'Beispiel AG', accents: ownAccents, logo };
}

function svg(body: string): BrandLogo {
	const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20">${body}</svg>`;
	const cleaned = cleanLogo(Buffer.from(text));
	if (typeof cleaned === 'string') throw new Error(cleaned);
	return cleaned;
}

function pngLogo(): BrandLogo {
	const rows = Array.from({ length: 20 }, () => [0, ...Array.from({ length: 60 }, () => [20, 90, 160, 128]).flat()]);
	return {
		type: 'image/png',
		content: png({ width: 60, height: 20, bits: 8, colourType: 6, rows }),
		width: 60,
		height: 20
	};
}

function damaged(content: Uint8Array): Uint8Array {
	const bytes = Buffer.from(content);
	bytes.fill(0xee, 45, 60);
	return bytes;
}

interface Picture {
	readonly width: number;
	readonly height: number;
	readonly bits: number;
	readonly colourType: number;
	readonly rows: readonly (readonly number[])[];
	readonly palette?: readonly number[];
	readonly transparency?: readonly number[];
}

/** Checksums are not looked at, as browsers do not show damage by them either. */
function png({ width, height, bits, colourType, rows, palette, transparency }: Picture): Buffer {
	const chunk = (type: string, content: Buffer) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(content.length);
		return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
	};
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([bits, colourType], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
		...(transparency ? [chunk('tRNS', Buffer.from(transparency))] : []),
		chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** What is behind the filters of a PNG without any. */
function pixelsOf(content: Buffer): readonly number[] {
	const at = content.indexOf('IDAT');
	return [...inflateSync(content.subarray(at + 4, at + 4 + content.readUInt32BE(at - 4)))];
}

/** What a page says that holds nothing but the logo, in its own size. */
function operatorsOf(content: Uint8Array): readonly string[] {
	const document = new PDFDocument({ compress: false, size: [60, 20], margin: 0 });
	svgLogo(content)?.paint(document, 60, 20);
	document.end();
	const bytes: unknown = document.read();
	return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('latin1').split('\n') : [];
}
