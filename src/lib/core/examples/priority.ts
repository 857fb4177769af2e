import { type DimensionId, dimensionIds } from '../catalogue/types';
import { formatList, inBoth } from '../format';
import { evaluateKpis } from '../kpi/evaluate';
import type { KpiEntries } from '../kpi/types';
import { kpiFigureWithInterval } from '../kpi/wording';
import { tieShare } from '../recommendation/recommend';
import type { Recommendation, RecommendationTemplate } from '../recommendation/types';
import type { ReportInput } from '../report/types';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { number } from './phrases';
import { answersTo, type Given, questionnaireOf, questions, reportOn } from './setting';

/** `docs/method.md` §8: what comes first. */
export const priorityExamples: Examples = {
	'M8.priority': priority,
	'M8.gap': gap,
	'M8.importance': importance,
	'M8.kpi-pressure': kpiPressure,
	'M8.ties': ties
};

function priority(): Example {
	const recommendation = recommended({
		given: [2, 2, 2, 1, 1],
		effort: 2,
		weights: { service: 2 },
		kpis: missedCsat
	});
	return {
		given: [
			{
				de: 'Service: 40 Punkte, Ziel 75, Gewicht 2 bei sieben Dimensionen mit 1. Die Kennzahl hat ihr Ziel verfehlt, der Aufwand ist 2.',
				en: 'Service: 40 points, target 75, weight 2 beside seven dimensions with 1. The KPI missed its target, the effort is 2.'
			}
		],
		steps: [
			inBoth((locale) => {
				const { gap: distance, importance: weight, kpiPressure: pressure, effort } = recommendation.factors;
				const [gapWords, weightWords] = [number(distance, locale, 4), number(weight, locale, 4)];
				return `${gapWords} × ${weightWords} × ${number(pressure, locale)} ÷ ${effort}`;
			})
		],
		result: inBoth((locale) => number(recommendation.priority, locale, 4))
	};
}

function gap(): Example {
	const short = recommended({ given: [2, 2, 2, 1, 1] });
	const reached = fired({ given: [4, 4, 4, 2, 2] });
	const unscored = recommended({ given: [1, 'dont-know', 'dont-know', 'dont-know', 'dont-know'] });
	return {
		given: [
			{
				de: 'Ziel 75. Einmal 40 Punkte, einmal 80, einmal kein Punktwert, aber eine auslösende Antwort, die 25 zählt.',
				en: 'Target 75. Once 40 points, once 80, once no score but a triggering answer that counts 25.'
			}
		],
		steps: [
			inBoth((locale) => `(75 − 40) ÷ 100 = ${number(short.factors.gap, locale)}`),
			inBoth((locale) => `(75 − 25) ÷ 100 = ${number(unscored.factors.gap, locale)}`)
		],
		result: inBoth((locale) => {
			const [first, last] = [number(short.factors.gap, locale), number(unscored.factors.gap, locale)];
			const none = reached.length === 0;
			return locale === 'de'
				? `${first}; bei 80 Punkten ${none ? 'keine Lücke und keine Empfehlung' : 'eine Lücke'}; ohne Punktwert ${last}`
				: `${first}; at 80 points ${none ? 'no gap and no recommendation' : 'a gap'}; without a score ${last}`;
		})
	};
}

function importance(): Example {
	const weights = [2, 10, 0] as const;
	const factors = weights.map((weight) => recommended({ given: lowService, weights: { service: weight } }).factors);
	return {
		given: [
			{
				de: 'Der Service wiegt 2, in einem zweiten Fall 10, in einem dritten 0; die sieben anderen Dimensionen je 1.',
				en: 'Service weighs 2, in a second case 10, in a third 0; the seven other dimensions 1 each.'
			}
		],
		steps: weights.map((weight) =>
			inBoth((locale) => {
				const mean = (weight + 7) / 8;
				return `${weight} ÷ (${weight + 7} ÷ 8) = ${number(weight / mean, locale, 4)}`;
			})
		),
		result: inBoth((locale) => {
			const [first, ...held] = factors.map(({ importance: factor }) => number(factor, locale, 4));
			const rest = formatList(held, locale);
			return locale === 'de'
				? `${first}; die beiden anderen sind auf ${rest} begrenzt`
				: `${first}; the two others are limited to ${rest}`;
		})
	};
}

function kpiPressure(): Example {
	const cases: readonly { readonly words: Text; readonly kpis: KpiEntries }[] = [
		{ words: { de: 'Ziel verfehlt', en: 'Target missed' }, kpis: missedCsat },
		{
			words: { de: 'Offen, ob erreicht', en: 'Open whether met' },
			kpis: { csat: { satisfied: 168, answers: 200, target: 85 } }
		},
		{ words: { de: 'Ziel erreicht', en: 'Target met' }, kpis: { csat: { satisfied: 168, answers: 200, target: 70 } } }
	];
	const { csat } = evaluateKpis(missedCsat);
	const factors = cases.map(({ kpis }) => recommended({ given: lowService, kpis }).factors.kpiPressure);
	return {
		given: [
			inBoth((locale) => {
				const figure = csat === undefined ? '–' : kpiFigureWithInterval('csat', csat, locale);
				return locale === 'de'
					? `168 von 200 Antworten zufrieden, also ${figure}; das Ziel ist 90, 85 oder 70\u00a0%.`
					: `168 of 200 answers satisfied, that is ${figure}; the target is 90, 85 or 70%.`;
			})
		],
		steps: cases.map(({ words }, index) =>
			inBoth((locale) => `${words[locale]}: × ${number(factors[index] ?? 0, locale)}`)
		),
		result: inBoth((locale) =>
			formatList(
				factors.map((factor) => number(factor, locale)),
				locale
			)
		)
	};
}

/** Four dimensions at 25 points whose own targets make gaps of 0.50, 0.46, 0.45 and 0.44. */
function ties(): Example {
	const cases: readonly { readonly id: string; readonly dimension: DimensionId; readonly target: number }[] = [
		{ id: 'D', dimension: 'leadership', target: 75 },
		{ id: 'B', dimension: 'journey', target: 71 },
		{ id: 'C', dimension: 'service', target: 70 },
		{ id: 'A', dimension: 'measurement', target: 69 }
	];
	const items = dimensionIds.flatMap((dimension) => questions(dimension, 2));
	const { recommendations } = reportOn(
		{
			questionnaire: questionnaireOf(items, 2),
			answers: dimensionIds.flatMap((dimension) => answersTo(dimension, [1, 1])),
			targets: Object.fromEntries(cases.map(({ dimension, target }) => [dimension, target]))
		},
		cases.map(({ id, dimension }) => templateOf({ id, dimension, effort: 1 }))
	);
	const priorityOf = (id: string) => recommendations.find((one) => one.id === id)?.priority ?? 0;
	return {
		given: [
			inBoth((locale) => {
				const all = cases.map(({ id }) => `${id} ${number(priorityOf(id), locale)}`);
				return locale === 'de'
					? `Vier Prioritäten: ${formatList(all, 'de')}.`
					: `Four priorities: ${formatList(all, 'en')}.`;
			})
		],
		steps: [
			inBoth((locale) => {
				const limit = number(priorityOf('D') * (1 - tieShare), locale);
				return locale === 'de'
					? `Grenze der ersten Gruppe: ${number(priorityOf('D'), 'de')} × ${number(1 - tieShare, 'de')} = ${limit}`
					: `Limit of the first group: ${number(priorityOf('D'), 'en')} × ${number(1 - tieShare, 'en')} = ${limit}`;
			})
		],
		result: inBoth((locale) => {
			const tied = recommendations
				.filter(({ priority: one }) => one >= priorityOf('D') * (1 - tieShare) - 1e-9)
				.map(({ id }) => id);
			const rest = recommendations.map(({ id }) => id).filter((id) => !tied.includes(id));
			return locale === 'de'
				? `${formatList(tied, 'de')} sind gleichauf und stehen nach ihrer Kennung, danach ${formatList(rest, 'de')}`
				: `${formatList(tied, 'en')} are tied and stand by their id, then ${formatList(rest, 'en')}`;
		})
	};
}

const lowService: readonly Given[] = [2, 2, 2, 1, 1];
const missedCsat: KpiEntries = { csat: { satisfied: 168, answers: 200, target: 90 } };

interface ServiceCase {
	/** Answers to five questions on service, of which three are required. */
	readonly given: readonly Given[];
	readonly effort?: 1 | 2 | 3;
	readonly weights?: ReportInput['weights'];
	readonly kpis?: KpiEntries;
}

/** What an example recommendation for service, triggered by any answer to its first question, comes to. */
function fired({ given, effort = 1, weights, kpis = {} }: ServiceCase): readonly Recommendation[] {
	const input = { answers: answersTo('service', given), kpis, ...(weights && { weights }) };
	const questionnaire = questionnaireOf(questions('service', given.length), 3);
	return reportOn({ questionnaire, ...input }, [templateOf({ id: 'A', dimension: 'service', effort })]).recommendations;
}

function recommended(one: ServiceCase): Recommendation {
	const [recommendation] = fired(one);
	if (recommendation === undefined) throw new Error('The example has a gap, so it is recommended upon.');
	return recommendation;
}

function templateOf(of: Pick<RecommendationTemplate, 'id' | 'dimension' | 'effort'>): RecommendationTemplate {
	const text: Text = { de: of.id, en: of.id };
	return {
		...of,
		items: [{ item: `${of.dimension}.1`, from: 0, to: 4 }],
		title: text,
		reason: text,
		firstStep: text,
		day60: text,
		day90: text,
		kpi: 'csat',
		check: text,
		sources: []
	};
}
