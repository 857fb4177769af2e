import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLogo } from '../../../src/lib/server/logos/clean';
import { busyMilliseconds } from '../../times';

const start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10"';
const svg = (within: string, attributes = '') => `${start} ${attributes}>${within}</svg>`;
const cleanText = (text: string): string => {
	const logo = cleanLogo(Buffer.from(text));
	if (typeof logo === 'string') return logo;
	expect(logo.type).toBe('image/svg+xml');
	return logo.content.toString('utf8');
};
/** What is left of it, within the root. */
const within = (text: string) => /^<svg [^>]*?(?:\/>|>(.*)<\/svg>)$/s.exec(cleanText(text))?.[1] ?? '';

describe('an SVG', () => {
	it('keeps shapes, gradients, styles and texts, also those that drawing programs write', () => {
		const drawn = [
			'<defs><linearGradient id="a" gradientUnits="userSpaceOnUse" x1="0"><stop offset="0" stop-color="#fff"/></linearGradient></defs>',
			'<style>.st0{fill:url(#a);stroke:rgb(1,2,3)}</style>',
			'<g id="Page-1" class="st0" transform="translate(2 3) rotate(45)"><path d="M0 0h10v5z" style="fill:#123;opacity:.5"/></g>',
			'<text x="1" font-family="Arial, &quot;Source Sans&quot;">Müller &amp; Söhne &lt;3</text>',
			'<use href="#Page-1"/>'
		].join('');
		expect(within(svg(drawn))).toBe(drawn);
	});

	it('is written with a size of its own, and measured by its units', () => {
		const logo = cleanLogo(
			Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="120.4px" height="30"><rect/></svg>')
		);
		expect(logo).toMatchObject({ width: 120, height: 30 });
		expect(cleanText(svg(''))).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" height="10"/>'
		);
	});

	it('may begin as files do, and lose comments and what programs note down for themselves', () => {
		const head =
			'\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- Generator: Adobe -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">\n';
		const noted = svg(
			'<metadata><rdf:RDF xmlns:rdf="r"/></metadata><!-- x --><path d="M0 0"/><sodipodi:namedview id="n"/>',
			'inkscape:version="1"'
		);
		expect(within(head + noted)).toBe('<path d="M0 0"/>');
	});

	it.each([
		['script', '<script>alert(1)</script>'],
		['script in disguise', '<script xlink:href="data:text/javascript,alert(1)"/><script></script>'],
		['onload', '<path onload="alert(1)" ONCLICK="alert(1)"/>'],
		[
			'foreign content',
			'<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>'
		],
		['a link', '<a href="javascript:alert(1)"><text>x</text></a>'],
		['an outer reference', '<use href="https://example.com/x.svg#a"/><use xlink:href="//example.com#a"/>'],
		[
			'a picture from elsewhere',
			'<image href="https://example.com/pixel.png"/><image xlink:href="data:image/svg+xml;base64,AAAA"/>'
		],
		[
			'a style that loads',
			'<style>@import "https://example.com/x.css";</style><style>a{background:url(https://example.com)}</style>'
		],
		['a style that hides it', '<style>a{background:u\\72l(https://example.com)}</style><style>@imp/**/ort "x"</style>'],
		[
			'a style that hides it in an entity',
			'<style>a{fill:&#117;rl(https://example.com)}</style><style>a{b:image-set("x")}</style>'
		],
		['a style in CDATA', '<style><![CDATA[a{fill:url(//example.com)}]]></style>'],
		[
			'an attribute that loads',
			'<path fill="url(https://example.com#a)" style="filter:url(//x)" clip-path="url(data:a)"/>'
		],
		[
			'an animation',
			'<path><set attributeName="href" to="javascript:alert(1)"/><animate attributeName="onload"/></path>'
		],
		[
			'a handler',
			'<handler type="text/javascript">alert(1)</handler><iframe src="x"/><embed src="x"/><audio src="x"/>'
		],
		['a filter', '<filter id="f"><feImage href="https://example.com"/></filter><path filter="url(#f)"/>']
	])('loses %s', (_, attack) => {
		const left = cleanText(svg(attack));
		expect(left).not.toMatch(/alert|example|script|import|data:|on\w+=|href|url|@|image|set|foreign|iframe|animate/i);
		expect(left).toMatch(/^<svg /);
	});

	it.each([
		['entities that blow up', `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`],
		['an entity from a file', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`],
		['an unknown entity', svg('<text>&nbsp;</text>')],
		['an instruction', `<?xml-stylesheet href="https://example.com/x.css"?>${svg('')}`],
		['an instruction within', svg('<?php system("id") ?>')],
		['what is not well-formed', svg('<g><path></g>')],
		['two roots', svg('') + svg('')],
		['something behind it', `${svg('')}<script>alert(1)</script>`],
		['a name in disguise', svg('<scr&#105;pt>alert(1)</scr&#105;pt>')],
		['an attribute twice', svg('<path d="M0" d="M1"/>')],
		['a page', '<html><body><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/></body></html>'],
		['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"/>'],
		['bytes that are no text', Buffer.from([0xff, 0xfe, 0x3c, 0]).toString('latin1')],
		['an enormous view', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e9 1e9"/>'],
		['a view without end', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 Infinity 1"/>'],
		['a thread', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1"/>'],
		['no size at all', '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"/>'],
		['a thousand levels', svg('<g>'.repeat(1_000) + '</g>'.repeat(1_000))],
		['more elements than any logo has', svg('<path/>'.repeat(5_001))]
	])('is refused with %s', (_, text) => expect(cleanText(text)).toBe('unreadable'));

	it('is refused where what stands for others multiplies, or stands for itself', () => {
		const tenfold = Array.from(
			{ length: 9 },
			(_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`
		).join('');
		expect(cleanText(svg(`<path id="l0"/>${tenfold}`))).toBe('unreadable');
		expect(cleanText(svg('<g id="a"><use href="#a"/></g>'))).toBe('unreadable');
		expect(cleanText(svg('<path id="a"/>' + '<use href="#a"/>'.repeat(50)))).toMatch(/^<svg /);
	});

	it('cleaned twice is as cleaned once, whatever came in', () => {
		const part = fc.constantFrom(
			...'<svg|<g|<script|<style|>|/>|</g>|</style>| id="a"| href="#a"| onload="x"|a{fill:red}|&amp;|&#x3c;|]]>|<!--|-->|<![CDATA[| '.split(
				'|'
			)
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 30 }), (parts) => {
				const once = cleanText(svg(parts.join('')));
				if (once === 'unreadable') return;
				expect(once).not.toMatch(/<script|onload|<!|<\?/);
				expect(cleanText(once)).toBe(once);
			}),
			{ numRuns: 500 }
		);
	});

	it('is read in a time that grows as the file does, also where it is made to be slow', async () => {
		const slow = ['<', '<!--', '&', ' a="', '<g a="x"', '<style>', '/*', 'url(', '<![CDATA['].map((piece) =>
			svg(piece.repeat(Math.floor(150_000 / piece.length)))
		);
		expect(await busyMilliseconds(() => slow.forEach(cleanText))).toBeLessThan(2_000);
	});

	it('of our own is a logo', () => {
		const own = readFileSync('static/favicon.svg', 'utf8');
		expect(cleanText(own)).toMatch(/^<svg /);
	});
});
