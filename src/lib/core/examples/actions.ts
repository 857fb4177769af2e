import { baselineOf } from '../actions/baseline';
import { outcomeOf } from '../actions/outcome';
import { amountText, outcomeName } from '../actions/outcome-wording';
import type { ActionGoal } from '../actions/types';
import { formatList, formatNumber, inBoth } from '../format';
import type { KpiRecord } from '../kpi/record';
import { medianPlace } from '../recommendation/for-group';
import type { Example, Examples } from './example';

/** `docs/method.md` §6 and §8: from a recommendation to an action, and what became of it. */
export const actionExamples: Examples = { 'M6.outcome': outcome, 'M8.groups': groups };

function outcome(): Example {
	const quarter = (start: string, customersLost: number): KpiRecord => ({
		period: { kind: 'quarter', start },
		entries: { churn: { customersAtStart: 1000, customersLost } },
		worksheet: { 'churn.customersAtStart': '1000', 'churn.customersLost': String(customersLost) }
	});
	const [before, after] = [quarter('2026-01-01', 60), quarter('2026-07-01', 35)];
	const goal: ActionGoal = {
		kpi: 'churn',
		departmentId: null,
		by: 2,
		until: '2026-09-30',
		baseline: baselineOf(before, 'churn')
	};
	const found = outcomeOf({ goal }, { records: [before, after], own: [] }, '2026-10-01');
	const [low = 0, high = 0] = found.interval ?? [];
	const churn = { key: 'churn', own: null } as const;
	return {
		given: [
			{
				de: 'Verloren im ersten Quartal 60 von 1.000, im dritten 35 von 1.000. Ziel der Maßnahme: 2 Prozentpunkte besser bis zum 30. September.',
				en: 'Lost in the first quarter 60 of 1,000, in the third 35 of 1,000. The action’s goal: better by 2 percentage points by 30 September.'
			}
		],
		steps: [
			inBoth((locale) => {
				const [from, to] = [low, high].map((end) => formatNumber(end, locale, 2));
				const amount = amountText(churn, found.improvement ?? 0, undefined, locale);
				return locale === 'de'
					? `Besser um ${amount}, Intervall ${from} bis ${to}; darin liegt der gesetzte Betrag`
					: `Better by ${amount}, interval ${from} to ${to}; the amount set lies within`;
			})
		],
		result: outcomeName(found)
	};
}

function groups(): Example {
	const distribution = [1, 3, 2, 2, 0];
	const level = medianPlace(distribution);
	const half = distribution.slice(0, level + 1).reduce((sum, count) => sum + count, 0);
	const all = distribution.reduce((sum, count) => sum + count, 0);
	return {
		given: [
			inBoth((locale) => {
				const counts = formatList(distribution.map(String), locale);
				return locale === 'de'
					? `Die Stufen 0 bis 4 wählen ${counts} Personen.`
					: `Levels 0 to 4 are chosen by ${counts} people.`;
			})
		],
		steps: [
			inBoth((locale) =>
				locale === 'de' ? `Bis Stufe ${level}: ${half} von ${all}` : `Up to level ${level}: ${half} of ${all}`
			)
		],
		result: { de: `Für die Antworten steht Stufe ${level}`, en: `Level ${level} stands for the answers` }
	};
}
