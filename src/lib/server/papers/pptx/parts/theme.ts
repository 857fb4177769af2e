import type { Brand } from '$lib/core/branding/brand';
import { ink, paper } from './colours';
import { element, namespaces, setting } from './xml';

/** Types that are on every desk: what is measured for them fits there. */
const fonts = { headings: 'Georgia', text: 'Arial' };

/** Beside the accent, for lines that must be told apart; calm, and legible on white. */
const others = ['#5c554b', '#8f3a10', '#3b5b8c', '#7a5c12', '#6b4a7a'];
const muted = '#5c554b';
const page = '#faf7f1';

/** Colours and types in one place: whoever restyles the deck does it here. */
export function themeXml({ name, accents }: Brand): string {
	const colours: readonly (readonly [string, string])[] = [
		...([
			['dk1', ink],
			['lt1', paper],
			['dk2', muted],
			['lt2', page]
		] as const),
		...[accents.light, ...others].map((colour, place) => [`accent${place + 1}`, colour] as const),
		...([
			['hlink', accents.light],
			['folHlink', muted]
		] as const)
	];
	return element(
		'a:theme',
		{ 'xmlns:a': namespaces['xmlns:a'], name: name ?? 'Gegenprobe' },
		element(
			'a:themeElements',
			{},
			element(
				'a:clrScheme',
				{ name: name ?? 'Gegenprobe' },
				colours.map(([place, colour]) => element(`a:${place}`, {}, rgb(colour)))
			),
			element(
				'a:fontScheme',
				{ name: 'Gegenprobe' },
				fontXml('a:majorFont', fonts.headings),
				fontXml('a:minorFont', fonts.text)
			),
			formats
		),
		element('a:objectDefaults'),
		element('a:extraClrSchemeLst')
	);
}

function rgb(colour: string): string {
	return setting('a:srgbClr', colour.slice(1).toUpperCase());
}

function fontXml(name: string, typeface: string): string {
	return element(
		name,
		{},
		element('a:latin', { typeface }),
		element('a:ea', { typeface: '' }),
		element('a:cs', { typeface: '' })
	);
}

const own = element('a:solidFill', {}, setting('a:schemeClr', 'phClr'));

/** Plain fills, thin lines, no effects; each list needs three. */
const formats = element(
	'a:fmtScheme',
	{ name: 'Gegenprobe' },
	element('a:fillStyleLst', {}, [own, own, own]),
	element(
		'a:lnStyleLst',
		{},
		[6350, 12_700, 19_050].map((w) =>
			element('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, own, setting('a:prstDash', 'solid'))
		)
	),
	element(
		'a:effectStyleLst',
		{},
		[1, 2, 3].map(() => element('a:effectStyle', {}, element('a:effectLst')))
	),
	element('a:bgFillStyleLst', {}, [own, own, own])
);
