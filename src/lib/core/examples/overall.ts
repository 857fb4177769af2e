import { type DimensionId, dimensionIds } from '../catalogue/types';
import { formatList, inBoth } from '../format';
import { score, type ScoringInput } from '../scoring/score';
import type { Range, Scores } from '../scoring/types';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { meanOf, number, numberOrNone, range, rangeOrNone, sumOf } from './phrases';
import { answersTo, asOf, type Given, question, questionnaireOf, questions } from './setting';

/** `docs/method.md` §2: the whole. */
export const overallExamples: Examples = {
	'M2.overall': overall,
	'M2.overall-pooled': overallPooled,
	'M2.overall-band': overallBand,
	'M2.weighted': weighted
};

function overall(): Example {
	const [six, four] = [scoresOf(sixOfEight), scoresOf(sixOfEight.slice(0, 4))];
	const points = pointsOf(six);
	return {
		given: [sixOfEightWords()],
		steps: [inBoth((locale) => `(${sumOf(points, locale)}) ÷ ${points.length}`)],
		result: inBoth((locale) => {
			const [with6, with4] = [numberOrNone(six.overall.score, locale), four.overall.score];
			if (with4 !== null) return with6;
			return locale === 'de'
				? `${with6}; mit nur vier der Dimensionen gäbe es keinen Gesamtwert`
				: `${with6}; with only four of the dimensions there would be no overall score`;
		})
	};
}

function overallPooled(): Example {
	const items = dimensionIds.slice(0, 6).map((id, index) => question(`service.${index + 1}`, [{ id, weight: 1 }]));
	const answers = answersTo('service', [3, 2, 1, 'dont-know', 'missing', 'missing']);
	const { overall: total } = score({ questionnaire: questionnaireOf(items, 3), answers, asOf });
	return {
		given: [
			{
				de: 'Sechs Fragen aus verschiedenen Dimensionen: Antwort 4, 3 und 2 von 5, die übrigen drei offen.',
				en: 'Six questions from different dimensions: answers 4, 3 and 2 of 5, the other three open.'
			}
		],
		steps: [
			{
				de: 'Keine Dimension hat genug Fragen. Drei von sechs sind gültig: die Hälfte und mindestens drei.',
				en: 'No dimension has enough questions. Three of six are valid: half, and at least three.'
			},
			inBoth((locale) => meanOf([0.75, 0.5, 0.25], locale))
		],
		result: inBoth((locale) => numberOrNone(total.score, locale))
	};
}

function overallBand(): Example {
	const { overall: total, dimensions } = scoresOf(sixOfEight);
	const ends = dimensions.map(({ score: one, band: own }): Range => (one === null || own === null ? [0, 100] : own));
	return {
		given: [sixOfEightWords()],
		steps: [
			inBoth((locale) => {
				const low = sumOf(
					ends.map(([end]) => end),
					locale
				);
				return `${locale === 'de' ? 'Unteres Ende' : 'Low end'}: (${low}) ÷ ${ends.length}`;
			}),
			inBoth((locale) => {
				const high = sumOf(
					ends.map(([, end]) => end),
					locale
				);
				return `${locale === 'de' ? 'Oberes Ende' : 'High end'}: (${high}) ÷ ${ends.length}`;
			})
		],
		result: inBoth((locale) => rangeOrNone(total.band, locale))
	};
}

function weighted(): Example {
	const weight = 4;
	const first = dimensionIds[0];
	const scores = scoresOf(sixOfEight, { [first]: weight });
	const { overallWeighted, overall: plain } = scores;
	if (overallWeighted === undefined) throw new Error('There are weights and an overall score.');
	const points = pointsOf(scores);
	return {
		given: [
			sixOfEightWords(),
			inBoth((locale) =>
				locale === 'de'
					? `Die erste Dimension wiegt ${weight}, jede andere 1.`
					: `The first dimension weighs ${weight}, every other one 1.`
			)
		],
		steps: [
			inBoth((locale) => {
				const [top = 0, ...rest] = points;
				return `(${weight} × ${number(top, locale)} + ${sumOf(rest, locale)}) ÷ (${weight} + ${rest.length})`;
			})
		],
		result: inBoth((locale) => {
			const [own, same] = [number(overallWeighted.score, locale), numberOrNone(plain.score, locale)];
			const ends = range(overallWeighted.band, locale);
			return locale === 'de'
				? `Nach Ihrer Gewichtung ${own} (Spanne ${ends}); der Gesamtwert bleibt ${same}`
				: `By your weights ${own} (range ${ends}); the overall score stays ${same}`;
		})
	};
}

/** Two questions a dimension; the last two dimensions were left to “don’t know”. */
const sixOfEight: readonly (readonly Given[])[] = [
	[3, 3],
	[3, 2],
	[2, 2],
	[2, 2],
	[2, 1],
	[1, 1],
	['dont-know', 'dont-know'],
	['dont-know', 'dont-know']
];

function sixOfEightWords(): Text {
	return inBoth((locale) => {
		const points = formatList(
			pointsOf(scoresOf(sixOfEight)).map((one) => number(one, locale)),
			locale
		);
		return locale === 'de'
			? `Acht Dimensionen mit je zwei Fragen. Sechs haben ${points} Punkte; in zweien lauten alle Antworten „weiß nicht“.`
			: `Eight dimensions with two questions each. Six have ${points} points; in two every answer is “don’t know”.`;
	});
}

function pointsOf({ dimensions }: Scores): readonly number[] {
	return dimensions.flatMap(({ score: one }) => (one === null ? [] : [one]));
}

function scoresOf(given: readonly (readonly Given[])[], weights?: ScoringInput['weights']): Scores {
	const items = dimensionIds.flatMap((dimension) => questions(dimension, 2));
	const answers = dimensionIds.flatMap((dimension: DimensionId, index) => answersTo(dimension, given[index] ?? []));
	return score({ questionnaire: questionnaireOf(items, 2), answers, asOf, ...(weights && { weights }) });
}
