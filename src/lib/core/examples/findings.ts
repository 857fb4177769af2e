import type { Answer } from '../answer/types';
import { questionnaires } from '../catalogue';
import { formatMoney, formatNumber, formatPercent, inBoth } from '../format';
import { evaluateKpis } from '../kpi/evaluate';
import type { KpiEntries } from '../kpi/types';
import { valueAtStake as stakeOf } from '../kpi/value-at-stake';
import type { Example, Examples } from './example';
import { stageWords } from './phrases';
import { foundWords, met, ofDimension, only, serviceReport, statementOf } from './service-case';
import { dimensionOf, reportOn } from './setting';

/** `docs/method.md` §7: what answers show by themselves, and figures in money. */
export const findingExamples: Examples = {
	'M7.flying-blind': flyingBlind,
	'M7.paper-only': paperOnly,
	'M7.unevidenced': unevidenced,
	'M7.value-at-stake': valueAtStake,
	'M7.study-figures': studyFigures
};

function flyingBlind(): Example {
	const few = serviceReport([2, 2, 2, 2, 'dont-know'], met);
	const many = serviceReport([2, 2, 2, 'dont-know', 'dont-know'], met);
	return {
		given: [
			{
				de: 'Service mit fünf Fragen. Einmal ist eine mit „weiß nicht“ beantwortet, einmal sind es zwei.',
				en: 'Service with five questions. Once one is answered “don’t know”, once two are.'
			}
		],
		steps: [
			inBoth((locale) => {
				const found = ofDimension(few, 'flying-blind') !== undefined;
				return `1 ÷ 5 = ${formatPercent(20, locale, 0)}: ${foundWords(found)[locale]}`;
			}),
			inBoth((locale) => {
				const found = ofDimension(many, 'flying-blind') !== undefined;
				return `2 ÷ 5 = ${formatPercent(40, locale, 0)}: ${foundWords(found)[locale]}`;
			})
		],
		result: ofDimension(many, 'flying-blind')?.statement ?? foundWords(false)
	};
}

function paperOnly(): Example {
	const answers: readonly Answer[] = [
		{ item: 'check.3', level: 3 },
		{ item: 'check.4', level: 1 }
	];
	const changed: readonly Answer[] = [
		{ item: 'check.3', level: 3 },
		{ item: 'check.4', level: 2 }
	];
	const questionnaire = { ...questionnaires['reality-check'], version: 'example' };
	const [started, further] = [reportOn({ questionnaire, answers }), reportOn({ questionnaire, answers: changed })];
	return {
		given: [
			{
				de: 'Realitätscheck: Antwort 4 von 5 zur Liste der Schmerzpunkte, Antwort 2 von 5 zu deren Verbesserung; dann dort Antwort 3.',
				en: 'Reality check: answer 4 of 5 on the list of pain points, answer 2 of 5 on improving them; then answer 3 there.'
			}
		],
		steps: [
			inBoth((locale) => {
				const found = only(further, 'paper-only') !== undefined;
				return locale === 'de' ? `Mit Antwort 3: ${foundWords(found).de}` : `With answer 3: ${foundWords(found).en}`;
			})
		],
		result: statementOf(started, 'paper-only')
	};
}

function unevidenced(): Example {
	const report = serviceReport([3, 3, 3, 'fact', 2], met);
	const { stage } = dimensionOf(report.dimensions, 'service');
	return {
		given: [
			{
				de: 'Service mit Antwort 4, 4, 4, 5 und 3 von 5; nur die 5 hat einen Beleg, der zählt.',
				en: 'Service with answers 4, 4, 4, 5 and 3 of 5; only the 5 has a fact that counts.'
			}
		],
		steps: [
			inBoth((locale) => {
				if (stage === null) return '–';
				const [claimed, proven] = [stageWords(stage.claimed, locale), stageWords(stage.evidenced, locale)];
				return locale === 'de' ? `Behauptet ${claimed}, belegt ${proven}` : `Claimed ${claimed}, evidenced ${proven}`;
			})
		],
		result: ofDimension(report, 'unevidenced')?.statement ?? foundWords(false)
	};
}

function valueAtStake(): Example {
	const stake = stakeOf(ownFigures, evaluateKpis(ownFigures));
	if (stake === null) throw new Error('Churn is above its target and a lifetime value is given.');
	return {
		given: [
			{
				de: '12 von 400 gingen, Ziel höchstens 2\u00a0%; ein Kundenwert von 1.200\u00a0€.',
				en: '12 of 400 left, target at most 2%; a lifetime value of €1,200.'
			}
		],
		steps: [
			inBoth((locale) => {
				const { customersAtStart, churnPercent, churnTargetPercent, lifetimeValue, currency } = stake;
				const churn = `(${formatNumber(churnPercent, locale)} − ${formatNumber(churnTargetPercent, locale)})`;
				return `${formatNumber(customersAtStart, locale)} × ${churn} ÷ 100 × ${formatMoney(lifetimeValue, currency, locale)}`;
			})
		],
		result: inBoth((locale) => {
			const amount = formatMoney(stake.amount, stake.currency, locale);
			return locale === 'de'
				? `Höchstens ${amount} Umsatz über die Dauer der Beziehung`
				: `At most ${amount} in lifetime revenue`;
		})
	};
}

function studyFigures(): Example {
	const without: KpiEntries = { churn: { customersAtStart: 400, customersLost: 12 }, clv: ownFigures.clv };
	const stake = stakeOf(without, evaluateKpis(without));
	return {
		given: [
			{
				de: 'Dieselben Zahlen, nur ohne eigenes Ziel für die Abwanderung.',
				en: 'The same figures, but without the company’s own churn target.'
			}
		],
		steps: [
			{
				de: 'Es fehlt das Ziel. Keine Studienzahl springt dafür ein.',
				en: 'The target is missing. No study figure steps in for it.'
			}
		],
		result: inBoth((locale) => {
			if (stake !== null) return formatMoney(stake.amount, stake.currency, locale);
			return locale === 'de' ? 'Kein Betrag' : 'No amount';
		})
	};
}

const ownFigures: KpiEntries = {
	churn: { customersAtStart: 400, customersLost: 12, target: 2 },
	clv: { value: 1200, currency: 'EUR' }
};
