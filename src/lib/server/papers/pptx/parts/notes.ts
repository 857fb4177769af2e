import type { Locale } from '$lib/core/text';
import { paragraph } from '../layout/paragraphs';
import { filledWith } from './colours';
import { colourMap, numberParagraph, slideTree } from './master';
import { paragraphsXml } from './text';
import { element, emu, namespaces, setting } from './xml';

/** An upright page, in points. */
const notesSize = { width: 540, height: 720 };

/** What the notes of all slides look like when they are printed. */
export function notesMasterXml(locale: Locale): string {
	const style = element(
		'p:notesStyle',
		{},
		element(
			'a:lvl1pPr',
			{ algn: 'l' },
			element('a:defRPr', { sz: 1200 }, filledWith('ink'), element('a:latin', { typeface: '+mn-lt' }))
		)
	);
	const background = element(
		'p:bg',
		{},
		element('p:bgPr', {}, element('a:solidFill', {}, setting('a:schemeClr', 'bg1')), element('a:effectLst'))
	);
	const shapes = [slideImage(2, true), notesText(3, [], locale, true)];
	return element('p:notesMaster', namespaces, slideTree(shapes, background), element('p:clrMap', colourMap), style);
}

/** What a speaker may want to know of one slide. */
export function notesXml(notes: readonly string[], number: number, locale: Locale): string {
	const shapes = [slideImage(2, false), notesText(3, notes, locale, false), slideNumber(4, number, locale)];
	return element(
		'p:notes',
		namespaces,
		slideTree(shapes, ''),
		element('p:clrMapOvr', {}, element('a:masterClrMapping'))
	);
}

function slideImage(id: number, isMaster: boolean): string {
	const place = element(
		'a:xfrm',
		{},
		element('a:off', { x: emu(30), y: emu(40) }),
		element('a:ext', { cx: emu(notesSize.width - 60), cy: emu(270) })
	);
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name: 'Slide' }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
			element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 }))
		),
		element('p:spPr', {}, isMaster ? [place, element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))] : [])
	);
}

function notesText(id: number, notes: readonly string[], locale: Locale, isMaster: boolean): string {
	const place = element(
		'a:xfrm',
		{},
		element('a:off', { x: emu(54), y: emu(336) }),
		element('a:ext', { cx: emu(notesSize.width - 108), cy: emu(340) })
	);
	const paragraphs = notes.map((text) => paragraph(text, 12, { spaceBeforePoints: 4 }));
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name: 'Notes' }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
			element('p:nvPr', {}, element('p:ph', { type: 'body', idx: 1 }))
		),
		element('p:spPr', {}, isMaster ? [place, element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))] : []),
		element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), paragraphsXml(paragraphs, { locale }))
	);
}

function slideNumber(id: number, number: number, locale: Locale): string {
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id, name: 'Slide number' }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
			element('p:nvPr', {}, element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 10 }))
		),
		element('p:spPr'),
		element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), numberParagraph(locale, String(number)))
	);
}
