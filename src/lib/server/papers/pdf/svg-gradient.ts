import type { SvgElement } from '../../logos/svg-tree';
import { boundsOf } from './svg-shapes';
import { firstStyle, numberIn, styleIn } from './svg-style';

/** A gradient as it lies on a shape; null where it has no stops. */
export function gradientOf(
	document: PDFKit.PDFDocument,
	gradient: SvgElement,
	shape: SvgElement,
	byId: ReadonlyMap<string, SvgElement>
): PDFKit.PDFGradient | null {
	const based = byId.get((gradient.attributes.get('href') ?? '').slice(1));
	const attributes = new Map([...(based?.attributes ?? []), ...gradient.attributes]);
	const stops = stopsOf(gradient).length > 0 ? stopsOf(gradient) : based ? stopsOf(based) : [];
	if (stops.length === 0) return null;
	const isOwn = attributes.get('gradientUnits') === 'userSpaceOnUse';
	const [left, top, width, height] = isOwn ? [0, 0, 1, 1] : boundsOf(shape);
	const x = (name: string, otherwise: number) => left + numberIn(attributes.get(name), otherwise) * width;
	const y = (name: string, otherwise: number) => top + numberIn(attributes.get(name), otherwise) * height;
	const radius = numberIn(attributes.get('r'), 0.5) * Math.max(width, height);
	const drawn =
		gradient.name === 'linearGradient'
			? document.linearGradient(x('x1', 0), y('y1', 0), x('x2', 1), y('y2', 0))
			: document.radialGradient(x('cx', 0.5), y('cy', 0.5), 0, x('cx', 0.5), y('cy', 0.5), radius);
	for (const { offset, colour, opacity } of stops) drawn.stop(offset, colour, opacity);
	return drawn;
}

function stopsOf({ children }: SvgElement) {
	return children
		.filter((child) => typeof child !== 'string')
		.filter(({ name }) => name === 'stop')
		.map((stop) => {
			const declared = new Map([
				...stop.attributes,
				...(stop.attributes.get('style') ?? '').split(';').map((one) => {
					const [name = '', value = ''] = one.split(':');
					return [name.trim(), value.trim()] as const;
				})
			]);
			const fill = declared.get('stop-color') ?? '#000000';
			const { fill: colour } = styleIn(
				{ name: 'stop', attributes: new Map([['fill', fill]]), children: [] },
				firstStyle,
				new Map()
			);
			return {
				offset: Math.min(1, Math.max(0, numberIn(declared.get('offset'), 0))),
				colour,
				opacity: numberIn(declared.get('stop-opacity'), 1)
			};
		});
}
