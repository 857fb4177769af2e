import type { PaperFigure } from '$lib/core/paper/figure';
import type { PaperBlock, PaperFinding, PaperSection, PaperStep } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import { commentWords, missingNotes, planWords } from '../words';
import { flowingFacing } from './facing';
import { flowingCharts } from './figures';
import { flowingFindings, type NamedFinding, notesOfFinding } from './findings';
import { flowingGrid, flowingParagraphs, flowingUnder } from './flowing';
import { type Grid, measuredGrids } from './grid';
import { measurePoints, places, sizes } from './page';
import { gridOf } from './paper-table';
import { heightOfParagraphs, paragraph } from './paragraphs';
import { gridOfPlan, notesOfStep } from './plan';
import type { Item } from './set-section';
import type { Paragraph } from './slide';

/** What the blocks of a section are on slides, in their order; texts that follow each other become one. */
export function itemsOf(section: PaperSection, locale: Locale): readonly Item[] {
	const items: Item[] = [];
	const blocks = [...section.blocks];
	while (blocks.length > 0) {
		const paragraphs = takeParagraphs(blocks);
		const place = blocks.length > 0 ? leadingFrom(paragraphs, items.length === 0) : paragraphs.length;
		const [before, leading] = [paragraphs.slice(0, place), paragraphs.slice(place)];
		if (before.length > 0) items.push({ flowing: flowingParagraphs(before), notes: [] });
		const said = [section.title, ...leading.filter(({ isKept }) => isKept).map(textOf)];
		const next = nextItems(blocks, section, said, locale);
		items.push(...(leading.length > 0 ? under(leading, next) : next));
	}
	return items;
}

/** A few words are no slide: a heading at the end, with little below it, and the first words of a section go with what they lead to. */
function leadingFrom(paragraphs: readonly Paragraph[], isFirst: boolean): number {
	const heading = paragraphs.findLastIndex(({ isKept }) => isKept);
	let from = heading;
	while (from > 0 && paragraphs[from - 1]?.isKept) from -= 1;
	if (heading === -1) from = isFirst ? 0 : paragraphs.length;
	const height = heightOfParagraphs(paragraphs.slice(from), measurePoints);
	if (height <= leadingMostPoints) return from;
	// Too much to go with anything; a heading that is the very last still does.
	return paragraphs.findLastIndex(({ isKept }) => !isKept) + 1;
}

const leadingMostPoints = 100;

function textOf({ runs }: Paragraph): string {
	return runs.map(({ text }) => text).join('');
}

function under(headings: readonly Paragraph[], items: readonly Item[]): readonly Item[] {
	const place = items.findIndex(({ flowing }) => flowing !== null);
	return items.map((item, at) =>
		at === place && item.flowing ? { ...item, flowing: flowingUnder(headings, item.flowing) } : item
	);
}

/** Takes one or several blocks from the front. What is `said` above them they need not say again. */
function nextItems(
	blocks: PaperBlock[],
	{ title }: PaperSection,
	said: readonly string[],
	locale: Locale
): readonly Item[] {
	const findings = takeFindings(blocks);
	if (findings.length > 0) {
		const notes = findings.flatMap(({ finding }) => notesOfFinding(finding, locale));
		return [{ flowing: flowingFindings(findings, locale), notes }];
	}
	const steps = takeSteps(blocks);
	if (steps.length > 0) return gridItems(gridOfPlan(steps, locale), { title, isNamed: true }, planNotes(steps, locale));
	const block = blocks.shift();
	switch (block?.kind) {
		case 'comment':
			return [{ flowing: flowingParagraphs(commentParagraphs(block, locale), true), notes: [] }];
		case 'derivation':
			return [{ flowing: null, notes: [block.title, ...block.lines] }];
		case 'table':
			return tableItems(block.table, block.table.caption, said.includes(block.table.caption), locale);
		case 'figure':
			return figureItems(block.figure, said.includes(block.figure.title), locale);
		default:
			return [];
	}
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

function takeSteps(blocks: PaperBlock[]): readonly PaperStep[] {
	const steps: PaperStep[] = [];
	for (let [first] = blocks; first?.kind === 'step'; [first] = blocks) {
		steps.push(first.step);
		blocks.shift();
	}
	return steps;
}

/** Headings, texts, lists and facts at the front; what a heading names may also be the block after them. */
function takeParagraphs(blocks: PaperBlock[]): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (let [block] = blocks; block !== undefined; [block] = blocks) {
		if (block.kind === 'heading' && isNamingFinding(blocks)) break;
		const next = paragraphsOf(block);
		if (next === null) break;
		paragraphs.push(...next);
		blocks.shift();
	}
	return paragraphs;
}

function isNamingFinding([, second]: readonly PaperBlock[]): boolean {
	return second?.kind === 'finding';
}

function paragraphsOf(block: PaperBlock): readonly Paragraph[] | null {
	switch (block.kind) {
		case 'heading':
			return [
				block.level === 3
					? paragraph(block.text, sizes.heading, { isSerif: true, spaceBeforePoints: 18, isKept: true })
					: paragraph(block.text, sizes.text, { isBold: true, spaceBeforePoints: 12, isKept: true })
			];
		case 'text':
			return [textParagraph(block.text, block.tone)];
		case 'list':
			return block.items.map((item, place) =>
				paragraph(item, sizes.text, { bullet: block.isOrdered ? place + 1 : 'sign', spaceBeforePoints: 4 })
			);
		case 'facts':
			return block.facts.map(({ label, text }) => ({
				runs: [{ text: `${label}: `, isBold: true, colour: 'accent' }, { text }],
				...{ sizePoints: sizes.text, spaceBeforePoints: 5 }
			}));
		default:
			return null;
	}
}

function textParagraph(text: string, tone: 'lead' | 'plain' | 'small'): Paragraph {
	const [size, look] = tones[tone];
	return paragraph(text, size, look);
}

const tones = {
	lead: [sizes.lead, { isSerif: true, spaceBeforePoints: 10 }],
	plain: [sizes.text, { spaceBeforePoints: 8 }],
	small: [sizes.small, { colour: 'muted', spaceBeforePoints: 7 }]
} as const;

function commentParagraphs(comment: Extract<PaperBlock, { kind: 'comment' }>, locale: Locale): readonly Paragraph[] {
	return [
		paragraph(commentWords(comment, locale), sizes.small, { isBold: true, colour: 'accent', isKept: true }),
		...comment.text.split(/\n+/).map((line) => paragraph(line, sizes.text, { isItalic: true, spaceBeforePoints: 4 }))
	];
}

function figureItems(figure: PaperFigure, isNamed: boolean, locale: Locale): readonly Item[] {
	const facing = flowingFacing(figure, isNamed);
	const { table, title } = figure;
	if (facing !== null) {
		const notes = [figure.summary, ...table.notes, ...missingNotes(table, locale)];
		return [{ flowing: facing, notes }, ...notesBelow(table, title)];
	}
	return [
		...flowingCharts(figure, isNamed).map((flowing) => ({ flowing, notes: [figure.summary] })),
		// Its picture stands above it, with the title.
		...tableItems(table, title, true, locale)
	];
}

function tableItems(table: PaperTable, title: string, isNamed: boolean, locale: Locale): readonly Item[] {
	const notes = [...table.notes, ...missingNotes(table, locale)];
	return [...gridItems(gridOf(table), { title, isNamed }, notes), ...notesBelow(table, title)];
}

/** What signs in a table mean stands below it where there is room; the notes of its slides say it in any case. */
function notesBelow({ notes }: PaperTable, title: string): readonly Item[] {
	if (notes.length === 0) return [];
	const below = notes.map((text) => paragraph(text, sizes.denseTable, { colour: 'muted', spaceBeforePoints: 2 }));
	return [{ flowing: { ...flowingParagraphs(below), title }, notes: [], isOptional: true }];
}

function gridItems(
	grid: Grid,
	{ title, isNamed }: { readonly title: string; readonly isNamed: boolean },
	notes: readonly string[]
): readonly Item[] {
	const caption = isNamed ? null : paragraph(title, sizes.subheading, { isSerif: true });
	return measuredGrids(grid, places.content.width).map((measured) => ({
		flowing: flowingGrid(measured, title, caption),
		notes
	}));
}

function planNotes(steps: readonly PaperStep[], locale: Locale): readonly string[] {
	return [planWords(locale).basis, ...steps.flatMap(notesOfStep)];
}
