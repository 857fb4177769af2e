import { node, type ChartNode } from './node';

/** A place of a line: a mean of 0 to 100, or nothing that may be shown. */
export type SlopeValue = number | null;
/** From one place to the next. */
export type SlopeStep = 'change' | 'noise' | 'break' | 'none';

const height = 96;
const [top, bottom] = [14, height - 10];

/**
 * One line over rounds, on a scale of 0 to 100 that every panel shares. A change is a solid line, noise a dashed one; where other words
 * were asked the line breaks and two strokes say so.
 */
export function slope(values: readonly SlopeValue[], steps: readonly SlopeStep[], texts: readonly string[]): ChartNode {
	const x = (place: number) => (values.length < 2 ? 50 : hundredth(8 + (84 * place) / (values.length - 1)));
	const lines = steps.flatMap((step, place) => stepMarks(step, values, place, x));
	const dots = values.map((value, place) =>
		value === null ? gapMark(x(place)) : dot(x(place), value, texts[place] ?? '')
	);
	return node('svg', { class: 'track slope', width: '100%', height, overflow: 'visible', 'aria-hidden': 'true' }, [
		edge(top),
		edge(bottom),
		...lines,
		...dots.flat()
	]);
}

/** Where a mean lies between the two edges, in pixels from the top. */
export function slopeY(value: number): number {
	return hundredth(bottom - ((bottom - top) * Math.min(100, Math.max(0, value))) / 100);
}

function stepMarks(step: SlopeStep, values: readonly SlopeValue[], place: number, x: (place: number) => number) {
	const [from, to] = [values[place] ?? null, values[place + 1] ?? null];
	if (step === 'break') return breakMark((x(place) + x(place + 1)) / 2);
	if (step === 'none' || from === null || to === null) return [];
	return [
		node('line', {
			class: `step ${step}`,
			...{ x1: `${x(place)}%`, x2: `${x(place + 1)}%`, y1: slopeY(from), y2: slopeY(to) },
			...{ stroke: '#211d18', 'stroke-width': step === 'change' ? 3 : 1.5 },
			...(step === 'noise' ? { 'stroke-dasharray': '4 4' } : {})
		})
	];
}

function breakMark(percent: number): readonly ChartNode[] {
	return [-1, 1].map((side) =>
		node('svg', { x: `${hundredth(percent)}%`, y: height / 2, overflow: 'visible' }, [
			node('line', {
				class: 'break',
				...{ x1: side * 4 - 4, x2: side * 4 + 4, y1: 12, y2: -12, stroke: '#4a443c', 'stroke-width': 1.5 }
			})
		])
	);
}

function dot(percent: number, value: number, text: string): readonly ChartNode[] {
	const y = slopeY(value);
	return [
		node('circle', {
			class: 'claimed',
			...{ cx: `${percent}%`, cy: y, r: 6, fill: '#ffffff', stroke: '#211d18', 'stroke-width': 2 }
		}),
		node(
			'text',
			{
				class: 'slope-label',
				...{ x: `${percent}%`, y: y < 32 ? y + 22 : y - 11, 'text-anchor': 'middle', fill: '#211d18', 'font-size': 13 }
			},
			[],
			text
		)
	];
}

function gapMark(percent: number): readonly ChartNode[] {
	return [
		node(
			'text',
			{
				class: 'axis-label',
				x: `${percent}%`,
				y: height / 2 + 4,
				'text-anchor': 'middle',
				fill: '#4a443c',
				'font-size': 13
			},
			[],
			'–'
		)
	];
}

function edge(y: number): ChartNode {
	return node('line', { class: 'baseline', x1: '0%', x2: '100%', y1: y, y2: y, stroke: '#cfc7b9', 'stroke-width': 1 });
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
