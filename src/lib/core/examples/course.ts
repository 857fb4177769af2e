import { compareReports } from '../comparison/compare';
import { inBoth } from '../format';
import type { KpiEntries } from '../kpi/types';
import type { Example, Examples } from './example';
import { meanOf, number, numberOrNone } from './phrases';
import { answersTo, dimensionOf, type Given, questionnaireOf, questions, reportOn } from './setting';

/** Two reports of one company: `docs/method.md` §5, M5.two-reports, and §7, M7.momentum. */
export const courseExamples: Examples = {
	'M5.two-reports': twoReports,
	'M7.momentum': momentum
};

const [spring, autumn] = ['2026-03-15', '2026-09-15'];
const before: readonly Given[] = [2, 1, 2];
const after: readonly Given[] = [3, 3, 0];

function twoReports(): Example {
	const questionnaire = questionnaireOf(questions('service', 3), 2);
	const reworded = {
		...questionnaire,
		items: questionnaire.items.map((item) =>
			item.id === 'service.3' ? { ...item, text: { de: 'anders', en: 'different' } } : item
		)
	};
	const earlier = reportOn({ questionnaire, answers: answersTo('service', before) });
	const later = reportOn({ questionnaire: reworded, answers: answersTo('service', after) });
	const { items, one, other } = compareReports(
		{ report: later, questionnaire: reworded },
		{ report: earlier, questionnaire }
	);
	return {
		given: [
			{
				de: 'Im Frühjahr drei Fragen zum Service mit Antwort 3, 2 und 3 von 5; im Herbst 4, 4 und 1 von 5. Die dritte Frage lautet im Herbst anders.',
				en: 'In spring three questions on service with answers 3, 2 and 3 of 5; in autumn 4, 4 and 1 of 5. In autumn the third question is worded differently.'
			}
		],
		steps: [
			inBoth((locale) =>
				locale === 'de'
					? `Gleich lautende Fragen: ${items.same.length}, geänderte: ${items.changed.length}`
					: `Questions in the same words: ${items.same.length}, changed: ${items.changed.length}`
			),
			inBoth((locale) => `${locale === 'de' ? 'Frühjahr' : 'Spring'}: ${meanOf([0.5, 0.25], locale)}`),
			inBoth((locale) => `${locale === 'de' ? 'Herbst' : 'Autumn'}: ${meanOf([0.75, 0.75], locale)}`)
		],
		result: inBoth((locale) => {
			const [was, is] = [other, one].map(({ dimensions }) =>
				numberOrNone(dimensionOf(dimensions, 'service').score, locale)
			);
			return locale === 'de' ? `${was} im Frühjahr, ${is} im Herbst` : `${was} in spring, ${is} in autumn`;
		})
	};
}

function momentum(): Example {
	const questionnaire = questionnaireOf(questions('service', 3), 2);
	const report = (asOf: string, given: readonly Given[], satisfied: number) => {
		const kpis: KpiEntries = { csat: { satisfied, answers: 200 } };
		return {
			report: reportOn({ questionnaire, subject: { asOf }, answers: answersTo('service', given), kpis }),
			questionnaire
		};
	};
	const earlier = report(spring, before, 176);
	const { findings } = compareReports(report(autumn, [3, 2, 2], 150), earlier);
	const { findings: unmoved } = compareReports(report(autumn, [3, 2, 2], 168), earlier);
	const [finding] = findings;
	const counted = (satisfied: number, locale: 'de' | 'en') =>
		`${number(satisfied, locale)} ÷ 200 = ${number((100 * satisfied) / 200, locale)}${locale === 'de' ? '\u202f' : ''}%`;
	return {
		given: [
			{
				de: 'Im Frühjahr Antwort 3, 2 und 3 von 5 und 176 von 200 zufrieden; im Herbst 4, 3 und 3 von 5 und 150 von 200 zufrieden.',
				en: 'In spring answers 3, 2 and 3 of 5 and 176 of 200 satisfied; in autumn 4, 3 and 3 of 5 and 150 of 200 satisfied.'
			}
		],
		steps: [
			inBoth((locale) => `${counted(176, locale)} → ${counted(150, locale)}`),
			inBoth((locale) => {
				const count = unmoved.length;
				return locale === 'de'
					? `Mit 168 von 200 im Herbst läge die Veränderung im Rahmen des Zufalls: ${count === 0 ? 'kein Befund' : `Befunde: ${count}`}`
					: `With 168 of 200 in autumn the change would be within chance: ${count === 0 ? 'no finding' : `findings: ${count}`}`;
			})
		],
		result: inBoth((locale) => finding?.statement[locale] ?? (locale === 'de' ? 'kein Befund' : 'no finding'))
	};
}
