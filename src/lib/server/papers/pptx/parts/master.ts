import type { Brand } from '$lib/core/branding/brand';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import { type Area, coverPlaces, places, sizes, slideSize } from '../layout/page';
import { filledWith } from './colours';
import type { MediaRelations } from './logo';
import { filledBox, noMargins, picture, placeholder } from './shapes';
import { languages } from './text';
import { element, emu, namespaces, setting, written } from './xml';

/** The footer’s and the number’s places, the same in master, layouts and slides. */
export const footerPlace = { type: 'ftr', sz: 'quarter', idx: 11 };
export const numberPlace = { type: 'sldNum', sz: 'quarter', idx: 12 };
export const kickerPlace = { type: 'body', sz: 'quarter', idx: 13 };

/** What every slide has from here: places and types of its texts, the rule above it, and whose it is. */
export function masterXml(brand: Brand, locale: Locale, logo: MediaRelations | null): string {
	const shapes = [
		filledBox({ id: 2, name: 'Rule' }, { x: 0, y: 0, width: slideSize.width, height: 6 }, filledWith('accent')),
		placeholder(
			{ id: 3, name: 'Title' },
			{ type: 'title' },
			{
				...{ area: places.title, body: { ...noMargins, anchor: 't' } },
				paragraphs: prompt(m.paper_deck_prompt_title({}, { locale }), locale)
			}
		),
		placeholder(
			{ id: 4, name: 'Text' },
			{ type: 'body', idx: 1 },
			{
				...{ area: places.content, body: noMargins },
				paragraphs: prompt(m.paper_deck_prompt_text({}, { locale }), locale)
			}
		),
		footer(5, locale),
		number(6, locale),
		...(logo === null ? [] : [logoPicture(7, brand, logo, places.logo, 'right')])
	];
	return element(
		'p:sldMaster',
		namespaces,
		slideTree(shapes, element('p:bg', {}, element('p:bgPr', {}, setScheme('bg1'), element('a:effectLst')))),
		element('p:clrMap', colourMap),
		element(
			'p:sldLayoutIdLst',
			{},
			[1, 2].map((place) => element('p:sldLayoutId', { id: masterId + place, 'r:id': `rId${place}` }))
		),
		element(
			'p:txStyles',
			{},
			titleStyle,
			bodyStyle,
			element('p:otherStyle', {}, levelOne(sizes.text, 'a:lvl1pPr', { algn: 'l' }, filledWith('ink')))
		)
	);
}

/** The cover: title, whom it is about, and the logo as large as it may be. */
export function coverLayoutXml(brand: Brand, locale: Locale, logo: MediaRelations | null): string {
	const shapes = [
		filledBox({ id: 2, name: 'Rule' }, { x: 0, y: 0, width: 14, height: slideSize.height }, filledWith('accent')),
		placeholder(
			{ id: 3, name: 'Title' },
			{ type: 'ctrTitle' },
			{
				...{ area: coverPlaces.title, body: { ...noMargins, anchor: 'b' } },
				styles: element('a:lstStyle', {}, levelOne(sizes.coverTitle, 'a:lvl1pPr', { algn: 'l' }, '', '+mj-lt')),
				paragraphs: prompt(m.paper_deck_prompt_title({}, { locale }), locale)
			}
		),
		placeholder(
			{ id: 4, name: 'Subtitle' },
			{ type: 'subTitle', idx: 1 },
			{
				...{ area: coverPlaces.subject, body: { ...noMargins, anchor: 't' } },
				styles: element('a:lstStyle', {}, levelOne(sizes.coverSubject, 'a:lvl1pPr', { marL: 0, indent: 0 })),
				paragraphs: prompt(m.paper_deck_prompt_text({}, { locale }), locale)
			}
		),
		...(logo === null ? [] : [logoPicture(5, brand, logo, coverPlaces.logo, 'left')])
	];
	const background = element('p:bg', {}, element('p:bgPr', {}, setScheme('bg2'), element('a:effectLst')));
	return layoutXml(
		m.paper_deck_layout_cover({}, { locale }),
		{ type: 'title', showMasterSp: 0 },
		slideTree(shapes, background)
	);
}

/** Everything else: a title, and room below it. */
export function contentLayoutXml(locale: Locale): string {
	const shapes = [
		placeholder(
			{ id: 2, name: 'Title' },
			{ type: 'title' },
			{ paragraphs: prompt(m.paper_deck_prompt_title({}, { locale }), locale) }
		),
		placeholder({ id: 3, name: 'Section' }, kickerPlace, {
			...{ area: places.kicker, body: { ...noMargins, anchor: 'b' } },
			styles: element(
				'a:lstStyle',
				{},
				levelOne(sizes.small, 'a:lvl1pPr', { marL: 0, indent: 0 }, filledWith('accent'))
			),
			paragraphs: prompt(m.paper_deck_prompt_section({}, { locale }), locale)
		}),
		footer(4, locale),
		number(5, locale)
	];
	return layoutXml(m.paper_deck_layout_content({}, { locale }), { type: 'titleOnly' }, slideTree(shapes, ''));
}

/** A tree of shapes with what lies behind it. */
export function slideTree(shapes: readonly string[], background: string): string {
	const group =
		element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')) +
		element('p:grpSpPr');
	return element('p:cSld', {}, background, element('p:spTree', {}, group, shapes));
}

/** The number of a slide, which programs keep up to date. */
export function numberParagraph(locale: Locale, shown: string): string {
	const field = element(
		'a:fld',
		{ id: '{5F1C6A2E-8B3D-4E57-9A40-1D2C7B6E8F90}', type: 'slidenum' },
		element('a:rPr', { lang: languages[locale] }),
		element('a:t', {}, written(shown))
	);
	return element('a:p', {}, field);
}

export const masterId = 2_147_483_648;

export const colourMap = {
	...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
	...{ accent1: 'accent1', accent2: 'accent2', accent3: 'accent3', accent4: 'accent4' },
	...{ accent5: 'accent5', accent6: 'accent6', hlink: 'hlink', folHlink: 'folHlink' }
};

function layoutXml(name: string, attributes: Readonly<Record<string, string | number>>, tree: string): string {
	return element(
		'p:sldLayout',
		{ ...namespaces, preserve: 1, ...attributes },
		tree.replace('<p:cSld>', `<p:cSld name="${written(name)}">`),
		element('p:clrMapOvr', {}, element('a:masterClrMapping'))
	);
}

function footer(id: number, locale: Locale): string {
	return placeholder({ id, name: 'Footer' }, footerPlace, {
		...{ area: places.footer, body: { ...noMargins, anchor: 'ctr' } },
		styles: element('a:lstStyle', {}, levelOne(11, 'a:lvl1pPr', { algn: 'l' }, filledWith('muted'))),
		paragraphs: element('a:p', {}, element('a:endParaRPr', { lang: languages[locale] }))
	});
}

function number(id: number, locale: Locale): string {
	return placeholder({ id, name: 'Slide number' }, numberPlace, {
		...{ area: places.number, body: { ...noMargins, anchor: 'ctr' } },
		styles: element('a:lstStyle', {}, levelOne(11, 'a:lvl1pPr', { algn: 'r' }, filledWith('muted'))),
		paragraphs: numberParagraph(locale, '‹#›')
	});
}

function logoPicture(id: number, brand: Brand, logo: MediaRelations, area: Area, side: 'left' | 'right'): string {
	const { width = 1, height = 1 } = brand.logo ?? {};
	const scale = Math.min(area.width / width, area.height / height);
	const [shownWidth, shownHeight] = [width * scale, height * scale];
	const placed = {
		x: side === 'left' ? area.x : area.x + area.width - shownWidth,
		y: area.y + (area.height - shownHeight) / 2,
		...{ width: shownWidth, height: shownHeight }
	};
	return picture({ id, name: 'Logo', description: brand.name ?? '' }, placed, logo.picture, logo.vector);
}

function prompt(text: string, locale: Locale): string {
	return element(
		'a:p',
		{},
		element('a:r', {}, element('a:rPr', { lang: languages[locale] }), element('a:t', {}, written(text)))
	);
}

function setScheme(name: string): string {
	return element('a:solidFill', {}, setting('a:schemeClr', name));
}

function levelOne(
	sizePoints: number,
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	fill = '',
	typeface = '+mn-lt'
): string {
	return element(
		name,
		attributes,
		element('a:buNone'),
		element('a:defRPr', { sz: sizePoints * 100 }, fill, element('a:latin', { typeface }))
	);
}

const titleStyle = element(
	'p:titleStyle',
	{},
	element(
		'a:lvl1pPr',
		{ algn: 'l', defTabSz: emu(72), rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
		element('a:spcBef', {}, element('a:spcPct', { val: 0 })),
		element('a:buNone'),
		element(
			'a:defRPr',
			{ sz: sizes.title * 100, kern: 1200 },
			filledWith('ink'),
			element('a:latin', { typeface: '+mj-lt' })
		)
	)
);

const bodyStyle = element(
	'p:bodyStyle',
	{},
	[1, 2, 3, 4, 5].map((level) =>
		element(
			`a:lvl${level}pPr`,
			{ marL: emu(16 * level), indent: -emu(16), algn: 'l', defTabSz: emu(72), rtl: 0 },
			element('a:spcBef', {}, setting('a:spcPts', 400)),
			element('a:buFont', { typeface: 'Arial' }),
			element('a:buChar', { char: '•' }),
			element(
				'a:defRPr',
				{ sz: (level === 1 ? sizes.text : 13) * 100, kern: 1200 },
				filledWith('ink'),
				element('a:latin', { typeface: '+mn-lt' })
			)
		)
	)
);
