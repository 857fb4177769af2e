import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrigins } from '../../../src/lib/core/voice/origins';

describe('websites that may show a form', () => {
	it.each([
		['https://www.shop.example', ['https://www.shop.example']],
		['shop.example\nhttps://SHOP.example/', ['https://shop.example']],
		['https://shop.example/path?x=1#y, http://localhost:8080', ['https://shop.example', 'http://localhost:8080']],
		['müller.example', ['https://xn--mller-kva.example']],
		['', []]
	])('of %j are %j', (typed, origins) => expect(readOrigins(typed)).toEqual({ ok: true, origins }));

	it.each([
		'*',
		'https://*.shop.example',
		'javascript:alert(1)',
		'data:text/html',
		"'self'",
		'https://user:secret@shop.example',
		'https://[::1]:3000'
	])('are never %j', (wrong) => expect(readOrigins(wrong)).toEqual({ ok: false, wrong }));

	it('put nothing into a header but schemes, hosts and ports', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), (typed) => {
				const read = readOrigins(typed);
				if (!read.ok) return;
				for (const origin of read.origins) expect(origin).toMatch(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/);
			})
		);
	});
});
