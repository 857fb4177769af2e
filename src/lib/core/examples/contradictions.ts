import { questionnaires } from '../catalogue';
import { dimensionById } from '../catalogue/dimensions';
import { comparedWith } from '../findings/links';
import { formatList, inBoth } from '../format';
import { type KpiId, kpiIds } from '../kpi/types';
import type { Report } from '../report/types';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { meanOf, scoreWithRange } from './phrases';
import { met, missed, ofDimension, only, serviceReport, statementOf } from './service-case';
import { dimensionOf, type Given } from './setting';

/** `docs/method.md` §7: answers held against KPIs. */
export const contradictionExamples: Examples = {
	'M7.finding': finding,
	'M7.high-low': highLow,
	'M7.links': links,
	'M7.self-image': selfImage,
	'M7.undersold': undersold
};

/** Answers to five questions on service; a fact stands behind each high one, so that nothing else is found. */
const high: readonly Given[] = ['fact', 'fact', 'fact', 1, 2];
const low: readonly Given[] = [1, 1, 1, 1, 1];

function finding(): Example {
	const [contradicted, unremarkable] = [serviceReport(high, missed), serviceReport(high, met)];
	const explanations = only(contradicted, 'self-image-above-evidence')?.explanations ?? [];
	return {
		given: [
			{
				de: 'Zweimal dieselben Antworten zum Service, zweimal 168 von 200 Antworten zufrieden. Das Ziel ist einmal 90\u00a0%, einmal 75\u00a0%.',
				en: 'The same answers on service twice, 168 of 200 answers satisfied twice. The target is once 90%, once 75%.'
			}
		],
		steps: [
			inBoth((locale) => {
				const count = contradicted.findings.length;
				return locale === 'de'
					? `Ziel 90\u00a0% verfehlt: ${count} Befund mit ${explanations.length} harmlosen Erklärungen`
					: `Target of 90% missed: ${count} finding with ${explanations.length} harmless explanations`;
			})
		],
		result: inBoth((locale) => {
			const count = unremarkable.findings.length;
			if (count > 0) return locale === 'de' ? `Ziel 75\u00a0% erreicht: ${count}` : `Target of 75% met: ${count}`;
			return locale === 'de' ? 'Ziel 75\u00a0% erreicht: kein Befund' : 'Target of 75% met: no finding';
		})
	};
}

function highLow(): Example {
	const sure: readonly Given[] = ['fact', 3, 3, 3, 2];
	const unsure: readonly Given[] = ['fact', 3, 2, 'dont-know', 'missing'];
	const [shown, open] = [serviceReport(sure, missed), serviceReport(unsure, missed)];
	return {
		given: [
			{
				de: 'Service mit fünf Fragen: einmal Antwort 5, 4, 4, 4 und 3 von 5, einmal 5, 4 und 3 von 5 und zwei offene. Beide Male verfehlt die Kundenzufriedenheit ihr Ziel.',
				en: 'Service with five questions: once answers 5, 4, 4, 4 and 3 of 5, once 5, 4 and 3 of 5 with two left open. Both times customer satisfaction misses its target.'
			}
		],
		steps: [
			inBoth((locale) => `${meanOf([1, 0.75, 0.75, 0.75, 0.5], locale)}: ${scoreAndBand(shown)[locale]}`),
			inBoth((locale) => `${meanOf([1, 0.75, 0.5], locale)}: ${scoreAndBand(open)[locale]}`)
		],
		result: inBoth((locale) => {
			const [first, second] = [highness(shown)[locale], highness(open)[locale]];
			return locale === 'de'
				? `Das erste Mal ${first}, das zweite Mal ${second}`
				: `The first time ${first}, the second time ${second}`;
		})
	};
}

function links(): Example {
	const words = (kpi: KpiId): Text =>
		inBoth((locale) => {
			const names = comparedWith(kpi, questionnaires.executive).map((dimension) =>
				dimension === null ? whole[locale] : dimensionById(dimension).name[locale]
			);
			return `${kpiNames[kpi][locale]}: ${formatList(names, locale)}`;
		});
	const short = comparedWith('csat', questionnaires['reality-check']);
	return {
		given: [
			{
				de: 'Der Fragebogen für die Geschäftsleitung und die vier Kennzahlen; dann dieselbe Kundenzufriedenheit im Realitätscheck.',
				en: 'The questionnaire for top management and the four KPIs; then the same customer satisfaction in the reality check.'
			}
		],
		steps: kpiIds.map(words),
		result: inBoth((locale) => {
			const names = short.map((dimension) =>
				dimension === null ? whole[locale] : dimensionById(dimension).name[locale]
			);
			return locale === 'de'
				? `Im Realitätscheck steht CSAT gegen: ${formatList(names, 'de')}`
				: `In the reality check CSAT stands against: ${formatList(names, 'en')}`;
		})
	};
}

function selfImage(): Example {
	const report = serviceReport(['fact', 'fact', 'fact', 'fact', 2], missed);
	return {
		given: [
			{
				de: 'Service mit Antwort 5, 5, 5, 5 und 3 von 5; 168 von 200 Antworten zufrieden, Ziel mindestens 90\u00a0%.',
				en: 'Service with answers 5, 5, 5, 5 and 3 of 5; 168 of 200 answers satisfied, target at least 90%.'
			}
		],
		steps: [inBoth((locale) => `${meanOf([1, 1, 1, 1, 0.5], locale)}; 100 × 168 ÷ 200`)],
		result: statementOf(report, 'self-image-above-evidence')
	};
}

function undersold(): Example {
	const report = serviceReport(low, met);
	return {
		given: [
			{
				de: 'Service mit fünfmal Antwort 2 von 5; 168 von 200 Antworten zufrieden, Ziel mindestens 75\u00a0%.',
				en: 'Service with answer 2 of 5 five times; 168 of 200 answers satisfied, target at least 75%.'
			}
		],
		steps: [inBoth((locale) => `${meanOf([0.25, 0.25, 0.25, 0.25, 0.25], locale)}; 100 × 168 ÷ 200`)],
		result: statementOf(report, 'undersold')
	};
}

const whole: Text = { de: 'Gesamtwert', en: 'overall score' };

const kpiNames: Readonly<Record<KpiId, Text>> = {
	churn: { de: 'Abwanderung', en: 'Churn' },
	clv: { de: 'Kundenwert (CLV)', en: 'Lifetime value (CLV)' },
	nps: { de: 'NPS', en: 'NPS' },
	csat: { de: 'CSAT', en: 'CSAT' }
};

function scoreAndBand({ dimensions }: Report): Text {
	const { score, band } = dimensionOf(dimensions, 'service');
	return inBoth((locale) => scoreWithRange(score, band, locale));
}

/** A missed target makes a finding exactly where the score is high. */
function highness(report: Report): Text {
	return ofDimension(report, 'self-image-above-evidence') === undefined
		? { de: 'nicht hoch', en: 'not high' }
		: { de: 'hoch', en: 'high' };
}
