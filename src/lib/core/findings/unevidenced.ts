import { type DimensionId, dimensionIds } from '../catalogue/types';
import { formatNumber, formatRange, inBoth } from '../format';
import { numeralPair } from '../numeral';
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
	return [null, ...dimensionIds]
		.flatMap((dimension) => gapIn(input, dimension))
		.map((gap, place) => ({
			rule: 'M7.unevidenced',
			kind: 'unevidenced',
			...(gap.dimension !== null && { dimension: gap.dimension }),
			statement: statement(gap, place === 0),
			explanations: unevidencedExplanations,
			basis: unevidencedBasis,
			answers: gap.without.map(({ item }) => item)
		}));
}

/** High answers of a dimension, or of the whole, and those of them that no fact supports. */
interface Gap {
	readonly dimension: DimensionId | null;
	readonly claimed: readonly ItemResult[];
	readonly without: readonly ItemResult[];
	readonly stage: StagePair | null;
	readonly scores: ScorePair;
}

function gapIn(input: FindingInput, dimension: DimensionId | null): readonly Gap[] {
	const takesEvidence = new Set(input.questionnaire.items.filter((item) => item.takesEvidence).map(({ id }) => id));
	const claimed = answersOf(input, dimension).filter(({ item, level }) => takesEvidence.has(item) && (level ?? 0) >= 3);
	const without = claimed.filter(({ standing }) => standing !== 'counts');
	const scored = dimension === null ? input.scores.overall : dimensionScore(input, dimension);
	const stage = scored?.stage ?? null;
	const stageFalls = stage !== null && stage.claimed[0] > stage.evidenced[0];
	const mostWithout = dimension !== null && without.length >= 2 && 2 * without.length >= claimed.length;
	if (!stageFalls && !mostWithout) return [];
	const scores = { claimed: scored?.score ?? null, evidenced: scored?.evidencedScore ?? null };
	return [{ dimension, claimed, without, stage, scores }];
}

interface ScorePair {
	readonly claimed: number | null;
	readonly evidenced: number | null;
}

/** What a high answer is, is said with the first of these findings only. */
function statement({ dimension, claimed, without, stage, scores }: Gap, isFirst: boolean): Text {
	return inBoth((locale) => {
		const lacking = lackOf(without.length, claimed.length, isFirst, locale);
		if (stage === null) return `${aboutDimension(dimension, locale)}: ${lacking}.`;
		return `${bothProfiles(dimension, stage, scores, locale)}: ${lacking}.`;
	});
}

/** Claimed and evidenced stage; where they are the same, what the evidence changes all the same. */
function bothProfiles(dimension: DimensionId | null, stage: StagePair, scores: ScorePair, locale: Locale): string {
	const german = locale === 'de';
	const place = `${inDimension(dimension, locale)}${!german && dimension === null ? ',' : ''}`;
	const points = (score: number | null) => (score === null ? null : formatNumber(score, locale));
	const [own, proof] = [points(scores.claimed), points(scores.evidenced)];
	const [claimed, evidenced] = [stageOf(stage.claimed, locale), stageOf(stage.evidenced, locale)];
	if (claimed === evidenced) {
		const lower = german ? `mit ${proof} statt ${own} Punkten` : `with ${proof} points instead of ${own}`;
		return german
			? `${place} bleibt es auch nach den Belegen bei ${claimed}, allerdings ${lower}`
			: `${place} the evidence supports the same ${claimed}, though ${lower}`;
	}
	const shown = (score: string | null) => (score === null ? '' : ` (${score} ${german ? 'Punkte' : 'points'})`);
	return german
		? `${place} ergeben Ihre Antworten ${claimed}${shown(own)}, belegt ist ${evidenced}${shown(proof)}`
		: `${place} your answers put you at ${claimed}${shown(own)}, the evidence at ${evidenced}${shown(proof)}`;
}

function stageOf([low, high]: StageRange, locale: Locale): string {
	return `${locale === 'de' ? 'Stufe' : 'stage'} ${formatRange(String(low), String(high), locale)}`;
}

/** `Zu zwei der drei hohen Antworten (4 oder 5 von 5) fehlt ein Beleg, der zählt`. */
function lackOf(without: number, claimed: number, isFirst: boolean, locale: Locale): string {
	const german = locale === 'de';
	const [part, whole] = numeralPair(without, claimed, locale);
	const all = claimed === 2 ? (german ? 'beiden' : 'both') : `${german ? 'allen' : 'all'} ${whole}`;
	if (german) {
		const some = `zu ${without === 1 ? 'einer' : part} der ${claimed === 2 ? 'beiden' : whole} hohen Antworten`;
		const to = claimed === 1 ? 'zur einzigen hohen Antwort' : without === claimed ? `zu ${all} hohen Antworten` : some;
		return `${to.charAt(0).toUpperCase()}${to.slice(1)}${isFirst ? ' (4 oder 5 von 5)' : ''} fehlt ein Beleg, der zählt`;
	}
	const some = `${part} of the ${whole} high answers`;
	const which = claimed === 1 ? 'the only high answer' : without === claimed ? `${all} high answers` : some;
	return `${which}${isFirst ? ' (4 or 5 of 5)' : ''} ${without === 1 ? 'lacks' : 'lack'} evidence that counts`;
}
