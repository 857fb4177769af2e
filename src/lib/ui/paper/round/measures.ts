import { m } from '$lib/i18n/generated/messages.js';
import { formatNumber } from '$lib/core/format';
import { type ComparedIn, measureIn } from '$lib/core/round/measures';
import type { Measure, PublishedGroup } from '$lib/core/round/publication';
import type { FigureRow, FigureSeries } from '$lib/core/paper/figure';
import type { PaperCell, PaperColumn } from '$lib/core/paper/table';
import type { Range } from '$lib/core/scoring/types';
import type { Locale } from '$lib/core/text';
import type { ResultsInput } from '../../results/input';
import { isWhole, measureWords, points, pointsRange, readingWords, withheldWords } from '../../results/words';
import { missingCell, numberCell, pointsCell, rangeCells, rounded, textCell } from '../cells';
import { roundedRange } from './cells';

/** A group in a measure: one line of a table or of a picture. */
export interface MeasurePlace {
	readonly group: PublishedGroup;
	readonly measure: ComparedIn;
}

/** Columns for what a page says of a group in a measure. */
export function measureColumns({ locale, questionnaire }: ResultsInput): readonly PaperColumn[] {
	const say = { locale };
	return [
		{ key: 'score', name: m.results_column_value({}, say), kind: 'points' },
		{ key: 'low', name: m.paper_column_low({}, say), kind: 'points' },
		{ key: 'high', name: m.paper_column_high({}, say), kind: 'points' },
		...(takesEvidence(questionnaire)
			? [{ key: 'evidenced', name: m.results_legend_evidenced({}, say), kind: 'points' } as const]
			: []),
		{ key: 'n', name: m.paper_column_with_score({}, say), kind: 'count' },
		{ key: 'remark', name: m.paper_column_remark({}, say), kind: 'text' }
	];
}

/** A cell for each of `measureColumns`. */
export function measureCells(input: ResultsInput, { group, measure }: MeasurePlace): readonly PaperCell[] {
	const { locale, questionnaire } = input;
	const own = measureIn(group, measure);
	const shown = own?.showing === 'shown' ? own : null;
	const [low, high] = rangeCells(shown === null ? null : intervalOf(shown), locale);
	const isVisible = own?.showing === 'shown' || own?.showing === 'range';
	return [
		scoreCell(group, own, locale),
		low,
		high,
		...(takesEvidence(questionnaire) ? [pointsCell(shown?.evidencedMean ?? null, locale)] : []),
		isVisible ? numberCell(own.n, locale, 0) : missingCell(missingOf(group, own)),
		textCell(remarkOf(input, group, own))
	];
}

/** The same beside a track: score, interval, what is evidenced, and how many have a score. */
export function measureFigures(input: ResultsInput, { group, measure }: MeasurePlace): FigureRow['figures'] {
	const { locale, questionnaire } = input;
	const say = { locale };
	const own = measureIn(group, measure);
	const shown = own?.showing === 'shown' ? own : null;
	const interval = shown && intervalOf(shown);
	const evidenced = shown?.evidencedMean == null ? '–' : points(shown.evidencedMean, locale);
	return [
		{ name: m.results_column_value({}, say), text: scoreCell(group, own, locale).text },
		{ name: m.paper_interval({}, say), text: interval === null ? '–' : pointsRange(interval, locale) },
		...(takesEvidence(questionnaire) ? [{ name: m.paper_evidenced({}, say), text: evidenced }] : []),
		{ name: m.paper_with_score({}, say), text: own && 'n' in own ? formatNumber(own.n, locale) : '–' }
	];
}

/** The score alone, as a map shows it: a mean, a range of 20 points without a number behind it, or a dash. */
export function scoreCell(group: PublishedGroup, measure: Measure | undefined, locale: Locale): PaperCell {
	if (group.showing !== 'shown' || measure === undefined) return missingCell(missingOf(group, measure));
	if (measure.showing === 'shown') return pointsCell(measure.mean, locale);
	if (measure.showing !== 'range') return missingCell('withheld');
	return { text: measure.range.map((end) => points(end, locale)).join('–'), value: null };
}

/** The same places as series of a native chart: means with their intervals, and what is evidenced where facts are asked for. */
export function measureSeries(
	{ locale, questionnaire }: ResultsInput,
	places: readonly MeasurePlace[]
): readonly FigureSeries[] {
	const shown = places.map(({ group, measure }) => {
		const own = measureIn(group, measure);
		return own?.showing === 'shown' ? own : null;
	});
	const mean: FigureSeries = {
		name: m.results_legend_mean({}, { locale }),
		values: shown.map((own) => own && rounded(own.mean)),
		intervals: shown.map((own) => {
			const interval = own && intervalOf(own);
			return interval && roundedRange(interval);
		})
	};
	if (!takesEvidence(questionnaire)) return [mean];
	const evidenced = shown.map((own) => (own?.evidencedMean == null ? null : rounded(own.evidencedMean)));
	return [mean, { name: m.results_legend_evidenced({}, { locale }), values: evidenced }];
}

/** Where everybody has answered nothing is estimated, and pages show no interval. */
export function intervalOf(shown: Extract<Measure, { showing: 'shown' }>): Range | null {
	return isWhole(shown) ? null : shown.interval;
}

function takesEvidence({ items }: ResultsInput['questionnaire']): boolean {
	return items.some((item) => item.takesEvidence);
}

function missingOf(group: PublishedGroup, measure: Measure | undefined): 'withheld' | 'not-asked' {
	return group.showing === 'shown' && measure === undefined ? 'not-asked' : 'withheld';
}

/** Why there is no score, what its range means, or whether people share the picture. */
function remarkOf(
	{ publication, locale }: ResultsInput,
	group: PublishedGroup,
	measure: Measure | undefined
): string | null {
	const { k } = publication.round;
	if (group.showing !== 'shown') return withheldWords(group.showing, k, locale);
	if (measure === undefined) return m.results_not_asked({}, { locale });
	return measure.showing === 'shown' ? readingWords(measure.reading, locale) : measureWords(measure, k, locale);
}
