import { m } from '$lib/i18n/generated/messages.js';
import { measureIn } from '$lib/core/round/measures';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { PaperSection } from '$lib/core/paper/paper';
import type { PaperCell, PaperRow, PaperTable } from '$lib/core/paper/table';
import type { HeatCell } from '../../charts/heat-map';
import { type HeatMapView, type HeatRow, measuresOf } from '../../results/heat-map-view';
import { groupById, type ResultsInput } from '../../results/input';
import { withheldWords } from '../../results/words';
import { paragraph, telling } from '../blocks';
import { missingCell, numberCell, textCell } from '../cells';
import { shareCell } from './cells';
import { scoreCell } from './measures';

/** All groups in all dimensions, in the order of the tree, and who took part. */
export function mapSection(input: ResultsInput, heat: HeatMapView): PaperSection {
	return {
		id: 'groups',
		role: 'groups',
		title: m.results_heat_heading({}, input),
		blocks: [...paragraph(heat.summary), { kind: 'table', table: mapTable(input, heat) }]
	};
}

/** A row a group: responses, invited and the rate, or why the group is hidden. */
export function participationTable(input: ResultsInput, heat: HeatMapView): PaperTable {
	return {
		id: 'participation',
		name: m.paper_participation({}, input),
		caption: m.paper_participation({}, input),
		columns: [
			{ key: 'group', name: m.results_column_group({}, input), kind: 'text' },
			{ key: 'n', name: m.paper_column_responses({}, input), kind: 'count' },
			{ key: 'invited', name: m.paper_column_invited({}, input), kind: 'count' },
			{ key: 'rate', name: m.paper_column_rate({}, input), kind: 'percent' },
			{ key: 'remark', name: m.paper_column_remark({}, input), kind: 'text' }
		],
		rows: heat.rows.map((row) => {
			const group = groupById(input, row.id);
			const isPart = group?.kind === 'department' || group?.kind === 'department-leadership';
			return {
				...{ ...headOf(row), ...telling(isPart ? ['departments'] : []) },
				cells: [textCell(row.name), ...participationCells(input, group)]
			};
		}),
		notes: []
	};
}

/** What the signs in the cells of a map mean. */
export function mapNotes(heat: HeatMapView, input: Pick<ResultsInput, 'locale'>): readonly string[] {
	return [m.results_legend_shades({}, input), ...heat.legend.map(({ sign, text }) => `${sign} ${text}`)];
}

/** A cell of the map, set as it is shown there. */
export function mapCell(shown: HeatCell, cell: PaperCell): PaperCell {
	const { mark, shade } = shown;
	return {
		...cell,
		text: mark === null ? shown.text : `${shown.text} ${mark}`,
		...(shade === null ? {} : { shade: shade - 1 })
	};
}

function mapTable(input: ResultsInput, heat: HeatMapView): PaperTable {
	const measures = measuresOf(input);
	return {
		id: 'map',
		name: m.paper_map({}, input),
		caption: heat.caption,
		columns: [
			{ key: 'group', name: m.results_column_group({}, input), kind: 'text' },
			{ key: 'n', name: m.paper_column_responses({}, input), kind: 'count' },
			...heat.columns.map(({ name }, place) => ({ key: measures[place] ?? '', name, kind: 'points' as const }))
		],
		rows: heat.rows.map((row) => mapRow(input, row)),
		notes: mapNotes(heat, input)
	};
}

function mapRow(input: ResultsInput, row: HeatRow): PaperRow {
	const group = groupById(input, row.id);
	const measures = measuresOf(input);
	return {
		...headOf(row),
		cells: [
			textCell(row.name),
			responsesCell(input, group),
			...row.cells.map((shown, place) => {
				const measure = measures[place];
				const own = group && measure ? measureIn(group, measure) : undefined;
				return mapCell(shown, group === null ? missingCell('withheld') : scoreCell(group, own, input.locale));
			})
		]
	};
}

function participationCells({ publication, locale }: ResultsInput, group: PublishedGroup | null): readonly PaperCell[] {
	if (group?.figures === undefined) {
		const withheld = group === null || group.showing === 'shown' ? 'too-few' : group.showing;
		const hidden = missingCell('withheld');
		return [hidden, hidden, hidden, textCell(withheldWords(withheld, publication.round.k, locale))];
	}
	const { n, invited, responseRate, warning } = group.figures;
	const remark = warning === 'low' ? m.results_warning_low({}, { locale }) : m.results_warning_more({}, { locale });
	return [
		numberCell(n, locale, 0),
		numberCell(invited, locale, 0),
		shareCell(responseRate, locale),
		textCell(warning === null ? null : remark)
	];
}

function responsesCell({ locale }: ResultsInput, group: PublishedGroup | null): PaperCell {
	return group?.figures === undefined ? missingCell('withheld') : numberCell(group.figures.n, locale, 0);
}

function headOf({ id, depth }: HeatRow): Pick<PaperRow, 'key' | 'depth'> {
	return { key: id, depth };
}
