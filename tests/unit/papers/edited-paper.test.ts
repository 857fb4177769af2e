import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/lib/core/edits/arrange';
import type { Paper } from '../../../src/lib/core/paper/paper';
import { valuesOf } from '../../../src/lib/core/paper/table';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import { sampleCase } from '../charts/reports';
import { paperOf, sampleEdit } from './fixtures';

const company = sampleCase('manufacturer', 'de');
const { recommendations } = company.report;
const edit = sampleEdit(company.report);
const plain = paperOf(company, 'de');
const edited = paperOf(company, 'de', edit);

describe('a paper that somebody edited', () => {
	it('carries the comments where they belong, signed and dated', () => {
		const comments = edited.sections.flatMap(({ id, blocks }) =>
			blocks.flatMap((block) => (block.kind === 'comment' ? [{ id, ...block }] : []))
		);
		const signed = { kind: 'comment', author: 'Dr. Ada Beispiel', date: '2026-11-20' };
		expect(comments).toEqual([
			{ id: 'summary', ...signed, text: edit.summary },
			{ id: 'dimensions', ...signed, text: edit.dimensions['service'] }
		]);
	});

	it('puts the comment on a dimension below that dimension', () => {
		const blocks = edited.sections.find(({ id }) => id === 'dimensions')?.blocks ?? [];
		const place = blocks.findIndex(({ kind }) => kind === 'comment');
		const above = blocks.slice(0, place).findLast((block) => block.kind === 'heading');
		expect(above).toMatchObject({ text: 'Service & Erlebnis' });
	});

	it('orders the plan as it says, and the first steps with it', () => {
		const [first, , third] = recommendations;
		const rest = recommendations.slice(3).map(({ title }) => title.de);
		expect(stepTitles(edited)).toEqual([third?.title.de, first?.title.de, ...rest]);
		const list = edited.sections[0]?.blocks.find((block) => block.kind === 'list');
		expect(list?.kind === 'list' && list.items.map((item) => item.split(': ')[0])).toEqual(
			stepTitles(edited).slice(0, 3)
		);
	});

	it('leaves out what is hidden wherever it would stand, and says how many and by whom', () => {
		const { stored: _, ...shown } = edited;
		const [, hidden] = recommendations;
		expect(JSON.stringify(shown)).not.toContain(hidden?.title.de);
		const lines = edited.sections
			.find(({ id }) => id === 'plan')
			?.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
		expect(lines?.join(' ')).toMatch(/Dr\. Ada Beispiel.*20\. November 2026.*Reihenfolge.*Eine Empfehlung/);
	});

	it('changes no figure', () => {
		const all = new Map(valuesOf(tablesOf(plain)).map(({ path, value }) => [path, value]));
		const left = valuesOf(tablesOf(edited));
		expect(left.length).toBeLessThan(all.size);
		expect(left.filter(({ path, value }) => all.get(path) !== value)).toEqual([]);
	});

	it('says nothing of an edit where there is none', () => {
		expect(JSON.stringify(plain)).not.toMatch(/Bearbeitet (von|am)/);
		expect(stepTitles(plain)).toEqual(recommendations.map(({ title }) => title.de));
	});
});

describe('arranging recommendations', () => {
	const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
	const edits = fc.record({ order: fc.array(fc.constantFrom<string>('a', 'b', 'c', 'x')), hidden: ids });

	it('loses none but those it hides, and adds none', () => {
		fc.assert(
			fc.property(ids, edits, (all, { order, hidden }) => {
				const { shown, hiddenCount } = arrange(
					all.map((id) => ({ id })),
					{ order, hidden }
				);
				expect(shown.map(({ id }) => id).toSorted()).toEqual(all.filter((id) => !hidden.includes(id)).toSorted());
				expect(hiddenCount).toBe(all.length - shown.length);
			})
		);
	});

	it('keeps the order of those it does not name', () => {
		fc.assert(
			fc.property(ids, edits, (all, { order, hidden }) => {
				const { shown } = arrange(
					all.map((id) => ({ id })),
					{ order, hidden }
				);
				const unnamed = shown.map(({ id }) => id).filter((id) => !order.includes(id));
				expect(unnamed).toEqual(all.filter((id) => unnamed.includes(id)));
			})
		);
	});

	it('is told from leaving them as they are', () => {
		const all = ['a', 'b', 'c'].map((id) => ({ id }));
		expect(arrange(all, { order: ['a', 'b'], hidden: [] }).isReordered).toBe(false);
		expect(arrange(all, { order: ['b'], hidden: ['a'] }).isReordered).toBe(false);
		expect(arrange(all, { order: ['c'], hidden: [] }).isReordered).toBe(true);
	});
});

function stepTitles({ sections }: Paper): readonly string[] {
	return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'step' ? [block.step.title] : [])));
}
