import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../../src/lib/core/branding/colour';
import { ink, inkOnShade, paper, shadeParts } from '../../../../src/lib/server/papers/pptx/parts/colours';
import { decks } from './decks';
import { deckOf, type ReadDeck, targetsOf } from './read-deck';
import { allOf, textsOf } from './xml-tree';

describe.each(decks)('the deck of %s', (_, paperOf, brand) => {
	const opened = (async () => {
		const paper = paperOf();
		return { paper, deck: await deckOf(paper, brand) };
	})();

	it('has a type for every file, and none for files that are not there', async () => {
		const { deck } = await opened;
		const types = deck.parts.get('[Content_Types].xml');
		const defaults = new Set(
			(types ? allOf(types, 'Default') : []).map(({ attributes }) => attributes.get('Extension'))
		);
		const overrides = (types ? allOf(types, 'Override') : []).map(({ attributes }) =>
			(attributes.get('PartName') ?? '').slice(1)
		);
		const untyped = [...deck.files.keys()].filter(
			(path) => !overrides.includes(path) && !defaults.has(path.split('.').at(-1))
		);
		expect(untyped).toEqual([]);
		expect(overrides.filter((path) => !deck.files.has(path))).toEqual([]);
		expect(new Set(overrides).size).toBe(overrides.length);
	});

	it('points only to files of its own that are there, and every file is pointed to', async () => {
		const { deck } = await opened;
		const all = [...deck.parts.keys()].filter((path) => path.endsWith('.rels'));
		const targets = all.flatMap((path) => targetsOf(path.replace('_rels/', '').replace(/\.rels$/, ''), deck.parts));
		expect(targets.filter(({ path }) => !deck.files.has(path))).toEqual([]);
		expect(all.flatMap((path) => externals(deck, path))).toEqual([]);
		const reached = new Set(targets.map(({ path }) => path));
		const loose = [...deck.files.keys()].filter((path) => !/\.rels$|^\[Content/.test(path) && !reached.has(path));
		expect(loose).toEqual([]);
	});

	it('uses every relation it names and names every relation it uses', async () => {
		const { deck } = await opened;
		for (const [path, root] of deck.parts) {
			if (/\.rels$|^docProps|^\[Content/.test(path)) continue;
			const known = targetsOf(path, deck.parts).map(({ id }) => id);
			const used = relationIdsIn(root);
			expect(
				used.filter((id) => !known.includes(id)),
				path
			).toEqual([]);
			expect(new Set(known).size, path).toBe(known.length);
		}
	});

	it('gives every shape of a part a number of its own, and every master, layout and slide too', async () => {
		const { deck } = await opened;
		for (const [path, root] of deck.parts) {
			const ids = allOf(root, 'p:cNvPr').map(({ attributes }) => attributes.get('id'));
			expect(new Set(ids).size, path).toBe(ids.length);
		}
		const presentation = deck.parts.get('ppt/presentation.xml');
		const slideIds = presentation ? allOf(presentation, 'p:sldId').map(({ attributes }) => attributes.get('id')) : [];
		expect(slideIds).toHaveLength(deck.slides.length);
		expect(new Set(slideIds).size).toBe(slideIds.length);
	});

	it('has one title on every slide, a number, and sections by name', async () => {
		const { paper, deck } = await opened;
		expect(deck.slides.filter(({ title }) => title === '' || title.includes('|')).map(({ path }) => path)).toEqual([]);
		const unnumbered = deck.slides
			.slice(1)
			.filter(({ root }) => !allOf(root, 'a:fld').some(({ attributes }) => attributes.get('type') === 'slidenum'));
		expect(unnumbered).toEqual([]);
		const presentation = deck.parts.get('ppt/presentation.xml');
		const sections = presentation
			? allOf(presentation, 'p14:section').map(({ attributes }) => attributes.get('name'))
			: [];
		for (const { title } of paper.sections) expect(sections).toContain(title);
	});

	it('says in the notes what stands behind its figures', async () => {
		const { paper, deck } = await opened;
		const notes = deck.slides.flatMap((slide) => slide.notes).join('\n');
		const behind = paper.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => {
				if (block.kind === 'derivation') return [block.title, ...block.lines];
				if (block.kind === 'finding') return [block.finding.basis, ...block.finding.explanations];
				return block.kind === 'step' ? [block.step.basis] : block.kind === 'figure' ? [block.figure.summary] : [];
			})
		);
		expect(behind.filter((text) => !notes.includes(text.replaceAll('\n', '')))).toEqual([]);
	});

	it('is in one language throughout', async () => {
		const { paper, deck } = await opened;
		const language = paper.locale === 'de' ? 'de-DE' : 'en-GB';
		const runs = [...deck.parts.values()].flatMap((root) =>
			['a:rPr', 'a:endParaRPr'].flatMap((name) => allOf(root, name).map(({ attributes }) => attributes.get('lang')))
		);
		expect([...new Set(runs)]).toEqual([language]);
	});

	it('has the brand’s name, colours and logo, and no other program’s name', async () => {
		const { paper, deck } = await opened;
		const core = deck.parts.get('docProps/core.xml');
		expect(core && textsOf(core, 'dc:title')).toEqual([paper.title]);
		expect(core && textsOf(core, 'dc:creator')).toEqual([brand.name ?? 'Gegenprobe']);
		const theme = deck.parts.get('ppt/theme/theme1.xml');
		const accent =
			theme &&
			allOf(theme, 'a:accent1').flatMap(({ children }) => children.map(({ attributes }) => attributes.get('val')));
		expect(accent).toEqual([brand.accents.light.slice(1).toUpperCase()]);
		const fixed = [...deck.parts]
			.filter(([path]) => !path.startsWith('ppt/theme'))
			.flatMap(([, root]) => allOf(root, 'a:srgbClr'));
		expect(fixed, 'colours come from the theme').toEqual([]);
		const media = [...deck.files.keys()].filter((path) => path.startsWith('ppt/media/'));
		expect(media.length > 0).toBe(brand.logo !== null);
		for (const content of deck.files.values())
			expect(Buffer.from(content).toString('latin1')).not.toMatch(/pptxgen|python|LibreOffice/i);
	});

	it('describes every chart and table, and draws none with round corners', async () => {
		const { deck } = await opened;
		for (const { root, path, charts } of deck.slides) {
			const frames = allOf(root, 'p:graphicFrame').flatMap((frame) => allOf(frame, 'p:cNvPr'));
			expect(
				frames.filter(({ attributes }) => !attributes.get('descr')),
				path
			).toEqual([]);
			for (const chart of charts) {
				expect(allOf(chart, 'c:roundedCorners').map(({ attributes }) => attributes.get('val'))).toEqual(['0']);
			}
		}
	});

	it('leaves no value out of a chart by writing it as nothing', async () => {
		const { deck } = await opened;
		const values = deck.slides.flatMap(({ charts }) =>
			charts.flatMap((chart) => allOf(chart, 'c:numCache').flatMap((cache) => textsOf(cache, 'c:v')))
		);
		expect(values.filter((value) => value === '' || !Number.isFinite(Number(value)))).toEqual([]);
	});
});

it('gives the same bytes for the same paper, whatever the time and its zone', async () => {
	const [[, paperOf, brand] = []] = decks;
	if (!paperOf || !brand) throw new Error('There is no paper.');
	const first = await deckOf(paperOf(), brand);
	await new Promise((resolve) => setTimeout(resolve, 2100));
	const second = await deckOf(paperOf(), brand);
	expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});

it.each(['#000000', '#0b5a57', '#1a1aff', '#7a3d00', '#8b0000', '#5b2d8e', '#006400', '#595959'])(
	'shades cells so that what stands on them can be read: %s',
	(accent) => {
		for (const part of shadeParts) {
			const text = inkOnShade(accent, part) === 'ink' ? ink : paper;
			expect(contrastOf(shadeAsDrawn(accent, part), text), String(part)).toBeGreaterThanOrEqual(4.5);
		}
	}
);

/** The shade as an office program draws it: `lumMod` and `lumOff` move the lightness, `satMod` halves the saturation. */
function shadeAsDrawn(accent: string, part: number): string {
	const channels = [1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16) / 255);
	const [most, least] = [Math.max(...channels), Math.min(...channels)];
	const lightness = ((most + least) / 2) * part + 1 - part;
	const chroma =
		most === least ? 0 : ((most - least) / (1 - Math.abs(most + least - 1))) * 0.5 * (1 - Math.abs(2 * lightness - 1));
	const drawn = channels.map(
		(channel) => lightness + chroma * (most === least ? 0 : (channel - (most + least) / 2) / (most - least))
	);
	return `#${drawn
		.map((channel) =>
			Math.round(channel * 255)
				.toString(16)
				.padStart(2, '0')
		)
		.join('')}`;
}

function externals(deck: ReadDeck, path: string): readonly (string | undefined)[] {
	const root = deck.parts.get(path);
	return (root ? allOf(root, 'Relationship') : [])
		.filter(({ attributes }) => attributes.has('TargetMode') || /:\/\//.test(attributes.get('Target') ?? ''))
		.map(({ attributes }) => attributes.get('Target'));
}

function relationIdsIn(root: ReturnType<ReadDeck['parts']['get']> & object): readonly string[] {
	const own = [...root.attributes].filter(([name]) => name.startsWith('r:')).map(([, value]) => value);
	return [...own, ...root.children.flatMap(relationIdsIn)];
}
