import { m } from '$lib/i18n/generated/messages.js';
import type { PaperBlock } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import type { PairRow, PairsView } from '../../results/pairs-view';
import { factList, heading, paragraph } from '../blocks';
import { numberCell, textCell } from '../cells';
import { differenceCells } from './cells';
import { differenceColumns } from './facing';

/** More rows than these nobody reads. */
const rowsMax = 30;

/** Which departments can be told apart; of more than anybody reads only how many there are. */
export function pairsBlocks(pairs: PairsView, id: string, locale: Locale): readonly PaperBlock[] {
	const say = { locale };
	const { summary, smallest, distinguishable, byMeasure } = pairs;
	return [
		...paragraph(summary),
		...paragraph(smallest, 'small'),
		...(distinguishable.length === 0 || distinguishable.length > rowsMax
			? []
			: [
					{ kind: 'table', table: pairsTable(distinguishable, id, locale) } as const,
					...paragraph(m.results_interval_note({}, say), 'small')
				]),
		...(byMeasure.length === 0 ? [] : [{ kind: 'table', table: countsTable(pairs, id, locale) } as const])
	];
}

/** The same of several dimensions: what each of them says in words, and one table of the pairs of all of them. */
export function pairsByDimension(
	pairs: readonly { readonly name: string; readonly view: PairsView }[],
	locale: Locale
): readonly PaperBlock[] {
	const rows = pairs.flatMap(({ view }) => (view.distinguishable.length > rowsMax ? [] : view.distinguishable));
	const words = pairs.map(({ name, view }) => ({
		label: name,
		text: [view.summary, view.smallest ?? ''].join(' ').trim()
	}));
	return [
		heading(m.results_pairs_distinguishable({}, { locale })),
		...factList(words),
		...(rows.length === 0
			? []
			: [
					{ kind: 'table', table: pairsTable(rows, 'pairs-by-dimension', locale) } as const,
					...paragraph(m.results_interval_note({}, { locale }), 'small')
				])
	];
}

function pairsTable(rows: readonly PairRow[], id: string, locale: Locale): PaperTable {
	const say = { locale };
	return {
		...{ id, name: m.paper_pairs({}, say), caption: m.results_pairs_distinguishable({}, say) },
		columns: [
			{ key: 'dimension', name: m.results_column_dimension({}, say), kind: 'text' },
			{ key: 'higher', name: m.paper_column_higher({}, say), kind: 'text' },
			{ key: 'lower', name: m.paper_column_lower({}, say), kind: 'text' },
			...differenceColumns(locale)
		],
		rows: rows.map((row) => ({
			key: row.id,
			cells: [textCell(row.measure), textCell(row.one), textCell(row.other), ...differenceCells(row.figures, locale)]
		})),
		notes: []
	};
}

function countsTable({ byMeasure }: PairsView, id: string, locale: Locale): PaperTable {
	const say = { locale };
	return {
		...{ id: `${id}-counts`, name: m.paper_pairs({}, say), caption: m.paper_pairs_counts({}, say) },
		columns: [
			{ key: 'dimension', name: m.results_column_dimension({}, say), kind: 'text' },
			{ key: 'distinguishable', name: m.results_pairs_distinguishable({}, say), kind: 'count' },
			{ key: 'of', name: m.paper_column_pairs({}, say), kind: 'count' }
		],
		rows: byMeasure.map(({ id, name, count, of }) => ({
			key: id,
			cells: [textCell(name), numberCell(count, locale, 0), numberCell(of, locale, 0)]
		})),
		notes: []
	};
}
