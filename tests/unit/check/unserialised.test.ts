import { expect, it } from 'vitest';
import { unserialised } from '../../../src/lib/ui/unserialised';

it('is read as usual, and never serialised', () => {
	const page = { title: 'Report', view: unserialised({ report: { score: 74 }, texts: ['a'] }) };
	expect(page.view.report.score).toBe(74);
	expect(page.view.texts).toEqual(['a']);
	expect(JSON.stringify(page)).toBe('{"title":"Report","view":{}}');
	expect(Object.keys(page.view)).toEqual([]);
});
