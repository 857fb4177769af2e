import { markdownTable, quantile } from '../../table';
import type { Part } from '../parts';
import { kill, type KillFigures } from './kill';

/** `kill`: processes killed at random moments under load, on both engines. */
export const killPart: Part = {
	name: 'kill',
	async run({ seed, isShort }, tell) {
		const rounds = isShort ? 3 : 100;
		const figures = [
			await kill('embedded', { rounds, seed }, tell),
			await kill('postgres', { rounds, seed: seed + 100 }, tell)
		];
		const holds = figures.every(({ broken }) => broken.length === 0);
		return { text: textOf(figures), document: 'docs/reliability.md', holds };
	}
};

function textOf(figures: readonly KillFigures[]): string {
	const kinds = [...new Set(figures.flatMap(({ acknowledged }) => Object.keys(acknowledged)))];
	const row = (what: string, of: (one: KillFigures) => string | number) => [what, ...figures.map(of)];
	return markdownTable(
		['', ...figures.map(({ engine }) => (engine === 'embedded' ? 'PGlite' : 'PostgreSQL'))],
		[
			row('kills', ({ rounds }) => rounds),
			...kinds.map((kind) => row(`acknowledged: ${kind}`, ({ acknowledged }) => acknowledged[kind] ?? 0)),
			row('sent and not answered', ({ unknown }) => unknown),
			row('start after a kill, middle and longest', ({ startMilliseconds: all }) =>
				[quantile(all, 0.5), Math.max(...all)].map((each) => `${Math.round(each)} ms`).join(', ')
			),
			row('surveys published in the end, of those ended', ({ finished }) => finished.surveys),
			row('files made in the end, of those ordered', ({ finished }) => finished.files),
			row('acknowledged and lost, doubled or in part', ({ broken }) =>
				broken.length === 0 ? 0 : `${broken.length}: ${[...new Set(broken)].join(' ')}`
			)
		]
	);
}
