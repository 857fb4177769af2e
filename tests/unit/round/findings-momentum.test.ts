import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Questionnaire } from '../../../src/lib/core/catalogue/types';
import type { KpiRecord } from '../../../src/lib/core/kpi/record';
import type { KpiEntries } from '../../../src/lib/core/kpi/types';
import { roundMomentum } from '../../../src/lib/core/round/findings-momentum';
import { kpiChangesBetween } from '../../../src/lib/core/round/findings-momentum-kpis';
import type { TrendRound } from '../../../src/lib/core/round/trend-groups';
import { type Response, atBack, department, people, published } from './builders';

const { pulse } = questionnaires;
const groups = [department('tech', 30), department('sales', 30)];
const days = ['2026-03-31', '2026-09-30'] as const;

function round(
	[tech, sales]: readonly [number, number],
	{ invited = new Map(), questionnaire = pulse }: Partial<Pick<TrendRound, 'invited' | 'questionnaire'>> = {}
): TrendRound {
	const responses: Response[] = [...people(14, atBack('tech'), tech), ...people(14, atBack('sales'), sales)];
	return { publication: published(responses, groups, { questionnaire }), questionnaire, invited };
}

const quarter = (start: string, entries: KpiEntries, worksheet: Record<string, string> = {}): KpiRecord => ({
	period: { kind: 'quarter', start },
	entries,
	worksheet
});
const csat = (satisfied: number, answers = 200): KpiEntries => ({ csat: { satisfied, answers } });
const worse = [quarter('2026-01-01', csat(176)), quarter('2026-07-01', csat(150))];
const better = [quarter('2026-01-01', csat(150)), quarter('2026-07-01', csat(176))];

function found(rounds: readonly TrendRound[], records: readonly KpiRecord[] = worse, of = 'tech') {
	return roundMomentum(rounds, ({ id }) => (id === of ? kpiChangesBetween(records, days) : []));
}

describe('what became of a KPI between two rounds', () => {
	it('is told where it changed beyond noise, with both figures', () => {
		const [change, ...others] = kpiChangesBetween(worse, days);
		expect(others).toEqual([]);
		expect(change).toMatchObject({ kpi: 'csat', verdict: 'worse', before: { value: 88 }, after: { value: 75 } });
	});

	it.each<readonly [string, readonly KpiRecord[]]>([
		['it stayed within noise', [quarter('2026-01-01', csat(176)), quarter('2026-07-01', csat(168))]],
		['there was none before', [quarter('2026-07-01', csat(150))]],
		['there is none now', [quarter('2025-04-01', csat(150))]],
		['it is the same period still', [{ period: { kind: 'year', start: '2026-01-01' }, entries: csat(150) }]],
		[
			'a quarter would stand against a month',
			[{ period: { kind: 'month', start: '2026-03-01' }, entries: csat(176) }, quarter('2026-07-01', csat(150))]
		],
		[
			'something else counts as satisfied now',
			[
				quarter('2026-01-01', csat(176), { 'csat.definition': '4 and 5 of 5' }),
				quarter('2026-07-01', csat(150), { 'csat.definition': '5 of 5' })
			]
		],
		[
			'other customers were asked',
			[
				quarter('2026-01-01', csat(176), { 'csat.segment': 'Everyone' }),
				quarter('2026-07-01', csat(150), { 'csat.segment': 'New customers' })
			]
		],
		[
			'customers’ answers to a form stand against figures that were typed',
			[worse[0] ?? never(), { ...(worse[1] ?? never()), counted: { csat: ['form'] } }]
		]
	])('is not told where %s', (_, records) => {
		expect(kpiChangesBetween(records, days)).toEqual([]);
	});

	it('is decided against the earlier round, whatever previous value was typed', () => {
		const typed = quarter('2026-07-01', { csat: { satisfied: 150, answers: 200, previous: { value: 75 } } });
		expect(kpiChangesBetween([worse[0] ?? never(), typed], days)[0]?.verdict).toBe('worse');
	});
});

describe('momentum between two rounds', () => {
	it('is found where the answers rose and the figure got worse', () => {
		const [one, ...others] = found([round([1, 1]), round([2, 1])]);
		expect(others).toEqual([]);
		expect(one).toMatchObject({
			groupId: 'tech',
			finding: { rule: 'M7.momentum-rounds', kind: 'momentum', dimension: 'service', kpi: 'csat' }
		});
		expect(one?.finding.statement.de).toMatch(
			/^Zu „Service & Erlebnis“ ist das Ergebnis der Antworten aus „Department tech“ seit der vorigen Befragung um \d\d Punkte gestiegen \(95‑%‑Intervall \d+ bis \d+\), von \d\d von 100 Punkten \(.*14 Personen\) auf \d\d von 100 Punkten \(.*14 Personen\)\. Ihre Kundenzufriedenheit \(CSAT\) hat sich dagegen von 88\u202f% \(.*\) auf 75\u202f% \(.*\) verschlechtert; verglichen sind 1\. Quartal 2026 und 3\. Quartal 2026\.$/
		);
		expect(one?.finding.statement.en).toMatch(
			/ have risen by \d\d points since .* Meanwhile your customer satisfaction .* worsened from 88% .* comparing Q1 2026 with Q3 2026\.$/
		);
	});

	it('is found where they fell and it got better, with the interval of the fall', () => {
		const [one] = found([round([2, 1]), round([1, 1])], better);
		expect(one?.finding.statement.en).toMatch(
			/ have fallen by \d\d points since the previous survey \(95% interval \d+ to \d+\)/
		);
		expect(one?.finding.statement.de).toMatch(/ gefallen .* verbessert; /);
	});

	it.each<readonly [string, readonly TrendRound[], readonly KpiRecord[]]>([
		['both rose', [round([1, 1]), round([2, 1])], better],
		['both fell', [round([2, 1]), round([1, 1])], worse],
		['the answers stayed', [round([1, 1]), round([1, 1])], worse],
		['there is only one round', [round([2, 1])], worse],
		['there are no KPIs of the group', [round([1, 1]), round([2, 1])], []]
	])('is not found where %s', (_, rounds, records) => {
		expect(found(rounds, records)).toEqual([]);
	});

	it('says so where no interval stands behind the KPI', () => {
		const bare = [
			quarter('2026-01-01', { clv: { value: 1200, currency: 'EUR' } }),
			quarter('2026-07-01', { clv: { value: 900, currency: 'EUR' } })
		];
		const [one] = found([round([1, 1]), round([2, 1])], bare);
		expect(one?.finding).toMatchObject({ dimension: 'relationship', kpi: 'clv' });
		expect(one?.finding.statement.de).toContain('; ohne Intervall verglichen sind');
		expect(one?.finding.statement.en).toMatch(/ without an interval\.$/);
	});

	it('is not found where a question of the dimension was worded anew', () => {
		const reworded: Questionnaire = {
			...pulse,
			items: pulse.items.map((item) =>
				item.id === 'pulse.service.2' ? { ...item, text: { de: 'Neu gefragt?', en: 'Asked anew?' } } : item
			)
		};
		expect(found([round([1, 1]), round([2, 1], { questionnaire: reworded })])).toEqual([]);
	});

	it('is not found in a group that may not be followed, also through a round in between', () => {
		const invited = (...names: readonly string[]) => new Map([['tech', new Set(names)]]);
		const many = Array.from({ length: 20 }, (_, place) => `p${place}`);
		const fewMore = round([2, 1], { invited: invited(...many, 'new') });
		const before = round([1, 1], { invited: invited(...many) });
		expect(found([before, round([2, 1], { invited: invited(...many) })])).toHaveLength(1);
		expect(found([before, fewMore])).toEqual([]);
		const others = Array.from({ length: 9 }, (_, place) => `q${place}`);
		const now = round([2, 1], { invited: invited(...many, ...others) });
		expect(found([before, now]), 'nine joined').toHaveLength(1);
		const between = round([1, 1], { invited: invited(...many, ...others.slice(0, 2)) });
		expect(found([before, between, now]), 'two of them earlier than the others').toEqual([]);
	});

	it('is not found in a group that one of the rounds hides', () => {
		const few: TrendRound = {
			publication: published([...people(4, atBack('tech'), 3), ...people(14, atBack('sales'), 1)], groups),
			questionnaire: pulse,
			invited: new Map()
		};
		expect(found([round([1, 1]), few])).toEqual([]);
		expect(found([few, round([1, 1])], better)).toEqual([]);
	});

	it('corrects over what is asked and no more: another department without KPIs takes nothing away', () => {
		const rounds = [round([1, 1]), round([2, 2])];
		expect(found(rounds)).toEqual(found([round([1, 1]), round([2, 3])]));
	});
});

function never(): never {
	throw new Error('There are two.');
}
