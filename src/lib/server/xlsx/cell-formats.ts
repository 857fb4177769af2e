import { attributeText } from './cell-text';
import type { CellLook } from './workbook';

/** The formats of one file, numbered as they are first asked for. */
export interface CellFormats {
	numberOf(look: CellLook | undefined): number;
	/** The part of the file that explains the numbers, once all are known. */
	xml(): string;
}

/** `accent` as `#rrggbb`. */
export function cellFormats(accent: string): CellFormats {
	const formats: string[] = [];
	const known = new Map<string, number>();
	const codes: string[] = [];
	const add = (look: CellLook) => formats.push(formatXml(look, codes)) - 1;
	const plain = add({});
	return {
		numberOf(look) {
			if (look === undefined) return plain;
			const key = [look.number, look.role, look.isWrapped, look.depth, look.shade].join('|');
			const number = known.get(key) ?? add(look);
			known.set(key, number);
			return number;
		},
		xml: () => stylesXml(formats, codes, accent)
	};
}

const fonts = { plain: 0, head: 1, title: 2, label: 3, missing: 4 } as const;

/** Every file has these two first, whatever they are used for; then heading and shades. */
const fillsBefore = 2;

function formatXml({ number, role, isWrapped, depth, shade }: CellLook, codes: string[]): string {
	const attributes = [
		`numFmtId="${number === undefined ? 0 : codeNumber(number, codes)}"`,
		`fontId="${fonts[role ?? 'plain']}"`,
		`fillId="${role === 'head' ? fillsBefore : shade === undefined ? 0 : fillsBefore + 1 + shade}"`,
		`borderId="${role === 'head' ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`
	];
	const alignment = [
		`vertical="${role === 'head' ? 'bottom' : 'top'}"`,
		isWrapped || role === 'head' ? 'wrapText="1"' : '',
		depth ? `horizontal="left" indent="${depth}"` : role === 'missing' ? 'horizontal="right"' : ''
	];
	return `<xf ${attributes.join(' ')}><alignment ${alignment.filter(Boolean).join(' ')}/></xf>`;
}

/** Below 164 are those that programs define themselves. */
const codesFrom = 164;

function codeNumber(code: string, codes: string[]): number {
	const at = codes.indexOf(code);
	return codesFrom + (at === -1 ? codes.push(code) - 1 : at);
}

function stylesXml(formats: readonly string[], codes: readonly string[], accent: string): string {
	const numbers = codes.map(
		(code, index) => `<numFmt numFmtId="${codesFrom + index}" formatCode="${attributeText(code)}"/>`
	);
	const fills = [accent, ...shadeShares.map((share) => mixedWithWhite(accent, share))].map(
		(colour) => `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/></patternFill></fill>`
	);
	const font = (more: string, size = 11, colour = 'FF1C1B19') =>
		`<font>${more}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;
	return [
		'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
		list('numFmts', numbers),
		list('fonts', [
			font(''),
			font('<b/>', 11, inkOn(accent)),
			font('<b/>', 16),
			font('<b/>'),
			font('', 11, 'FF6B6862')
		]),
		list('fills', [
			'<fill><patternFill patternType="none"/></fill>',
			'<fill><patternFill patternType="gray125"/></fill>',
			...fills
		]),
		list('borders', ['<border/>', `<border><bottom style="thin"><color rgb="${argb(accent)}"/></bottom></border>`]),
		list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
		list('cellXfs', formats),
		list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
		'</styleSheet>'
	].join('');
}

function list(name: string, entries: readonly string[]): string {
	return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

/** Light enough for dark figures on the darkest of them. */
const shadeShares = [0.05, 0.14, 0.24, 0.34, 0.45];

function mixedWithWhite(colour: string, share: number): string {
	const mixed = channels(colour).map((channel) => Math.round(255 - (255 - channel) * share));
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** White or ink, whichever can be read on it. */
function inkOn(colour: string): string {
	const [red = 0, green = 0, blue = 0] = channels(colour);
	return red * 0.299 + green * 0.587 + blue * 0.114 < 150 ? 'FFFFFFFF' : 'FF1C1B19';
}

function channels(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function argb(colour: string): string {
	return `FF${colour.slice(1).toUpperCase()}`;
}
