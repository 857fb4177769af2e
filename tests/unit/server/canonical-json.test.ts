import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from '../../../src/lib/server/canonical-json';

describe('canonical JSON', () => {
	it('does not depend on the order in which an object was filled', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
				const turned = Object.fromEntries(Object.entries(object).reverse());
				expect(canonicalJson(turned)).toBe(canonicalJson(object));
			})
		);
	});

	it('keeps the order of lists, drops what is absent and reads back as the same content', () => {
		expect(canonicalJson({ b: [2, 1, { d: null, c: undefined }], a: 'ü' })).toBe('{"a":"ü","b":[2,1,{"d":null}]}');
	});

	it('is hashed as published for SHA-256', () => {
		expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});
});
