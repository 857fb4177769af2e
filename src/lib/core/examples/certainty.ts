import { formatNumber, formatPercent, formatRange, inBoth } from '../format';
import type { AgainstPrevious, AgainstTarget, KpiResult } from '../kpi/types';
import type { Locale, Text } from '../text';
import type { Example, Examples } from './example';
import { interval, npsCounts, npsGiven, resultOf, withInterval } from './kpi-phrases';
import { number } from './phrases';

/** `docs/method.md` §6: intervals and verdicts. */
export const certaintyExamples: Examples = {
	'M6.wilson': wilson,
	'M6.nps-interval': npsInterval,
	'M6.against-target': againstTarget,
	'M6.against-previous': againstPrevious
};

function wilson(): Example {
	const shares = [
		{ part: 81, total: 263 },
		{ part: 15, total: 148 }
	].map(({ part, total }) => ({
		formula: `${part} ÷ ${total}`,
		result: resultOf('csat', { csat: { satisfied: part, answers: total } })
	}));
	const [first, second] = shares;
	if (first === undefined || second === undefined) throw new Error('There are two shares.');
	return {
		given: [
			{
				de: 'Zwei veröffentlichte Beispiele (Newcombe 1998): 81 von 263 und 15 von 148.',
				en: 'Two published examples (Newcombe 1998): 81 of 263 and 15 of 148.'
			}
		],
		steps: shares.map(({ formula, result }) =>
			inBoth((locale) => `p = ${formula} = ${formatPercent(result.value ?? 0, locale, 2)}`)
		),
		result: inBoth((locale) => {
			const [one, other] = [interval(first.result, locale, 2), interval(second.result, locale, 2)];
			return locale === 'de' ? `${one} und ${other}` : `${one} and ${other}`;
		})
	};
}

function npsInterval(): Example {
	const result = resultOf('nps', { nps: npsCounts });
	return {
		given: [npsGiven],
		steps: [
			inBoth((locale) => {
				const [up, down] = [number(15.75, locale), number(9.75, locale)];
				const added = locale === 'de' ? 'Drei Antworten mehr' : 'Three answers more';
				return `${added}: p = ${up} ÷ 39, d = ${down} ÷ 39`;
			}),
			{
				de: '100 × (p − d ± 1,96 × √((p + d − (p − d)²) ÷ 39))',
				en: '100 × (p − d ± 1.96 × √((p + d − (p − d)²) ÷ 39))'
			}
		],
		result: inBoth((locale) => {
			if (result.value === null || result.interval === null) return '–';
			const [low, high] = result.interval;
			const ends = formatRange(number(low, locale, 6), number(high, locale, 6), locale);
			return locale === 'de'
				? `NPS ${number(result.value, locale, 3)}, Intervall ${ends}`
				: `NPS ${number(result.value, locale, 3)}, interval ${ends}`;
		})
	};
}

function againstTarget(): Example {
	const few = resultOf('churn', { churn: { customersAtStart: 400, customersLost: 12, target: 2 } });
	const many = resultOf('churn', { churn: { customersAtStart: 4000, customersLost: 120, target: 2 } });
	const known = resultOf('churn', { churn: { value: 3, target: 2 } });
	return {
		given: [
			{
				de: 'Ziel: höchstens 2\u00a0% Abwanderung. Dreimal sind es 3\u00a0%: 12 von 400, 120 von 4.000 und als bekannte Kennzahl.',
				en: 'Target: at most 2% churn. Three times it is 3%: 12 of 400, 120 of 4,000, and as a known figure.'
			}
		],
		steps: [
			inBoth((locale) => `12 ÷ 400: ${withInterval(few, locale)}, ${targetWords(few, locale)}`),
			inBoth(
				(locale) => `120 ÷ ${formatNumber(4000, locale)}: ${withInterval(many, locale)}, ${targetWords(many, locale)}`
			),
			inBoth(
				(locale) =>
					`${locale === 'de' ? 'Bekannt' : 'Known'}: ${withInterval(known, locale)}, ${targetWords(known, locale)}`
			)
		],
		result: inBoth((locale) => {
			const [few3, many3] = [targetWords(few, locale), targetWords(many, locale)];
			return locale === 'de' ? `Bei 400: ${few3}; bei 4.000: ${many3}` : `With 400: ${few3}; with 4,000: ${many3}`;
		})
	};
}

function againstPrevious(): Example {
	const clear = resultOf('csat', {
		csat: { satisfied: 56, answers: 70, previous: { satisfied: 48, answers: 80 } }
	});
	const noise = resultOf('csat', { csat: { satisfied: 28, answers: 35, previous: { satisfied: 24, answers: 40 } } });
	const known = resultOf('csat', { csat: { value: 80, previous: { value: 60 } } });
	return {
		given: [
			{
				de: 'Die Zufriedenheit stieg von 60 auf 80\u00a0%: einmal von 48 von 80 auf 56 von 70, einmal von 24 von 40 auf 28 von 35, einmal nur als Kennzahlen.',
				en: 'Satisfaction rose from 60 to 80%: once from 48 of 80 to 56 of 70, once from 24 of 40 to 28 of 35, once as bare figures.'
			}
		],
		steps: [
			inBoth((locale) => `56 ÷ 70 − 48 ÷ 80: ${previousWords(clear, locale)}`),
			inBoth((locale) => `28 ÷ 35 − 24 ÷ 40: ${previousWords(noise, locale)}`),
			inBoth((locale) => `${locale === 'de' ? 'Bekannt' : 'Known'}, 80 − 60: ${previousWords(known, locale)}`)
		],
		result: inBoth((locale) => {
			const [first, second] = [previousWords(clear, locale), previousWords(noise, locale)];
			return locale === 'de'
				? `Mit 150 Antworten: ${first}; mit 75: ${second}`
				: `With 150 answers: ${first}; with 75: ${second}`;
		})
	};
}

function targetWords({ againstTarget: verdict }: KpiResult, locale: Locale): string {
	return verdict === null ? '–' : targetVerdicts[verdict][locale];
}

function previousWords({ againstPrevious: verdict, comparedPlainly }: KpiResult, locale: Locale): string {
	if (verdict === null) return '–';
	const plainly = locale === 'de' ? ' (ohne Intervall verglichen)' : ' (compared without an interval)';
	return `${previousVerdicts[verdict][locale]}${comparedPlainly ? plainly : ''}`;
}

const targetVerdicts: Readonly<Record<AgainstTarget, Text>> = {
	met: { de: 'Ziel erreicht', en: 'target met' },
	missed: { de: 'Ziel verfehlt', en: 'target missed' },
	'not distinguishable': { de: 'offen, ob erreicht', en: 'open whether met' }
};

export const previousVerdicts: Readonly<Record<AgainstPrevious, Text>> = {
	better: { de: 'besser', en: 'better' },
	worse: { de: 'schlechter', en: 'worse' },
	'within noise': { de: 'im Rahmen des Zufalls', en: 'within noise' }
};
