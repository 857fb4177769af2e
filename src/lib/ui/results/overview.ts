import { m } from '$lib/i18n/generated/messages.js';
import { formatPercent } from '$lib/core/format';
import { contactView, type FacingView, leadersView } from './facing-view';
import type { FindingActs } from './finding-decisions';
import { allFindingsView, type DepartmentFindings, type FindingView, type JudgedFinding } from './findings-view';
import { type DotPlotView, dimensionDots } from './group-rows';
import { type HeatMapView, heatMapView, measuresOf } from './heat-map-view';
import { departmentsOf, groupById, type ResultsInput } from './input';
import { type PairsView, pairsView } from './pairs-view';
import { type StandingView, standingView } from './standing';
import { points } from './words';

/** What the results page says in its first ten seconds, and all that follows. */
export interface OverviewView extends PublishedOverview {
	readonly findings: readonly FindingView[];
}

/** All of it that follows from the publication alone, whatever else is known by now. */
export interface PublishedOverview {
	readonly standing: StandingView;
	readonly facing: FacingView | null;
	readonly departments: { readonly hidden: string; readonly mean: string | null; readonly pairs: PairsView | null };
	readonly heat: HeatMapView;
	readonly profile: DotPlotView | null;
	readonly contact: FacingView | null;
	/** Sentences that people wrote, in no order of theirs; null where none are shown. */
	readonly texts: readonly string[] | null;
}

export function overviewView(
	input: ResultsInput,
	findings: readonly JudgedFinding[],
	departmentFindings: readonly DepartmentFindings[],
	acts: FindingActs | null = null
): OverviewView {
	return { ...publishedOverview(input), findings: allFindingsView(input, findings, departmentFindings, acts) };
}

export function publishedOverview(input: ResultsInput): PublishedOverview {
	const organisation = groupById(input, 'organisation');
	return {
		standing: standingView(input, organisation),
		facing: leadersView(input),
		departments: { hidden: hiddenWords(input), mean: meanWords(input), pairs: pairsView(input, null, false) },
		heat: heatMapView(input),
		profile: organisation?.figures === undefined ? null : dimensionDots(input, organisation, measuresOf(input)),
		contact: contactView(input),
		texts: textsOf(input)
	};
}

function hiddenWords(input: ResultsInput): string {
	const { locale, publication } = input;
	const departments = departmentsOf(input);
	const shown = departments.filter(({ showing }) => showing === 'shown').length;
	const say = { locale };
	if (departments.length === 0) return m.results_departments_none({}, say);
	if (shown === departments.length) return m.results_departments_all({ count: shown }, say);
	return m.results_departments_some({ shown, of: departments.length, k: publication.round.k }, say);
}

/** A second number that weighs departments alike, and how much of how people differ is a matter of their department. */
function meanWords({ publication, locale }: ResultsInput): string | null {
	const overall = publication.departments?.overall ?? null;
	if (overall === null) return null;
	const { mean, of, betweenGroups } = overall;
	const words = m.results_departments_mean({ mean: points(mean, locale), of }, { locale });
	if (betweenGroups === null || betweenGroups.icc1 <= 0) return words;
	const share = formatPercent(100 * betweenGroups.icc1, locale, 0);
	return `${words} ${m.results_departments_share({ share }, { locale })}`;
}

/** Not beside hidden names: what people write may name their department. */
function textsOf({ publication, address }: ResultsInput): readonly string[] | null {
	if (publication.texts === null || publication.texts.length === 0 || address.isWithoutNames) return null;
	return publication.texts.map(({ text }) => text);
}
