import { describe, expect, it } from 'vitest';
import type { PaperFigure } from '../../../src/lib/core/paper/figure';
import type { Paper, PaperBlock } from '../../../src/lib/core/paper/paper';
import type { PaperTable } from '../../../src/lib/core/paper/table';
import { tablesOf } from '../../../src/lib/core/paper/tables';

const cell = { text: '1', value: 1 };

function table(id: string, overrides: Partial<PaperTable> = {}): PaperTable {
	return {
		...{ id, name: id, caption: id, notes: [] },
		columns: [
			{ key: 'name', name: 'Name', kind: 'text' },
			{ key: 'value', name: 'Value', kind: 'count' }
		],
		rows: [{ key: 'row', cells: [cell, cell] }],
		...overrides
	};
}

function paper(...blocks: readonly PaperBlock[]): Paper {
	return {
		...{ kind: 'round', locale: 'en', title: 'Spring', subject: null, asOf: '2026-11-15', coverLines: [] },
		...{ stage: null, provenance: [], stored: null },
		sections: blocks.map((block, place) => ({ id: String(place), role: 'other', title: 'Part', blocks: [block] }))
	};
}

function figure(its: PaperTable): PaperFigure {
	const data = { shape: 'bars', categories: [], series: [], low: 0, high: 1, unit: '' } as const;
	return { id: 'figure', title: 'Figure', summary: '', legend: [], axis: null, rows: [], data, table: its };
}

describe('the tables of a paper', () => {
	it('are those of its figures too, as one reads', () => {
		const blocks: PaperBlock[] = [
			{ kind: 'table', table: table('first') },
			{ kind: 'figure', figure: figure(table('second')) },
			{ kind: 'table', table: table('third') }
		];
		expect(tablesOf(paper(...blocks)).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
	});

	it('never share an id', () => {
		const twice: PaperBlock = { kind: 'table', table: table('same') };
		expect(() => tablesOf(paper(twice, { kind: 'figure', figure: figure(table('same')) }))).toThrow('same');
	});

	it.each([
		{ why: 'two rows of one key', broken: { rows: [1, 2].map(() => ({ key: 'row', cells: [cell, cell] })) } },
		{ why: 'a row that is too short', broken: { rows: [{ key: 'row', cells: [cell] }] } }
	])('are refused with $why', ({ broken }) => {
		expect(() => tablesOf(paper({ kind: 'table', table: table('odd', broken) }))).toThrow('odd');
	});
});
