import { m } from '$lib/i18n/generated/messages.js';
import type { PaperBlock, PaperSection } from '$lib/core/paper/paper';
import type { PaperTable } from '$lib/core/paper/table';
import type { StageHold, StageRobustness } from '$lib/core/scoring/types';
import type { StageChangeLines } from '../../report/texts';
import { factList, heading, list, paragraph } from '../blocks';
import { numberCell, textCell } from '../cells';
import type { AssessmentContent } from './content';

/** How firmly the overall stage stands; nothing where there is none. */
export function stageChangeSection(content: AssessmentContent): PaperSection[] {
	const { report, texts, locale } = content;
	const { stageChange, holds, holdLists } = texts.words;
	if (!stageChange?.whole) return [];
	const table = changeTable(content);
	return [
		{
			id: 'stage-change',
			role: 'other',
			title: m.report_change_heading({}, { locale }),
			blocks: [
				...paragraph(m.report_change_lead({}, { locale })),
				heading(stageChange.whole.heading),
				...paragraph(holds),
				...factList(holdLists.map(({ heading: title, labels }) => ({ label: title, text: labels.join(' · ') }))),
				...ways(stageChange.whole, content),
				...paragraph(
					[
						m.report_change_tried({}, { locale }),
						...(report.weights ? [m.report_change_tried_own({}, { locale })] : [])
					].join(' '),
					'small'
				),
				...(table.rows.length === 0 ? [] : [{ kind: 'table', table } as const])
			]
		}
	];
}

function ways(
	{ isRange, up, down, weights, evidenced }: StageChangeLines,
	{ locale }: AssessmentContent
): PaperBlock[] {
	return [
		...(isRange ? paragraph(m.report_change_range({}, { locale }), 'small') : []),
		...[up, down].flatMap((way) =>
			way === null
				? []
				: [...paragraph(way.text), ...list(way.changes.map(({ label, change }) => `${label}: ${change}`))]
		),
		...paragraph(weights.join(' ')),
		...paragraph(evidenced)
	];
}

/** The counts behind the sentences, for the whole and each dimension. */
function changeTable({ report, texts, locale, covered }: AssessmentContent): PaperTable {
	const { takesEvidence } = texts.questionnaire;
	const number = { kind: 'number', decimals: 0 } as const;
	const places = [
		{
			key: 'overall',
			name: m.report_change_overall({}, { locale }),
			staged: report.overall,
			robustness: report.robustness?.overall
		},
		...covered.map((dimension) => ({
			key: dimension.id,
			name: texts.dimensions[dimension.id].name,
			staged: dimension,
			robustness: report.robustness?.dimensions[dimension.id]
		}))
	];
	return {
		id: 'stage-change',
		name: m.paper_report_firmness({}, { locale }),
		caption: m.paper_report_firmness_caption({}, { locale }),
		columns: [
			{ key: 'name', name: m.report_counter_column_dimension({}, { locale }), kind: 'text' },
			{ key: 'stage', name: m.paper_report_stage({}, { locale }), ...number },
			{ key: 'next', name: m.paper_report_next({}, { locale }), ...number },
			{ key: 'up', name: m.paper_report_up({}, { locale }), kind: 'count' },
			{ key: 'left', name: m.paper_report_left({}, { locale }), ...number },
			{ key: 'down', name: m.paper_report_down({}, { locale }), kind: 'count' },
			{ key: 'holds', name: m.paper_report_holds({}, { locale }), kind: 'count' },
			...(takesEvidence
				? [{ key: 'holds-evidenced', name: m.paper_report_holds_evidenced({}, { locale }), kind: 'count' } as const]
				: []),
			{ key: 'of', name: m.paper_report_weightings({}, { locale }), kind: 'count' }
		],
		rows: places.flatMap(({ key, name, staged, robustness }) => {
			if (staged.stage === null || staged.hold === null) return [];
			const numbers = [...distances(staged.hold.claimed), ...weightings(staged.hold, robustness, takesEvidence)];
			return [{ key, cells: [textCell(name), ...numbers.map((each) => numberCell(each, locale, 0))] }];
		}),
		notes: []
	};
}

type Hold = { readonly claimed: StageHold; readonly evidenced: StageHold };

function distances({ stage, next, fewestChanges, fall }: StageHold): readonly (number | null)[] {
	return [stage, next, next === null ? null : fewestChanges.length, fall?.stage ?? null, fall?.changes.length ?? null];
}

/** The evidenced stage is told of only where it is another one. */
function weightings(
	{ claimed, evidenced }: Hold,
	robustness: StageRobustness | null | undefined,
	takesEvidence: boolean
): readonly (number | null)[] {
	const differs = claimed.stage !== evidenced.stage;
	return [
		robustness?.claimed.holds ?? null,
		...(takesEvidence ? [differs ? (robustness?.evidenced.holds ?? null) : null] : []),
		robustness?.of ?? null
	];
}
