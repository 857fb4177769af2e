import { expect, it } from 'vitest';
import { ownBrand } from '../../../src/lib/core/branding/brand';
import { json } from '../../../src/lib/server/papers/json';
import { bytesOf } from '../xlsx/written';
import { samplePaper } from './sample-paper';

const textOf = async (paper = samplePaper()) => (await bytesOf(json(paper, ownBrand))).toString();

it('a report as data says what it is, has its tables without drawings, and each cell’s reason', async () => {
	const text = await textOf();
	const read: unknown = JSON.parse(text);
	expect(read).toMatchObject({
		format: 'gegenprobe-report',
		formatVersion: 1,
		kind: 'round',
		locale: 'de',
		subject: 'Muster AG',
		asOf: '2026-11-22',
		provenance: [{ label: 'Methode', text: '1.4' }],
		sections: [
			{ id: 'summary', role: 'summary' },
			{
				blocks: [
					{
						table: {
							id: 'b',
							rows: [{ depth: 0 }, { cells: { 2: { text: '–', value: null, missing: 'withheld' } } }, {}]
						}
					},
					{ kind: 'figure', figure: { id: 'dots', table: { id: 'c' } } }
				]
			}
		]
	});
	expect(text).not.toContain('circle');
});

it('the stored model stands in it to the byte, so that its SHA-256 can be checked', async () => {
	expect(await textOf()).toContain(`{"sha256":"${'f'.repeat(64)}","model":{"a":[1,2.50]}}`);
	expect(JSON.parse(await textOf(samplePaper({ stored: null, sections: [] })))).toMatchObject({
		stored: null,
		sections: []
	});
});
