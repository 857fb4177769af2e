import { formatList, inBoth } from '../format';
import { type AgreementReading, readingOf, withinGroupAgreement } from '../statistics/agreement';
import { intraclass } from '../statistics/intraclass';
import { type Sample, sampleOf } from '../statistics/sample';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { number } from './phrases';

/** `docs/method.md` §4. */
export const agreementExamples: Examples = {
	'M4.agreement': agreement,
	'M4.reading': reading,
	'M4.between-groups': betweenGroups
};

function agreement(): Example {
	const [near, apart] = [
		[3, 4, 4, 5, 3],
		[1, 5, 1, 5, 1]
	] as const;
	const { mean, variance } = sampleFrom(near);
	const [one, other] = [near, apart].map((answers) => withinGroupAgreement(countsOf(answers)));
	if (!one || !other || one.awg === null || other.awg === null) throw new Error('Five answers are enough for a_wg.');
	const [together, opposed] = [
		{ rwg: one.rwg, awg: one.awg },
		{ rwg: other.rwg, awg: other.awg }
	];
	return {
		given: [
			{
				de: 'Fünf Personen wählen Antwort 3, 4, 4, 5 und 3 von 5; fünf andere 1, 5, 1, 5 und 1.',
				en: 'Five people choose answer 3, 4, 4, 5 and 3 of 5; five others 1, 5, 1, 5 and 1.'
			}
		],
		steps: [
			inBoth((locale) => {
				const [m, s] = [number(mean, locale), number(variance, locale)];
				return locale === 'de' ? `Die ersten: M = ${m}, s² = ${s}` : `The first five: M = ${m}, s² = ${s}`;
			}),
			inBoth((locale) => `r_wg = 1 − ${number(variance, locale)} ÷ 2 = ${number(together.rwg, locale)}`),
			inBoth((locale) => {
				const [m, s] = [number(mean, locale), number(variance, locale)];
				const most = `((5 + 1) × ${m} − ${m}² − 5 × 1) × 5 ÷ 4`;
				return `a_wg = 1 − 2 × ${s} ÷ (${most}) = ${number(together.awg, locale, 4)}`;
			})
		],
		result: inBoth((locale) => {
			const [near4, far, farShown] = [
				number(together.awg, locale, 4),
				number(opposed.awg, locale),
				number(opposed.rwg, locale)
			];
			return locale === 'de'
				? `a_wg ${near4}; bei den anderen ${far}, und r_wg ${farShown}, gezeigt als 0`
				: `a_wg ${near4}; for the others ${far}, and r_wg ${farShown}, shown as 0`;
		})
	};
}

function reading(): Example {
	const values = [0.7, 0.65, 0.59];
	return {
		given: [
			inBoth((locale) => {
				const all = formatList(
					values.map((value) => number(value, locale)),
					locale
				);
				return locale === 'de'
					? `Drei Dimensionen mit einer Übereinstimmung von ${all}.`
					: `Three dimensions with an agreement of ${all}.`;
			})
		],
		steps: values.map((value) => inBoth((locale) => `${number(value, locale)}: ${readings[readingOf(value)][locale]}`)),
		result: inBoth((locale) => {
			const none = values.filter((value) => readingOf(value) === 'none').map((value) => number(value, locale));
			const all = formatList(none, locale);
			return locale === 'de'
				? `Ein Mittelwert allein würde in die Irre führen bei ${all}`
				: `A mean alone would mislead at ${all}`;
		})
	};
}

function betweenGroups(): Example {
	const means = [35, 40, 45, 50, 50, 55, 60, 65];
	const groups = means.map((mean) => sampleFrom([mean - 20, mean - 10, mean, mean + 10, mean + 20]));
	const [icc, fewer] = [intraclass(groups), intraclass(groups.slice(1))];
	if (icc === null || fewer !== null) throw new Error('Eight groups are enough, seven are not.');
	return {
		given: [
			inBoth((locale) => {
				const all = formatList(
					means.map((mean) => number(mean, locale)),
					locale
				);
				return locale === 'de'
					? `Acht Abteilungen zu fünf Personen mit den Mittelwerten ${all}; in jeder liegen die fünf jeweils zehn Punkte auseinander.`
					: `Eight departments of five people with means of ${all}; in each the five stand ten points apart.`;
			})
		],
		steps: [
			{
				de: 'Zwischen den Abteilungen: MSB = 5 × 700 ÷ 7 = 500; innerhalb: MSW = 8 × 1.000 ÷ 32 = 250; n₀ = 5',
				en: 'Between the departments: MSB = 5 × 700 ÷ 7 = 500; within them: MSW = 8 × 1,000 ÷ 32 = 250; n₀ = 5'
			},
			inBoth((locale) => `ICC(1) = (500 − 250) ÷ (500 + 4 × 250) = ${number(icc.icc1, locale, 4)}`),
			inBoth((locale) => `ICC(2) = (500 − 250) ÷ 500 = ${number(icc.icc2, locale, 4)}`)
		],
		result: inBoth((locale) => {
			const share = number(icc.icc1, locale, 4);
			return locale === 'de'
				? `Der Anteil der Abteilungen ist ${share}; bei sieben Abteilungen gäbe es keine Zahl`
				: `The departments’ share is ${share}; with seven departments there would be no figure`;
		})
	};
}

const readings: Readonly<Record<AgreementReading, Text>> = {
	shared: { de: 'ein gemeinsames Bild', en: 'a shared picture' },
	mixed: { de: 'ein teils gemeinsames Bild', en: 'a partly shared picture' },
	none: { de: 'kein gemeinsames Bild', en: 'no shared picture' }
};

function countsOf(answers: readonly number[]): readonly number[] {
	return [1, 2, 3, 4, 5].map((rung) => answers.filter((answer) => answer === rung).length);
}

function sampleFrom(values: readonly number[]): Sample {
	const sample = sampleOf(values);
	if (sample === null) throw new Error('The example’s groups are not empty.');
	return sample;
}
