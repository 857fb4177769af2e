import { inBoth } from '../format';
import { holm, isDistinguishable } from '../statistics/holm';
import { sampleOf } from '../statistics/sample';
import { studentQuantile } from '../statistics/student';
import { smallestVisibleDifference } from '../statistics/visible-difference';
import { welch } from '../statistics/welch';
import type { Example, Examples } from './example';
import { number, range } from './phrases';

/** `docs/method.md` §5: what a comparison of groups can see. */
export const distinguishingExamples: Examples = {
	'M5.smallest-difference': smallestDifference,
	'M5.distinguishable': distinguishable
};

function smallestDifference(): Example {
	const [small, large] = [smallestVisibleDifference(8, 8), smallestVisibleDifference(20, 20)];
	if (small === null || large === null) throw new Error('Groups of eight and of twenty can be compared.');
	return {
		given: [
			{
				de: 'Zwei Gruppen zu acht Personen, deren Punktwerte mit einer Standardabweichung (SD) von 20 streuen.',
				en: 'Two groups of eight people whose scores spread with a standard deviation (SD) of 20.'
			}
		],
		steps: [
			inBoth((locale) => {
				const quantiles = [0.975, 0.8].map((p) => number(studentQuantile(p, 14), locale, 4)).join(' + ');
				return `(${quantiles}) × √(1 ÷ 8 + 1 ÷ 8) = ${number(small, locale, 4)} SD`;
			}),
			inBoth((locale) =>
				locale === 'de'
					? `${number(small, locale, 4)} × 20 = ${number(20 * small, locale)} Punkte`
					: `${number(small, locale, 4)} × 20 = ${number(20 * small, locale)} points`
			)
		],
		result: inBoth((locale) => {
			const [few, many] = [number(20 * small, locale, 0), number(20 * large, locale, 0)];
			return locale === 'de'
				? `Etwa ${few} Punkte; bei zwei Gruppen zu zwanzig etwa ${many}`
				: `About ${few} points; with two groups of twenty about ${many}`;
		})
	};
}

function distinguishable(): Example {
	const one = sampleOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
	const other = sampleOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
	const test = one && other && welch(one, other);
	if (!test) throw new Error('Two groups of ten that spread can be compared.');
	const ps = [0.001, 0.002, 0.003, 0.004, 0.005, 0.05, 0.06, 0.07, 0.08, 0.09];
	const corrected = holm(ps);
	const told = corrected.filter(isDistinguishable).length;
	return {
		given: [
			{
				de: 'Zwei veröffentlichte Beispiele: die Daten „sleep“ der Statistiksoftware R, zwei Gruppen zu zehn Werten mit den Mittelwerten 0,75 und 2,33; dann zehn p-Werte:',
				en: 'Two published examples: the data “sleep” of the statistics software R, two groups of ten values with means of 0.75 and 2.33; then ten p values:'
			},
			inBoth((locale) => ps.map((p) => number(p, locale, 3)).join('; '))
		],
		steps: [
			inBoth((locale) => {
				const [t, df, p] = [number(test.t, locale, 4), number(test.df, locale, 3), number(test.p, locale, 5)];
				return locale === 'de'
					? `Welch: t = ${t} bei ${df} Freiheitsgraden, p = ${p}`
					: `Welch: t = ${t} with ${df} degrees of freedom, p = ${p}`;
			}),
			inBoth((locale) => {
				const ends = range(test.interval, locale, 4);
				return locale === 'de' ? `Intervall des Unterschieds: ${ends}` : `Interval of the difference: ${ends}`;
			}),
			inBoth((locale) => `Holm: ${corrected.map((p) => number(p, locale, 3)).join('; ')}`)
		],
		result: inBoth((locale) => {
			const sleep = isDistinguishable(test.p);
			const pairs = `${told} ${locale === 'de' ? 'von' : 'of'} ${ps.length}`;
			if (locale === 'de') {
				return `Die beiden Gruppen: ${sleep ? 'unterscheidbar' : 'nicht unterscheidbar'}; unter den p-Werten sind ${pairs} unterscheidbar`;
			}
			return `The two groups: ${sleep ? 'distinguishable' : 'not distinguishable'}; among the p values ${pairs} are distinguishable`;
		})
	};
}
