import type { Locale } from '$lib/core/text';
import { fittedCoverTitle, fittedTitle } from '../layout/deck';
import type { Box, ChartBox, Paragraph, Slide } from '../layout/slide';
import { filledWith } from './colours';
import { footerPlace, kickerPlace, numberParagraph, numberPlace, slideTree } from './master';
import { chartFrame, filledBox, placeholder, tableFrame, textBox } from './shapes';
import { languages, paragraphsXml } from './text';
import { element, namespaces, written } from './xml';

/** What a slide has beside what is on it. */
export interface SlideFrame {
	readonly locale: Locale;
	/** Counted from 1. */
	readonly number: number;
	readonly footer: string;
	/** Of its brand, `#rrggbb`. */
	readonly accent: string;
	/** How the slide calls the part of each of its charts, in their order. */
	readonly chartRelations: readonly string[];
}

export function slideXml(slide: Slide, frame: SlideFrame): string {
	const { locale } = frame;
	const shapes = shapesOf(slide, frame);
	const isCover = slide.look === 'cover';
	const around = isCover
		? []
		: [
				(id: number) =>
					placeholder({ id, name: 'Footer' }, footerPlace, { paragraphs: plainParagraph(frame.footer, locale) }),
				(id: number) =>
					placeholder({ id, name: 'Slide number' }, numberPlace, {
						paragraphs: numberParagraph(locale, String(frame.number))
					})
			];
	// The tree itself is shape 1.
	const numbered = [...shapes, ...around].map((shape, place) => shape(place + 2));
	return element(
		'p:sld',
		namespaces,
		slideTree(numbered, ''),
		element('p:clrMapOvr', {}, element('a:masterClrMapping'))
	);
}

export function chartsOf({ boxes }: Slide): readonly ChartBox[] {
	return boxes.filter((box) => box.kind === 'chart');
}

type Shape = (id: number) => string;

/** In reading order: section, title, content. */
function shapesOf(slide: Slide, frame: SlideFrame): readonly Shape[] {
	const { locale } = frame;
	const isCover = slide.look === 'cover';
	const { text, sizePoints } = isCover ? fittedCoverTitle(slide.title) : fittedTitle(slide.title);
	const title: Paragraph = { runs: [{ text }], sizePoints };
	return [
		(id) =>
			placeholder(
				{ id, name: 'Title' },
				{ type: isCover ? 'ctrTitle' : 'title' },
				{
					paragraphs: paragraphsXml([title], { locale })
				}
			),
		...(slide.kicker === ''
			? []
			: [
					(id: number) =>
						placeholder({ id, name: 'Section' }, kickerPlace, { paragraphs: plainParagraph(slide.kicker, locale) })
				]),
		...slide.boxes.flatMap((box, place) => boxShapes(box, chartNumber(slide, place), frame))
	];
}

function chartNumber({ boxes }: Slide, place: number): number {
	return boxes.slice(0, place).filter(({ kind }) => kind === 'chart').length;
}

function boxShapes(box: Box, chartPlace: number, { locale, accent, chartRelations }: SlideFrame): readonly Shape[] {
	switch (box.kind) {
		case 'text':
			if (box.placeholder === 'subject') {
				return [
					(id) =>
						placeholder(
							{ id, name: 'Subtitle' },
							{ type: 'subTitle', idx: 1 },
							{
								paragraphs: paragraphsXml(box.paragraphs, { locale })
							}
						)
				];
			}
			return [
				...(box.isQuoted
					? [
							(id: number) =>
								filledBox(
									{ id, name: `Rule ${id}` },
									{ x: box.area.x - 14, y: box.area.y, width: 3, height: box.area.height },
									filledWith('accent')
								)
						]
					: []),
				(id) => textBox({ id, name: `Text ${id}` }, box, locale)
			];
		case 'table':
			return [(id) => tableFrame({ id, name: `Table ${id}`, description: box.description }, box, locale, accent)];
		case 'chart':
			return [
				(id) =>
					chartFrame(
						{ id, name: `Chart ${id}`, description: [box.title, box.description].filter(Boolean).join('\n') },
						box.area,
						chartRelations[chartPlace] ?? ''
					)
			];
	}
}

function plainParagraph(text: string, locale: Locale): string {
	return element(
		'a:p',
		{},
		element('a:pPr', { algn: 'l' }),
		element('a:r', {}, element('a:rPr', { lang: languages[locale] }), element('a:t', {}, written(text)))
	);
}
