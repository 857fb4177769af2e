/** What a logo is drawn with. Everything else goes, with what is in it: scripts, links, foreign content, pictures, animations. */
export const allowedElements: ReadonlySet<string> = new Set(
	(
		'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc style ' +
		'linearGradient radialGradient stop clipPath mask'
	).split(' ')
);

/** Elements whose text counts; between others it is white space. */
export const textElements: ReadonlySet<string> = new Set(['text', 'tspan', 'title', 'desc', 'style']);

/** Shapes, places and looks; nothing that acts, loads or leads anywhere. */
const allowedAttributes: ReadonlySet<string> = new Set(
	(
		'id class style transform d points x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height viewBox ' +
		'preserveAspectRatio pathLength offset spreadMethod gradientUnits gradientTransform clipPathUnits maskUnits ' +
		'maskContentUnits color opacity display visibility fill fill-opacity fill-rule stroke stroke-width stroke-opacity ' +
		'stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stop-color stop-opacity ' +
		'clip-path clip-rule mask vector-effect shape-rendering text-rendering paint-order font-family font-size font-weight ' +
		'font-style font-stretch letter-spacing word-spacing text-anchor dominant-baseline alignment-baseline ' +
		'baseline-shift rotate textLength lengthAdjust'
	).split(' ')
);

/** Elements that stand for another one of the same file. */
const referring: ReadonlySet<string> = new Set(['use', 'linearGradient', 'radialGradient']);

/** An attribute as it is kept; null where it is not. */
export function allowedAttribute(element: string, name: string, value: string): readonly [string, string] | null {
	if (name === 'href' || name === 'xlink:href') {
		return referring.has(element) && /^#[\w.:-]{1,100}$/.test(value) ? ['href', value] : null;
	}
	return allowedAttributes.has(name) && isInert(value) ? [name, value] : null;
}

const functions = new Set(
	'rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy'.split(' ')
);

/**
 * Whether a style loads nothing and leads nowhere: functions of colour and place, references into the same file, and nothing else that
 * has brackets; no rule that begins with `@`, and no character that could be written so as to mean another one.
 */
export function isInert(style: string): boolean {
	if (/[@\\<]|\/\*|javascript:|data:|expression|-moz-binding|behavior/i.test(style)) return false;
	const beforeBrackets = style.split('(').slice(0, -1);
	const names = beforeBrackets.map((text) => /[a-z-]{0,20}$/.exec(text.slice(-20).trimEnd().toLowerCase())?.[0] ?? '');
	if (names.some((name) => name !== 'url' && !functions.has(name))) return false;
	const addresses = style.match(/url\s*\(/gi) ?? [];
	const own = style.match(/url\(\s*(?:#[\w.:-]{1,100}|"#[\w.:-]{1,100}"|'#[\w.:-]{1,100}')\s*\)/gi) ?? [];
	return addresses.length === own.length;
}
