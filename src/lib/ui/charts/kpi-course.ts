import { node, type ChartNode } from './node';
import type { Scale } from './scale';

/** What leads from one place to the next: a change beyond chance, one within it, a comparison without an interval. */
export type CourseStep = 'change' | 'noise' | 'plain' | 'break' | 'none';

export interface CoursePlace {
	/** null: nothing was entered, or it is in another unit. */
	readonly mark: CourseMark | null;
	/** From the place before; a break stands at the border between the two. */
	readonly step: CourseStep;
	/** Below the picture; null where there would be too many. */
	readonly label: string | null;
	/** Below the label, where a year begins. */
	readonly year: string | null;
}

export interface CourseMark {
	readonly value: number;
	readonly interval: readonly [low: number, high: number] | null;
	readonly target: number | null;
	/** Counted from customers' answers: drawn as a diamond. */
	readonly isVoice: boolean;
	/** What it says, shown while the mouse rests on it. */
	readonly title: string;
	/** Beside the mark; null: none. */
	readonly text: string | null;
}

export interface CoursePlot {
	readonly places: readonly CoursePlace[];
	readonly scale: Scale;
	/** Lines across, each with its text beside the picture. */
	readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const [top, bottom, height] = [22, 150, 192];
const labelSize = 13;

/**
 * One KPI over time: a filled mark with its interval for what was counted, a hollow one for a bare figure, a dashed line for the target of each
 * period. Lines join neighbours only, never across a gap or a break. As wide as its place; its labels have one size at every width.
 */
export function courseChart({ places, scale, ticks }: CoursePlot): ChartNode {
	const x = (place: number) => (places.length < 2 ? 50 : hundredth(5 + (90 * place) / (places.length - 1)));
	const y = (value: number) => courseY(scale, value);
	return node('svg', { class: 'track kpi-course', width: '100%', height, overflow: 'visible', 'aria-hidden': 'true' }, [
		...ticks.map(({ value }) => gridLine(y(value))),
		...places.flatMap((place, index) => targetLine(place, index, x, y)),
		...places.flatMap((place, index) => stepLine(place, places[index - 1], [x(index - 1), x(index)], y)),
		...places.flatMap((place, index) =>
			place.mark ? markAt(place.mark, x(index), y, hasLine(place) ? places[index - 1] : undefined) : gapAt(x(index))
		),
		...places.flatMap((place, index) => labels(place, x(index)))
	]);
}

/** The texts of the lines across, to the left of the picture. */
export function courseAxis({ ticks, scale }: CoursePlot): ChartNode {
	const width = Math.max(...ticks.map(({ text }) => text.length)) * 7;
	return node(
		'svg',
		{ class: 'axis', width, height, overflow: 'visible', 'aria-hidden': 'true' },
		ticks.map(({ value, text: words }) =>
			text('axis-label', words, { x: width, y: courseY(scale, value) + 4, 'text-anchor': 'end', fill: muted })
		)
	);
}

/** Where a value lies, in pixels from the top. */
export function courseY({ low, high }: Scale, value: number): number {
	const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
	return hundredth(bottom - (bottom - top) * share);
}

/** A mark alone, for the legend. */
export function courseLegendMark(kind: 'counted' | 'bare' | 'voice' | 'target' | CourseStep): ChartNode {
	return node(
		'svg',
		{ class: 'mark', width: 26, height: 28, overflow: 'visible', 'aria-hidden': 'true' },
		legendNodes(kind)
	);
}

const [ink, paper, accent, line, muted] = ['#211d18', '#ffffff', '#0b5a57', '#cfc7b9', '#4a443c'];

function legendNodes(kind: Parameters<typeof courseLegendMark>[0]): readonly ChartNode[] {
	const middle = 14;
	if (kind === 'target') return [targetNode('0', '26', middle)];
	if (kind === 'none') return [text('axis-label', '–', { x: 13, y: 18, 'text-anchor': 'middle', fill: muted })];
	if (kind === 'break') return breakNodes('50%', middle, 12);
	if (kind === 'counted' || kind === 'bare' || kind === 'voice') {
		const whisker = kind === 'bare' ? [] : intervalNodes('50%', 3, 25);
		return [...whisker, dot('50%', middle, kind)];
	}
	return [stepNode(kind, ['0', '26'], [middle, middle])];
}

function gridLine(y: number): ChartNode {
	return node('line', { class: 'baseline', x1: '0%', x2: '100%', y1: y, y2: y, stroke: line, 'stroke-width': 1 });
}

function targetLine(
	{ mark }: CoursePlace,
	index: number,
	x: (place: number) => number,
	y: (value: number) => number
): readonly ChartNode[] {
	if (mark?.target === null || mark?.target === undefined) return [];
	const half = Math.min(12, Math.abs(x(1) - x(0)) / 2 || 12);
	const [from, to] = [x(index) - half, x(index) + half].map((end) => Math.min(100, Math.max(0, end)));
	return [targetNode(`${hundredth(from ?? 0)}%`, `${hundredth(to ?? 100)}%`, y(mark.target))];
}

function targetNode(from: string, to: string, y: number): ChartNode {
	const paint = { stroke: ink, 'stroke-width': 1.5, 'stroke-dasharray': '6 3' };
	return node('line', { class: 'target', x1: from, x2: to, y1: y, y2: y, ...paint });
}

function stepLine(
	{ step, mark }: CoursePlace,
	before: CoursePlace | undefined,
	[from, to]: readonly [number, number],
	y: (value: number) => number
): readonly ChartNode[] {
	if (step === 'break') return breakNodes(`${hundredth((from + to) / 2)}%`, bottom, bottom - top);
	if (step === 'none' || !mark || !before?.mark) return [];
	return [stepNode(step, [`${from}%`, `${to}%`], [y(before.mark.value), y(mark.value)])];
}

/** Whether a line comes from the place before; at a break there are its strokes instead, at the foot of the picture. */
function hasLine({ step }: CoursePlace): boolean {
	return step !== 'none' && step !== 'break';
}

function stepNode(
	step: 'change' | 'noise' | 'plain',
	[x1, x2]: readonly [string, string],
	[y1, y2]: readonly [number, number]
): ChartNode {
	return node('line', {
		class: `step ${step}`,
		...{ x1, x2, y1, y2, stroke: ink, 'stroke-width': step === 'change' ? 3 : 1.25 },
		...(step === 'noise' && { 'stroke-dasharray': '2 4' })
	});
}

/** Two strokes across the foot of the picture, and a dotted line above them. */
function breakNodes(x: string, foot: number, length: number): readonly ChartNode[] {
	const strokes = [-3, 3].map((side) =>
		node('line', { class: 'break', x1: side - 3, x2: side + 3, y1: 7, y2: -7, stroke: muted, 'stroke-width': 1.5 })
	);
	const rise = node('line', {
		class: 'break',
		...{ x1: 0, x2: 0, y1: -8, y2: -length, stroke: muted, 'stroke-width': 1, 'stroke-dasharray': '1 4' }
	});
	return [node('svg', { x, y: foot, overflow: 'visible' }, [...strokes, ...(length > 12 ? [rise] : [])])];
}

function markAt(
	mark: CourseMark,
	x: number,
	y: (value: number) => number,
	before: CoursePlace | undefined
): readonly ChartNode[] {
	const [place, value] = [`${x}%`, y(mark.value)];
	const ends = mark.interval && ([y(mark.interval[1]), y(mark.interval[0])] as const);
	const kind = mark.isVoice ? 'voice' : mark.interval ? 'counted' : 'bare';
	const isFalling = (before?.mark?.value ?? mark.value) > mark.value;
	return [
		node('g', { class: 'point' }, [
			node('title', {}, [], mark.title),
			...(ends ? intervalNodes(place, ...ends) : []),
			dot(place, value, kind)
		]),
		...(mark.text === null ? [] : [valueText(mark.text, x, ends ?? [value - 5, value + 5], isFalling)])
	];
}

/** On the side from which no line comes, as long as there is room. */
function valueText(words: string, x: number, [high, low]: readonly [number, number], isFalling: boolean): ChartNode {
	const [above, below] = [high - 7, low + 17];
	const isBelow = isFalling ? below <= bottom : above < top - 8;
	const anchor = x > 85 ? 'end' : x < 15 ? 'start' : 'middle';
	const edge = x > 85 ? 100 : x < 15 ? 0 : x;
	return text('value-text', words, {
		...{ x: `${edge}%`, y: hundredth(isBelow ? below : above), 'text-anchor': anchor, fill: ink }
	});
}

function intervalNodes(x: string, high: number, low: number): readonly ChartNode[] {
	const paint = { stroke: accent, 'stroke-width': 2 };
	const cap = (y: number) => node('line', { class: 'interval', x1: -4, x2: 4, y1: y, y2: y, ...paint });
	return [
		node('svg', { x, overflow: 'visible' }, [
			node('line', { class: 'interval', x1: 0, x2: 0, y1: high, y2: low, ...paint }),
			cap(high),
			cap(low)
		])
	];
}

function dot(x: string, y: number, kind: 'counted' | 'bare' | 'voice'): ChartNode {
	if (kind === 'voice') {
		const shape = { x: -5, y: -5, width: 10, height: 10, transform: 'rotate(45)', fill: accent };
		return node('svg', { x, y, overflow: 'visible' }, [node('rect', { class: 'evidenced', ...shape })]);
	}
	if (kind === 'bare') {
		const paint = { fill: paper, stroke: ink, 'stroke-width': 2 };
		return node('circle', { class: 'claimed', cx: x, cy: y, r: 5.5, ...paint });
	}
	return node('circle', { class: 'evidenced', cx: x, cy: y, r: 5, fill: accent });
}

function gapAt(x: number): readonly ChartNode[] {
	return [text('axis-label', '–', { x: `${x}%`, y: bottom - 6, 'text-anchor': 'middle', fill: muted })];
}

function labels({ label, year }: CoursePlace, x: number): readonly ChartNode[] {
	const at = (words: string | null, y: number) =>
		words === null ? [] : [text('axis-label', words, { x: `${x}%`, y, 'text-anchor': 'middle', fill: muted })];
	return [...at(label, bottom + 18), ...at(year, bottom + 36)];
}

function text(className: string, words: string, attributes: ChartNode['attributes']): ChartNode {
	return node('text', { class: className, 'font-size': labelSize, ...attributes }, [], words);
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
