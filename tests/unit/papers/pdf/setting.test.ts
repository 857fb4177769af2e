import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperBlock } from '../../../../src/lib/core/paper/paper';
import { columnWidths } from '../../../../src/lib/server/papers/pdf/columns';
import { runsOf, settable } from '../../../../src/lib/server/papers/pdf/faces';
import { hyphenated } from '../../../../src/lib/server/papers/pdf/hyphens';
import { page } from '../../../../src/lib/server/papers/pdf/look';
import { handmadePaper } from './paper';
import { close, elementsOf, readPaper, type ReadPdf } from './read-pdf';

describe('every character of our own texts', () => {
	const characters = [...new Set(ownFiles().flatMap((path) => [...settable(readFileSync(path, 'utf8'))]))];

	it('has a sign in each face, or in the one that stands in for it', () => {
		expect(characters.length).toBeGreaterThan(120);
		for (const face of ['sans', 'strong', 'slanted', 'serif'] as const) {
			const missing = characters.filter(
				(one) => one !== '\n' && one !== '\u00ad' && runsOf(one, face)[0]?.original !== null
			);
			expect(missing, face).toEqual([]);
		}
	});

	it('would be found missing: this one is', () => {
		expect(runsOf('深', 'serif')).toEqual([{ face: 'sans', text: '□', original: '深' }]);
		expect(runsOf('a≥b→c', 'serif').map(({ face }) => face)).toEqual(['serif', 'sans', 'serif']);
	});
});

describe('a word wider than its line', () => {
	const perCharacter = (text: string) => [...text].length;

	it.each([
		['Schmerzpunkte', 9, ['Schmerz‐', 'punkte']],
		['Geschäftsführung', 12, ['Geschäfts‐', 'führung']],
		['0123456789012345', 6, ['012345', '678901', '2345']]
	])('%s in lines of %i characters', (word, width, pieces) => {
		expect(hyphenated(word, width, perCharacter)).toEqual(pieces);
	});

	it('is the same word without the hyphens, in pieces that fit', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zäöüß0-9]{1,60}$/), fc.integer({ min: 4, max: 20 }), (word, width) => {
				const pieces = hyphenated(word, width, perCharacter);
				expect(pieces.join('').replaceAll('\u2010', '')).toBe(word);
				expect(Math.max(...pieces.map(perCharacter))).toBeLessThanOrEqual(width);
			})
		);
	});
});

describe('the columns of a table', () => {
	it('fill its width exactly, whatever they need', () => {
		const need = fc
			.tuple(fc.double({ min: 1, max: 300, noNaN: true }), fc.double({ min: 0, max: 600, noNaN: true }))
			.map(([least, more]) => ({ least, most: least + more }));
		fc.assert(
			fc.property(fc.array(need, { minLength: 1, maxLength: 20 }), (needs) => {
				const widths = columnWidths(needs, 477);
				expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(477, 6);
				expect(Math.min(...widths)).toBeGreaterThan(0);
			})
		);
	});
});

describe('texts of any length', () => {
	const words = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 120 }),
		fc.stringMatching(/^[A-Za-zÄÖÜäöüß&–-]{40,400}$/),
		fc.lorem({ maxCount: 80 }),
		fc.constantFrom('<b>&amp;</b>', 'Straße\nZeile', '\u202eumgekehrt', '深圳 🚀 κόσμος', 'a'.repeat(3000))
	);

	it('stay within the margins and are all there', { timeout: 170_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(words, { minLength: 8, maxLength: 8 }), async (texts) => {
				const [subject = '', title = '', ...rest] = texts;
				const read = await readPaper(
					handmadePaper('de', {
						subject,
						title,
						sections: [{ id: 'all', role: 'other', title: rest[0] || 'x', blocks: blocksOf(rest) }]
					})
				);
				expectWithin(read);
				const content = close(read.pages.map((one) => one.content).join(''));
				// What is in the table alone may go on beside the other cells of its row.
				for (const text of rest.slice(0, 4)) for (const line of drawable(text)) expect(content).toContain(line);
			}),
			{ numRuns: 8 }
		);
	});

	it('a cell longer than a page goes on to the next ones', async () => {
		const text = Array.from({ length: 2000 }, (_, place) => `Wort${place}`).join(' ');
		const read = await readPaper(
			handmadePaper('en', {
				sections: [{ id: 'all', role: 'other', title: 'x', blocks: [tableWith(['a', text, 'b'])] }]
			})
		);
		expectWithin(read);
		const parts = elementsOf(read.pages, (role) => role === 'TD').map((cell) => close(cell.text));
		expect(parts.filter((part) => part.startsWith('Wort')).join('')).toBe(close(text));
		expect(read.pages.length).toBeGreaterThan(3);
	});

	it.each([
		[1, 'stands below it', 2],
		[60, 'leaves that page to it', 3]
	])('behind a summary that fills most of its page, a section of %i paragraphs %s', async (count, _, page) => {
		const paragraphs = (text: string, times: number) =>
			Array.from({ length: times }, () => ({ kind: 'text', text, tone: 'plain' }) as const);
		const { pages } = await readPaper(
			handmadePaper('de', {
				sections: [
					{ id: 'summary', role: 'summary', title: 'Auf einer Seite', blocks: paragraphs('Zusammengefasst', 22) },
					{ id: 'next', role: 'other', title: 'Danach', blocks: paragraphs('Ausgeführt', count) }
				]
			})
		);
		expect(pages.findIndex(({ content }) => content.includes('Ausgeführt')) + 1).toBe(page);
		expect(pages.filter(({ content }) => content.includes('Zusammengefasst'))).toHaveLength(1);
	});

	it('a table over several pages has its head on each, and once for those who listen', async () => {
		const rows = Array.from({ length: 200 }, (_, place) => `Zeile ${place}`);
		const read = await readPaper(
			handmadePaper('de', { sections: [{ id: 'all', role: 'other', title: 'x', blocks: [tableWith(rows)] }] })
		);
		const withRows = read.pages.filter(({ content }) => content.includes('Zeile'));
		expect(withRows.length).toBeGreaterThan(3);
		for (const { text } of withRows) expect(text).toContain('Spaltenkopf');
		expect(read.pages.filter(({ content }) => content.includes('Spaltenkopf'))).toHaveLength(1);
	});
});

function ownFiles(): readonly string[] {
	const walk = (folder: string): string[] =>
		readdirSync(folder).flatMap((name) => {
			const path = join(folder, name);
			if (statSync(path).isDirectory()) return walk(path);
			return /\.(ts|json)$/.test(name) ? [path] : [];
		});
	return [...walk('src/lib/core'), ...walk('src/lib/i18n/messages'), ...walk('src/lib/ui')];
}

function blocksOf(texts: readonly string[]): readonly PaperBlock[] {
	const [first = '', second = '', third = '', fourth = ''] = texts;
	return [
		{ kind: 'heading', level: 3, text: first },
		{ kind: 'text', tone: 'lead', text: second },
		{ kind: 'list', isOrdered: true, items: [third, fourth] },
		{ kind: 'facts', facts: [{ label: first.slice(0, 30), text: second }] },
		tableWith(texts),
		{
			kind: 'finding',
			finding: {
				statement: first,
				sides: [{ label: second.slice(0, 30), text: third }],
				explanations: [fourth],
				basis: first,
				setAside: second
			}
		},
		{
			kind: 'step',
			step: {
				place: 1,
				title: third,
				reason: fourth,
				facts: [{ label: first.slice(0, 30), text: second }],
				details: [third],
				basis: fourth
			}
		},
		{ kind: 'comment', author: first, date: '2026-05-12', text: second },
		{ kind: 'derivation', title: third, lines: [fourth] }
	];
}

function tableWith(texts: readonly string[]): PaperBlock {
	return {
		kind: 'table',
		table: {
			id: 'any',
			name: 'any',
			caption: texts[0] ?? '',
			columns: [
				{ key: 'name', name: 'Spaltenkopf', kind: 'text' },
				{ key: 'text', name: (texts[1] ?? '').slice(0, 200), kind: 'text' },
				{ key: 'count', name: 'n', kind: 'count' }
			],
			rows: texts.map((text, place) => ({
				key: String(place),
				depth: place % 3,
				cells: [
					{ text, value: null },
					{ text: texts[texts.length - 1 - place] ?? '', value: null },
					{ text: String(place), value: place }
				]
			})),
			notes: [texts[2] ?? '']
		}
	};
}

function expectWithin({ pages }: ReadPdf): void {
	for (const { text, left, right, bottom } of pages.flatMap(({ places }) => places)) {
		expect(left, text).toBeGreaterThanOrEqual(page.left - 0.5);
		expect(right, text).toBeLessThanOrEqual(page.width - page.right + 0.5);
		expect(bottom, text).toBeGreaterThan(20);
		expect(bottom, text).toBeLessThan(page.height - 20);
	}
}

/** The stretches of a text for which there are signs. */
function drawable(text: string): readonly string[] {
	return runsOf(settable(text), 'sans')
		.filter(({ original }) => original === null)
		.flatMap((run) => run.text.split('\n'))
		.map((part) => close(part.replaceAll('\u00ad', '')))
		.filter((part) => part !== '');
}
