import { formatShort, inBoth } from '../format';
import { isSameMeasure, measureOf } from '../kpi/described';
import { withPrevious } from '../kpi/history';
import { contradictionsIn } from '../kpi/overlaps';
import { evaluateOwn } from '../kpi/own';
import { type KpiPeriod, periodName } from '../kpi/period';
import type { KpiRecord } from '../kpi/record';
import type { KpiEntries } from '../kpi/types';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { resultOf } from './kpi-phrases';

/** `docs/method.md` §6: what an organisation enters period by period. */
export const kpiPeriodExamples: Examples = {
	'M6.same-measure': sameMeasure,
	'M6.own': ownKpi,
	'M6.overlap': overlap
};

const firstQuarter: KpiPeriod = { kind: 'quarter', start: '2026-01-01' };
const secondQuarter: KpiPeriod = { kind: 'quarter', start: '2026-04-01' };

function sameMeasure(): Example {
	const segments = { all: 'All customers', same: ' all customers', other: 'Private customers' };
	const churn = (period: KpiPeriod, lost: number, segment: string): KpiRecord => ({
		period,
		entries: { churn: { customersAtStart: 400, customersLost: lost } },
		worksheet: { 'churn.segment': segment }
	});
	const before = churn(firstQuarter, 48, segments.all);
	const [same, other] = [segments.same, segments.other].map((segment) => churn(secondQuarter, 12, segment));
	if (!same || !other) throw new Error('Both are entered.');
	return {
		given: [
			{
				de: 'Verloren im ersten Quartal 48 von 400, im zweiten 12 von 400. Als Segment steht im ersten „Alle Kunden“.',
				en: 'Lost in the first quarter 48 of 400, in the second 12 of 400. The first names the segment “All customers”.'
			}
		],
		steps: [
			{ de: 'Zweites Quartal „alle Kunden“: ', en: 'Second quarter “all customers”: ', of: same },
			{ de: 'Zweites Quartal „Privatkunden“: ', en: 'Second quarter “Private customers”: ', of: other }
		].map(({ of, ...text }) => verdictLine(text, of, before)),
		result: isSameMeasure(measureOf(before, 'churn'), measureOf(other, 'churn'))
			? { de: 'Beide Male verglichen', en: 'Compared both times' }
			: {
					de: 'Beim zweiten Mal beginnt eine neue Reihe, und nichts wird verglichen',
					en: 'The second time a new series begins, and nothing is compared'
				}
	};
}

function verdictLine(text: Text, record: KpiRecord, before: KpiRecord): Text {
	const verdict = resultOf('churn', withPrevious(record, [before]).entries).againstPrevious;
	const words = verdict === 'better' ? { de: 'besser', en: 'better' } : { de: 'ohne Vergleich', en: 'no comparison' };
	return inBoth((locale) => text[locale] + words[locale]);
}

function ownKpi(): Example {
	const days = { value: 3.4, target: 4, before: 4.2 };
	const { againstTarget, againstPrevious } = evaluateOwn('lower', days, days.before);
	const met = againstTarget === 'met' ? { de: 'Ziel erreicht', en: 'Target met' } : { de: 'verfehlt', en: 'missed' };
	const better =
		againstPrevious === 'better' ? { de: 'besser', en: 'better' } : { de: 'nicht besser', en: 'not better' };
	return {
		given: [
			{
				de: 'Lieferzeit in Tagen, niedriger ist besser: 3,4 nach 4,2; Ziel 4.',
				en: 'Delivery time in days, lower is better: 3.4 after 4.2; target 4.'
			}
		],
		steps: [
			inBoth((locale) => `${formatShort(days.value, locale)} ≤ ${formatShort(days.target, locale)}`),
			inBoth((locale) => `${formatShort(days.value, locale)} < ${formatShort(days.before, locale)}`)
		],
		result: inBoth(
			(locale) =>
				`${met[locale]}, ${better[locale]}, ${locale === 'de' ? 'beides ohne Intervall' : 'both without an interval'}`
		)
	};
}

function overlap(): Example {
	const lost = (period: KpiPeriod, customersLost: number): KpiRecord => {
		const entries: KpiEntries = { churn: { customersAtStart: 400, customersLost } };
		return { period, entries };
	};
	const months = ['2026-01-01', '2026-02-01', '2026-03-01'].map((start, place) =>
		lost({ kind: 'month', start }, [10, 12, 9][place] ?? 0)
	);
	const [found] = contradictionsIn([lost(firstQuarter, 30), ...months]);
	if (found === undefined) throw new Error('The months do not add up to the quarter.');
	return {
		given: [
			{
				de: 'Verlorene Kundinnen und Kunden: im Januar 10, im Februar 12, im März 9; für das Quartal sind 30 eingetragen.',
				en: 'Customers lost: 10 in January, 12 in February, 9 in March; 30 are entered for the quarter.'
			}
		],
		steps: [{ de: `10 + 12 + 9 = ${found.partsFigure}`, en: `10 + 12 + 9 = ${found.partsFigure}` }],
		result: inBoth((locale) => {
			const [whole, parts] = [found.wholeFigure, found.partsFigure];
			const name = periodName(found.whole, locale);
			return locale === 'de'
				? `${name}: beide Zahlen stehen da, ${whole} und ${parts}`
				: `${name}: both figures are named, ${whole} and ${parts}`;
		})
	};
}
