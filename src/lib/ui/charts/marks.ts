import { node, type ChartNode } from './node';
import { percentOn, type Scale } from './scale';

/** Print colours; on a page `charts.css` replaces them by the tokens, so that dark mode works. */
const colour = {
	ink: '#211d18',
	paper: '#ffffff',
	accent: '#0b5a57',
	band: '#cfd9d3',
	line: '#cfc7b9',
	muted: '#4a443c'
};

export const trackHeightPixels = 28;
const middle = trackHeightPixels / 2;
/** The hollow dot is the larger one: where both values agree the filled dot stands inside it and both can be seen. */
const claimedRadius = 8;
const evidencedRadius = 5;

/** A track as wide as its place: positions are per cent, so that dots stay round at every width. */
export function track(marks: readonly ChartNode[], className = 'track'): ChartNode {
	return node(
		'svg',
		{ class: className, width: '100%', height: trackHeightPixels, overflow: 'visible', 'aria-hidden': 'true' },
		marks
	);
}

export function baseline(): ChartNode {
	return line('baseline', 0, 100, { stroke: colour.line, 'stroke-width': 1 });
}

/** A dashed empty track: there is no value to show. */
export function emptyBaseline(): ChartNode {
	return line('baseline-empty', 0, 100, { stroke: colour.muted, 'stroke-width': 1, 'stroke-dasharray': '3 5' });
}

/** The range a value could have had. */
export function band(scale: Scale, [low, high]: readonly [number, number]): ChartNode {
	const start = percentOn(scale, low);
	return node('rect', {
		class: 'band',
		x: `${start}%`,
		y: middle - 9,
		width: `${round(percentOn(scale, high) - start)}%`,
		height: 18,
		fill: colour.band
	});
}

/** What was said: hollow, everywhere. */
export function claimedDot(scale: Scale, value: number): ChartNode {
	return dot('claimed', percentOn(scale, value), claimedRadius, {
		fill: colour.paper,
		stroke: colour.ink,
		'stroke-width': 2
	});
}

/** What a checkable fact or a customer stands behind: filled, everywhere. */
export function evidencedDot(scale: Scale, value: number): ChartNode {
	return dot('evidenced', percentOn(scale, value), evidencedRadius, { fill: colour.accent });
}

/** The distance between what is claimed and what is evidenced. */
export function gap(scale: Scale, claimed: number, evidenced: number): ChartNode {
	const [from, to] = claimed < evidenced ? [claimed, evidenced] : [evidenced, claimed];
	return line('gap', percentOn(scale, from), percentOn(scale, to), { stroke: colour.ink, 'stroke-width': 2 });
}

export function targetTick(scale: Scale, value: number): ChartNode {
	return upright('target', percentOn(scale, value), 1, trackHeightPixels - 1, {
		stroke: colour.ink,
		'stroke-width': 2
	});
}

/** An interval of a figure that was counted: a line with ends. */
export function interval(scale: Scale, [low, high]: readonly [number, number]): readonly ChartNode[] {
	const stroke = { stroke: colour.accent, 'stroke-width': 2 };
	const [from, to] = [percentOn(scale, low), percentOn(scale, high)];
	return [
		line('interval', from, to, stroke),
		upright('interval', from, middle - 5, middle + 5, stroke),
		upright('interval', to, middle - 5, middle + 5, stroke)
	];
}

/** The previous period: a small square below the line, so that it is never taken for a dot. */
export function previousMark(scale: Scale, value: number): ChartNode {
	return node('rect', {
		class: 'previous',
		x: `${percentOn(scale, value)}%`,
		y: trackHeightPixels - 8,
		width: 6,
		height: 6,
		transform: 'translate(-3 0)',
		fill: colour.muted
	});
}

/** One of the places a value can take, for scales of few places. */
export function place(percent: number): ChartNode {
	return dot('place', percent, 2, { fill: colour.line });
}

/** Labels along a track; those at its ends stay within it. */
export function axis(labels: readonly { readonly percent: number; readonly text: string }[]): ChartNode {
	return node(
		'svg',
		{ class: 'axis', width: '100%', height: 18, overflow: 'visible', 'aria-hidden': 'true' },
		labels.map(({ percent, text }) =>
			node(
				'text',
				{
					class: 'axis-label',
					x: `${percent}%`,
					y: 13,
					'text-anchor': percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle',
					fill: colour.muted,
					'font-size': 12
				},
				[],
				text
			)
		)
	);
}

/** A mark alone, for a legend or beside a figure. */
export function legendMark(
	mark: 'claimed' | 'evidenced' | 'band' | 'target' | 'empty' | 'interval' | 'previous'
): ChartNode {
	const scale: Scale = { low: 0, high: 1 };
	const drawn: Record<typeof mark, readonly ChartNode[]> = {
		claimed: [claimedDot(scale, 0.5)],
		evidenced: [evidencedDot(scale, 0.5)],
		band: [band(scale, [0.1, 0.9])],
		target: [targetTick(scale, 0.5)],
		empty: [emptyBaseline()],
		interval: interval(scale, [0.05, 0.95]),
		previous: [previousMark(scale, 0.5)]
	};
	return node(
		'svg',
		{ class: 'mark', width: 26, height: trackHeightPixels, overflow: 'visible', 'aria-hidden': 'true' },
		drawn[mark]
	);
}

function dot(className: string, percent: number, radius: number, paint: ChartNode['attributes']): ChartNode {
	return node('circle', { class: className, cx: `${percent}%`, cy: middle, r: radius, ...paint });
}

function line(className: string, from: number, to: number, paint: ChartNode['attributes']): ChartNode {
	return node('line', { class: className, x1: `${from}%`, x2: `${to}%`, y1: middle, y2: middle, ...paint });
}

function upright(
	className: string,
	percent: number,
	top: number,
	bottom: number,
	paint: ChartNode['attributes']
): ChartNode {
	return node('line', { class: className, x1: `${percent}%`, x2: `${percent}%`, y1: top, y2: bottom, ...paint });
}

function round(percent: number): number {
	return Math.round(percent * 100) / 100;
}
