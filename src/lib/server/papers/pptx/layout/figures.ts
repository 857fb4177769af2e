import type { FigureData, PaperFigure } from '$lib/core/paper/figure';
import { type TextAbove, textAbove } from './above';
import type { Flowing } from './flowing';
import type { ChartBox, SeriesMark } from './slide';

/** So many rows are still told apart on one slide; a course has its categories side by side and takes more. */
const rowsMost = { dots: 12, bars: 12, 'stacked-bars': 12, lines: 24 };

/** A figure as charts that can be edited, each with as many rows as a slide can show. `isNamed`: what is above it says its title. */
export function flowingCharts(figure: PaperFigure, isNamed: boolean): readonly Flowing[] {
	const marks = seriesMarks(figure);
	const { title, summary } = figure;
	return partsOf(figure.data).map((data, place) =>
		flowingChart(
			{ title, description: summary, data, marks },
			{ name: isNamed ? null : title, summary: place === 0 ? summary : '' }
		)
	);
}

function partsOf(data: FigureData): readonly FigureData[] {
	const count = Math.max(1, Math.ceil(data.categories.length / rowsMost[data.shape]));
	const size = Math.max(1, Math.ceil(data.categories.length / count));
	return Array.from({ length: count }, (_, place) => sliceOf(data, place * size, (place + 1) * size));
}

/** The same chart with some of its rows. */
export function sliceOf(data: FigureData, from: number, to: number): FigureData {
	return {
		...data,
		categories: data.categories.slice(from, to),
		series: data.series.map(({ name, values, intervals }) => ({
			...{ name, values: values.slice(from, to) },
			...(intervals && { intervals: intervals.slice(from, to) })
		}))
	};
}

/** What a series is drawn with on the screen, by the legend that names it; where that does not tell them apart, by its place. */
export function seriesMarks({ data, legend }: PaperFigure): ChartBox['marks'] {
	const named = data.series.map(({ name }) => {
		const entry = legend.find(({ text }) => text === name);
		return entry && markOf(classesOf(entry.mark));
	});
	if (named.every((mark) => mark !== undefined) && new Set(named).size === named.length) return named;
	const byPlace: readonly SeriesMark[] = data.series.length > 1 ? ['hollow', 'filled', 'tick', 'diamond'] : ['filled'];
	return data.series.map((_, place) => byPlace[place % byPlace.length] ?? 'diamond');
}

function markOf(classes: readonly string[]): SeriesMark | undefined {
	if (classes.includes('claimed')) return 'hollow';
	if (classes.includes('evidenced')) return 'filled';
	if (classes.includes('target')) return 'tick';
	return classes.some((name) => name === 'reference' || name === 'previous') ? 'diamond' : undefined;
}

function classesOf({ attributes, children }: PaperFigure['legend'][number]['mark']): readonly string[] {
	return [...String(attributes.class ?? '').split(' '), ...children.flatMap(classesOf)];
}

/** The legend, the axis and their distances, in points. */
const aroundRowsPoints = 74;
/** Rows nearer to each other are hard to tell apart, farther ones hard to compare. In points. */
const rowPoints = { least: 20, most: 36 };
const courseHeightLeastPoints = 220;

function flowingChart(chart: Omit<ChartBox, 'kind' | 'area'>, text: TextAbove): Flowing {
	const { shape, categories } = chart.data;
	const heightAt = (row: number) => aroundRowsPoints + Math.max(1, categories.length) * row;
	const least = shape === 'lines' ? courseHeightLeastPoints : heightAt(rowPoints.least);
	const most = shape === 'lines' ? Infinity : heightAt(rowPoints.most);
	return {
		title: chart.title,
		take(room, isFresh) {
			const above = textAbove(isFresh ? { ...text, name: null } : text, room);
			const left = room.height - above.heightPoints;
			if (!isFresh && left < least) return null;
			const height = Math.min(left, most);
			const area = { ...room, y: room.y + above.heightPoints, height };
			return {
				boxes: [...above.boxes, { kind: 'chart', area, ...chart }],
				heightPoints: above.heightPoints + height,
				rest: null
			};
		}
	};
}
