import type { Position } from '../answer/types';
import { formatNumber, inBoth } from '../format';
import { score } from '../scoring/score';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { meanOf, number, numberOrNone, rangeOrNone } from './phrases';
import { asOf, contrast, type Given, questionnaireOf, scoredDimension } from './setting';

/** `docs/method.md` §2: one dimension, and the contrasts. */
export const scoreExamples: Examples = {
	'M2.dimension-score': dimensionScore,
	'M2.band': band,
	'M2.evidenced': evidenced,
	'M2.counts': counts,
	'M2.position': position
};

/** Two valid answers of four that apply: the company that the first three rules follow. */
const fiveQuestions: readonly Given[] = [3, 'fact', 'dont-know', 'missing', 'not-applicable'];
const fiveQuestionsWords: Text = {
	de: 'Fünf Fragen: Antwort 4 von 5 ohne Beleg, Antwort 5 von 5 mit zählendem Beleg, „weiß nicht“, unbeantwortet, trifft nicht zu.',
	en: 'Five questions: answer 4 of 5 without evidence, answer 5 of 5 with a fact that counts, “don’t know”, unanswered, not applicable.'
};

function dimensionScore(): Example {
	const [withTwo, withThree] = [scoredDimension(fiveQuestions, 2), scoredDimension(fiveQuestions, 3)];
	return {
		given: [fiveQuestionsWords],
		steps: [
			{
				de: 'Vier treffen zu, zwei davon sind gültig beantwortet: die Hälfte, das genügt.',
				en: 'Four apply, two of them have a valid answer: half, which is enough.'
			},
			inBoth((locale) => `${meanOf([0.75, 1], locale)} = ${numberOrNone(withTwo.score, locale)}`)
		],
		result: inBoth((locale) => {
			const [two, three] = [numberOrNone(withTwo.score, locale), numberOrNone(withThree.score, locale)];
			return locale === 'de'
				? `${two}, wo zwei gültige Antworten verlangt sind; wo drei: ${three}`
				: `${two} where two valid answers are required; where three are: ${three}`;
		})
	};
}

function band(): Example {
	const { band: ends } = scoredDimension(fiveQuestions, 2);
	return {
		given: [fiveQuestionsWords],
		steps: [
			inBoth((locale) => `${locale === 'de' ? 'Unteres Ende' : 'Low end'}: ${meanOf([0.75, 1, 0, 0], locale)}`),
			inBoth((locale) => `${locale === 'de' ? 'Oberes Ende' : 'High end'}: ${meanOf([0.75, 1, 1, 1], locale)}`)
		],
		result: inBoth((locale) => rangeOrNone(ends, locale))
	};
}

function evidenced(): Example {
	const { score: claimed, evidencedScore } = scoredDimension(fiveQuestions, 2);
	return {
		given: [fiveQuestionsWords],
		steps: [
			{
				de: 'Die erste Antwort hat keinen Beleg und zählt wie die mittlere, 0,5.',
				en: 'The first answer has no evidence and counts like the middle one, 0.5.'
			},
			inBoth((locale) => meanOf([0.5, 1], locale))
		],
		result: inBoth((locale) => {
			const [proven, said] = [numberOrNone(evidencedScore, locale), numberOrNone(claimed, locale)];
			return locale === 'de' ? `Belegt ${proven}, behauptet ${said}` : `Evidenced ${proven}, claimed ${said}`;
		})
	};
}

function counts(): Example {
	const open = scoredDimension(['dont-know', 'dont-know', 'not-applicable'], 2);
	const left = scoredDimension(['dont-know', 'not-applicable', 'not-applicable'], 2);
	const words = (one: typeof open): Text =>
		one.counts ? { de: 'zählt mit', en: 'counts' } : { de: 'zählt nicht mit', en: 'does not count' };
	return {
		given: [
			{
				de: 'Zwei Dimensionen mit drei Fragen, zwei Antworten verlangt. In der ersten trifft eine Frage nicht zu, in der zweiten zwei; sonst überall „weiß nicht“.',
				en: 'Two dimensions with three questions, two answers required. In the first one question does not apply, in the second two; otherwise “don’t know” throughout.'
			}
		],
		steps: [
			inBoth((locale) => {
				const [first, second] = [open.dontKnow + open.missing, left.dontKnow + left.missing];
				return locale === 'de'
					? `Von je 3 Fragen treffen ${first} und ${second} zu.`
					: `Of 3 questions each, ${first} and ${second} apply.`;
			})
		],
		result: inBoth((locale) =>
			locale === 'de'
				? `Die erste ${words(open).de}, obwohl sie keinen Punktwert hat; die zweite ${words(left).de}`
				: `The first ${words(open).en} although it has no score; the second ${words(left).en}`
		)
	};
}

function position(): Example {
	const given: readonly (Position | 'neither')[] = [2, 5, 6, 7, 'neither'];
	const items = given.map((_, index) => contrast(`contrast.${index + 1}`, 'service'));
	const answers = given.map((place, index) => {
		const item = `contrast.${index + 1}`;
		return place === 'neither' ? ({ item, neither: true } as const) : { item, position: place };
	});
	const { position: mean } = score({ questionnaire: questionnaireOf(items, 3), answers, asOf });
	const placed = given.filter((place) => place !== 'neither');
	return {
		given: [
			{
				de: 'Fünf Gegensätze: Position 2, 5, 6 und 7 von 7, einer mit „keins von beiden“.',
				en: 'Five contrasts: positions 2, 5, 6 and 7 of 7, one “neither”.'
			}
		],
		steps: [
			inBoth((locale) => {
				const steps = placed.map((place) => formatNumber(place - 1, locale)).join(' + ');
				return `100 × (${steps}) ÷ (6 × ${placed.length})`;
			})
		],
		result: inBoth((locale) => (mean === null ? '–' : number(mean, locale)))
	};
}
