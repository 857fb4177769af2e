import { type DimensionId, dimensionIds } from '../catalogue/types';
import { formatNumber, formatPercent, formatRange, inBoth, quote } from '../format';
import type { Range } from '../scoring/types';
import { TOLERANCE } from '../statistics/interval';
import type { Text } from '../text';
import { dontKnowBasis, noKpiBasis } from './basis';
import { dontKnowExplanations, noKpiExplanations } from './explanations';
import { type FindingInput, answeredItem, answersOf, dimensionScore } from './input';
import type { Finding } from './types';
import { aboutDimension, chosenLevel, rungWithStanding } from './wording';

/** The share of don't-knows from which a picture is a blind one. */
export const dontKnowShareMin = 0.3;
/** Over a dimension only from this many applicable items on: two of three would say little. */
export const dimensionItemsMin = 5;

/**
 * Flying blind (`docs/method.md` §7): measuring is claimed and no KPI given; or too many don't-knows over the questionnaire or
 * over a dimension of five or more applicable items.
 */
export function flyingBlind(input: FindingInput): readonly Finding[] {
	return [...measuredWithoutKpi(input), ...[null, ...dimensionIds].flatMap((dimension) => unknown(input, dimension))];
}

function measuredWithoutKpi(input: FindingInput): readonly Finding[] {
	const measuring = answeredItem(input, 'check.6');
	const kpiGiven = Object.values(input.kpis).some((result) => result !== undefined);
	if (measuring === null || kpiGiven || (measuring.result.level ?? 0) < 3) return [];
	const statement = inBoth((locale) => {
		const label = quote(measuring.item.label[locale], locale);
		const level = chosenLevel(measuring, locale);
		const rung = rungWithStanding(measuring, locale);
		return locale === 'de'
			? `Zu ${label} sagen Sie ${level} ${rung}, doch von den vier Kennzahlen ist keine eingetragen.`
			: `On ${label} you say ${level} ${rung}, yet none of the four KPIs has been entered.`;
	});
	return [
		{
			rule: 'M7.flying-blind',
			kind: 'flying-blind',
			dimension: 'measurement',
			statement,
			explanations: noKpiExplanations,
			basis: noKpiBasis,
			answers: [measuring.item.id]
		}
	];
}

function unknown(input: FindingInput, dimension: DimensionId | null): readonly Finding[] {
	const answers = answersOf(input, dimension).filter(
		(result) => dimension === null || result.dimensions[0]?.id === dimension
	);
	const applicable = answers.filter(({ value }) => value === null || !('notApplicable' in value));
	const dontKnow = applicable.filter(({ value }) => value !== null && 'dontKnow' in value);
	if (applicable.length < (dimension === null ? 1 : dimensionItemsMin)) return [];
	if (dontKnow.length / applicable.length < dontKnowShareMin - TOLERANCE) return [];
	const scored = dimension === null ? input.scores.overall : dimensionScore(input, dimension);
	return [
		{
			rule: 'M7.flying-blind',
			kind: 'flying-blind',
			...(dimension !== null && { dimension }),
			statement: unknownStatement(dimension, dontKnow.length, applicable.length, scored ?? nothing),
			explanations: dontKnowExplanations,
			basis: dontKnowBasis,
			answers: dontKnow.map(({ item }) => item)
		}
	];
}

interface Scored {
	readonly score: number | null;
	readonly band: Range | null;
}

const nothing: Scored = { score: null, band: null };

function unknownStatement(dimension: DimensionId | null, dontKnow: number, of: number, scored: Scored): Text {
	return inBoth((locale) => {
		const about = aboutDimension(dimension, locale);
		const share = formatPercent((100 * dontKnow) / of, locale, 0);
		const consequence = unknownConsequence(scored)[locale];
		return locale === 'de'
			? `${about} lautet die Antwort auf ${dontKnow} von ${of} zutreffenden Fragen (${share}) „weiß nicht“. ${consequence}`
			: `${about}${dimension === null ? ',' : ''} the answer to ${dontKnow} of ${of} applicable questions (${share}) is “don’t know”. ${consequence}`;
	});
}

function unknownConsequence({ score, band }: Scored): Text {
	return inBoth((locale) => {
		const german = locale === 'de';
		const range = band && formatRange(formatNumber(band[0], locale), formatNumber(band[1], locale), locale);
		if (score === null || range === null) {
			return german ? 'Für einen Punktwert bleibt damit zu wenig.' : 'That leaves too little for a score.';
		}
		const points = formatNumber(score, locale);
		return german
			? `Der Punktwert von ${points} steht deshalb für eine Spanne von ${range}.`
			: `The score of ${points} therefore stands for a range of ${range}.`;
	});
}
