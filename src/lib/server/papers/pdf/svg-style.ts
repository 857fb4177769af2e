import type { SvgElement } from '../../logos/svg-tree';

/** What an element is drawn with; inherited from what it lies in, but for its own opacity. */
export interface SvgStyle {
	readonly fill: string;
	readonly stroke: string;
	readonly color: string;
	readonly strokeWidth: number;
	readonly fillOpacity: number;
	readonly strokeOpacity: number;
	readonly opacity: number;
	readonly fillRule: 'nonzero' | 'even-odd';
	readonly lineCap: string;
	readonly lineJoin: string;
	readonly dashes: readonly number[];
	readonly isShown: boolean;
}

export const firstStyle: SvgStyle = {
	fill: '#000000',
	stroke: 'none',
	color: '#000000',
	strokeWidth: 1,
	fillOpacity: 1,
	strokeOpacity: 1,
	opacity: 1,
	fillRule: 'nonzero',
	lineCap: 'butt',
	lineJoin: 'miter',
	dashes: [],
	isShown: true
};

/** Declarations of the file’s own style sheets, by what selects them: `path`, `.cls-1`, `#sign`. */
export type SvgRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function rulesOf(root: SvgElement): SvgRules {
	const rules = new Map<string, Map<string, string>>();
	for (const sheet of stylesIn(root)) {
		for (const block of sheet.split('}')) {
			const [selectors = '', body = ''] = block.split('{');
			for (const selector of selectors.split(',').map((one) => one.trim())) {
				const known = rules.get(selector) ?? new Map<string, string>();
				for (const [name, value] of declarationsOf(body)) known.set(name, value);
				rules.set(selector, known);
			}
		}
	}
	return rules;
}

/** The element’s style within another: attributes, then the sheets’ rules, then its own declarations. */
export function styleIn(element: SvgElement, outer: SvgStyle, rules: SvgRules): SvgStyle {
	const classes = (element.attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
	const selectors = [element.name, ...classes.map((name) => `.${name}`), `#${element.attributes.get('id') ?? ''}`];
	const declared = new Map([
		...element.attributes,
		...selectors.flatMap((selector) => [...(rules.get(selector) ?? [])]),
		...declarationsOf(element.attributes.get('style') ?? '')
	]);
	const value = (name: string): string | undefined => {
		const found = declared.get(name)?.trim();
		return found === 'inherit' ? undefined : found;
	};
	const share = (name: string, inherited: number) => Math.min(1, Math.max(0, numberIn(value(name), inherited)));
	const color = colourOf(value('color') ?? outer.color, outer.color);
	const dashes = value('stroke-dasharray');
	return {
		fill: colourOf(value('fill') ?? outer.fill, color),
		stroke: colourOf(value('stroke') ?? outer.stroke, color),
		color,
		strokeWidth: numberIn(value('stroke-width'), outer.strokeWidth),
		fillOpacity: share('fill-opacity', outer.fillOpacity),
		strokeOpacity: share('stroke-opacity', outer.strokeOpacity),
		opacity: outer.opacity * share('opacity', 1),
		fillRule: ruleOf(value('fill-rule'), outer.fillRule),
		lineCap: value('stroke-linecap') ?? outer.lineCap,
		lineJoin: value('stroke-linejoin') ?? outer.lineJoin,
		dashes: dashes === undefined ? outer.dashes : dashesOf(dashes),
		isShown: outer.isShown && value('display') !== 'none' && value('visibility') !== 'hidden'
	};
}

export function numberIn(text: string | undefined, otherwise: number): number {
	const number = Number.parseFloat(text ?? '');
	if (!Number.isFinite(number)) return otherwise;
	return text?.trim().endsWith('%') ? number / 100 : number;
}

function stylesIn({ name, children }: SvgElement): readonly string[] {
	if (name === 'style') return [children.filter((child) => typeof child === 'string').join('')];
	return children.flatMap((child) => (typeof child === 'string' ? [] : stylesIn(child)));
}

function declarationsOf(text: string): readonly (readonly [string, string])[] {
	return text.split(';').flatMap((declaration) => {
		const colon = declaration.indexOf(':');
		if (colon < 0) return [];
		const value = declaration.slice(colon + 1).replace('!important', '');
		return [[declaration.slice(0, colon).trim(), value.trim()] as const];
	});
}

/** As the document knows it: a name or `#rrggbb`; references stay as they are. */
function colourOf(text: string, current: string): string {
	const colour = text.trim().toLowerCase();
	if (colour === 'currentcolor') return current;
	const parts = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1]?.split(/[\s,/]+/) ?? [];
	if (parts.length >= 3) {
		const bytes = parts
			.slice(0, 3)
			.map((part) => Math.round(Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1)));
		return `#${bytes
			.map((byte) =>
				Math.min(255, Math.max(0, byte || 0))
					.toString(16)
					.padStart(2, '0')
			)
			.join('')}`;
	}
	return /^#[0-9a-f]{8}$/.test(colour) ? colour.slice(0, 7) : text.trim();
}

function ruleOf(text: string | undefined, otherwise: SvgStyle['fillRule']): SvgStyle['fillRule'] {
	if (text === 'evenodd') return 'even-odd';
	return text === 'nonzero' ? 'nonzero' : otherwise;
}

function dashesOf(text: string): readonly number[] {
	const dashes = text.split(/[\s,]+/).map(Number);
	return dashes.every((dash) => Number.isFinite(dash) && dash >= 0) && dashes.some((dash) => dash > 0) ? dashes : [];
}
