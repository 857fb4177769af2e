import { describe, expect, it } from 'vitest';
import { accentsOf } from '../../../../src/lib/core/branding/accents';
import type { Paper, PaperBlock } from '../../../../src/lib/core/paper/paper';
import { inTwoParts } from '../../../../src/lib/core/paper/parts';
import { tablesOf } from '../../../../src/lib/core/paper/tables';
import { withoutParts } from '../../../../src/lib/core/paper/without-parts';
import type { Locale } from '../../../../src/lib/core/text';
import { samplePaper } from '../fixtures';
import { roundPaperOf } from '../round-fixtures';
import { handmadePaper } from './paper';
import { bytesOf, close, elementsOf, readPaper, tablesIn, type ReadElement } from './read-pdf';

const papers: readonly (readonly [name: string, locale: Locale, paper: () => Paper])[] = [
	['by hand', 'de', () => handmadePaper('de')],
	['by hand', 'en', () => handmadePaper('en')],
	['of an assessment', 'de', () => samplePaper('manufacturer', 'de')],
	['of an assessment', 'en', () => samplePaper('service', 'en')],
	['of a round', 'de', () => roundPaperOf({ departments: 40, locale: 'de' })],
	['of a round', 'en', () => roundPaperOf({ departments: 12, locale: 'en' })]
];

/** Sections in the order of the pages. */
function turned(paper: Paper) {
	const { body, appendix } = inTwoParts(paper);
	return [...body, ...appendix];
}

describe.each(papers)('a paper %s (%s) as PDF', async (_, locale, make) => {
	const paper = make();
	const read = await readPaper(paper);
	const content = close(read.pages.map((page) => page.content).join(' '));
	const elements = (...roles: string[]) => elementsOf(read.pages, (role) => roles.includes(role));

	it('says its language and its title, and shows the title', () => {
		const title = [paper.subject, paper.title].filter((part) => part !== null).join(' – ');
		expect(read.language).toBe(locale);
		expect(read.info.Title).toBe(title);
		expect(read.xmpTitle).toBe(title);
		expect(read.info.Author).toBe('Gegenprobe');
		expect(read.showsTitle).toBe(true);
	});

	it('holds every value of every table under its caption, row by row', () => {
		const sets = tablesIn(read.pages);
		for (const table of tablesOf(paper)) {
			const rows = table.rows.map(({ cells }) => cells.map(({ text }) => close(text)));
			const found = sets.filter(({ caption }) => caption === close(table.caption));
			expect(
				found.map((set) => set.rows),
				table.id
			).toContainEqual(rows);
		}
		expect(sets).toHaveLength(tablesOf(paper).length);
	});

	it('holds every text, in the order of the paper', () => {
		let from = 0;
		for (const section of turned(paper)) {
			for (const text of [section.title, ...section.blocks.flatMap(textsOf)].filter((one) => one.trim() !== '')) {
				const at = content.indexOf(close(text), from);
				expect(at, text).toBeGreaterThanOrEqual(from);
				from = at;
			}
		}
		for (const { label, text } of paper.provenance) expect(content.slice(from)).toContain(close(label) + close(text));
	});

	it('has headings from the first to the last without a jump', () => {
		const levels = elements('H1', 'H2', 'H3', 'H4').map(({ role }) => Number(role.slice(1)));
		expect(levels[0]).toBe(1);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
	});

	it('has its sections and their parts as bookmarks, on the pages where their headings stand', () => {
		const titles = turned(paper).map(({ title }) => title);
		const found = read.outline.map(({ title }) => title);
		expect(found.filter((title) => titles.includes(title))).toEqual(titles);
		for (const { title, page, items } of read.outline) {
			expect(headingsOn(read.pages[page - 1]?.structure ?? [])).toContain(close(title));
			for (const item of items) {
				expect(headingsOn(read.pages[item.page - 1]?.structure ?? [])).toContain(close(item.title));
			}
		}
	});

	it('has no content outside its structure', () => {
		expect(read.isMarked).toBe(true);
		expect(read.pages.map(({ untagged }) => untagged).filter((text) => text !== '')).toEqual([]);
	});

	it('has pictures with what they show as their alternative text', () => {
		const figures = paper.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.summary] : []))
		);
		const alts = elements('Figure').map(({ alt }) => alt);
		for (const summary of figures) expect(alts).toContain(summary);
		expect(alts).not.toContain(null);
	});

	it('has tables whose columns and rows have heads', () => {
		const tables = tablesIn(read.pages);
		const expected = tablesOf(paper);
		expect(tables.map(({ head }) => head.length).toSorted()).toEqual(
			expected.map(({ columns }) => columns.length).toSorted()
		);
		for (const row of elements('TBody').flatMap(({ children }) => children)) expect(row.children[0]?.role).toBe('TH');
	});

	it('counts its pages on each but the cover', () => {
		const count = read.pages.length;
		for (const [place, page] of read.pages.entries()) {
			const words = locale === 'de' ? `Seite ${place + 1} von ${count}` : `Page ${place + 1} of ${count}`;
			expect(close(page.text).includes(close(words)), words).toBe(place > 0);
			expect(page.content).not.toContain(words);
		}
	});

	it('has its summary on one page', () => {
		const [first, second] = read.outline;
		expect(first?.page).toBe(2);
		expect(second?.page).toBeGreaterThanOrEqual(2);
		const summary = close(paper.sections[0]?.blocks.flatMap(textsOf).at(-1) ?? '');
		expect(close(read.pages[1]?.content ?? '')).toContain(summary);
	});

	it('leaves no page nearly empty but the last, and the one before the appendix', () => {
		const appendix = read.outline.find(({ title }) => title === (locale === 'de' ? 'Anhang' : 'Appendix'))?.page ?? 0;
		for (const [place, { places }] of read.pages.entries()) {
			if (place === 0 || place === read.pages.length - 1 || place === appendix - 2) continue;
			const lowest = Math.min(...places.filter(({ bottom }) => bottom > 60).map(({ bottom }) => bottom));
			expect(lowest).toBeLessThan(500);
		}
	});
});

describe('the file of a paper', () => {
	it('is the same, byte for byte, whenever it is made', async () => {
		const [one, other] = [await bytesOf(handmadePaper('de')), await bytesOf(handmadePaper('de'))];
		expect(one.equals(other)).toBe(true);
	});

	it('is another one for another paper of the same day', async () => {
		const paper = handmadePaper('de', { stored: { json: '{}', sha256: 'ab'.repeat(32) } });
		const identities = [await bytesOf(handmadePaper('de')), await bytesOf(paper)].map(identityOf);
		expect(identities[0]).toMatch(/^[0-9a-f]{32}$/);
		expect(identities[0]).not.toBe(identities[1]);
	});

	it('carries the brand’s name and colour', async () => {
		const brand = { name: 'Beispiel & Partner', accents: accentsOf('#7a1fa2'), logo: null };
		const read = await readPaper(handmadePaper('de'), brand);
		expect(read.info.Author).toBe('Beispiel & Partner');
		expect(read.pages[0]?.content).toMatch(/^Beispiel & Partner/);
		expect(read.pages[1]?.text).toContain('Beispiel & Partner · 12. Mai 2026');
	});

	it('says nothing of what is withheld', async () => {
		const paper = handmadePaper('en');
		const [whole, part] = await Promise.all([
			readPaper(paper),
			readPaper(withoutParts(paper, ['findings', 'comments']))
		]);
		const said = (read: typeof whole, words: string) =>
			close(read.pages.map(({ text }) => text).join('')).includes(close(words));
		for (const words of [
			'Service is considered excellent',
			'Dr. Jana Öztürk',
			'Where self-image and customers differ'
		]) {
			expect(said(whole, words), words).toBe(true);
			expect(said(part, words), words).toBe(false);
		}
		expect(part.outline.map(({ title }) => title)).not.toContain('Where self-image and customers differ');
	});

	it('can be made of a paper without stage, name, sections or provenance', async () => {
		const read = await readPaper(handmadePaper('en', { stage: null, subject: null, sections: [], provenance: [] }));
		expect(read.pages).toHaveLength(2);
		expect(elementsOf(read.pages, (role) => role === 'H1').map(({ text }) => text)).toEqual(['Executive check']);
		const empty = handmadePaper('en').sections.map((section) => ({ ...section, blocks: [] }));
		expect((await readPaper(handmadePaper('en', { sections: empty }))).outline).toHaveLength(6);
	});
});

/** What a block says, in its own order; tables and pictures have tests of their own. */
function textsOf(block: PaperBlock): readonly string[] {
	switch (block.kind) {
		case 'heading':
		case 'text':
			return [block.text];
		case 'list':
			return block.items;
		case 'facts':
			return block.facts.flatMap(({ label, text }) => [label, text]);
		case 'table':
		case 'figure':
			return [];
		case 'finding': {
			const { statement, sides, explanations, setAside, basis } = block.finding;
			return [statement, ...sides.flatMap(({ label, text }) => [label, text]), ...explanations, setAside ?? '', basis];
		}
		case 'step': {
			const { place, title, reason, facts, details, basis } = block.step;
			return [`${place}${title}`, reason, ...facts.flatMap(({ label, text }) => [label, text]), ...details, basis];
		}
		case 'comment':
			return [block.author, block.text];
		case 'derivation':
			return [block.title, ...block.lines];
	}
}

function headingsOn(structure: readonly ReadElement[]): readonly string[] {
	return elementsOf([{ text: '', content: '', untagged: '', places: [], structure }], (role) => /^H\d$/.test(role)).map(
		({ text }) => close(text)
	);
}

function identityOf(bytes: Buffer): string {
	return /\/ID \[<([0-9a-f]+)>/.exec(bytes.toString('latin1'))?.[1] ?? '';
}
