import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownBrand } from '../../../../src/lib/core/branding/brand';
import type { Paper, PaperBlock } from '../../../../src/lib/core/paper/paper';
import { atOnce } from '../../../../src/lib/core/pieces';
import type { PaperCell, PaperTable } from '../../../../src/lib/core/paper/table';
import { slidesOf } from '../../../../src/lib/server/papers/pptx/layout/deck';
import { slideSize, smallestPoints, smallestTablePoints } from '../../../../src/lib/server/papers/pptx/layout/page';
import { heightOfParagraphs } from '../../../../src/lib/server/papers/pptx/layout/paragraphs';
import type { Box, Slide } from '../../../../src/lib/server/papers/pptx/layout/slide';
import { samplePaper } from '../fixtures';
import { decks } from './decks';
import { deckOf } from './read-deck';

const footerFrom = 500;
const word = fc.oneof(
	fc.constantFrom('Kundenverständnis', 'und', 'a', 'Beziehungs-Management', '“quoted”', '12,5 %'),
	fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
);
const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));
const short = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

const cell: fc.Arbitrary<PaperCell> = fc.record({ text: fc.oneof(short, text), value: fc.constant(null) });
const numberCell: fc.Arbitrary<PaperCell> = fc
	.integer({ min: -100, max: 10_000 })
	.map((value) => ({ text: String(value), value }));

const table: fc.Arbitrary<PaperTable> = fc
	.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 45 }), fc.boolean())
	.chain(([columns, rows, isOfNumbers]) =>
		fc.record({
			id: fc.constant('t'),
			name: fc.constant('t'),
			caption: short,
			columns: fc.array(short, { minLength: columns, maxLength: columns }).map((names) =>
				names.map((name, place) => ({
					...{ key: String(place), name },
					kind: place > 0 && isOfNumbers ? ('points' as const) : ('text' as const)
				}))
			),
			rows: fc
				.array(fc.array<PaperCell>(isOfNumbers ? numberCell : cell, { minLength: columns, maxLength: columns }), {
					minLength: rows,
					maxLength: rows
				})
				.map((all) => all.map((cells, place) => ({ key: String(place), depth: place % 4, cells }))),
			notes: fc.array(short, { maxLength: 2 })
		})
	);

const block: fc.Arbitrary<PaperBlock> = fc.oneof(
	fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(3 as const, 4 as const), text: short }),
	fc.record({
		kind: fc.constant('text' as const),
		text,
		tone: fc.constantFrom('lead' as const, 'plain' as const, 'small' as const)
	}),
	fc.record({
		kind: fc.constant('list' as const),
		items: fc.array(text, { minLength: 1, maxLength: 12 }),
		isOrdered: fc.boolean()
	}),
	fc.record({
		kind: fc.constant('facts' as const),
		facts: fc.array(fc.record({ label: short, text }), { minLength: 1, maxLength: 9 })
	}),
	table.map((each) => ({ kind: 'table' as const, table: each })),
	fc.record({ kind: fc.constant('comment' as const), author: short, date: fc.constant('2026-11-20'), text }),
	fc.record({
		kind: fc.constant('finding' as const),
		finding: fc.record({
			statement: text,
			sides: fc.array(fc.record({ label: short, text: short }), { maxLength: 4 }),
			explanations: fc.array(text, { maxLength: 5 }),
			basis: short,
			setAside: fc.oneof(fc.constant(null), short)
		})
	}),
	fc.record({
		kind: fc.constant('step' as const),
		step: fc.record({
			place: fc.integer({ min: 1, max: 30 }),
			title: short,
			reason: text,
			facts: fc.array(fc.record({ label: short, text: short }), { maxLength: 4 }),
			details: fc.array(text, { maxLength: 5 }),
			basis: short
		})
	})
);

const paper: fc.Arbitrary<Paper> = fc.record({
	kind: fc.constant('assessment' as const),
	locale: fc.constantFrom('de' as const, 'en' as const),
	title: fc.oneof(short, text),
	subject: fc.oneof(fc.constant(null), text),
	asOf: fc.constant('2026-11-22'),
	coverLines: fc.array(text, { maxLength: 8 }),
	stage: fc.oneof(
		fc.constant(null),
		fc.record({ name: short, number: fc.constant(3), of: fc.constant(5), sentence: text })
	),
	sections: fc.array(
		fc.record({
			id: fc.constant('s'),
			role: fc.constant('other' as const),
			title: fc.oneof(short, text),
			blocks: fc.array(block, { maxLength: 8 })
		}),
		{ minLength: 1, maxLength: 3 }
	),
	provenance: fc.array(fc.record({ label: short, text }), { maxLength: 3 }),
	stored: fc.constant(null)
});

describe('slides of any paper', () => {
	it('hold everything within their edges, and nothing upon another', () => {
		fc.assert(
			fc.property(paper, (any) => {
				for (const slide of atOnce(slidesOf(any))) assertFits(slide);
			}),
			{ numRuns: 60 }
		);
	});

	it('say every word of its texts and tables, on the slide or in its notes', () => {
		fc.assert(
			fc.property(paper, (any) => {
				const slides = atOnce(slidesOf(any));
				const said = solid(
					slides.flatMap(({ boxes, notes, title }) => [title, ...boxes.flatMap(textsOf), ...notes]).join(' ')
				);
				const lost = any.sections
					.flatMap(({ blocks }) => blocks.flatMap(wordsOf))
					.filter((each) => !said.includes(solid(each)));
				expect(lost).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});
});

it.each(decks)('slides of %s fit, and none is empty', (_, paperOf) => {
	for (const slide of atOnce(slidesOf(paperOf()))) {
		assertFits(slide);
		expect(slide.boxes.length, slide.title).toBeGreaterThan(0);
	}
});

it.each(decks)('of %s a board discusses twelve slides at most, the summary on one of them', (_, paperOf) => {
	const paper = paperOf();
	const titles = atOnce(slidesOf(paper)).map(({ title }) => title);
	const end = titles.indexOf(paper.locale === 'de' ? 'Anhang' : 'Appendix');
	expect(end).toBeGreaterThan(4);
	expect(end).toBeLessThanOrEqual(12);
	expect(titles[1]).toBe(paper.sections[0]?.title);
});

it.each(decks)('of %s no slide says but a closing remark, and no picture of up to 17 rows is parted', (_, paperOf) => {
	const paper = paperOf();
	const slides = atOnce(slidesOf(paper)).slice(1);
	const remarks = slides.filter(({ boxes }) =>
		boxes.every((box) => paragraphsOf(box).every(({ runs }) => runs.every(({ colour }) => colour === 'muted')))
	);
	expect(remarks.filter(({ boxes }) => boxes.every(({ kind }) => kind === 'text')).map(({ title }) => title)).toEqual(
		[]
	);
	const parted = paper.sections
		.flatMap(({ blocks }) => blocks.flatMap((each) => (each.kind === 'figure' ? each.figure : [])))
		.filter(({ data }) => data.shape === 'dots' && data.categories.length > 1 && data.categories.length <= 17)
		.filter(({ title, data }) => {
			const charts = slides.flatMap(({ boxes }) => boxes.filter((box) => box.kind === 'chart' && box.title === title));
			return !charts.some((box) => box.kind === 'chart' && box.data.categories.length === data.categories.length);
		});
	expect(parted.map(({ title }) => title)).toEqual([]);
});

it('two measures stand on one slide', () => {
	const charts = atOnce(slidesOf(samplePaper('manufacturer', 'de')))
		.filter(({ title }) => title.startsWith('Kennzahlen'))
		.map(({ boxes }) => boxes.filter(({ kind }) => kind === 'chart').length);
	expect(charts).toEqual([2, 2]);
});

it('a table without rows whose heading does not fit any more stands on the next slide', () => {
	const text = { kind: 'text', tone: 'plain' } as const;
	const columns = Array.from({ length: 11 }, (_, place) => ({
		...{ key: String(place), kind: 'text' as const },
		name: place === 0 ? 'Kundenverständnis Kundenverständnis Kundenverständnis' : 'Beziehungs-Management und mehr'
	}));
	const table = { id: 't', name: 't', caption: 'Leer', columns, rows: [], notes: [] };
	for (let words = 60; words <= 180; words += 6) {
		const above = { ...text, text: 'Kundenverständnis '.repeat(words) };
		for (const slide of atOnce(slidesOf(paperWith([above, { kind: 'table', table }])))) assertFits(slide);
	}
});

it('a long table goes on under its heading', () => {
	const rows = Array.from({ length: 60 }, (_, place) => ({
		key: String(place),
		cells: [
			{ text: `Zeile ${place}`, value: null },
			{ text: String(place), value: place }
		]
	}));
	const long: PaperTable = {
		...{ id: 't', name: 't', caption: 'Alles', rows, notes: [] },
		columns: [
			{ key: 'a', name: 'Name', kind: 'text' },
			{ key: 'b', name: 'Wert', kind: 'count' }
		]
	};
	const slides = atOnce(slidesOf(paperWith([{ kind: 'table', table: long }]))).slice(1);
	const heads = slides.flatMap(({ boxes }) =>
		boxes.flatMap((box) =>
			box.kind === 'table' ? [box.rows[0]?.cells.map((each) => each.paragraphs[0]?.runs[0]?.text)] : []
		)
	);
	expect(heads.length).toBeGreaterThan(2);
	expect(heads.every((head) => head?.join() === 'Name,Wert')).toBe(true);
	expect(slides.map(({ title }) => title)).toEqual(slides.map((_, place) => `Alles (${place + 1}/${slides.length})`));
	const counts = slides.flatMap(({ boxes }) =>
		boxes.flatMap((box) => (box.kind === 'table' ? box.rows.length - 1 : []))
	);
	expect(Math.max(...counts) - Math.min(...counts), 'slides are about equally full').toBeLessThanOrEqual(2);
});

it('others have their turn while a deck is made', async () => {
	const [, , , [, paperOf, brand] = []] = decks;
	const large = paperOf?.();
	if (!large) throw new Error('There is no paper.');
	let turns = 0;
	const counting = setInterval(() => (turns += 1), 5);
	await deckOf(large, brand ?? ownBrand);
	clearInterval(counting);
	expect(turns).toBeGreaterThan(10);
});

function paperWith(blocks: readonly PaperBlock[]): Paper {
	return {
		...{ kind: 'assessment', locale: 'de', title: 'Titel', subject: null, asOf: '2026-11-22', coverLines: [] },
		...{ stage: null, provenance: [], stored: null },
		sections: [{ id: 's', role: 'other', title: 'Abschnitt', blocks }]
	};
}

function assertFits({ boxes, look, title }: Slide): void {
	for (const box of boxes) {
		const { x, y, width, height } = box.area;
		expect(x, title).toBeGreaterThanOrEqual(0);
		expect(x + width, title).toBeLessThanOrEqual(slideSize.width - 40);
		expect(y + height, title).toBeLessThanOrEqual(look === 'cover' ? slideSize.height : footerFrom);
		if (box.kind === 'text')
			expect(heightOfParagraphs(box.paragraphs, width), title).toBeLessThanOrEqual(height + 0.01);
		const least = box.kind === 'table' ? smallestTablePoints : smallestPoints;
		for (const size of sizesOf(box)) expect(size).toBeGreaterThanOrEqual(least);
	}
	for (const [place, one] of boxes.entries()) {
		for (const other of boxes.slice(place + 1)) expect(overlaps(one, other), title).toBe(false);
	}
}

function overlaps({ area: one }: Box, { area: other }: Box): boolean {
	const apart =
		one.x + one.width <= other.x + 0.01 ||
		other.x + other.width <= one.x + 0.01 ||
		one.y + one.height <= other.y + 0.01 ||
		other.y + other.height <= one.y + 0.01;
	return !apart;
}

function paragraphsOf(box: Box) {
	if (box.kind === 'text') return box.paragraphs;
	return box.kind === 'table' ? box.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)) : [];
}

function sizesOf(box: Box): readonly number[] {
	return paragraphsOf(box).map(({ sizePoints }) => sizePoints);
}

function textsOf(box: Box): readonly string[] {
	if (box.kind === 'table') {
		// A cell that was parted goes on in the next row of its column.
		return [
			...paragraphsOf(box).map(({ runs }) => runs.map((run) => run.text).join('')),
			...box.widths.map((_, place) =>
				box.rows
					.flatMap(({ cells }) => cells[place]?.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)) ?? [])
					.join(' ')
			)
		];
	}
	return paragraphsOf(box).map(({ runs }) => runs.map((run) => run.text).join(''));
}

/** Where lines and slides end there are blanks or none. */
function solid(words: string): string {
	return words.replace(/\s+/gu, '');
}

/** Single words: a long text stands on several slides. */
function wordsOf(each: PaperBlock): readonly string[] {
	switch (each.kind) {
		case 'text':
		case 'heading':
		case 'comment':
			return [each.text.split(' ')[0] ?? ''];
		case 'list':
			return each.items.map((item) => item.split(' ')[0] ?? '');
		case 'facts':
			return each.facts.map(({ label }) => label);
		case 'table':
			return each.table.rows.flatMap(({ cells }) => cells.map((one) => one.text.split(' ')[0] ?? ''));
		case 'finding':
			return [each.finding.statement.split(' ')[0] ?? '', ...each.finding.explanations, each.finding.basis];
		case 'step':
			return [each.step.title, each.step.basis];
		default:
			return [];
	}
}
