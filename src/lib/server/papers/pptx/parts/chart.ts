import type { FigureData } from '$lib/core/paper/figure';
import type { Locale } from '$lib/core/text';
import { widthOf } from '../layout/measure';
import { smallestPoints } from '../layout/page';
import type { ChartBox } from '../layout/slide';
import { chartWords } from '../words';
import {
	bandSeries,
	barSeries,
	chartTextPoints,
	dotsSeries,
	lineSeries,
	namesSeries,
	rowsWithEnds
} from './chart-series';
import { type ChartColumns, heightOfAll } from './chart-workbook';
import { filledWith, filledWithShade, hairline, inkOnShade } from './colours';
import { languages } from './text';
import { element, emu, namespaces, setting } from './xml';

/** A chart that programs can edit. `accent` decides which bars bear light numbers, `#rrggbb`. */
export function chartXml(box: ChartBox, columns: ChartColumns, accent: string, locale: Locale): string {
	const { data } = box;
	const plot =
		data.shape === 'dots'
			? dotsPlot(box, columns, locale)
			: data.shape === 'lines'
				? linesPlot(box, columns)
				: barsPlot(box, columns, accent, locale);
	return element(
		'c:chartSpace',
		{
			'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
			'xmlns:a': namespaces['xmlns:a'],
			'xmlns:r': namespaces['xmlns:r']
		},
		setting('c:date1904', 0),
		setting('c:lang', languages[locale]),
		setting('c:roundedCorners', 0),
		element(
			'c:chart',
			{},
			setting('c:autoTitleDeleted', 1),
			element('c:plotArea', {}, plot, element('c:spPr', {}, element('a:noFill'))),
			legend(box, columns, locale),
			setting('c:plotVisOnly', 1),
			setting('c:dispBlanksAs', 'gap')
		),
		element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
		textLook(locale),
		element('c:externalData', { 'r:id': 'rId1' }, setting('c:autoUpdate', 0))
	);
}

const axisIds = { first: 111_111_111, second: 222_222_222 };

/** The rows are drawn as points at their height, since no kind of chart has dots on rows with names. */
function dotsPlot({ data, area, marks, beside }: ChartBox, columns: ChartColumns, locale: Locale): string {
	const { places, series } = columns;
	if (places === null) return element('c:layout');
	const names = beside ? null : widthOfNames(data, area.width);
	const left = names === null ? 0.02 : (names + 16) / area.width;
	const { headPoints, axisPoints } = beside ?? { headPoints: legendRoomPoints, axisPoints: 30 };
	const [top, bottom] = [headPoints / area.height, axisPoints / area.height];
	const bands = bandsOf(columns, locale);
	const before = bands.length + (names === null ? 0 : 1);
	return (
		innerLayout({ x: left, y: top, w: 0.975 - left, h: 1 - top - bottom }) +
		element(
			'c:scatterChart',
			{},
			setting('c:scatterStyle', 'lineMarker'),
			setting('c:varyColors', 0),
			bands,
			names === null ? '' : namesSeries(columns, bands.length, names, locale),
			series.map((each, place) => dotsSeries(each, places.heights, before + place, marks[place] ?? 'diamond')),
			setting('c:axId', axisIds.first),
			setting('c:axId', axisIds.second)
		) +
		valueAxis(data, { ...axisBelow, between: 'midCat', max: data.high, min: data.low, isNarrow: area.width < 420 }) +
		valueAxis(data, {
			...axisLeft,
			between: 'midCat',
			max: heightOfAll(data.categories.length, beside),
			min: 0,
			isHidden: true
		})
	);
}

const legendRoomPoints = 30;
const axisBelow = { position: 'b', own: axisIds.first, crossing: axisIds.second } as const;
const axisLeft = { position: 'l', own: axisIds.second, crossing: axisIds.first } as const;

function widthOfNames({ categories }: FigureData, chartPoints: number): number {
	const widest = Math.max(60, ...categories.map((name) => widthOf(name, { sizePoints: chartTextPoints }) + 4));
	return Math.min(260, widest, chartPoints * 0.42);
}

/** Behind all dots; where several series have bands, the later ones are narrower and lie upon the first. */
function bandsOf(columns: ChartColumns, locale: Locale): readonly string[] {
	const words = chartWords(locale);
	const isAlone = columns.series.filter(({ ends }) => ends !== null).length === 1;
	const bands: string[] = [];
	for (const [place, each] of columns.series.entries()) {
		const look = {
			name: isAlone ? words.interval : words.intervalOf(each.name),
			widthPoints: place === 0 ? 9 : 4,
			fill: place === 0 ? filledWithShade('accent1', 0.25) : filledWithShade('tx2', 0.5)
		};
		bands.push(...bandSeries(columns, each, bands.length, look));
	}
	return bands;
}

function barsPlot(
	{ data, area, beside }: ChartBox,
	{ categories, series }: ChartColumns,
	accent: string,
	locale: Locale
): string {
	const isStacked = data.shape === 'stacked-bars';
	const top = (beside?.headPoints ?? 0) / area.height;
	const layout = beside
		? innerLayout({ x: 0.02, y: top, w: 0.955, h: 1 - top - beside.axisPoints / area.height })
		: element('c:layout');
	return (
		layout +
		element(
			'c:barChart',
			{},
			setting('c:barDir', 'bar'),
			setting('c:grouping', isStacked ? 'stacked' : 'clustered'),
			setting('c:varyColors', 0),
			series.map((each, place) => {
				const part = partOf(place, series.length);
				return barSeries(each, categories, {
					...{ place, locale, fill: filledWithShade('accent1', part) },
					labelColour: isStacked ? (inkOnShade(accent, part) === 'paper' ? 'paper' : 'ink') : null
				});
			}),
			setting('c:gapWidth', isStacked ? 45 : 60),
			setting('c:overlap', isStacked ? 100 : 0),
			setting('c:axId', axisIds.first),
			setting('c:axId', axisIds.second)
		) +
		categoryAxis('l', 'maxMin', beside !== undefined) +
		valueAxis(data, { ...axisLeft, position: 'b', between: 'between', max: data.high, min: data.low, crosses: 'max' })
	);
}

/** One bar is the accent itself; several go from light to dark in their order. */
function partOf(place: number, count: number): number {
	return count <= 1 ? 1 : 0.15 + (0.85 * place) / (count - 1);
}

function linesPlot({ data }: ChartBox, { categories, series }: ChartColumns): string {
	return (
		element('c:layout') +
		element(
			'c:lineChart',
			{},
			setting('c:grouping', 'standard'),
			setting('c:varyColors', 0),
			series.map((each, place) => lineSeries(each, categories, place)),
			setting('c:marker', 1),
			setting('c:axId', axisIds.first),
			setting('c:axId', axisIds.second)
		) +
		categoryAxis('b', 'minMax', false) +
		valueAxis(data, {
			position: 'l',
			own: axisIds.second,
			crossing: axisIds.first,
			between: 'between',
			max: data.high,
			min: data.low
		})
	);
}

function innerLayout(parts: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>): string {
	return element(
		'c:layout',
		{},
		element(
			'c:manualLayout',
			{},
			setting('c:layoutTarget', 'inner'),
			setting('c:xMode', 'edge'),
			setting('c:yMode', 'edge'),
			Object.entries(parts).map(([name, value]) => setting(`c:${name}`, Number(value.toFixed(4))))
		)
	);
}

/** One series explains itself by the title. Of bands one a series is named, and the names of rows are a series that no legend needs. */
function legend({ data, beside }: ChartBox, { series }: ChartColumns, locale: Locale): string {
	const rows = data.shape === 'dots' ? series.map(({ ends }) => (ends === null ? 0 : rowsWithEnds(ends).length)) : [];
	const bandCount = rows.reduce((sum, count) => sum + count, 0);
	if (data.series.length < 2 && bandCount === 0) return '';
	let at = 0;
	const kept = new Set(
		rows.flatMap((count) => {
			const first = at;
			at += count;
			return count === 0 ? [] : [first];
		})
	);
	const helpers = bandCount + (data.shape === 'dots' && beside === undefined ? 1 : 0);
	const hidden = Array.from({ length: helpers }, (_, place) => place).filter((place) => !kept.has(place));
	return element(
		'c:legend',
		{},
		setting('c:legendPos', 't'),
		hidden.map((place) => element('c:legendEntry', {}, setting('c:idx', place), setting('c:delete', 1))),
		setting('c:overlay', 0),
		beside?.isTight ? textLook(locale, smallestPoints) : ''
	);
}

interface ValueAxis {
	readonly position: 'b' | 'l';
	readonly own: number;
	readonly crossing: number;
	readonly between: 'between' | 'midCat';
	readonly min: number;
	readonly max: number;
	readonly crosses?: 'max';
	readonly isHidden?: boolean;
	/** Numbers stand in four steps, so that they do not touch. */
	readonly isNarrow?: boolean;
}

function valueAxis({ unit }: FigureData, axis: ValueAxis): string {
	const isShown = axis.isHidden !== true;
	return element(
		'c:valAx',
		{},
		setting('c:axId', axis.own),
		element(
			'c:scaling',
			{},
			setting('c:orientation', 'minMax'),
			setting('c:max', axis.max),
			setting('c:min', axis.min)
		),
		setting('c:delete', isShown ? 0 : 1),
		setting('c:axPos', axis.position),
		isShown ? element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: emu(0.5) }, hairline))) : '',
		element('c:numFmt', { formatCode: formatOf(unit), sourceLinked: 0 }),
		setting('c:majorTickMark', 'none'),
		setting('c:minorTickMark', 'none'),
		setting('c:tickLblPos', isShown ? 'nextTo' : 'none'),
		element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
		setting('c:crossAx', axis.crossing),
		setting('c:crosses', axis.crosses ?? 'min'),
		setting('c:crossBetween', axis.between),
		axis.isNarrow && axis.max > axis.min ? setting('c:majorUnit', wideStep(axis.max - axis.min)) : ''
	);
}

/** Three to five steps; a short scale keeps to whole numbers. */
function wideStep(range: number): number {
	const whole = [3, 4, 5].find((steps) => range <= 10 && Number.isInteger(range / steps));
	return range / (whole ?? 4);
}

function categoryAxis(position: 'b' | 'l', orientation: 'minMax' | 'maxMin', isHidden: boolean): string {
	return element(
		'c:catAx',
		{},
		setting('c:axId', axisIds.first),
		element('c:scaling', {}, setting('c:orientation', orientation)),
		setting('c:delete', isHidden ? 1 : 0),
		setting('c:axPos', position),
		element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
		setting('c:majorTickMark', 'none'),
		setting('c:minorTickMark', 'none'),
		setting('c:tickLblPos', 'low'),
		element('c:spPr', {}, element('a:ln', { w: emu(0.75) }, hairline)),
		setting('c:crossAx', axisIds.second),
		setting('c:crosses', 'autoZero'),
		setting('c:auto', 1),
		setting('c:lblAlgn', 'ctr'),
		setting('c:lblOffset', 100),
		setting('c:noMultiLvlLbl', 1)
	);
}

/** Short signs stand at each number of the axis; longer words are said in the title and the table. */
function formatOf(unit: string): string {
	return unit !== '' && unit.length <= 2 ? `#,##0.##"${unit.replaceAll('"', '')}"` : 'General';
}

function textLook(locale: Locale, sizePoints = chartTextPoints): string {
	return element(
		'c:txPr',
		{},
		element('a:bodyPr'),
		element('a:lstStyle'),
		element(
			'a:p',
			{},
			element(
				'a:pPr',
				{},
				element('a:defRPr', { sz: sizePoints * 100 }, filledWith('ink'), element('a:latin', { typeface: '+mn-lt' }))
			),
			element('a:endParaRPr', { lang: languages[locale] })
		)
	);
}
