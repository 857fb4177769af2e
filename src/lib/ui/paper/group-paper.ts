import { m } from '$lib/i18n/generated/messages.js';
import type { SignedEdit } from '$lib/core/edits/edit';
import type { Paper, PaperBlock } from '$lib/core/paper/paper';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { JudgedFinding } from '../results/findings-view';
import { type GroupView, groupView } from '../results/group-view';
import { heatMapView } from '../results/heat-map-view';
import type { ResultsInput } from '../results/input';
import { comment } from './assessment/comment';
import { heading, inAppendix, list, paragraph } from './blocks';
import { dimensionComments, editShown } from './round/comments';
import { profileFigure } from './round/dots';
import { findingBlocks, strongestFindings } from './round/findings';
import { itemBlocks } from './round/items';
import { participationTable } from './round/map';
import { daysOf, methodSection, provenanceOf } from './round/method';
import { standingBlocks, stageOf } from './round/standing';
import { withoutIds } from './without-ids';

/** All that the page of one group of a closed round is made of. */
export interface GroupPaperInput {
	readonly input: ResultsInput;
	/** Name of the organisation. */
	readonly organisation: string;
	/** One that is shown. */
	readonly group: PublishedGroup;
	/** What its page says of it before anything else. */
	readonly note?: string | null;
	readonly findings: readonly JudgedFinding[];
	readonly edits: SignedEdit | null;
}

/** One group against the whole organisation: what its page shows and nothing else. */
export function groupPaper({ input, organisation, group, findings, ...own }: GroupPaperInput): Paper {
	const { publication, locale, address } = input;
	const say = { locale };
	const view = groupView(input, group, findings);
	const edits = editShown(input, own.edits);
	const paper: Paper = {
		kind: 'group',
		locale,
		title: publication.round.name,
		subject: `${organisation} · ${view.name}`,
		asOf: publication.round.closesOn,
		coverLines: [
			m.results_title({}, say),
			daysOf(input),
			...(view.standing.participation === null ? [] : [m.paper_took_part({ words: view.standing.participation }, say)]),
			...(address.isWithoutNames ? [m.results_names_hidden({}, say)] : []),
			...(own.note ? [own.note] : [])
		],
		stage: stageOf(input, group),
		sections: [
			{
				...({ id: 'summary', role: 'summary', title: m.paper_summary({}, say) } as const),
				blocks: summaryBlocks(view, edits, input)
			},
			{
				...({ id: 'profile', role: 'dimensions', title: m.results_group_profile({}, say) } as const),
				blocks: [
					...paragraph(m.results_group_profile_lead({}, say), 'small'),
					{ kind: 'figure', figure: profileFigure(input, group) },
					...dimensionComments(input, edits)
				]
			},
			...(view.findings.length === 0
				? []
				: [
						{
							...({ id: 'findings', role: 'findings', title: m.results_findings_heading({}, say) } as const),
							appendixTitle: m.paper_more_findings({}, say),
							blocks: findingBlocks(view.findings, locale)
						}
					]),
			...inAppendix([
				{
					...({ id: 'items', role: 'items', title: m.results_items_heading({}, say) } as const),
					blocks: itemBlocks(input, group)
				},
				methodSection(input, { rules: groupRules, participation: ownParticipation(input, group) })
			])
		],
		provenance: provenanceOf(input, null),
		stored: null
	};
	return address.isWithoutNames ? withoutIds(paper) : paper;
}

/** Those that the page of a group names below its picture. */
const groupRules = ['M2.group-mean', 'M2.group-interval', 'M4.reading'];

function summaryBlocks(view: GroupView, edits: SignedEdit | null, { locale }: ResultsInput): readonly PaperBlock[] {
	const say = { locale };
	const below = view.below.map(({ name, note: why }) => (why === null ? name : `${name}: ${why}`));
	return [
		...standingBlocks(view.standing),
		...comment(edits?.summary, edits),
		...(below.length === 0
			? []
			: [heading(m.results_group_below({}, say), 3, ['departments']), ...list(below, ['departments'])]),
		...(view.findings.length === 0
			? []
			: [heading(m.results_findings_heading({}, say), 3, ['findings']), ...strongestFindings(view.findings, locale)])
	];
}

/** This group and the whole organisation. */
function ownParticipation(input: ResultsInput, { id }: PublishedGroup) {
	const heat = heatMapView(input);
	return participationTable(input, {
		...heat,
		rows: heat.rows.filter((row) => row.id === id || row.id === 'organisation')
	});
}
