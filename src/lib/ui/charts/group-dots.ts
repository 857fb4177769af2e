import type { Range } from '$lib/core/scoring/types';
import { baseline, claimedDot, emptyBaseline, evidencedDot, interval, trackHeightPixels, track } from './marks';
import { node, type ChartNode } from './node';
import { percentOn, pointsScale } from './scale';

/** A group on one line of 0 to 100. */
export type GroupValue =
	| { readonly kind: 'mean'; readonly mean: number; readonly interval: Range | null; readonly evidenced: number | null }
	/** Only a range may be shown. */
	| { readonly kind: 'range'; readonly range: Range }
	| { readonly kind: 'hidden' };

/** What was answered is hollow, what is evidenced filled, as in every picture; `reference` is the mean of the whole organisation. */
export function groupTrack(value: GroupValue, reference: number | null): ChartNode {
	const whole = reference === null ? [] : [referenceTick(reference)];
	if (value.kind === 'hidden') return track([emptyBaseline()]);
	if (value.kind === 'range') return track([baseline(), ...whole, roughBar(value.range)]);
	return track([
		baseline(),
		...whole,
		...(value.interval === null ? [] : interval(pointsScale, value.interval)),
		claimedDot(pointsScale, value.mean),
		...(value.evidenced === null ? [] : [evidencedDot(pointsScale, value.evidenced)])
	]);
}

/** Leadership and staff on one line: a diamond and a hollow dot, and the distance between them. */
export function facingTrack(diamond: number, dot: number): ChartNode {
	const [from, to] = [diamond, dot].map((value) => percentOn(pointsScale, value));
	return track([
		baseline(),
		node('line', {
			class: 'gap',
			...{ x1: `${from}%`, x2: `${to}%`, y1: middle, y2: middle, stroke: '#211d18', 'stroke-width': 2 }
		}),
		claimedDot(pointsScale, dot),
		diamondMark(diamond)
	]);
}

/** A mark alone, for the legend. */
export function groupLegendMark(mark: 'reference' | 'rough' | 'diamond'): ChartNode {
	const drawn = { reference: () => referenceTick(50), rough: () => roughBar([10, 90]), diamond: () => diamondMark(50) };
	return node(
		'svg',
		{ class: 'mark', width: 26, height: trackHeightPixels, overflow: 'visible', 'aria-hidden': 'true' },
		[drawn[mark]()]
	);
}

const middle = trackHeightPixels / 2;

function referenceTick(value: number): ChartNode {
	const x = `${percentOn(pointsScale, value)}%`;
	return node('line', {
		class: 'reference',
		...{ x1: x, x2: x, y1: 0, y2: trackHeightPixels, stroke: '#4a443c', 'stroke-width': 1.5, 'stroke-dasharray': '2 2' }
	});
}

function roughBar([low, high]: Range): ChartNode {
	const start = percentOn(pointsScale, low);
	const width = Math.round((percentOn(pointsScale, high) - start) * 100) / 100;
	return node('rect', {
		class: 'rough',
		...{ x: `${start}%`, y: middle - 6, width: `${width}%`, height: 12 },
		...{ fill: '#ffffff', stroke: '#211d18', 'stroke-width': 1.5, 'stroke-dasharray': '3 2' }
	});
}

function diamondMark(value: number): ChartNode {
	// A nested drawing keeps the diamond square at every width of the track.
	return node('svg', { x: `${percentOn(pointsScale, value)}%`, y: middle, overflow: 'visible' }, [
		node('path', { class: 'diamond', d: 'M0-7 7 0 0 7-7 0Z', fill: '#211d18' })
	]);
}
