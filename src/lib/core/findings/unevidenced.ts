import { type DimensionId, dimensionIds } from '../catalogue/types';
import { formatNumber, formatRange, inBoth } from '../format';
import type { ItemResult } from '../report/types';
import type { StagePair, StageRange } from '../scoring/types';
import type { Locale, Text } from '../text';
import { unevidencedBasis } from './basis';
import { unevidencedExplanations } from './explanations';
import { type FindingInput, answersOf, dimensionScore } from './input';
import type { Finding } from './types';
import { aboutDimension, inDimension } from './wording';

/**
 * Unevidenced (`docs/method.md` §7): the claimed stage begins above the evidenced one; or, of a dimension's answers at 3–4 that
 * take evidence, at least two and at least half are without a fact that counts.
 */
export function unevidenced(input: FindingInput): readonly Finding[] {
	return [null, ...dimensionIds].flatMap((dimension) => unevidencedIn(input, dimension));
}

function unevidencedIn(input: FindingInput, dimension: DimensionId | null): readonly Finding[] {
	const takesEvidence = new Set(input.questionnaire.items.filter((item) => item.takesEvidence).map(({ id }) => id));
	const claimed = answersOf(input, dimension).filter(({ item, level }) => takesEvidence.has(item) && (level ?? 0) >= 3);
	const without = claimed.filter(({ standing }) => standing !== 'counts');
	const scored = dimension === null ? input.scores.overall : dimensionScore(input, dimension);
	const stage = scored?.stage ?? null;
	const stageFalls = stage !== null && stage.claimed[0] > stage.evidenced[0];
	const mostWithout = dimension !== null && without.length >= 2 && 2 * without.length >= claimed.length;
	if (!stageFalls && !mostWithout) return [];
	return [
		{
			rule: 'M7.unevidenced',
			kind: 'unevidenced',
			...(dimension !== null && { dimension }),
			statement: statement(dimension, claimed, without, stage, {
				claimed: scored?.score ?? null,
				evidenced: scored?.evidencedScore ?? null
			}),
			explanations: unevidencedExplanations,
			basis: unevidencedBasis,
			answers: without.map(({ item }) => item)
		}
	];
}

interface ScorePair {
	readonly claimed: number | null;
	readonly evidenced: number | null;
}

function statement(
	dimension: DimensionId | null,
	claimed: readonly ItemResult[],
	without: readonly ItemResult[],
	stage: StagePair | null,
	scores: ScorePair
): Text {
	return inBoth((locale) => {
		const both = stage === null ? '' : `${bothProfiles(dimension, stage, scores, locale)} `;
		const about = both === '' ? `${aboutDimension(dimension, locale)}: ` : '';
		const count = countOf(without.length, claimed.length, locale);
		const one = without.length === 1;
		return locale === 'de'
			? `${both}${about}${count} (4 oder 5 von 5) ${one ? 'hat' : 'haben'} keinen Beleg, der zählt.`
			: `${both}${about}${count} (4 or 5 of 5) ${one ? 'has' : 'have'} no evidence that counts.`;
	});
}

function bothProfiles(dimension: DimensionId | null, stage: StagePair, scores: ScorePair, locale: Locale): string {
	const german = locale === 'de';
	const profile = (range: StageRange, score: number | null): string => {
		const ends = formatRange(String(range[0]), String(range[1]), locale);
		const points = score === null ? '' : ` (${formatNumber(score, locale)} ${german ? 'Punkte' : 'points'})`;
		return `${german ? 'Stufe' : 'stage'} ${ends}${points}`;
	};
	const claimed = profile(stage.claimed, scores.claimed);
	const evidenced = profile(stage.evidenced, scores.evidenced);
	return german
		? `${inDimension(dimension, 'de')} stehen Sie nach Ihren Antworten auf ${claimed}, belegt auf ${evidenced}.`
		: `${inDimension(dimension, 'en')}${dimension === null ? ',' : ''} you stand at ${claimed} by your answers and at ${evidenced} by the evidence.`;
}

function countOf(without: number, claimed: number, locale: Locale): string {
	const german = locale === 'de';
	if (claimed === 1) return german ? 'Die einzige hohe Antwort' : 'The only high answer';
	if (without < claimed)
		return `${without} ${german ? 'von' : 'of'} ${claimed} ${german ? 'hohen Antworten' : 'high answers'}`;
	if (claimed === 2) return german ? 'Beide hohen Antworten' : 'Both high answers';
	return german ? `Alle ${claimed} hohen Antworten` : `All ${claimed} high answers`;
}
