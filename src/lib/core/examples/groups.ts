import { formatList, formatNumber, inBoth } from '../format';
import { meanInterval, silentBounds } from '../statistics/mean-interval';
import { type Sample, sampleOf } from '../statistics/sample';
import { studentQuantile } from '../statistics/student';
import type { Example, Examples } from './example';
import { number, range, sumOf } from './phrases';

/** `docs/method.md` §2: the figure of a group. */
export const groupExamples: Examples = {
	'M2.group-mean': groupMean,
	'M2.group-interval': groupInterval
};

const points = { low: 0, high: 100 };

function groupMean(): Example {
	const [one, other] = [
		[80, 85, 90, 75, 70],
		[40, 45, 50, 35, 30, 40, 45, 35, 50, 30]
	] as const;
	const everyone = sampleFrom([...one, ...other]);
	const departments = [sampleFrom(one), sampleFrom(other)];
	return {
		given: [
			inBoth((locale) =>
				locale === 'de'
					? `Zwei Abteilungen, fünf und zehn Personen: ${sumOf(one, locale)} Punkte und ${sumOf(other, locale)} Punkte.`
					: `Two departments of five and ten people: ${sumOf(one, locale)} points, and ${sumOf(other, locale)} points.`
			)
		],
		steps: [
			inBoth((locale) => {
				const sums = departments.map(({ n, mean }) => number(n * mean, locale)).join(' + ');
				return `(${sums}) ÷ ${everyone.n} = ${number(everyone.mean, locale)}`;
			}),
			inBoth((locale) => {
				const means = formatList(
					departments.map(({ mean }) => number(mean, locale)),
					locale
				);
				const mean = number(sampleFrom(departments.map((department) => department.mean)).mean, locale);
				return locale === 'de'
					? `Mittelwerte der Abteilungen: ${means}; jede einfach gezählt ${mean}`
					: `Means of the departments: ${means}; each counted once ${mean}`;
			})
		],
		result: inBoth((locale) => {
			const mean = number(everyone.mean, locale);
			return locale === 'de' ? `${mean} über alle Personen` : `${mean} over all persons`;
		})
	};
}

function groupInterval(): Example {
	const scores = [40, 45, 50, 55, 60];
	const [sample, population] = [sampleFrom(scores), 20];
	const ends = meanInterval(sample, { ...points, population });
	if (ends === null) throw new Error('Five persons have an interval.');
	const bounds = silentBounds(sample, population, points);
	const [deviation, quantile] = [Math.sqrt(sample.variance), studentQuantile(0.975, sample.n - 1)];
	return {
		given: [
			inBoth((locale) => {
				const given = formatList(
					scores.map((score) => formatNumber(score, locale)),
					locale
				);
				return locale === 'de'
					? `Fünf von 20 Eingeladenen haben geantwortet: ${given} Punkte.`
					: `Five of 20 people invited have answered: ${given} points.`;
			})
		],
		steps: [
			inBoth((locale) => {
				const [mean, spread] = [number(sample.mean, locale), number(deviation, locale, 4)];
				return locale === 'de'
					? `Mittelwert ${mean}, Standardabweichung s = ${spread}, t bei 4 Freiheitsgraden ${number(quantile, locale, 4)}`
					: `Mean ${mean}, standard deviation s = ${spread}, t with 4 degrees of freedom ${number(quantile, locale, 4)}`;
			}),
			inBoth((locale) => {
				const [t, s] = [number(quantile, locale, 4), number(deviation, locale, 4)];
				return `± ${t} × ${s} ÷ √5 × √(1 − 5 ÷ 20) = ± ${number((ends[1] - ends[0]) / 2, locale)}`;
			}),
			inBoth((locale) => {
				const [low, high] = ['(250 + 15 × 0) ÷ 20', '(250 + 15 × 100) ÷ 20'];
				return locale === 'de'
					? `Alle 15 Schweigenden bei 0 oder alle bei 100: ${low} und ${high}`
					: `All 15 silent ones at 0, or all at 100: ${low} and ${high}`;
			})
		],
		result: inBoth((locale) => {
			const [mean, interval, bound] = [number(sample.mean, locale), range(ends, locale), range(bounds, locale)];
			return locale === 'de'
				? `${mean}, Intervall ${interval}; ohne jede Annahme ${bound}`
				: `${mean}, interval ${interval}; without any assumption ${bound}`;
		})
	};
}

function sampleFrom(values: readonly number[]): Sample {
	const sample = sampleOf(values);
	if (sample === null) throw new Error('The example’s groups are not empty.');
	return sample;
}
