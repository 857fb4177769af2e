import { m } from '$lib/i18n/generated/messages.js';
import { formatDate, formatRange } from '$lib/core/format';
import { METHOD_VERSION } from '$lib/core/report/build';
import type { Paper, PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { Locale } from '$lib/core/text';
import type { HeatMapView } from '../results/heat-map-view';
import { type NamedRound, namedView, type NamedView } from '../results/named-view';
import { factList, list, paragraph } from './blocks';
import { mapCell, mapNotes } from './round/map';
import { pointsCell, textCell } from './cells';
import { ruleBlocks } from './round/method';

export interface NamedPaperInput {
	readonly round: NamedRound;
	/** Name of the organisation. */
	readonly organisation: string;
	readonly locale: Locale;
}

/** A closed round of a team whose names stand beside its answers, as all of them agreed to beforehand. */
export function namedPaper({ round, organisation, locale }: NamedPaperInput): Paper {
	const { settings, questionnaire } = round;
	const say = { locale };
	const view = namedView(round, locale);
	const days = formatRange(formatDate(settings.opensOn, locale), formatDate(settings.closesOn, locale), locale);
	const title = questionnaire.title[locale];
	const version = settings.questionnaire.version.slice(0, 12);
	return {
		kind: 'round',
		locale,
		title: settings.name,
		subject: organisation,
		asOf: settings.closesOn,
		coverLines: [m.results_title({}, say), days, view.summary],
		stage: null,
		sections: [
			{
				...({ id: 'summary', role: 'summary', title: m.paper_summary({}, say) } as const),
				blocks: [
					...paragraph(m.results_named_lead({}, say)),
					...paragraph(view.heat === null ? m.results_named_none({}, say) : view.summary)
				]
			},
			...(view.heat === null ? [] : [peopleSection(view.heat, locale)]),
			...(view.sentences.length === 0 ? [] : [sentencesSection(view, locale)]),
			{
				...({ id: 'method', role: 'method', title: m.report_provenance_heading({}, say) } as const),
				isAppendix: true,
				blocks: [
					...factList([
						{ label: m.paper_survey({}, say), text: settings.name },
						{ label: m.paper_days({}, say), text: days },
						{ label: m.paper_kind({}, say), text: m.round_kind_named({}, say) }
					]),
					...ruleBlocks(['M9.round-kind', 'M2.dimension-score', 'M2.group-mean'], locale)
				]
			}
		],
		provenance: [
			{
				label: m.report_provenance_questionnaire({}, say),
				text: m.report_provenance_version({ title, version }, say)
			},
			{
				label: m.report_provenance_method({}, say),
				text: m.report_provenance_method_version({ method: METHOD_VERSION }, say)
			}
		],
		stored: null
	};
}

function peopleSection(heat: HeatMapView, locale: Locale): PaperSection {
	const title = m.results_named_heading({}, { locale });
	return { id: 'people', role: 'groups', title, blocks: [{ kind: 'table', table: peopleTable(heat, locale) }] };
}

function peopleTable(heat: HeatMapView, locale: Locale): PaperTable {
	return {
		...{ id: 'people', name: m.results_named_heading({}, { locale }), caption: heat.caption },
		columns: [
			{ key: 'name', name: m.results_column_name({}, { locale }), kind: 'text' },
			...heat.columns.map(({ name }, place) => ({ key: `score-${place + 1}`, name, kind: 'points' as const }))
		],
		rows: heat.rows.map(({ id, name, cells }) => ({
			key: id,
			cells: [textCell(name), ...cells.map((cell) => mapCell(cell, pointsCell(cell.score, locale)))]
		})),
		notes: mapNotes(heat, { locale })
	};
}

function sentencesSection({ sentences }: NamedView, locale: Locale): PaperSection {
	const title = m.results_texts_heading({}, { locale });
	const items = sentences.map(({ name, text }) => `${name}: ${text}`);
	return { id: 'sentences', role: 'sentences', title, blocks: list(items) };
}
