import { m } from '$lib/i18n/generated/messages.js';
import { dimensionById } from '$lib/core/catalogue/dimensions';
import { stageNames } from '$lib/core/catalogue/stages';
import { formatNumber, formatPercent, formatRange } from '$lib/core/format';
import { groupNameOf } from '$lib/core/round/group-names';
import type { ComparedIn } from '$lib/core/round/measures';
import type { GroupFigures, Measure, PublishedGroup, ShownMeasure, Withheld } from '$lib/core/round/publication';
import type { Range, StageRange } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';

/** A group as lists and tables call it. */
export function groupName(group: Pick<PublishedGroup, 'kind' | 'name'>, locale: Locale): string {
	return groupNameOf(group)[locale];
}

export function measureName(measure: ComparedIn, locale: Locale): string {
	return measure === 'overall' ? m.results_overall({}, { locale }) : dimensionById(measure).name[locale];
}

export function points(value: number, locale: Locale): string {
	return formatNumber(value, locale);
}

export function pointsRange([low, high]: Range, locale: Locale): string {
	return formatRange(points(low, locale), points(high, locale), locale);
}

/** `23 von 40 (57,5 %)`; only the responses where nobody knows how many were invited. */
export function participation({ n, invited, responseRate }: GroupFigures, locale: Locale): string {
	const count = formatNumber(n, locale);
	if (invited === null) return m.results_responses({ count: n }, { locale });
	if (responseRate === null)
		return m.results_responses_above({ count, invited: formatNumber(invited, locale) }, { locale });
	return m.results_participation(
		{ count, invited: formatNumber(invited, locale), rate: formatPercent(100 * responseRate, locale, 0) },
		{ locale }
	);
}

/** `23 von 40 (57,5 %)`, where it is said beside what it is of. */
export function shortParticipation(figures: GroupFigures, locale: Locale): string {
	const { n, invited, responseRate } = figures;
	if (invited === null || responseRate === null) return participation(figures, locale);
	const rate = formatPercent(100 * responseRate, locale, 0);
	return m.results_participation_short(
		{ count: formatNumber(n, locale), invited: formatNumber(invited, locale), rate },
		{ locale }
	);
}

/** Why there are no figures. */
export function withheldWords(withheld: Withheld, k: number, locale: Locale): string {
	return withheld === 'too-few' ? m.results_too_few({ k }, { locale }) : m.results_protects_others({}, { locale });
}

/** `61 (55 bis 67)`, a range of 20 points, or why there is nothing. */
export function measureWords(measure: Measure | undefined, k: number, locale: Locale): string {
	if (measure === undefined) return '–';
	if (measure.showing === 'range') return m.results_range({ range: pointsRange(measure.range, locale) }, { locale });
	if (measure.showing !== 'shown') return withheldWords(measure.showing, k, locale);
	const mean = points(measure.mean, locale);
	if (measure.interval === null || isWhole(measure)) return mean;
	return m.results_mean_interval({ mean, interval: pointsRange(measure.interval, locale) }, { locale });
}

/** Everybody has answered: there is no sampling error (`docs/method.md` §2). */
export function isWhole({ interval, silentBounds }: ShownMeasure): boolean {
	const isPoint = (range: Range | null) => range !== null && range[1] - range[0] < 1e-9;
	return isPoint(interval) && isPoint(silentBounds);
}

export function readingWords(reading: ShownMeasure['reading'], locale: Locale): string | null {
	if (reading === null) return null;
	if (reading === 'shared') return m.results_reading_shared({}, { locale });
	return reading === 'mixed' ? m.results_reading_mixed({}, { locale }) : m.results_reading_none({}, { locale });
}

/** `Stufe 2 bis 3 von 5: kundenbewusst bis kundenorientiert`. */
export function stageWords([low, high]: StageRange, locale: Locale): string {
	const number = formatRange(String(low), String(high), locale);
	return m.results_stage(
		{ number, name: formatRange(stageNames[low][locale], stageNames[high][locale], locale) },
		{ locale }
	);
}
