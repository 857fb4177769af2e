import type { Locale } from '$lib/core/text';
import { widthOf } from '../layout/measure';
import type { SeriesMark } from '../layout/slide';
import { type ChartColumn, type ChartColumns, rangeOfRow, type SeriesColumns } from './chart-workbook';
import { filledWith } from './colours';
import { languages } from './text';
import { element, emu, setting, written } from './xml';

/** Of the text in charts, in points. */
export const chartTextPoints = 12;

/** Dots on their rows, claimed hollow and evidenced filled. */
export function dotsSeries(
	{ name, values }: SeriesColumns,
	rows: ChartColumn,
	place: number,
	mark: SeriesMark
): string {
	return element(
		'c:ser',
		{},
		identity(named(values, name), place),
		element('c:spPr', {}, noLine),
		markerXml(mark),
		element('c:xVal', {}, numbers(values)),
		element('c:yVal', {}, numbers(rows)),
		setting('c:smooth', 0)
	);
}

/** A series a row: the band from one end of its interval to the other. Programs draw lines across of dots in more than one way, bands in one. */
export function bandSeries(
	columns: ChartColumns,
	{ ends }: SeriesColumns,
	from: number,
	look: BandLook
): readonly string[] {
	const { places } = columns;
	if (places === null || ends === null) return [];
	return rowsWithEnds(ends).map((row, place) =>
		element(
			'c:ser',
			{},
			identity(element('c:v', {}, written(look.name)), from + place),
			element('c:spPr', {}, element('a:ln', { w: emu(look.widthPoints), cap: 'flat' }, look.fill, element('a:round'))),
			element('c:marker', {}, setting('c:symbol', 'none')),
			element('c:xVal', {}, pair(rangeOfRow(ends.low, ends.high, row), [ends.low.values[row], ends.high.values[row]])),
			element(
				'c:yVal',
				{},
				pair(rangeOfRow(places.heights, places.again, row), [places.heights.values[row], places.again.values[row]])
			),
			setting('c:smooth', 0)
		)
	);
}

export interface BandLook {
	readonly name: string;
	readonly widthPoints: number;
	readonly fill: string;
}

/** The rows that have a band. */
export function rowsWithEnds({ low, high }: NonNullable<SeriesColumns['ends']>): readonly number[] {
	return [...low.values.keys()].filter((row) => low.values[row] !== null && high.values[row] !== null);
}

/** The names of the rows, written beside the points at which the rows begin. */
export function namesSeries(columns: ChartColumns, place: number, widthPoints: number, locale: Locale): string {
	const { categories, places } = columns;
	if (places === null) return '';
	const labels = categories.values.map((name, at) =>
		element(
			'c:dLbl',
			{},
			setting('c:idx', at),
			element(
				'c:tx',
				{},
				element('c:rich', {}, nameBody, element('a:lstStyle'), nameLines(String(name), widthPoints, locale))
			),
			setting('c:dLblPos', 'l'),
			shownParts(true)
		)
	);
	return element(
		'c:ser',
		{},
		identity(named(places.starts, places.starts.name), place),
		element('c:spPr', {}, noLine),
		element('c:marker', {}, setting('c:symbol', 'none')),
		element(
			'c:dLbls',
			{},
			labels,
			element('c:spPr', {}, element('a:noFill'), noLine),
			setting('c:dLblPos', 'l'),
			shownParts(true)
		),
		element('c:xVal', {}, numbers(places.starts)),
		element('c:yVal', {}, numbers(places.heights)),
		setting('c:smooth', 0)
	);
}

export function barSeries({ name, values, reach }: SeriesColumns, categories: ChartColumn, look: BarLook): string {
	return element(
		'c:ser',
		{},
		identity(named(values, name), look.place),
		element('c:spPr', {}, look.fill, element('a:ln', { w: emu(0.5) }, filledWith('paper'))),
		setting('c:invertIfNegative', 0),
		look.labelColour === null ? '' : barLabels(look.labelColour, look.locale),
		reach === null ? '' : errorBars(reach, barInterval),
		element('c:cat', {}, texts(categories)),
		element('c:val', {}, numbers(values))
	);
}

export interface BarLook {
	readonly place: number;
	readonly fill: string;
	/** Of the number inside a bar; null: it has none. */
	readonly labelColour: 'ink' | 'paper' | null;
	readonly locale: Locale;
}

export function lineSeries({ name, values, reach }: SeriesColumns, categories: ChartColumn, place: number): string {
	const colour = element('a:solidFill', {}, setting('a:schemeClr', `accent${(place % 6) + 1}`));
	const line = element(
		'a:ln',
		{ w: emu(2.25), cap: 'rnd' },
		colour,
		setting('a:prstDash', dashes[Math.floor(place / 6) % 3] ?? 'solid')
	);
	return element(
		'c:ser',
		{},
		identity(named(values, name), place),
		element('c:spPr', {}, line),
		element(
			'c:marker',
			{},
			setting('c:symbol', symbols[place % symbols.length] ?? 'circle'),
			setting('c:size', 8),
			element('c:spPr', {}, colour, element('a:ln', { w: emu(1) }, filledWith('paper')))
		),
		reach === null ? '' : errorBars(reach, element('c:spPr', {}, element('a:ln', { w: emu(1) }, colour))),
		element('c:cat', {}, texts(categories)),
		element('c:val', {}, numbers(values)),
		setting('c:smooth', 0)
	);
}

const dashes = ['solid', 'dash', 'sysDot'];
/** Lines are told apart without their colours too. */
const symbols = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus', 'star'];

const noLine = element('a:ln', {}, element('a:noFill'));

const barInterval = element('c:spPr', {}, element('a:ln', { w: emu(1.25) }, filledWith('ink')));

function identity(name: string, place: number): string {
	return setting('c:idx', place) + setting('c:order', place) + element('c:tx', {}, name);
}

/** Called like its column, also where somebody calls that otherwise. */
function named({ heading }: ChartColumn, name: string): string {
	const cached = element('c:pt', { idx: 0 }, element('c:v', {}, written(name)));
	return element(
		'c:strRef',
		{},
		element('c:f', {}, heading),
		element('c:strCache', {}, setting('c:ptCount', 1), cached)
	);
}

/** Programs that draw no line around a mark show at least that it is there. */
const nearlyPaper = element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' }, setting('a:lumMod', 85_000)));

function markerXml(mark: SeriesMark): string {
	const looks = {
		hollow: { symbol: 'circle', size: 11, fill: nearlyPaper, line: filledWith('ink') },
		filled: { symbol: 'circle', size: 8, fill: filledWith('accent'), line: filledWith('accent') },
		tick: { symbol: 'plus', size: 11, fill: element('a:noFill'), line: filledWith('ink') },
		diamond: { symbol: 'diamond', size: 9, fill: filledWith('muted'), line: filledWith('muted') }
	};
	const { symbol, size, fill, line } = looks[mark];
	return element(
		'c:marker',
		{},
		setting('c:symbol', symbol),
		setting('c:size', size),
		element('c:spPr', {}, fill, element('a:ln', { w: emu(1.75) }, line))
	);
}

function errorBars({ below, above }: NonNullable<SeriesColumns['reach']>, look: string): string {
	return element(
		'c:errBars',
		{},
		setting('c:errBarType', 'both'),
		setting('c:errValType', 'cust'),
		setting('c:noEndCap', 0),
		element('c:plus', {}, numbers(above)),
		element('c:minus', {}, numbers(below)),
		look
	);
}

/** Two cells side by side. */
function pair(range: string, values: readonly (string | number | null | undefined)[]): string {
	return numbers({ range, values: values.map((value) => value ?? null) });
}

/** What is missing is missing here too: a point without a value has none, and is not drawn as zero. */
function numbers({ range, values }: Pick<ChartColumn, 'range' | 'values'>): string {
	const points = values.map((value, place) =>
		typeof value === 'number' ? element('c:pt', { idx: place }, element('c:v', {}, String(value))) : ''
	);
	const cache = element(
		'c:numCache',
		{},
		element('c:formatCode', {}, 'General'),
		setting('c:ptCount', values.length),
		points
	);
	return element('c:numRef', {}, element('c:f', {}, range), cache);
}

function texts({ range, values }: ChartColumn): string {
	const points = values.map((value, place) =>
		element('c:pt', { idx: place }, element('c:v', {}, written(String(value))))
	);
	return element(
		'c:strRef',
		{},
		element('c:f', {}, range),
		element('c:strCache', {}, setting('c:ptCount', values.length), points)
	);
}

function shownParts(isValueShown: boolean): string {
	return [
		setting('c:showLegendKey', 0),
		setting('c:showVal', isValueShown ? 1 : 0),
		...['c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map((name) => setting(name, 0))
	].join('');
}

/** Zero needs no number: its bar is not there. */
function barLabels(colour: 'ink' | 'paper', locale: Locale): string {
	return element(
		'c:dLbls',
		{},
		element('c:numFmt', { formatCode: '#,##0.##;-#,##0.##;;', sourceLinked: 0 }),
		element('c:spPr', {}, element('a:noFill'), noLine),
		element(
			'c:txPr',
			{},
			element('a:bodyPr'),
			element('a:lstStyle'),
			element(
				'a:p',
				{},
				element('a:pPr', {}, element('a:defRPr', { sz: 1100 }, filledWith(colour))),
				element('a:endParaRPr', { lang: languages[locale] })
			)
		),
		setting('c:dLblPos', 'ctr'),
		shownParts(true)
	);
}

const nameBody = element(
	'a:bodyPr',
	{ wrap: 'none', lIns: 0, tIns: 0, rIns: emu(10), bIns: 0, anchor: 'ctr' },
	element('a:spAutoFit')
);

/** At most two lines; the table beside the picture has the whole name. */
function nameLines(name: string, widthPoints: number, locale: Locale): string {
	return linesOfName(name, widthPoints)
		.map((line) =>
			element(
				'a:p',
				{},
				element('a:pPr', { algn: 'r' }),
				element(
					'a:r',
					{},
					element('a:rPr', { lang: languages[locale], sz: chartTextPoints * 100 }),
					element('a:t', {}, written(line))
				)
			)
		)
		.join('');
}

function linesOfName(name: string, widthPoints: number): readonly string[] {
	const fits = (text: string) => widthOf(text, { sizePoints: chartTextPoints }) <= widthPoints;
	if (fits(name)) return [name];
	const words = name.split(/\s+/);
	let count = words.length - 1;
	while (count > 1 && !fits(words.slice(0, count).join(' '))) count -= 1;
	const [first, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
	return rest === '' ? [shortened(first, fits)] : [shortened(first, fits), shortened(rest, fits)];
}

function shortened(text: string, fits: (text: string) => boolean): string {
	if (fits(text)) return text;
	let end = text.length;
	while (end > 1 && !fits(`${text.slice(0, end)}…`)) end -= 1;
	return `${text.slice(0, end).toWellFormed().trimEnd()}…`;
}
