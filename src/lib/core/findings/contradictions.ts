import type { DimensionId } from '../catalogue/types';
import { inBoth } from '../format';
import { type KpiId, type KpiResult, kpiIds } from '../kpi/types';
import { kpiVerdictClause } from '../kpi/wording';
import type { Range } from '../scoring/types';
import { TOLERANCE } from '../statistics/interval';
import type { Text } from '../text';
import { linkBases } from './basis';
import { selfImageExplanations, undersoldExplanations } from './explanations';
import { type FindingInput, answersOf, dimensionScore } from './input';
import { comparedWith, placeOf } from './links';
import type { Finding } from './types';
import { aboutDimension, scoreWithBand } from './wording';

/** High: a score of at least this … */
export const highScoreMin = 65;
/** … whose band does not reach below this. */
export const highBandMin = 50;
/** Low: a score of at most this … */
export const lowScoreMax = 35;
/** … whose band does not reach above this. */
export const lowBandMax = 50;

/**
 * Self-image and customers' figures that disagree (`docs/method.md` §7): *self-image above evidence* where the answers are high
 * and the KPI missed or worse, *undersold* where they are low and it is met and not worse. The strongest first.
 */
export function contradictions(input: FindingInput): readonly Finding[] {
	const pairs = kpiIds.flatMap((kpi) => pairsOf(input, kpi));
	return [
		...pairs
			.filter(isSelfImageAbove)
			.sort(byStrength)
			.map((pair) => selfImageAbove(input, pair)),
		...pairs
			.filter(isUndersold)
			.sort(byStrength)
			.map((pair) => undersold(input, pair))
	];
}

interface Pair {
	readonly kpi: KpiId;
	readonly result: KpiResult;
	readonly dimension: DimensionId | null;
	readonly score: number;
	readonly band: Range;
}

function pairsOf(input: FindingInput, kpi: KpiId): readonly Pair[] {
	const result = input.kpis[kpi];
	if (result === undefined) return [];
	return comparedWith(kpi, input.questionnaire).flatMap((dimension) => {
		const scored = dimension === null ? input.scores.overall : dimensionScore(input, dimension);
		if (!scored || scored.score === null || scored.band === null) return [];
		return [{ kpi, result, dimension, score: scored.score, band: scored.band }];
	});
}

function isSelfImageAbove({ score, band, result }: Pair): boolean {
	const high = score >= highScoreMin - TOLERANCE && band[0] >= highBandMin - TOLERANCE;
	return high && (result.againstTarget === 'missed' || result.againstPrevious === 'worse');
}

function isUndersold({ score, band, result }: Pair): boolean {
	const low = score <= lowScoreMax + TOLERANCE && band[1] <= lowBandMax + TOLERANCE;
	return low && result.againstTarget === 'met' && result.againstPrevious !== 'worse';
}

/** A missed target weighs more than a worse period, then the score that is further out; ties in the order of every list. */
function byStrength(first: Pair, second: Pair): number {
	const weight = ({ result }: Pair): number =>
		(result.againstTarget === 'missed' ? 2 : 0) +
		(result.againstPrevious === 'worse' || result.againstPrevious === 'better' ? 1 : 0);
	const distance = ({ score }: Pair): number => Math.abs(score - 50);
	return (
		weight(second) - weight(first) ||
		distance(second) - distance(first) ||
		kpiIds.indexOf(first.kpi) - kpiIds.indexOf(second.kpi) ||
		placeOf(first.dimension) - placeOf(second.dimension)
	);
}

function selfImageAbove(input: FindingInput, pair: Pair): Finding {
	return {
		rule: 'M7.self-image',
		kind: 'self-image-above-evidence',
		...aboutPair(input, pair),
		explanations: selfImageExplanations[pair.kpi],
		basis: linkBases[pair.kpi]
	};
}

function undersold(input: FindingInput, pair: Pair): Finding {
	return {
		rule: 'M7.undersold',
		kind: 'undersold',
		...aboutPair(input, pair),
		explanations: undersoldExplanations[pair.kpi],
		basis: linkBases[pair.kpi]
	};
}

function aboutPair(input: FindingInput, pair: Pair): Pick<Finding, 'dimension' | 'kpi' | 'statement' | 'answers'> {
	return {
		...(pair.dimension !== null && { dimension: pair.dimension }),
		kpi: pair.kpi,
		statement: statement(pair),
		answers: answersOf(input, pair.dimension)
			.filter(({ x }) => x !== null)
			.map(({ item }) => item)
	};
}

function statement({ kpi, result, dimension, score, band }: Pair): Text {
	return inBoth((locale) => {
		const about = aboutDimension(dimension, locale);
		const points = scoreWithBand(score, band, locale);
		const clause = kpiVerdictClause(kpi, result, locale);
		const instead = dimension === null ? overallInstead[locale] : '';
		return locale === 'de'
			? `${about} ergeben Ihre Antworten ${points}, doch ${clause}.${instead}`
			: `${about}${dimension === null ? ',' : ''} your answers come to ${points}, yet ${clause}.${instead}`;
	});
}

const overallInstead: Text = {
	de: ' Verglichen ist der Gesamtwert, denn zu den Dimensionen, die zu dieser Kennzahl gehören, stellt dieser Fragebogen zu wenige Fragen.',
	en: ' It is the overall score that is compared, as this questionnaire asks too little about the dimensions that belong to this KPI.'
};
