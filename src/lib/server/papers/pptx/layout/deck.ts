import type { Paper, PaperSection } from '$lib/core/paper/paper';
import { inTwoParts } from '$lib/core/paper/parts';
import type { InPieces } from '$lib/core/pieces';
import type { Locale } from '$lib/core/text';
import { appendixWords, provenanceWords, stageWords } from '../words';
import { itemsOf } from './blocks';
import { seriesMarks } from './figures';
import { coverPlaces, places, sizes } from './page';
import { heightOfParagraphs, paragraph } from './paragraphs';
import { setSection } from './set-section';
import { forAppendix, forBody, forSummary, type Setting } from './setting';
import type { Box, ChartBox, Paragraph, Slide, TextBox } from './slide';

/** A paper as slides: the cover, what is discussed, and as an appendix what is looked up, with where its figures come from. */
export function* slidesOf(paper: Paper): InPieces<readonly Slide[]> {
	const { locale } = paper;
	const { body, appendix } = inTwoParts(paper);
	const behind = withOrigin(appendix, paper);
	const slides: Slide[] = [coverOf(paper)];
	for (const section of body) {
		slides.push(...(yield* section.role === 'summary' ? summaryOf(section, locale) : setIn(section, forBody(locale))));
	}
	if (behind.length > 1) slides.push(...(yield* setIn(dividerOf(behind, locale), forBody(locale))));
	for (const section of behind) slides.push(...(yield* lookedUp(section, locale)));
	return slides;
}

/** A title as it fits above a slide; what does not is in the notes whole. */
export function fittedTitle(title: string): { readonly text: string; readonly sizePoints: number } {
	const { width, height } = places.title;
	return fitted(title, [sizes.title, sizes.longTitle], width, height);
}

function* setIn(
	section: PaperSection,
	setting: Setting,
	columnPoints: number = places.content.height
): InPieces<readonly Slide[]> {
	const { title } = section;
	const slides = yield* setSection(title, itemsOf(section, setting), columnPoints);
	return slides.map((slide) => ({
		...slide,
		look: 'content',
		section: title,
		notes: fittedTitle(slide.title).text === slide.title ? slide.notes : [slide.title, ...slide.notes]
	}));
}

/** Rather with tables closer together than with a last slide that has a few lines alone. */
function* lookedUp(section: PaperSection, locale: Locale): InPieces<readonly Slide[]> {
	const setting = forAppendix(locale);
	const slides = yield* setIn(section, setting);
	if (!endsInFewLines(slides)) return slides;
	for (const closePoints of [sizes.denseTable, sizes.smallTable, sizes.smallestTable]) {
		const close = yield* setIn(section, { ...setting, closePoints });
		if (!endsInFewLines(close)) return close;
	}
	return slides;
}

function endsInFewLines(slides: readonly Slide[]): boolean {
	return slides.length > 1 && (slides.at(-1)?.boxes.every(isFewLines) ?? false);
}

function isFewLines({ kind, area }: Box): boolean {
	return kind === 'text' && area.y + area.height <= places.content.y + fewLinesMostPoints;
}

const fewLinesMostPoints = 120;

/** On one slide, in two columns of about the same height; where even the smallest type does not do, on several. */
function* summaryOf(section: PaperSection, locale: Locale): InPieces<readonly Slide[]> {
	const { height } = places.content;
	for (const setting of forSummary(locale)) {
		let slides = yield* setIn(section, setting);
		if (slides.length > 1) continue;
		for (let lower = height * 0.95; lower > height * 0.3; lower -= height * 0.05) {
			const even = yield* setIn(section, setting, lower);
			if (even.length > 1) break;
			slides = even;
		}
		return slides;
	}
	return yield* setIn(section, forBody(locale));
}

/** Where the figures come from stands with how they came about. */
function withOrigin(appendix: readonly PaperSection[], { provenance, locale }: Paper): readonly PaperSection[] {
	if (provenance.length === 0) return appendix;
	const title = provenanceWords(locale);
	const facts = { kind: 'facts', facts: provenance } as const;
	const last = appendix.at(-1);
	if (last?.role !== 'method') return [...appendix, { id: 'provenance', role: 'other', title, blocks: [facts] }];
	const heading = { kind: 'heading', level: 3, text: title } as const;
	return [...appendix.slice(0, -1), { ...last, blocks: [...last.blocks, heading, facts] }];
}

function dividerOf(sections: readonly PaperSection[], locale: Locale): PaperSection {
	const { title, lead } = appendixWords(locale);
	const items = sections.map((section) => section.title);
	return {
		...{ id: 'appendix', role: 'other', title },
		blocks: [
			{ kind: 'text', text: lead, tone: 'lead' },
			{ kind: 'list', items, isOrdered: false }
		]
	};
}

/** Title, whom it is about and where they stand, beside the first picture of dots. */
function coverOf(paper: Paper): Slide {
	const { title, subject, stage, coverLines, locale } = paper;
	const boxes: TextBox[] = [];
	if (subject !== null) {
		const { text, sizePoints } = fitted(
			subject,
			[sizes.coverSubject, sizes.text],
			coverPlaces.subject.width,
			coverPlaces.subject.height
		);
		boxes.push({
			...{ kind: 'text', area: coverPlaces.subject, placeholder: 'subject' },
			paragraphs: [paragraph(text, sizePoints)]
		});
	}
	if (stage !== null) {
		boxes.push(
			fittingBox(coverPlaces.stage, [
				paragraph(stageWords(stage, locale), sizes.lead, { isSerif: true, colour: 'accent' }),
				paragraph(stage.sentence, sizes.text, { spaceBeforePoints: 4 })
			])
		);
	}
	boxes.push(
		fittingBox(
			coverPlaces.lines,
			coverLines.map((line) => paragraph(line, sizes.small, { colour: 'muted' }))
		)
	);
	const whole = [title, subject ?? '', stage?.sentence ?? '', ...coverLines].filter((text) => text !== '');
	return {
		...{ look: 'cover', kicker: '', title, section: title },
		boxes: [...boxes.filter(({ paragraphs }) => paragraphs.length > 0), ...coverPicture(paper)],
		notes: whole
	};
}

/** More rows than these are no picture for a cover. */
const coverRowsMost = 12;

function coverPicture({ sections }: Paper): readonly ChartBox[] {
	const figures = sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'figure' ? block.figure : []))
	);
	const figure = figures.find(({ data }) => data.shape === 'dots');
	if (figure === undefined || figure.data.categories.length > coverRowsMost) return [];
	const { title, summary, data } = figure;
	return [{ kind: 'chart', area: coverPlaces.picture, title, description: summary, data, marks: seriesMarks(figure) }];
}

/** A cover’s title, set as large as it fits. */
export function fittedCoverTitle(title: string): { readonly text: string; readonly sizePoints: number } {
	const { width, height } = coverPlaces.title;
	return fitted(title, [sizes.coverTitle, 30, 22], width, height);
}

function fitted(text: string, sizesToTry: readonly number[], width: number, height: number) {
	const fits = (sizePoints: number, words: string) =>
		heightOfParagraphs([paragraph(words, sizePoints, { isSerif: true })], width) <= height;
	const size = sizesToTry.find((each) => fits(each, text));
	const smallest = sizesToTry.at(-1) ?? sizes.small;
	if (size !== undefined) return { text, sizePoints: size };
	let end = text.length;
	while (end > 1 && !fits(smallest, `${text.slice(0, end)}…`)) end = Math.floor(end * 0.95);
	return { text: `${text.slice(0, end).toWellFormed().trimEnd()}…`, sizePoints: smallest };
}

/** As many of the lines as there is room for; the notes have them all. */
function fittingBox(area: TextBox['area'], paragraphs: readonly Paragraph[]): TextBox {
	let count = paragraphs.length;
	while (count > 0 && heightOfParagraphs(paragraphs.slice(0, count), area.width) > area.height) count -= 1;
	return { kind: 'text', area, paragraphs: paragraphs.slice(0, count) };
}
