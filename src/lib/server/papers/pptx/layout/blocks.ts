import type { PaperFigure } from '$lib/core/paper/figure';
import type { PaperBlock, PaperFinding, PaperSection, PaperStep } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import { missingNotes, planWords } from '../words';
import { flowingFacing } from './facing';
import { flowingCharts } from './figures';
import { findingsAtOnce, flowingFindings, type NamedFinding, notesOfFinding } from './findings';
import { flowingGrid, flowingParagraphs, flowingUnder, wholeOf } from './flowing';
import { type Grid, type MeasuredGrid, measuredGrids } from './grid';
import { joinedTables, type JoinedTables, notesOfJoined } from './joined';
import { measurePoints, places, sizes } from './page';
import { gridOf, gridOfJoined } from './paper-table';
import { heightOfParagraphs, paragraph } from './paragraphs';
import { gridOfPlan, notesOfStep } from './plan';
import type { Item } from './set-section';
import { columnWidthPoints, type Setting, sized } from './setting';
import type { Paragraph } from './slide';
import { commentParagraphs, takeParagraphs, textOf } from './texts';

/**
 * What the blocks of a section are on slides, in their order; texts that follow each other become one. Where they are looked up, tables
 * of the same columns become one as well.
 */
export function* itemsOf(section: PaperSection, setting: Setting): Generator<Item, void, undefined> {
	const { others, joined } = setting.isDetail
		? joinedTables(section.blocks)
		: { others: section.blocks, joined: [] as readonly JoinedTables[] };
	let isFirst = true;
	const blocks = [...others];
	while (blocks.length > 0) {
		for (const item of itemsAtFront(blocks, section, setting, isFirst)) {
			isFirst = false;
			yield item;
		}
	}
	for (const tables of joined) yield* joinedItems(tables, section, setting);
}

/** Takes texts from the front and what they lead to. */
function itemsAtFront(
	blocks: PaperBlock[],
	section: PaperSection,
	setting: Setting,
	isFirst: boolean
): readonly Item[] {
	const paragraphs = takeParagraphs(blocks, setting);
	// The next heading: this part of the section ends here.
	if (paragraphs.length > 0 && isTextAhead(blocks)) return [textItem(paragraphs, setting)];
	const place = blocks.length > 0 ? leadingFrom(paragraphs, isFirst, setting) : paragraphs.length;
	const [before, leading] = [paragraphs.slice(0, place), paragraphs.slice(place)];
	const isLast = blocks.length === 0 && !isFirst;
	const next = itemsUnder(leading, blocks, section, setting);
	if (before.length === 0) return next;
	return [...(isRemark(before, isLast) ? [remarkItem(before, setting)] : [textItem(before, setting)]), ...next];
}

/** What is next, under what leads to it. */
function itemsUnder(
	leading: readonly Paragraph[],
	blocks: PaperBlock[],
	section: PaperSection,
	setting: Setting
): readonly Item[] {
	const said = [section.title, ...leading.map(textOf)];
	const small = setting.isDetail ? smallFigureAt(blocks, leading) : null;
	if (small !== null) {
		const [heading, texts] = [leading.filter(({ isKept }) => isKept), leading.filter(({ isKept }) => !isKept)];
		const items = under(heading, nextItems(blocks, section, [...said, small.summary], setting), setting);
		const told = { flowing: null, notes: texts.map(textOf) };
		return [...items, told, ...takeSmallPrint(blocks, setting)];
	}
	const large = setting.isDetail ? takeLargeFigure(blocks, leading) : null;
	return large === null
		? under(leading, nextItems(blocks, section, said, setting), setting)
		: largeItems(large, leading.slice(1), setting);
}

/** A picture of a single row: its columns say what leads to it, and two of them stand on one slide. */
function smallFigureAt([first]: readonly PaperBlock[], [heading]: readonly Paragraph[]): PaperFigure | null {
	return first?.kind === 'figure' && first.figure.rows.length === 1 && heading?.isKept ? first.figure : null;
}

function isTextAhead([first, second]: readonly PaperBlock[]): boolean {
	return first?.kind === 'heading' && second?.kind !== 'finding';
}

/** How its number came about is told in the notes; its sources stand below it where there is room. */
function takeSmallPrint(blocks: PaperBlock[], setting: Setting): readonly Item[] {
	const items: Item[] = [];
	for (let [block] = blocks; block !== undefined; [block] = blocks) {
		if (block.kind === 'derivation') items.push(derivationItem(block));
		else if (block.kind === 'text' && block.tone === 'small') {
			items.push(remarkItem(takeParagraphs([block], setting), setting));
		} else break;
		blocks.shift();
	}
	return items;
}

/** Small print, or a short sentence at the end, is no reason for another slide. */
function isRemark(paragraphs: readonly Paragraph[], isLast: boolean): boolean {
	if (isLast && heightOfParagraphs(paragraphs, measurePoints) <= remarkMostPoints) return true;
	return paragraphs.every(({ runs }) => runs.every(({ colour }) => colour === 'muted'));
}

const remarkMostPoints = 36;

function remarkItem(paragraphs: readonly Paragraph[], setting: Setting): Item {
	return { ...textItem(paragraphs, wide(setting)), notes: paragraphs.map(textOf), isOptional: true };
}

function textItem(paragraphs: readonly Paragraph[], { isNarrow }: Setting): Item {
	return { flowing: flowingParagraphs(paragraphs), notes: [], isNarrow };
}

/** A few words are no slide: a heading at the end, with little below it, and the first words of a section go with what they lead to. */
function leadingFrom(paragraphs: readonly Paragraph[], isFirst: boolean, { isNarrow, isDetail }: Setting): number {
	const heading = paragraphs.findLastIndex(({ isKept }) => isKept);
	let from = heading;
	while (from > 0 && paragraphs[from - 1]?.isKept) from -= 1;
	if (heading === -1) from = isFirst ? 0 : paragraphs.length;
	const width = isNarrow && !isDetail ? columnWidthPoints : measurePoints;
	const height = heightOfParagraphs(paragraphs.slice(from), width);
	if (height <= leadingMostPoints) return from;
	// Too much to go with anything; a heading that is the very last still does.
	return paragraphs.findLastIndex(({ isKept }) => !isKept) + 1;
}

const leadingMostPoints = 100;

function under(headings: readonly Paragraph[], items: readonly Item[], setting: Setting): readonly Item[] {
	if (headings.length === 0) return items;
	const place = items.findIndex(({ flowing }) => flowing !== null);
	if (place === -1) {
		// What a heading names is said in the notes, and so is the heading.
		const isAlone = headings.every(({ isKept }) => isKept);
		const own = isAlone ? { flowing: null, notes: headings.map(textOf) } : textItem(headings, setting);
		return [own, ...items];
	}
	return items.map((item, at) =>
		at === place && item.flowing ? { ...item, flowing: flowingUnder(headings, item.flowing) } : item
	);
}

/** A picture with many rows under a heading that its own title says as well. */
function takeLargeFigure(blocks: PaperBlock[], [heading, ...texts]: readonly Paragraph[]): PaperFigure | null {
	const [first] = blocks;
	if (first?.kind !== 'figure' || !heading?.isKept || texts.some(({ isKept }) => isKept)) return null;
	const { title, rows } = first.figure;
	if (rows.length < largeFrom || !title.startsWith(textOf(heading))) return null;
	blocks.shift();
	return first.figure;
}

const largeFrom = 6;

/** It has a slide of its own, and what leads to it where there is room. */
function largeItems(figure: PaperFigure, texts: readonly Paragraph[], setting: Setting): readonly Item[] {
	const [first, ...others] = figureItems(figure, [figure.title], wide(setting));
	if (!first?.flowing || texts.length === 0) return first ? [first, ...others] : others;
	const { flowing, notes } = first;
	const whole = wholeOf([flowingUnder(texts, flowing.usual ?? flowing), flowing]);
	return [{ flowing: { ...whole, title: figure.title }, notes: [...texts.map(textOf), ...notes] }, ...others];
}

/** Takes one or several blocks from the front. What is `said` above them they need not say again. */
function nextItems(
	blocks: PaperBlock[],
	{ title }: PaperSection,
	said: readonly string[],
	setting: Setting
): readonly Item[] {
	const findings = takeFindings(blocks);
	if (findings.length > 0) return findingItems(findings, setting);
	const { steps, derivations } = takeSteps(blocks);
	if (steps.length > 0) {
		const notes = [...planNotes(steps, setting), ...derivations];
		return gridItems([gridOfPlan(steps, setting.locale)], { title, isNamed: true }, notes, wide(setting));
	}
	const block = blocks.shift();
	switch (block?.kind) {
		case 'comment':
			return [{ ...textItem(commentParagraphs(block, setting), setting), flowing: quoted(block, setting) }];
		case 'derivation':
			return [derivationItem(block)];
		case 'table':
			return tableItems(block.table, block.table.caption, said.includes(block.table.caption), setting);
		case 'figure':
			return figureItems(block.figure, said, wide(setting));
		default:
			return [];
	}
}

function derivationItem({ title, lines }: Extract<PaperBlock, { kind: 'derivation' }>): Item {
	return { flowing: null, notes: [title, ...lines] };
}

function quoted(block: Extract<PaperBlock, { kind: 'comment' }>, setting: Setting) {
	return flowingParagraphs(commentParagraphs(block, setting), true);
}

/** Findings at the front, each with the heading before it. */
function takeFindings(blocks: PaperBlock[]): readonly NamedFinding[] {
	const found: NamedFinding[] = [];
	for (;;) {
		const [first, second] = blocks;
		const isNamed = first?.kind === 'heading' && second?.kind === 'finding';
		const finding: PaperFinding | null = isNamed ? second.finding : first?.kind === 'finding' ? first.finding : null;
		if (finding === null) return found;
		found.push({ name: isNamed ? first.text : null, finding });
		blocks.splice(0, isNamed ? 2 : 1);
	}
}

/** Steps at the front, and how each of them came to its place. */
function takeSteps(blocks: PaperBlock[]) {
	const steps: PaperStep[] = [];
	const derivations: string[] = [];
	for (let [first] = blocks; first?.kind === 'step' || first?.kind === 'derivation'; [first] = blocks) {
		if (first.kind === 'step') steps.push(first.step);
		else if (steps.length === 0) break;
		else derivations.push(first.title, ...first.lines);
		blocks.shift();
	}
	return { steps, derivations };
}

/** Those that stand side by side have their notes together. */
function findingItems(findings: readonly NamedFinding[], { locale, isDetail }: Setting): readonly Item[] {
	const count = Math.ceil(findings.length / findingsAtOnce);
	const size = Math.ceil(findings.length / count);
	return Array.from({ length: count }, (_, place) => {
		const some = findings.slice(place * size, (place + 1) * size);
		const notes = some.flatMap(({ finding }) => notesOfFinding(finding, locale));
		return { flowing: flowingFindings(some, { locale, isDetail }), notes };
	});
}

function figureItems(figure: PaperFigure, said: readonly string[], setting: Setting): readonly Item[] {
	const { locale } = setting;
	const { table, title } = figure;
	const isNamed = said.includes(title);
	const facing = flowingFacing(figure, isNamed, said.includes(figure.summary));
	if (facing !== null) {
		const notes = [figure.summary, ...table.notes, ...missingNotes(table, locale)];
		return [{ flowing: facing, notes }, ...notesBelow(table.notes, title)];
	}
	return [
		...flowingCharts(figure, isNamed).map((flowing) => ({ flowing, notes: [figure.summary] })),
		// Its picture stands above it, with the title.
		...tableItems(table, title, true, setting)
	];
}

function tableItems(table: PaperTable, title: string, isNamed: boolean, setting: Setting): readonly Item[] {
	const notes = [...table.notes, ...missingNotes(table, setting.locale)];
	const named = { title, isNamed };
	// A summary is one slide: its table stands in a column as well.
	if (setting.isNarrow && !setting.isDetail)
		return gridItems([gridOf(table, setting.scale < 1 ? sizes.denseTable : sizes.table)], named, notes, setting);
	// Rather in small type than in two parts.
	const grids = [
		gridOf(table, setting.closePoints),
		gridOf(table, sizes.smallTable),
		gridOf(table, sizes.smallestTable)
	] as const;
	return [...gridItems(grids, named, notes, wide(setting)), ...notesBelow(table.notes, title)];
}

function joinedItems(joined: JoinedTables, section: PaperSection, setting: Setting): readonly Item[] {
	const title = joined.title ?? section.title;
	const notes = [
		...notesOfJoined(joined),
		...joined.parts.flatMap(({ table }) => missingNotes(table, setting.locale)),
		...section.blocks.flatMap((block) =>
			block.kind === 'figure' && joined.parts.some(({ table }) => table === block.figure.table)
				? [`${block.figure.title}: ${block.figure.summary}`]
				: []
		)
	];
	const grid = gridOfJoined(joined, title);
	return [
		...gridItems([grid], { title, isNamed: true }, notes, wide(setting)),
		...notesBelow(notesOfJoined(joined), title)
	];
}

/** What signs in a table mean stands below it where there is room; the notes of its slides say it in any case. */
function notesBelow(notes: readonly string[], title: string): readonly Item[] {
	if (notes.length === 0) return [];
	const below = notes.map((text) => paragraph(text, sizes.denseTable, { colour: 'muted', spaceBeforePoints: 2 }));
	return [{ flowing: { ...flowingParagraphs(below), title }, notes: [], isOptional: true }];
}

/** The same table in one size of type or in several, the usual one first. */
function gridItems(
	[grid, ...small]: readonly [Grid, ...Grid[]],
	{ title, isNamed }: { readonly title: string; readonly isNamed: boolean },
	notes: readonly string[],
	setting: Setting
): readonly Item[] {
	const { isNarrow } = setting;
	const caption = isNamed ? null : paragraph(title, sized(sizes.subheading, setting), { isSerif: true });
	const width = isNarrow ? columnWidthPoints : places.content.width;
	const [tight = [], ...smaller] = [grid, ...small].map((each) => measuredGrids(each, width, true));
	const usual = measuredGrids(grid, width, setting.closePoints !== undefined);
	// In small type other columns stand together: parts of the one do not go on in parts of the other.
	const whole = usual.length === 1 ? smaller.filter((grids) => grids.length === 1) : [];
	return usual.map((measured, place) => {
		// Rather close together than on two slides.
		const closeOf = (grids: readonly MeasuredGrid[]) => {
			const close = grids[place];
			return close ? [flowingGrid(close, title, caption)] : [];
		};
		const flowing = wholeOf([flowingGrid(measured, title, caption), ...closeOf(tight)], whole.flatMap(closeOf));
		// In a column it stands under the title of all of them.
		return { flowing: isNarrow ? { take: flowing.take } : flowing, notes, isNarrow };
	});
}

/** The same without columns: a table or picture has the whole width. */
function wide(setting: Setting): Setting {
	return { ...setting, isNarrow: false };
}

function planNotes(steps: readonly PaperStep[], { locale }: Setting): readonly string[] {
	return [planWords(locale).basis, ...steps.flatMap(notesOfStep)];
}
