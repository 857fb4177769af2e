import { m } from '$lib/i18n/generated/messages.js';
import type { Finding } from '$lib/core/findings/types';
import type { PublishedGroup, ShownMeasure } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import { contactView, type FacingView, leadersView } from './facing-view';
import { findingsView, type FindingView } from './findings-view';
import { type DotPlotView, dimensionDots } from './group-rows';
import { type HeatMapView, heatMapView, measuresOf } from './heat-map-view';
import { departmentsOf, groupById, type ResultsInput } from './input';
import { type PairsView, pairsView } from './pairs-view';
import { isWhole, measureWords, participation, points, pointsRange, stageWords } from './words';

/** What the results page says in its first ten seconds, and all that follows. */
export interface OverviewView {
	readonly standing: StandingView;
	readonly facing: FacingView | null;
	readonly departments: { readonly hidden: string; readonly pairs: PairsView | null };
	readonly findings: readonly FindingView[];
	readonly heat: HeatMapView;
	readonly profile: DotPlotView | null;
	readonly contact: FacingView | null;
	/** Sentences that people wrote, in no order of theirs; null where none are shown. */
	readonly texts: readonly string[] | null;
}

/** Where a group stands, in words. */
export interface StandingView {
	/** The stage, or why there is none. */
	readonly headline: string;
	/** The score with its interval. */
	readonly score: string | null;
	/** Who took part. */
	readonly participation: string | null;
	/** What weakens it: few answers, open links, evidence. */
	readonly notes: readonly string[];
}

export function overviewView(input: ResultsInput, findings: readonly Finding[]): OverviewView {
	const organisation = groupById(input, 'organisation');
	return {
		standing: standingView(input, organisation),
		facing: leadersView(input),
		departments: { hidden: hiddenWords(input), pairs: pairsView(input, null, false) },
		findings: findingsView(input, findings),
		heat: heatMapView(input),
		profile: organisation?.figures === undefined ? null : dimensionDots(input, organisation, measuresOf(input)),
		contact: contactView(input),
		texts: textsOf(input)
	};
}

export function standingView({ publication, locale }: ResultsInput, group: PublishedGroup | null): StandingView {
	const { k, hasOpenLinks } = publication.round;
	const say = { locale };
	if (group?.figures === undefined) {
		return { headline: m.results_nothing_shown({ k }, say), score: null, participation: null, notes: [] };
	}
	const { overall, warning } = group.figures;
	const shown = overall.showing === 'shown' ? overall : null;
	return {
		headline: headlineOf(group.figures.overall, k, locale),
		score: shown === null ? null : scoreOf(shown, locale),
		participation: participation(group.figures, locale),
		notes: [
			...(warning === 'low' ? [m.results_warning_low({}, say)] : []),
			...(warning === 'more-than-invited' ? [m.results_warning_more({}, say)] : []),
			...(shown?.silentBounds && !isWhole(shown)
				? [m.results_silent_bounds({ range: pointsRange(shown.silentBounds, locale) }, say)]
				: []),
			...(shown && isWhole(shown) ? [m.results_everyone({}, say)] : []),
			...evidenceNote(shown, locale),
			...(hasOpenLinks ? [m.results_open_links({}, say)] : [])
		]
	};
}

function headlineOf(overall: NonNullable<PublishedGroup['figures']>['overall'], k: number, locale: Locale): string {
	const say = { locale };
	if (overall.showing !== 'shown') return m.results_headline_plain({ value: measureWords(overall, k, locale) }, say);
	if (overall.stage !== null) return stageWords(overall.stage.claimed, locale);
	return overall.reading === 'none' ? m.results_headline_no_picture({}, say) : m.results_headline_no_stage({}, say);
}

function scoreOf(shown: ShownMeasure, locale: Locale): string {
	const { mean, interval } = shown;
	const score = points(mean, locale);
	return interval === null || isWhole(shown)
		? m.results_score({ score }, { locale })
		: m.results_score_interval({ score, interval: pointsRange(interval, locale) }, { locale });
}

function evidenceNote(shown: ShownMeasure | null, locale: Locale): readonly string[] {
	if (shown?.stage == null || shown.evidencedMean === null) return [];
	const { claimed, evidenced } = shown.stage;
	if (claimed.join() === evidenced.join()) return [];
	return [m.results_evidenced_stage({ stage: stageWords(evidenced, locale) }, { locale })];
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

/** Not beside hidden names: what people write may name their department. */
function textsOf({ publication, address }: ResultsInput): readonly string[] | null {
	if (publication.texts === null || publication.texts.length === 0 || address.isWithoutNames) return null;
	return publication.texts.map(({ text }) => text);
}
