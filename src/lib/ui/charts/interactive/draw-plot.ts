import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
	type ChartConfiguration,
	type ChartDataset
} from 'chart.js';
import type { PlotNames, PlotRow } from './plot-data';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
);

export const layers = ['claimed', 'evidenced', 'target'] as const;
export type Layer = (typeof layers)[number];

type Value = number | [number, number] | null;
type PlotType = 'bar' | 'line';

/** The picture while it stands: its layers can be switched and its colours read anew. */
export interface Plot {
	readonly show: (shown: ReadonlySet<Layer>) => void;
	readonly repaint: () => void;
}

/** Draws the dimensions' dot plot on a canvas, in the colours of the page; without movement where the reader wants none. */
export function drawPlot(canvas: HTMLCanvasElement, rows: readonly PlotRow[], names: PlotNames): Plot {
	const chart = new Chart<PlotType, Value[], string>(canvas, configuration(canvas, rows, names));
	return {
		show: (shown) => {
			const visible = (layer: Layer) => chart.setDatasetVisibility(layers.indexOf(layer), shown.has(layer));
			layers.forEach(visible);
			chart.setDatasetVisibility(gapIndex, shown.has('claimed') && shown.has('evidenced'));
			chart.setDatasetVisibility(bandIndex, shown.has('claimed'));
			chart.update();
		},
		repaint: () => {
			const { data, options } = configuration(canvas, rows, names);
			chart.data.datasets.forEach((dataset, index) => Object.assign(dataset, data.datasets[index]));
			if (options) chart.options = options;
			chart.update('none');
		}
	};
}

/** Datasets: the layers in their order, then what lies behind them. */
const gapIndex = layers.length;
const bandIndex = layers.length + 1;

function configuration(
	canvas: HTMLCanvasElement,
	rows: readonly PlotRow[],
	names: PlotNames
): ChartConfiguration<PlotType, Value[], string> {
	const style = getComputedStyle(canvas);
	const token = (name: string) => style.getPropertyValue(name).trim();
	const font = { family: style.fontFamily, size: 16 };
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	return {
		type: 'bar',
		data: { labels: rows.map(({ name }) => name), datasets: datasets(rows, names, token) },
		options: {
			indexAxis: 'y',
			animation: still ? false : { duration: 250 },
			maintainAspectRatio: false,
			layout: { padding: { right: 12 } },
			interaction: { mode: 'index', axis: 'y', intersect: false },
			scales: {
				x: {
					min: 0,
					max: 100,
					border: { display: false },
					grid: { color: token('--line') },
					ticks: { stepSize: 25, color: token('--muted'), font: { ...font, size: 13 } }
				},
				y: { grid: { display: false }, ticks: { autoSkip: false, crossAlign: 'far', color: token('--ink'), font } }
			},
			plugins: {
				tooltip: {
					position: 'nearest',
					backgroundColor: token('--ink'),
					titleColor: token('--paper'),
					bodyColor: token('--paper'),
					titleFont: font,
					bodyFont: { ...font, size: 15 },
					padding: 10,
					cornerRadius: 3,
					displayColors: false,
					filter: ({ datasetIndex }) => datasetIndex === 0,
					callbacks: { label: ({ dataIndex }) => lines(rows[dataIndex], names) }
				}
			}
		}
	};
}

function lines(row: PlotRow | undefined, names: PlotNames): string[] {
	if (!row) return [];
	return [
		`${names.claimed}: ${row.claimedWords}`,
		...(row.evidenced === null ? [] : [`${names.evidenced}: ${row.evidencedWords}`]),
		`${names.target}: ${row.targetWords}`,
		...(row.bandWords === null ? [] : [`${names.band}: ${row.bandWords}`])
	];
}

function datasets(
	rows: readonly PlotRow[],
	names: PlotNames,
	token: (name: string) => string
): ChartDataset<PlotType, Value[]>[] {
	const ink = token('--ink');
	const dots = { type: 'line', indexAxis: 'y', showLine: false, clip: false } as const;
	return [
		{
			...dots,
			label: names.claimed,
			data: rows.map(({ claimed }) => claimed),
			pointRadius: 8,
			pointHoverRadius: 9,
			pointBackgroundColor: token('--paper'),
			pointHoverBackgroundColor: token('--paper'),
			pointBorderColor: ink,
			pointHoverBorderColor: ink,
			pointBorderWidth: 2,
			pointHoverBorderWidth: 2,
			order: 2
		},
		{
			...dots,
			label: names.evidenced,
			data: rows.map(({ evidenced }) => evidenced),
			pointRadius: 5,
			pointHoverRadius: 6,
			pointBackgroundColor: token('--accent'),
			pointHoverBackgroundColor: token('--accent'),
			pointBorderWidth: 0,
			pointHoverBorderWidth: 0,
			order: 1
		},
		{
			...dots,
			label: names.target,
			data: rows.map(({ target }) => target),
			pointStyle: 'line',
			pointRotation: 90,
			pointRadius: 13,
			pointHoverRadius: 13,
			pointBorderColor: ink,
			pointBorderWidth: 2,
			pointHoverBorderWidth: 2,
			order: 3
		},
		{
			type: 'bar',
			data: rows.map(({ claimed, evidenced }) =>
				claimed === null || evidenced === null ? null : [evidenced, claimed]
			),
			backgroundColor: ink,
			hoverBackgroundColor: ink,
			barThickness: 2,
			grouped: false,
			order: 4
		},
		{
			type: 'bar',
			label: names.band,
			data: rows.map(({ band }) => (band === null ? null : [band[0], band[1]])),
			backgroundColor: token('--chart-band'),
			hoverBackgroundColor: token('--chart-band'),
			barThickness: 18,
			grouped: false,
			order: 5
		}
	];
}
