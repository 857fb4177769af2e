import type { DimensionId } from '../catalogue/types';
import { linkBases } from '../findings/basis';
import { highBandMin, highScoreMin, lowBandMax, lowScoreMax } from '../findings/contradictions';
import { selfImageExplanations, undersoldExplanations } from '../findings/explanations';
import { comparedWith } from '../findings/links';
import type { Finding } from '../findings/types';
import { aboutDimension } from '../findings/wording';
import { inBoth } from '../format';
import { type KpiId, type KpiResult, kpiIds } from '../kpi/types';
import { kpiVerdictClause } from '../kpi/wording';
import { TOLERANCE } from '../statistics/interval';
import type { Text } from '../text';
import { type AboutGroup, itemsIn, scoreIn } from './findings-input';
import { ofGroup, scoreOfGroup } from './findings-wording';
import type { ShownMeasure } from './publication';

/**
 * Answers of a group and customers' figures that disagree (`docs/method.md` §7, M7.self-image, M7.undersold). What is the band of
 * open questions for one person is the interval of the mean for a group; without one there is no finding.
 */
export function groupContradictions(about: AboutGroup): readonly Finding[] {
	return kpiIds.flatMap((kpi) => {
		const result = about.kpis[kpi];
		if (result === undefined) return [];
		return comparedWith(kpi, about.questionnaire).flatMap((dimension) => {
			const measure = scoreIn(about, dimension);
			return measure === null ? [] : contradiction(about, { kpi, result, dimension, measure });
		});
	});
}

interface Pair {
	readonly kpi: KpiId;
	readonly result: KpiResult;
	readonly dimension: DimensionId | null;
	readonly measure: ShownMeasure;
}

function contradiction(about: AboutGroup, pair: Pair): readonly Finding[] {
	const { kpi, dimension } = pair;
	const shared = {
		...(dimension !== null && { dimension }),
		kpi,
		statement: statement(about, pair),
		basis: linkBases[kpi],
		answers: itemsIn(about.questionnaire, dimension)
	};
	if (isSelfImageAbove(pair)) {
		return [
			{ rule: 'M7.self-image', kind: 'self-image-above-evidence', explanations: selfImageExplanations[kpi], ...shared }
		];
	}
	if (!isUndersold(pair)) return [];
	return [{ rule: 'M7.undersold', kind: 'undersold', explanations: undersoldExplanations[kpi], ...shared }];
}

function isSelfImageAbove({ measure: { mean, interval }, result }: Pair): boolean {
	const isHigh = mean >= highScoreMin - TOLERANCE && interval !== null && interval[0] >= highBandMin - TOLERANCE;
	return isHigh && (result.againstTarget === 'missed' || result.againstPrevious === 'worse');
}

function isUndersold({ measure: { mean, interval }, result }: Pair): boolean {
	const isLow = mean <= lowScoreMax + TOLERANCE && interval !== null && interval[1] <= lowBandMax + TOLERANCE;
	return isLow && result.againstTarget === 'met' && result.againstPrevious !== 'worse';
}

function statement({ group }: AboutGroup, { kpi, result, dimension, measure }: Pair): Text {
	return inBoth((locale) => {
		const where = aboutDimension(dimension, locale);
		const points = scoreOfGroup(measure, locale);
		const clause = kpiVerdictClause(kpi, result, locale);
		return locale === 'de'
			? `${where} ergeben die Antworten ${ofGroup(group, locale)} ${points}, doch ${clause}.`
			: `${where}${dimension === null ? ',' : ''} the answers ${ofGroup(group, locale)} come to ${points}, yet ${clause}.`;
	});
}
