import { m } from '$lib/i18n/generated/messages.js';
import { formatList } from '$lib/core/format';
import type { GroupFigures, Measure, PublishedGroup, ShownMeasure } from '$lib/core/round/publication';
import type { Locale } from '$lib/core/text';
import type { ResultsInput } from './input';
import { isWhole, measureName, measureWords, participation, points, pointsRange, stageWords } from './words';

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

export function standingView(
	{ publication, locale }: Pick<ResultsInput, 'publication' | 'locale'>,
	group: PublishedGroup | null
): StandingView {
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
			...cappedNote(shown, locale),
			...secondScores(group.figures, k, locale),
			...(hasOpenLinks ? [m.results_open_links({}, say)] : [])
		]
	};
}

function headlineOf(overall: Measure, k: number, locale: Locale): string {
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

/** Which dimensions hold the overall stage down (`docs/method.md` §3). */
function cappedNote(shown: ShownMeasure | null, locale: Locale): readonly string[] {
	if (!shown?.cappedBy || shown.cappedBy.length === 0) return [];
	const names = formatList(
		shown.cappedBy.map((id) => measureName(id, locale)),
		locale
	);
	return [m.results_capped({ names }, { locale })];
}

/** The score with importance weights, and the place between focus and obsession, where this round has them. */
function secondScores({ overallWeighted, position }: GroupFigures, k: number, locale: Locale): readonly string[] {
	const isThere = (measure: Measure | undefined) => measure?.showing === 'shown' || measure?.showing === 'range';
	return [
		...(isThere(overallWeighted)
			? [m.results_weighted({ value: measureWords(overallWeighted, k, locale) }, { locale })]
			: []),
		...(isThere(position) ? [m.results_position_mean({ value: measureWords(position, k, locale) }, { locale })] : [])
	];
}
