import type { Paper } from '$lib/core/paper/paper';
import type { Locale } from '$lib/core/text';
import { slideSize } from '../layout/page';
import type { Slide } from '../layout/slide';
import { filledWith } from './colours';
import { masterId } from './master';
import { languages } from './text';
import { element, emu, namespaces, written } from './xml';

/** Numbers of slides begin here. */
const firstSlideId = 256;

/** How the presentation calls its parts. */
export interface PresentationRelations {
	readonly master: string;
	readonly notesMaster: string;
	readonly slides: readonly string[];
}

export function presentationXml(slides: readonly Slide[], relations: PresentationRelations, locale: Locale): string {
	return element(
		'p:presentation',
		{ ...namespaces, saveSubsetFonts: 1, autoCompressPictures: 0 },
		element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: masterId, 'r:id': relations.master })),
		element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': relations.notesMaster })),
		element(
			'p:sldIdLst',
			{},
			relations.slides.map((id, place) => element('p:sldId', { id: firstSlideId + place, 'r:id': id }))
		),
		element('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
		element('p:notesSz', { cx: emu(slideSize.height), cy: emu(720) }),
		element(
			'p:defaultTextStyle',
			{},
			element('a:defPPr', {}, element('a:defRPr', { lang: languages[locale] })),
			element(
				'a:lvl1pPr',
				{ marL: 0, algn: 'l' },
				element('a:defRPr', { sz: 1500, kern: 1200 }, filledWith('ink'), element('a:latin', { typeface: '+mn-lt' }))
			)
		),
		element('p:extLst', {}, sections(slides))
	);
}

/** Slides under the names of the paper’s sections, as programs list them beside the slides. */
function sections(slides: readonly Slide[]): string {
	const groups: { readonly name: string; readonly ids: number[] }[] = [];
	for (const [place, { section }] of slides.entries()) {
		const open = groups.at(-1);
		if (open?.name === section) open.ids.push(firstSlideId + place);
		else groups.push({ name: section, ids: [firstSlideId + place] });
	}
	const listed = groups.map(({ name, ids }, place) =>
		element(
			'p14:section',
			{ name, id: identifier(place + 1) },
			element(
				'p14:sldIdLst',
				{},
				ids.map((id) => element('p14:sldId', { id }))
			)
		)
	);
	return element(
		'p:ext',
		{ uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
		element('p14:sectionLst', { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' }, listed)
	);
}

/** Unique in this file is enough, and the same content gives the same bytes. */
function identifier(number: number): string {
	return `{6E9B2C40-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

export const presentationPropertiesXml = element('p:presentationPr', namespaces);

/** No style of its own: cells say how they look, in colours of the theme. */
export const tableStylesXml = element('a:tblStyleLst', {
	'xmlns:a': namespaces['xmlns:a'],
	def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}'
});

/** Whose it is, what it is about and of which day it tells; nothing says when or where the file was made. */
export function corePropertiesXml({ title, subject, asOf, locale }: Paper, author: string): string {
	const day = (name: string) =>
		element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${asOf.slice(0, 10)}T00:00:00Z`);
	return element(
		'cp:coreProperties',
		{
			'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'xmlns:dcterms': 'http://purl.org/dc/terms/',
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
		},
		element('dc:title', {}, written(title)),
		subject === null ? '' : element('dc:subject', {}, written(subject)),
		element('dc:creator', {}, written(author)),
		element('dc:language', {}, languages[locale]),
		element('cp:lastModifiedBy', {}, written(author)),
		/^\d{4}-\d{2}-\d{2}/.test(asOf) ? day('created') + day('modified') : ''
	);
}

export function appPropertiesXml(slideCount: number): string {
	return element(
		'Properties',
		{ xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
		element('Slides', {}, String(slideCount)),
		element('Application', {}, 'Gegenprobe')
	);
}
