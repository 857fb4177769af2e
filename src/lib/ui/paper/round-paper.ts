import { m } from '$lib/i18n/generated/messages.js';
import { dimensionById } from '$lib/core/catalogue/dimensions';
import type { SignedEdit } from '$lib/core/edits/edit';
import type { Paper, PaperBlock, PaperSection } from '$lib/core/paper/paper';
import type { InPieces } from '$lib/core/pieces';
import type { PublishedGroup } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import type { BecameView } from '../actions/became';
import type { DepartmentFindings, JudgedFinding } from '../results/findings-view';
import { measuresOf } from '../results/heat-map-view';
import { groupById, type ResultsInput } from '../results/input';
import { type OverviewView, overviewView } from '../results/overview';
import { pairsView } from '../results/pairs-view';
import { measureName } from '../results/words';
import { heading, inAppendix, list, paragraph } from './blocks';
import { collected } from './collected';
import { dimensionComments, editShown } from './round/comments';
import { groupsFigure, profileFigure } from './round/dots';
import { facingSection } from './round/facing';
import { findingBlocks } from './round/findings';
import { itemBlocks } from './round/items';
import { mapSection, participationTable } from './round/map';
import { daysOf, methodSection, provenanceOf, type StoredPublication } from './round/method';
import { pairsBlocks, pairsByDimension } from './round/pairs';
import { stageOf } from './round/standing';
import { summarySection } from './round/summary';
import { withoutIds } from './without-ids';

/** All that the page of a closed round is made of. */
export interface RoundPaperInput {
	readonly input: ResultsInput;
	/** Name of the organisation. */
	readonly organisation: string;
	/** Of the whole organisation. */
	readonly findings: readonly JudgedFinding[];
	readonly departmentFindings: readonly DepartmentFindings[];
	/** What became of actions until this round closed; null where there is nothing to tell. */
	readonly became: BecameView | null;
	readonly stored: StoredPublication | null;
	readonly edits: SignedEdit | null;
}

/** A closed anonymous round as a paper: what its pages show and nothing else, in board-paper order. Of many departments it is a long piece of work. */
export function* roundPaper(round: RoundPaperInput): InPieces<Paper> {
	const { input, organisation, findings, departmentFindings } = round;
	const { publication, locale, address } = input;
	const view = overviewView(input, findings, departmentFindings);
	yield;
	const whole = groupById(input, 'organisation');
	// A checksum of the document would let anybody try out which department is which.
	const stored = address.isWithoutNames ? null : round.stored;
	const paper: Paper = {
		kind: 'round',
		locale,
		title: publication.round.name,
		subject: organisation,
		asOf: publication.round.closesOn,
		coverLines: [
			m.results_title({}, { locale }),
			daysOf(input),
			...(view.standing.participation === null
				? []
				: [m.paper_took_part({ words: view.standing.participation }, { locale })]),
			...(address.isWithoutNames ? [m.results_names_hidden({}, { locale })] : [])
		],
		stage: stageOf(input, whole),
		sections: yield* sectionsOf(round, view),
		provenance: provenanceOf(input, stored),
		stored
	};
	return address.isWithoutNames ? withoutIds(paper) : paper;
}

function* sectionsOf(round: RoundPaperInput, view: OverviewView): InPieces<readonly PaperSection[]> {
	const { input, became } = round;
	const { locale } = input;
	const edits = editShown(input, round.edits);
	const whole = groupById(input, 'organisation');
	const body = yield* collected<PaperSection>([
		() => [summarySection(view, edits, locale)],
		() => (view.profile && whole ? [profileSection(input, whole, edits)] : []),
		() => [mapSection(input, view.heat)],
		() => (view.facing ? [facingSection({ id: 'leaders', view: view.facing }, locale)] : []),
		() => pairsSection(view, locale),
		() => [findingsSection(view, locale)],
		() => (became ? [becameSection(became, locale)] : [])
	]);
	const dimensions = yield* byDimension(input, view);
	const others = yield* collected<PaperSection>([
		() => (view.contact ? [facingSection({ id: 'contact', view: view.contact }, locale)] : []),
		() => (view.texts ? [textsSection(view.texts, locale)] : []),
		() => (whole?.figures ? [itemsSection(input, whole)] : []),
		() => [methodSection(input, { rules: roundRules, participation: participationTable(input, view.heat) })]
	]);
	return [...body, ...inAppendix([...dimensions, ...others])];
}

/** Those that the page of a round names below its pictures. */
const roundRules = [
	'M2.group-mean',
	'M2.group-interval',
	'M2.response-rate',
	'M3.group-stage',
	'M4.reading',
	'M4.between-groups',
	'M5.distinguishable',
	'M5.smallest-difference',
	'M5.leaders'
];

function pairsSection({ departments: { pairs, mean } }: OverviewView, locale: Locale): PaperSection[] {
	if (pairs === null) return [];
	const blocks = [...pairsBlocks(pairs, 'pairs', locale), ...paragraph(mean, 'small')];
	return [{ id: 'pairs', role: 'groups', title: m.results_pairs_heading({}, { locale }), blocks }];
}

function profileSection(input: ResultsInput, whole: PublishedGroup, edits: SignedEdit | null): PaperSection {
	return {
		...{ id: 'profile', role: 'dimensions', title: m.results_profile_heading({}, { locale: input.locale }) },
		blocks: [{ kind: 'figure', figure: profileFigure(input, whole) }, ...dimensionComments(input, edits)]
	};
}

/** All groups in each dimension, then the pairs that can be told apart there where those of all together would be too many. */
function* byDimension(input: ResultsInput, overview: OverviewView): InPieces<readonly PaperSection[]> {
	const { locale, publication } = input;
	const ids = measuresOf(input).filter((measure) => measure !== 'overall');
	if (ids.length === 0 || publication.groups.length < 2) return [];
	const figures = yield* collected<PaperBlock>(
		ids.map((id) => () => {
			const { name, meaning } = dimensionById(id);
			return [
				heading(name[locale]),
				...paragraph(meaning[locale], 'small'),
				{ kind: 'figure', figure: groupsFigure(input, id) }
			];
		})
	);
	const isListed = overview.departments.pairs?.byMeasure.length === 0;
	const pairs = yield* collected(
		(isListed ? [] : ids).map((id) => () => {
			const view = pairsView(input, id, false);
			return view === null ? [] : [{ name: measureName(id, locale), view }];
		})
	);
	const blocks = [...figures, ...(pairs.length > 0 ? pairsByDimension(pairs, locale) : [])];
	return [{ id: 'by-dimension', role: 'groups', title: m.paper_by_dimension({}, { locale }), blocks }];
}

function findingsSection({ findings }: OverviewView, locale: Locale): PaperSection {
	const title = m.results_findings_heading({}, { locale });
	const appendixTitle = m.paper_more_findings({}, { locale });
	return { id: 'findings', role: 'findings', title, appendixTitle, blocks: findingBlocks(findings, locale) };
}

/** Titles and goals name departments, and tell customers’ figures. */
function becameSection({ actions }: BecameView, locale: Locale): PaperSection {
	const say = { locale };
	const lead = `${m.actions_results_lead({}, say)} ${m.actions_outcome_no_cause({}, say)}`;
	return {
		...{ id: 'became', role: 'other', title: m.actions_results_heading({}, say) },
		tells: ['departments', 'kpis'],
		blocks: [
			...paragraph(lead, 'small'),
			...actions.flatMap(({ title, goal, verdict, statement }) => [
				heading(title),
				...paragraph(goal, 'small'),
				...paragraph(`${verdict}. ${statement}`)
			])
		]
	};
}

function textsSection(texts: readonly string[], locale: Locale): PaperSection {
	const say = { locale };
	return {
		...{ id: 'sentences', role: 'sentences', title: m.results_texts_heading({}, say) },
		blocks: [...paragraph(m.results_texts_lead({}, say), 'small'), ...list(texts)]
	};
}

function itemsSection(input: ResultsInput, whole: PublishedGroup): PaperSection {
	const say = { locale: input.locale };
	return {
		...{ id: 'items', role: 'items', title: m.results_items_heading({}, say) },
		blocks: [...paragraph(m.paper_items_lead({}, say), 'small'), ...itemBlocks(input, whole)]
	};
}
