import type { Level } from '../answer/types';
import { formatNumber, formatPercent, inBoth } from '../format';
import { score } from '../scoring/score';
import type { Locale } from '../text';
import type { Example, Examples } from './example';
import { rung, stageWords } from './phrases';
import { answersTo, asOf, questionnaireOf, questions, scoredDimension } from './setting';

/** `docs/method.md` §3: how firmly a stage stands. */
export const firmnessExamples: Examples = {
	'M3.fall': fall,
	'M3.robustness': robustness
};

function fall(): Example {
	const levels = [4, 4, 4] as const;
	const { hold } = scoredDimension(levels, 3);
	const lost = hold?.claimed.fall;
	const [change] = lost?.changes ?? [];
	if (!lost || change === undefined) throw new Error('A stage above 1 can be lost.');
	const left = levels.filter((level) => level >= 3).length - lost.changes.length;
	return {
		given: [
			{
				de: 'Drei Fragen, jede mit Antwort 5 von 5: Stufe 5.',
				en: 'Three questions, each with answer 5 of 5: stage 5.'
			}
		],
		steps: [
			inBoth((locale) => {
				const [from, to] = [rung(change.from, locale), rung(change.to, locale)];
				return locale === 'de'
					? `Sinkt eine von ${from} auf ${to}, liegen noch ${left} von 3 ab Antwort 4; verlangt sind mehr als 85 %.`
					: `If one falls from ${from} to ${to}, ${left} of 3 are left at answer 4 or above; more than 85% are asked for.`;
			})
		],
		result: inBoth((locale) => {
			const stage = stageWords([lost.stage, lost.stage], locale);
			return locale === 'de'
				? `Schon ${lost.changes.length} tiefere Antwort kostet die Stufe; es bleibt ${stage}`
				: `No more than ${lost.changes.length} lower answer costs the stage and leaves ${stage}`;
		})
	};
}

function robustness(): Example {
	const levels: readonly Level[] = [2, 2, 2, 1, 1];
	const questionnaire = questionnaireOf(questions('service', levels.length), 3);
	const { dimensions, robustness: tried } = score({ questionnaire, answers: answersTo('service', levels), asOf });
	const stage = dimensions.find(({ id }) => id === 'service')?.stage?.claimed;
	const { claimed, of } = tried.dimensions.service ?? {};
	const [first] = claimed?.changes ?? [];
	if (stage === undefined || claimed === undefined || of === undefined || first === undefined) {
		throw new Error('Every question was answered, and one weighting changes the stage.');
	}
	const share = (weight: number, total: number, locale: Locale) =>
		`${formatNumber(weight, locale)} ÷ ${formatNumber(total, locale)} = ${formatPercent((100 * weight) / total, locale, 0)}`;
	return {
		given: [
			{
				de: 'Fünf Fragen mit Antwort 3, 3, 3, 2 und 2 von 5.',
				en: 'Five questions with answers 3, 3, 3, 2 and 2 of 5.'
			}
		],
		steps: [
			inBoth((locale) =>
				locale === 'de'
					? `Jede einfach gezählt, liegen ${share(3, 5, locale)} ab Antwort 3: ${stageWords(stage, locale)}`
					: `Each counted once, ${share(3, 5, locale)} are at answer 3 or above: ${stageWords(stage, locale)}`
			),
			inBoth((locale) =>
				locale === 'de'
					? `Zählt eine der beiden letzten doppelt, sind es ${share(3, 6, locale)}, also nicht mehr als die Hälfte: ${stageWords(first.stage, locale)}`
					: `Where one of the last two counts double it is ${share(3, 6, locale)}, not more than half: ${stageWords(first.stage, locale)}`
			)
		],
		result: inBoth((locale) =>
			locale === 'de'
				? `Die Stufe hält in ${claimed.holds} von ${of} Gewichtungen`
				: `The stage holds in ${claimed.holds} of ${of} weightings`
		)
	};
}
