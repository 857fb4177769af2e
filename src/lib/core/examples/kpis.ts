import { formatMoney, inBoth } from '../format';
import { checkKpis } from '../kpi/check';
import type { Example, Examples } from './example';
import { npsCounts, npsGiven, percent, resultOf, withInterval } from './kpi-phrases';
import { number } from './phrases';

/** `docs/method.md` §6: values. */
export const kpiExamples: Examples = {
	'M6.entry': entry,
	'M6.churn': churn,
	'M6.csat': csat,
	'M6.nps': nps,
	'M6.clv': clv,
	'M6.not-computable': notComputable
};

function entry(): Example {
	const counted = resultOf('churn', { churn: { customersAtStart: 400, customersLost: 12 } });
	const known = resultOf('churn', { churn: { value: 3 } });
	const [problem] = checkKpis({ churn: { customersAtStart: 400, customersLost: 401 } });
	if (problem === undefined) throw new Error('More lost than there were is refused.');
	return {
		given: [
			{
				de: 'Dieselbe Abwanderung, einmal als 12 von 400, einmal als bekannte Kennzahl 3\u00a0%. Dann ein Tippfehler: 401 von 400.',
				en: 'The same churn, once as 12 of 400, once as a known figure of 3%. Then a slip: 401 of 400.'
			}
		],
		steps: [
			inBoth((locale) => `12 ÷ 400: ${withInterval(counted, locale)}`),
			inBoth((locale) => `${locale === 'de' ? 'Bekannt' : 'Known'}: ${withInterval(known, locale)}`)
		],
		result: inBoth((locale) => `401 ÷ 400: ${problem.message[locale]}`)
	};
}

function churn(): Example {
	const { value } = resultOf('churn', { churn: { customersAtStart: 400, customersLost: 12 } });
	return {
		given: [
			{ de: '400 Kundinnen und Kunden zu Beginn, 12 davon gingen.', en: '400 customers at the start, 12 of whom left.' }
		],
		steps: [{ de: '100 × 12 ÷ 400', en: '100 × 12 ÷ 400' }],
		result: inBoth((locale) => percent(value, locale))
	};
}

function csat(): Example {
	const { value } = resultOf('csat', { csat: { satisfied: 168, answers: 200 } });
	return {
		given: [
			{
				de: '200 Antworten nach einem Servicekontakt, 168 davon zufrieden.',
				en: '200 answers after a service contact, 168 of them satisfied.'
			}
		],
		steps: [{ de: '100 × 168 ÷ 200', en: '100 × 168 ÷ 200' }],
		result: inBoth((locale) => percent(value, locale))
	};
}

function nps(): Example {
	const { value } = resultOf('nps', { nps: npsCounts });
	return {
		given: [npsGiven],
		steps: [{ de: '100 × 15 ÷ 36 − 100 × 9 ÷ 36', en: '100 × 15 ÷ 36 − 100 × 9 ÷ 36' }],
		result: inBoth((locale) => (value === null ? '–' : number(value, locale, 3)))
	};
}

function clv(): Example {
	const { value, currency } = resultOf('clv', {
		clv: { averageBasket: 60, purchasesPerYear: 4, years: 5, currency: 'EUR' }
	});
	return {
		given: [
			{
				de: 'Im Schnitt 60 € je Einkauf, 4 Einkäufe im Jahr, 5 Jahre.',
				en: 'On average €60 a purchase, 4 purchases a year, 5 years.'
			}
		],
		steps: [inBoth((locale) => `${formatMoney(60, 'EUR', locale)} × 4 × 5`)],
		result: inBoth((locale) => (value === null ? '–' : formatMoney(value, currency ?? 'EUR', locale)))
	};
}

function notComputable(): Example {
	const result = resultOf('churn', { churn: { customersAtStart: 0, customersLost: 0, target: 2 } });
	const isEmpty = result.value === null && result.interval === null && result.againstTarget === null;
	return {
		given: [
			{
				de: 'Ein neues Geschäft: 0 Kundinnen und Kunden zu Beginn, 0 gingen, Ziel höchstens 2\u00a0%.',
				en: 'A new business: 0 customers at the start, 0 left, target at most 2%.'
			}
		],
		steps: [{ de: '100 × 0 ÷ 0', en: '100 × 0 ÷ 0' }],
		result: inBoth((locale) => {
			if (!isEmpty) return percent(result.value, locale);
			return locale === 'de'
				? 'Nicht berechenbar: kein Wert, kein Intervall, kein Urteil'
				: 'Not computable: no value, no interval, no verdict';
		})
	};
}
