import type { Locale } from '$lib/core/text';
import { type Area, cellMargins } from '../layout/page';
import type { TableBox, TableCell, TextBox } from '../layout/slide';
import { filledWith, filledWithShade, hairline, inkOnShade, shadeParts } from './colours';
import { paragraphsXml, type TextLook } from './text';
import { type Attributes, element, emu } from './xml';

/** What a shape is called and, for those who do not see it, what it says. Numbers are unique on their slide. */
export interface ShapeName {
	readonly id: number;
	readonly name: string;
	readonly description?: string;
}

/** A place in the master that a text fills; where it stands and how it looks follows from there. */
export function placeholder(
	shape: ShapeName,
	kind: Attributes,
	content: { readonly paragraphs: string; readonly area?: Area; readonly body?: Attributes; readonly styles?: string }
): string {
	return element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			nameXml(shape),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
			element('p:nvPr', {}, element('p:ph', kind))
		),
		element('p:spPr', {}, content.area ? transform('a', content.area) : ''),
		element(
			'p:txBody',
			{},
			element('a:bodyPr', content.body ?? {}, element('a:normAutofit')),
			content.styles ?? element('a:lstStyle'),
			content.paragraphs
		)
	);
}

/** Text without margins, so that what is below each other begins at one edge. */
export function textBox(shape: ShapeName, { area, paragraphs }: TextBox, locale: Locale): string {
	return element(
		'p:sp',
		{},
		element('p:nvSpPr', {}, nameXml(shape), element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr')),
		element('p:spPr', {}, transform('a', area), rectangle, element('a:noFill')),
		element(
			'p:txBody',
			{},
			element('a:bodyPr', { wrap: 'square', ...noMargins, rtlCol: 0 }, element('a:noAutofit')),
			element('a:lstStyle'),
			paragraphsXml(paragraphs, { locale, colour: 'ink' })
		)
	);
}

/** A filled rectangle, for rules. */
export function filledBox(shape: ShapeName, area: Area, fill: string): string {
	return element(
		'p:sp',
		{},
		element('p:nvSpPr', {}, nameXml(shape), element('p:cNvSpPr'), element('p:nvPr', { userDrawn: 1 })),
		element('p:spPr', {}, transform('a', area), rectangle, fill, element('a:ln', {}, element('a:noFill')))
	);
}

export function picture(shape: ShapeName, area: Area, relation: string, vectorRelation: string | null): string {
	const vector =
		vectorRelation === null
			? ''
			: element(
					'a:extLst',
					{},
					element(
						'a:ext',
						{ uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
						element('asvg:svgBlip', {
							'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
							'r:embed': vectorRelation
						})
					)
				);
	return element(
		'p:pic',
		{},
		element(
			'p:nvPicPr',
			{},
			nameXml(shape),
			element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
			element('p:nvPr', { userDrawn: 1 })
		),
		element(
			'p:blipFill',
			{},
			element('a:blip', { 'r:embed': relation }, vector),
			element('a:stretch', {}, element('a:fillRect'))
		),
		element('p:spPr', {}, transform('a', area), rectangle)
	);
}

export function chartFrame(shape: ShapeName, area: Area, relation: string): string {
	const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
	const content = element('c:chart', { 'xmlns:c': chart, 'r:id': relation });
	return frame(shape, area, element('a:graphicData', { uri: chart }, content));
}

/** `accent` decides which shades bear light text, `#rrggbb`. */
export function tableFrame(shape: ShapeName, box: TableBox, locale: Locale, accent: string): string {
	const rows = box.rows.map(({ heightPoints, cells }, place) =>
		element(
			'a:tr',
			{ h: emu(heightPoints) },
			cells.map((cell) => cellXml(cell, anchorOf(box, place, cell), marginOf(box), locale, accent))
		)
	);
	const table = element(
		'a:tbl',
		{},
		element('a:tblPr', box.hasHead ? { firstRow: 1 } : {}),
		element(
			'a:tblGrid',
			{},
			box.widths.map((width) => element('a:gridCol', { w: emu(width) }))
		),
		rows
	);
	return frame(
		shape,
		box.area,
		element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, table)
	);
}

export const noMargins = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

const rectangle = element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));

function frame(shape: ShapeName, area: Area, graphicData: string): string {
	return element(
		'p:graphicFrame',
		{},
		element(
			'p:nvGraphicFramePr',
			{},
			nameXml(shape),
			element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
			element('p:nvPr')
		),
		transform('p', area),
		element('a:graphic', {}, graphicData)
	);
}

/** Headings stand on their line. */
function anchorOf({ hasHead, isBeside }: TableBox, row: number, cell: TableCell): Anchor {
	if (hasHead && row === 0) return cell.isUpright ? 'upright-head' : 'head';
	return isBeside ? 'middle' : 'top';
}

type Anchor = 'head' | 'upright-head' | 'middle' | 'top';

const anchors: Readonly<Record<Anchor, string>> = { head: 'b', 'upright-head': 'ctr', middle: 'ctr', top: 't' };

function marginOf({ isTight }: TableBox): number {
	return isTight ? cellMargins.aboveTight : cellMargins.above;
}

function cellXml(cell: TableCell, anchor: Anchor, above: number, locale: Locale, accent: string): string {
	const part = cell.shade === undefined ? undefined : shadeParts[cell.shade];
	const look: TextLook = {
		locale,
		align: cell.isUpright ? 'left' : cell.align,
		colour: part === undefined ? 'ink' : inkOnShade(accent, part)
	};
	const isHead = anchor === 'head' || anchor === 'upright-head';
	const none = ['a:lnL', 'a:lnR', 'a:lnT'].map((name) => element(name, { w: 0 }, element('a:noFill')));
	const below = element('a:lnB', { w: emu(isHead ? 1.5 : 0.5) }, isHead ? filledWith('accent') : hairline);
	return element(
		'a:tc',
		{},
		element('a:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), paragraphsXml(cell.paragraphs, look)),
		element(
			'a:tcPr',
			{
				marL: emu(cellMargins.side + (cell.indentPoints ?? 0)),
				marR: emu(cellMargins.side),
				marT: emu(above),
				marB: emu(above),
				...(cell.isUpright && { vert: 'vert270' }),
				anchor: anchors[anchor]
			},
			none,
			below,
			part === undefined ? element('a:noFill') : filledWithShade('accent1', part)
		)
	);
}

function nameXml({ id, name, description }: ShapeName): string {
	return element('p:cNvPr', { id, name, descr: description });
}

function transform(prefix: 'a' | 'p', { x, y, width, height }: Area): string {
	return element(
		`${prefix}:xfrm`,
		{},
		element('a:off', { x: emu(x), y: emu(y) }),
		element('a:ext', { cx: emu(width), cy: emu(height) })
	);
}
