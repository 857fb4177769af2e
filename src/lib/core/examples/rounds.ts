import { questionnaires } from '../catalogue/questionnaires';
import { formatNumber, formatPercent, inBoth } from '../format';
import { compareLeaders } from '../round/compare';
import { findGroupFindings } from '../round/findings';
import { groupOf, shownIn } from '../round/measures';
import type { Publication } from '../round/publication';
import { trendsOf } from '../round/trend';
import { meanInterval } from '../statistics/mean-interval';
import { sampleOf } from '../statistics/sample';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { number, range, stageWords } from './phrases';
import { alternating, roundOf } from './round-setting';

/** `docs/method.md` §2, §3, §5 and §7: what a round says of its groups. */
export const roundExamples: Examples = {
	'M2.response-rate': responseRate,
	'M3.group-stage': groupStage,
	'M5.leaders': leaders,
	'M5.rounds': rounds,
	'M7.leaders-differ': leadersDiffer,
	'M7.no-shared-picture': noSharedPicture
};

function responseRate(): Example {
	const figures = groupOf(roundOf({ staff: alternating(8, 2), invited: 20 }), 'sales')?.figures;
	if (figures?.responseRate == null) throw new Error('Eight responses are shown.');
	const { n, invited, responseRate: rate, warning } = figures;
	return {
		given: [
			{
				de: `Eine Abteilung mit ${invited} Eingeladenen, ${n} Antworten.`,
				en: `A department of ${invited} invited, ${n} responses.`
			}
		],
		steps: [inBoth((locale) => `${n} ÷ ${invited} = ${formatPercent(100 * rate, locale, 0)}`)],
		result: inBoth((locale) => {
			const share = formatPercent(100 * rate, locale, 0);
			if (warning === null) return share;
			return locale === 'de'
				? `${share}, mit einer Warnung: weniger als die Hälfte`
				: `${share}, with a warning: fewer than half`;
		})
	};
}

function groupStage(): Example {
	const staff = [...Array.from({ length: 8 }, () => 3), 2, 2];
	const measure = shownIn(groupOf(roundOf({ staff, invited: 40 }), 'sales'), 'service');
	const shares = sampleOf(staff.map((level) => (level >= 3 ? 100 : 0)));
	const ends = shares && meanInterval(shares, { low: 0, high: 100, population: 40 });
	if (!measure?.stage || !shares || !ends) throw new Error('Ten responses are shown, and they agree.');
	const { claimed } = measure.stage;
	return {
		given: [
			{
				de: 'Service, drei Fragen; 10 von 40 Eingeladenen: acht haben überall Antwort 4 von 5, zwei überall Antwort 3 von 5.',
				en: 'Service, three questions; 10 of 40 invited: eight have answer 4 of 5 throughout, two answer 3 of 5 throughout.'
			}
		],
		steps: [
			{ de: 'p₁ = p₂ = 100 %, bei allen gleich; p₄ = 0 %', en: 'p₁ = p₂ = 100%, alike for everyone; p₄ = 0%' },
			inBoth((locale) => {
				const [mean, interval] = [formatPercent(shares.mean, locale, 0), range(ends, locale, 1)];
				return locale === 'de' ? `p₃ = ${mean}, Intervall ${interval}` : `p₃ = ${mean}, interval ${interval}`;
			}),
			inBoth((locale) => {
				const low = number(ends[0], locale, 1);
				return locale === 'de'
					? `${low} > 50: Stufe 4 auch am unteren Ende; p₄ reicht an keinem Ende`
					: `${low} > 50: stage 4 at the low end too; p₄ is not enough at either end`;
			})
		],
		result: inBoth((locale) => stageWords(claimed, locale, 'first'))
	};
}

function leaders(): Example {
	const pair = compareLeaders(roundOf(gap)).pairs.find(({ measure }) => measure === 'service');
	if (pair?.interval == null) throw new Error('Both sides are shown.');
	const { difference, interval, verdict } = pair;
	return {
		given: [gapGiven],
		steps: [
			inBoth((locale) => {
				const [points, ends] = [number(difference, locale, 1), range(interval, locale, 1)];
				return locale === 'de'
					? `Unterschied ${points} Punkte, Intervall ${ends}`
					: `Difference ${points} points, interval ${ends}`;
			})
		],
		result: inBoth((locale) => {
			const apart = verdict === 'distinguishable';
			if (locale === 'de') return apart ? 'Die Führungskräfte urteilen höher, unterscheidbar' : 'Nicht unterscheidbar';
			return apart ? 'Leadership judges higher, distinguishable' : 'Not distinguishable';
		})
	};
}

function rounds(): Example {
	const { pulse } = questionnaires;
	const reworded = {
		...pulse,
		items: pulse.items.map((item) => (item.id === 'pulse.journey.1' ? { ...item, help: item.text } : item))
	};
	const before = { publication: roundOf({ staff: alternating(14, 1) }), questionnaire: pulse, invited: new Map() };
	const after = { publication: roundOf({ staff: alternating(14, 2) }), questionnaire: reworded, invited: new Map() };
	const [trend] = trendsOf([before, after], { groupIds: ['sales'], measures: ['service', 'journey'] });
	const [service, journey] = trend?.lines.map(({ steps }) => steps[0]) ?? [];
	if (service?.kind !== 'change' || journey?.kind !== 'break') throw new Error('One line goes on, the other breaks.');
	return {
		given: [
			{
				de: 'Zwei Befragungen mit je 14 Antworten; dazwischen wurde eine von drei Fragen zur Kundenreise neu formuliert.',
				en: 'Two surveys with 14 responses each; in between one of three questions on the customer journey was reworded.'
			}
		],
		steps: [
			inBoth((locale) => {
				const points = formatNumber(service.difference, locale, 1);
				return locale === 'de'
					? `Service: ${points} Punkte mehr, über Zufall hinaus`
					: `Service: ${points} points more, beyond chance`;
			}),
			inBoth((locale) => {
				const items = formatNumber(journey.items.length, locale);
				return locale === 'de'
					? `Kundenreise: Die Linie bricht ab; verglichen werden ${items} Fragen einzeln`
					: `Journey: the line breaks; ${items} questions are compared one by one`;
			})
		],
		result: {
			de: 'Service gestiegen; Kundenreise nicht vergleichbar',
			en: 'Service has risen; the journey cannot be compared'
		}
	};
}

function leadersDiffer(): Example {
	return findingExample(roundOf(gap), 'leaders-differ', gapGiven);
}

function noSharedPicture(): Example {
	const staff = [...alternating(7, 0), ...alternating(7, 3)];
	return findingExample(roundOf({ staff }), 'no-shared-picture', {
		de: 'Eine Abteilung mit 14 Antworten: Die eine Hälfte antwortet auf den unteren, die andere auf den oberen Stufen.',
		en: 'A department with 14 responses: one half answers at the lower levels, the other at the upper ones.'
	});
}

/** 26 of staff around level 2, nine leaders around level 3. */
const gap = { staff: alternating(26, 1), leaders: alternating(9, 2) };

const gapGiven: Text = {
	de: '26 Mitarbeitende antworten zu Service abwechselnd mit 2 und 3 von 5, neun Führungskräfte mit 3 und 4 von 5.',
	en: 'On service 26 staff answer 2 and 3 of 5 in turns, nine leaders 3 and 4 of 5.'
};

function findingExample(publication: Publication, kind: 'leaders-differ' | 'no-shared-picture', given: Text): Example {
	const groupId = kind === 'leaders-differ' ? 'organisation' : 'sales';
	const findings = findGroupFindings({ publication, questionnaire: questionnaires.pulse, groupId, kpis: {} });
	const finding = findings.find((one) => one.kind === kind && one.dimension === 'service');
	const agreement = shownIn(groupOf(publication, groupId), 'service')?.agreement;
	if (finding === undefined || agreement == null) throw new Error(`The round has a finding ${kind}.`);
	const step: Text =
		kind === 'leaders-differ'
			? {
					de: 'Der Unterschied ist größer, als Zufall erwarten lässt (M5.leaders)',
					en: 'The difference exceeds what chance would lead one to expect (M5.leaders)'
				}
			: inBoth((locale) => `${number(agreement, locale)} < ${number(0.6, locale)}`);
	return { given: [given], steps: [step], result: finding.statement };
}
