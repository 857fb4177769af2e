import { markdownTable } from '../../table';
import type { Part } from '../parts';
import { load, type LoadFigures, type LoadSettings } from './load';

/** `load`: many people who answer at the same time, on both engines. */
export const loadPart: Part = {
	name: 'load',
	async run({ seed, isShort }, tell) {
		const seconds = isShort ? 10 : 300;
		const all: Omit<LoadSettings, 'seconds' | 'seed'>[] = [
			...[100, 200].map((people) => ({ engine: 'embedded' as const, processes: 1, people })),
			...[100, 300, 1_000].map((people) => ({ engine: 'postgres' as const, processes: 2, people }))
		];
		const figures: LoadFigures[] = [];
		for (const settings of all) {
			tell(`${settings.people} people, ${settings.engine}, ${settings.processes} process(es), ${seconds} s`);
			const people = isShort ? Math.ceil(settings.people / 10) : settings.people;
			figures.push(await load({ ...settings, people, seconds, seed }));
		}
		const holds = figures.every(isWhole);
		return { text: textOf(figures), document: 'docs/benchmarks.md', holds };
	}
};

const isWhole = ({ people, handedIn, failures, errors, broken }: LoadFigures) =>
	handedIn === people && failures === 0 && Object.keys(errors).length === 0 && broken.length === 0;

const steps = ['save', 'page', 'hand in'] as const;

function textOf(figures: readonly LoadFigures[]): string {
	const row = (what: string, of: (one: LoadFigures) => string | number) => [what, ...figures.map(of)];
	const heads = figures.map(
		({ engine, processes, people }) => `${people} on ${engine === 'embedded' ? 'PGlite' : `${processes} + PostgreSQL`}`
	);
	const minutes = Math.max(...figures.map(({ minutes }) => minutes.length));
	const overTime = Array.from({ length: minutes }, (_, minute) =>
		row(`minute ${minute + 1}`, ({ minutes, memoryByMinute }) => {
			const { requests = 0, p95 = 0 } = minutes[minute] ?? {};
			return requests === 0 ? '–' : `${p95.toFixed(1)} ms, ${megabytes(memoryByMinute[minute] ?? 0)} MB`;
		})
	);
	const whole = markdownTable(
		['', ...heads],
		[
			row('requests, a second', ({ requests, seconds }) => `${requests}, ${Math.round(requests / seconds)}`),
			row('errors of any kind', ({ errors, failures }) => sum(Object.values(errors)) + failures),
			row('handed in, stored', ({ handedIn, stored }) => `${handedIn}, ${stored}`),
			row('lost, doubled or changed', ({ broken }) => (broken.length === 0 ? 0 : broken.join(' '))),
			...steps.map((step) =>
				row(`${step}: p50, p95, p99`, ({ times }) => {
					const { p50 = 0, p95 = 0, p99 = 0 } = times[step] ?? {};
					return `${[p50, p95, p99].map((each) => each.toFixed(1)).join(', ')} ms`;
				})
			),
			row(
				'memory before, most, after',
				({ memory: { before, most, after } }) => `${[before, most, after].map(megabytes).join(', ')} MB`
			),
			row('processor time of a request: product, database, crowd', ({ used: { product, database, crowd }, requests }) =>
				[product, database, crowd].map((all) => `${((all * 1_000) / requests).toFixed(1)} ms`).join(', ')
			),
			row('of the times, the crowd’s own process, p99', ({ lagMilliseconds }) => `${lagMilliseconds.toFixed(1)} ms`)
		]
	);
	return `${whole}\n\nOver time: p95 of all requests sent in a minute, and memory at its most:\n\n${markdownTable(['', ...heads], overTime)}`;
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
