import { trackHeightPixels } from './marks';
import { node, type ChartNode } from './node';

/** One answer, as wide as its share. */
export interface DistributionPart {
	/** From 0, lowest first. */
	readonly place: number;
	readonly count: number;
	/** Where it begins and how wide it is, in per cent of the track. */
	readonly x: number;
	readonly width: number;
}

/**
 * A diverging bar: the lower answers to the left of the middle, the upper to the right, the middle one half on each side. The track is as
 * wide as all answers on one side would be, twice; so bars of different groups stand on one scale. No part without answers.
 */
export function divergingParts(counts: readonly number[]): readonly DistributionPart[] {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total === 0) return [];
	const centre = (counts.length - 1) / 2;
	const leftCount = counts.reduce(
		(sum, count, place) => sum + (place < centre ? count : place === centre ? count / 2 : 0),
		0
	);
	let x = 50 - (50 * leftCount) / total;
	return counts.flatMap((count, place) => {
		const part = { place, count, x: hundredth(x), width: hundredth((50 * count) / total) };
		x += (50 * count) / total;
		return count === 0 ? [] : [part];
	});
}

/** The bar with a line in its middle. Of eight places (a contrast with *neither*) the shades run over all of them. */
export function distributionTrack(counts: readonly number[]): ChartNode {
	return node(
		'svg',
		{ class: 'track', width: '100%', height: trackHeightPixels, overflow: 'visible', 'aria-hidden': 'true' },
		[
			...divergingParts(counts).map(({ place, x, width }) =>
				node('rect', {
					class: `part ${shadeOf(place, counts.length)}`,
					...{ x: `${x}%`, y: 6, width: `${width}%`, height: 16 },
					...{ fill: fills[shadeOf(place, counts.length)], stroke: '#ffffff', 'stroke-width': 1 }
				})
			),
			node('line', {
				class: 'centre',
				...{ x1: '50%', x2: '50%', y1: 1, y2: trackHeightPixels - 1, stroke: '#211d18', 'stroke-width': 1 }
			})
		]
	);
}

/** A part alone, for the legend. */
export function distributionMark(place: number, places: number): ChartNode {
	const shade = shadeOf(place, places);
	return node('svg', { class: 'mark', width: 16, height: trackHeightPixels, 'aria-hidden': 'true' }, [
		node('rect', { class: `part ${shade}`, x: 0, y: 7, width: 14, height: 14, fill: fills[shade] })
	]);
}

type Shade = 'lowest' | 'low' | 'mid' | 'high' | 'highest';

/** Light at the bottom of the ladder and dark at its top, so that greyscale tells the ends apart. */
const fills: Readonly<Record<Shade, string>> = {
	lowest: '#b98a6b',
	low: '#e0cbb8',
	mid: '#ddd8cd',
	high: '#6ba39d',
	highest: '#0b5a57'
};

function shadeOf(place: number, places: number): Shade {
	const share = place / Math.max(1, places - 1);
	if (share < 0.15) return 'lowest';
	if (share < 0.45) return 'low';
	if (share < 0.55) return 'mid';
	return share < 0.85 ? 'high' : 'highest';
}

function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
