import type { SvgElement } from '../../logos/svg-tree';
import { numberIn } from './svg-style';

export type Matrix = readonly [number, number, number, number, number, number];

/** Puts a shape’s outline into the document; false where it has none. */
export function tracePath(document: PDFKit.PDFDocument, { name, attributes }: SvgElement): boolean {
	const at = (key: string) => numberIn(attributes.get(key), 0);
	if (name === 'path') {
		const path = attributes.get('d') ?? '';
		if (path === '') return false;
		document.path(path);
	} else if (name === 'rect') {
		const [width, height] = [at('width'), at('height')];
		const radius = Math.min(Math.max(at('rx'), at('ry')), width / 2, height / 2);
		if (!(width > 0 && height > 0)) return false;
		if (radius > 0) document.roundedRect(at('x'), at('y'), width, height, radius);
		else document.rect(at('x'), at('y'), width, height);
	} else if (name === 'circle' && at('r') > 0) document.circle(at('cx'), at('cy'), at('r'));
	else if (name === 'ellipse' && at('rx') > 0 && at('ry') > 0) document.ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
	else if (name === 'line') document.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'));
	else if (name === 'polyline' || name === 'polygon') {
		const points = pointsOf(attributes.get('points') ?? '');
		const [first, ...rest] = points;
		if (!first || rest.length === 0) return false;
		document.moveTo(...first);
		for (const point of rest) document.lineTo(...point);
		if (name === 'polygon') document.closePath();
	} else return false;
	return true;
}

/** What a shape roughly covers, by the points that describe it. */
export function boundsOf({
	name,
	attributes
}: SvgElement): readonly [x: number, y: number, width: number, height: number] {
	const at = (key: string) => numberIn(attributes.get(key), 0);
	if (name === 'rect') return [at('x'), at('y'), at('width'), at('height')];
	if (name === 'circle') return [at('cx') - at('r'), at('cy') - at('r'), 2 * at('r'), 2 * at('r')];
	if (name === 'ellipse') return [at('cx') - at('rx'), at('cy') - at('ry'), 2 * at('rx'), 2 * at('ry')];
	const points = name === 'path' ? absolutePoints(attributes.get('d') ?? '') : pointsOf(attributes.get('points') ?? '');
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	if (points.length === 0) return [0, 0, 0, 0];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** All of an element’s `transform` as one matrix. */
export function transformOf(text: string | undefined): [number, number, number, number, number, number] {
	let matrix: Matrix = [1, 0, 0, 1, 0, 0];
	for (const part of (text ?? '').split(')')) {
		const [name = '', values = ''] = part.split('(');
		const numbers = values
			.split(/[\s,]+/)
			.filter((value) => value !== '')
			.map(Number);
		matrix = product(matrix, matrixOf(name.replaceAll(/[\s,]/g, ''), numbers));
	}
	return [...matrix];
}

function matrixOf(name: string, [a = 0, b, c = 0, d = 0, e = 0, f = 0]: readonly number[]): Matrix {
	const turn = (a * Math.PI) / 180;
	switch (name) {
		case 'matrix':
			return [a, b ?? 0, c, d, e, f];
		case 'translate':
			return [1, 0, 0, 1, a, b ?? 0];
		case 'scale':
			return [a, 0, 0, b ?? a, 0, 0];
		case 'rotate': {
			const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
			const [x, y] = [b ?? 0, c];
			return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
		}
		case 'skewX':
			return [1, 0, Math.tan(turn), 1, 0, 0];
		case 'skewY':
			return [1, Math.tan(turn), 0, 1, 0, 0];
		default:
			return [1, 0, 0, 1, 0, 0];
	}
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function pointsOf(text: string): readonly (readonly [number, number])[] {
	const numbers = text
		.split(/[\s,]+/)
		.filter((part) => part !== '')
		.map(Number);
	return Array.from({ length: Math.floor(numbers.length / 2) }, (_, place) => [
		numbers[2 * place] ?? 0,
		numbers[2 * place + 1] ?? 0
	]);
}

/** The corners and handles of a path, wherever its commands are relative or not. */
function absolutePoints(path: string): readonly (readonly [number, number])[] {
	const points: (readonly [number, number])[] = [];
	let [x, y] = [0, 0];
	for (const part of path.match(/[a-z][^a-df-z]*/gi) ?? []) {
		const command = part.charAt(0);
		const numbers = (part.slice(1).match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
		const [fromX, fromY] = command === command.toLowerCase() ? [x, y] : [0, 0];
		const upper = command.toUpperCase();
		if (upper === 'H') for (const value of numbers) x = fromX + value;
		else if (upper === 'V') for (const value of numbers) y = fromY + value;
		const size = upper === 'C' ? 6 : upper === 'S' || upper === 'Q' ? 4 : upper === 'A' ? 7 : 2;
		let [baseX, baseY] = [fromX, fromY];
		for (let at = 0; at + size <= numbers.length && upper !== 'H' && upper !== 'V'; at += size) {
			const group = numbers.slice(at, at + size);
			const pairs = upper === 'A' ? group.slice(5) : group;
			for (let pair = 0; pair + 1 < pairs.length; pair += 2) {
				[x, y] = [baseX + (pairs[pair] ?? 0), baseY + (pairs[pair + 1] ?? 0)];
				points.push([x, y]);
			}
			if (command === command.toLowerCase()) [baseX, baseY] = [x, y];
		}
		points.push([x, y]);
	}
	return points;
}
