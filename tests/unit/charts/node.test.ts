import { node, toSvgString } from '$lib/ui/charts/node';
import { describe, expect, it } from 'vitest';

describe('toSvgString', () => {
	it('escapes texts and attributes, so that a company name can hold any character', () => {
		const text = node('text', { class: 'a"b' }, [], `Müller & Söhne <"'>`);
		expect(toSvgString(node('svg', {}, [text]))).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg"><text class="a&quot;b">Müller &amp; Söhne &lt;&quot;&#39;&gt;</text></svg>'
		);
	});

	it('leaves out control characters, which no XML document may hold', () => {
		expect(toSvgString(node('text', {}, [], 'a\u0000b\u001bc'))).toContain('>abc<');
	});

	it('closes empty elements and keeps the order of children', () => {
		const tree = node('svg', {}, [node('line', { x1: '0%' }), node('circle', { r: 5 })]);
		expect(toSvgString(tree)).toMatch(/<line x1="0%"\/><circle r="5"\/><\/svg>$/);
	});

	it('gives the root a width in pixels where one is asked for, and only the root', () => {
		const tree = node('svg', { width: '100%' }, [node('svg', { width: '100%' })]);
		expect(toSvgString(tree, 400)).toContain('width="400"><svg width="100%"/>');
	});
});
