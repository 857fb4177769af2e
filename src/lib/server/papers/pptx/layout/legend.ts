import type { FigureData } from '$lib/core/paper/figure';
import { heightOf, widthOf } from './measure';
import { sizes } from './page';

/** Beside its name each entry has its mark, in points. */
const markPoints = 34;

/** How much room the legend takes above a chart of this width, in points; one series needs none. */
export function heightOfLegend({ series }: FigureData, widthPoints: number, isTight = false): number {
	if (series.length < 2 && series.every(({ intervals }) => intervals === undefined)) return 0;
	// Bands have an entry of their own.
	const names = [...series.map(({ name }) => name), ...(series.some(({ intervals }) => intervals) ? [bandName] : [])];
	const width = names.reduce((sum, name) => sum + widthOf(name, { sizePoints: sizes.small }) + markPoints, 0);
	// Entries that do not fit beside each other stand below each other.
	const [size, air] = isTight ? [sizes.denseTable, 8] : [sizes.small, 12];
	return heightOf(width <= widthPoints * 0.9 ? 1 : names.length, size) + air;
}

/** About as long as it is in either language. */
const bandName = 'Intervall';
