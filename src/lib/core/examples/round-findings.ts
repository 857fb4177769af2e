import { questionnaires } from '../catalogue/questionnaires';
import { hasSameFigures } from '../findings/key';
import { inReadingOrder } from '../findings/order';
import { inBoth } from '../format';
import { evaluateKpis } from '../kpi/evaluate';
import type { KpiRecord } from '../kpi/record';
import { findGroupFindings } from '../round/findings';
import { roundMomentum } from '../round/findings-momentum';
import { kpiChangesBetween } from '../round/findings-momentum-kpis';
import type { StoredSheet } from '../round/types';
import { ruleById } from '../catalogue/rules';
import type { Text } from '../text';
import type { Example, Examples } from './example';
import { alternating, roundOf } from './round-setting';
import { foundWords } from './service-case';

/** `docs/method.md` §7: findings of groups and between rounds, and what an organisation does with them. */
export const roundFindingExamples: Examples = {
	'M7.paper-only-group': paperOnlyGroup,
	'M7.momentum-rounds': momentumRounds,
	'M7.gathered': gathered,
	'M7.set-aside': setAside
};

const realityCheck = questionnaires['reality-check'];

function paperOnlyGroup(): Example {
	const known = [3, 3, 3, 3, 4, 4, 3, 2];
	const of = (started: readonly number[]) => {
		const staff = known.map((level, person): StoredSheet =>
			realityCheck.items.map(({ id }, index) =>
				id === 'check.3' ? level : id === 'check.4' ? (started[person] ?? -1) : 1 + ((person + index) % 3)
			)
		);
		const publication = roundOf({ questionnaire: realityCheck, staff, invited: 40 });
		const findings = findGroupFindings({ publication, questionnaire: realityCheck, groupId: 'sales', kpis: {} });
		return findings.find(({ kind }) => kind === 'paper-only');
	};
	return {
		given: [
			{
				de: 'Realitätscheck in einer Abteilung, acht von 40 haben geantwortet: zu den Schmerzpunkten 4, 4, 4, 4, 5, 5, 4 und 3 von 5, zu den Verbesserungen 2, 2, 2, 2, 1, 1, 2 und 3 von 5.',
				en: 'Reality check in a department, eight of 40 have answered: 4, 4, 4, 4, 5, 5, 4 and 3 of 5 on the pain points; 2, 2, 2, 2, 1, 1, 2 and 3 of 5 on improvements.'
			}
		],
		steps: [
			inBoth((locale) => {
				const found = foundWords(of([0, 0, 0, 0, 0, 0, 4, 3]) !== undefined)[locale];
				return locale === 'de'
					? `Mit sechsmal 1, einmal 5 und einmal 4 wäre der Mittelwert derselbe, doch das Intervall reichte über die Mitte: ${found}`
					: `With six times 1, once 5 and once 4 the mean would be the same, but the interval would cross the middle: ${found}`;
			})
		],
		result: of([1, 1, 1, 1, 0, 0, 1, 2])?.statement ?? foundWords(false)
	};
}

function momentumRounds(): Example {
	const of = (satisfied: number) => momentumWith(satisfied)[0]?.finding;
	return {
		given: [
			{
				de: 'Eine Abteilung antwortet im März abwechselnd mit 2 und 3 von 5, im September mit 3 und 4 von 5. Von 200 Kundinnen und Kunden sind im ersten Quartal 176 zufrieden, im dritten 150.',
				en: 'A department answers 2 and 3 of 5 in turns in March, 3 and 4 of 5 in September. Of 200 customers 176 are satisfied in the first quarter, 150 in the third.'
			}
		],
		steps: [
			inBoth((locale) => {
				const found = foundWords(of(168) !== undefined)[locale];
				return locale === 'de'
					? `Mit 168 Zufriedenen im dritten Quartal läge die Veränderung im Rahmen des Zufalls: ${found}`
					: `With 168 satisfied in the third quarter the change would be within chance: ${found}`;
			})
		],
		result: of(150)?.statement ?? foundWords(false)
	};
}

function gathered(): Example {
	const kpis = evaluateKpis({ csat: { satisfied: 150, answers: 200, target: 90 } });
	const divided = roundOf({ staff: [...alternating(10, 3), ...alternating(1, 0)] });
	const findings = findGroupFindings({
		...{ publication: divided, questionnaire: questionnaires.pulse, groupId: 'sales' },
		kpis
	});
	const ordered = inReadingOrder([
		...findings.toReversed().map((finding) => ({ finding })),
		...momentumWith(150).map(({ finding }) => ({ finding }))
	]);
	const rules = [...new Set(ordered.map(({ finding }) => finding.rule))].map(ruleById);
	return {
		given: [
			{
				de: 'Eine Abteilung antwortet hoch, nur eine Person ganz anders; die Kundenzufriedenheit verfehlt ihr Ziel, und seit der vorigen Befragung bewegen sich beide gegenläufig.',
				en: 'A department answers high, and only one person quite differently; customer satisfaction misses its target, and since the previous survey the two have moved in opposite directions.'
			}
		],
		steps: [
			{
				de: 'Widersprüche vor allem anderen, eine Art nach der anderen',
				en: 'Contradictions before all else, one kind after the other'
			}
		],
		result: inBoth((locale) => rules.map(({ title }) => title[locale]).join(' → '))
	};
}

function setAside(): Example {
	const statement = (satisfied: number) => momentumWith(satisfied)[0]?.finding.statement;
	const [then, same, later] = [statement(150), statement(150), statement(140)];
	const verdict = (other: Text | undefined) => (then && other && hasSameFigures(then, other) ? holds : open);
	return {
		given: [
			{
				de: 'Ein Befund wird zurückgestellt. Später wird eine Kennzahl berichtigt: 140 statt 150 von 200 zufrieden.',
				en: 'A finding is set aside. Later a figure is corrected: 140 instead of 150 of 200 satisfied.'
			}
		],
		steps: [
			inBoth((locale) => `150 ÷ 200: ${verdict(same)[locale]}`),
			inBoth((locale) => `140 ÷ 200: ${verdict(later)[locale]}`)
		],
		result: verdict(later)
	};
}

const holds: Text = { de: 'bleibt zurückgestellt', en: 'stays set aside' };
const open: Text = { de: 'wieder offen, mit der früheren Begründung', en: 'open again, with the earlier reason' };

function momentumWith(satisfied: number) {
	const [before, after] = [1, 2].map((level) => ({
		publication: roundOf({ staff: alternating(14, level) }),
		questionnaire: questionnaires.pulse,
		invited: new Map()
	}));
	if (before === undefined || after === undefined) return [];
	const changes = kpiChangesBetween(
		[inQuarter('2026-01-01', 176), inQuarter('2026-07-01', satisfied)],
		['2026-03-14', '2026-09-14']
	);
	return roundMomentum([before, after], ({ id }) => (id === 'sales' ? changes : []));
}

function inQuarter(start: string, satisfied: number): KpiRecord {
	return { period: { kind: 'quarter', start }, entries: { csat: { satisfied, answers: 200 } } };
}
