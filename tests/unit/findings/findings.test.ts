import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue, Level } from '$lib/core/answer/types';
import type { DimensionId } from '$lib/core/catalogue/types';
import { findingKinds } from '$lib/core/findings/types';
import type { KpiEntries, KpiResults } from '$lib/core/kpi/types';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import type { Report } from '$lib/core/report/types';
import { sampleInput, sampleProfiles } from '$lib/core/sample';
import { answersOf, fact, report, versioned, withAnswers, withDimension } from '../report/builders';

const samples = sampleProfiles.map((profile) => sampleInput(profile, 'de'));

const found = ({ findings }: Report) =>
	findings.map(({ kind, dimension, kpi }) => [kind, dimension ?? 'whole', kpi].filter(Boolean).join(' '));

const middling = answersOf('executive', 2, 1);
const dontKnow = (item: string): Answer => ({ item, dontKnow: true });

/** One dimension claimed high (with facts) or low, everything else in the middle. */
function extreme(dimension: DimensionId, high: boolean): Answer[] {
	return withDimension(middling, dimension, ({ id, kind }) => {
		if (kind === 'contrast') return high ? { item: id, position: 7 } : { item: id, neither: true };
		return high ? { item: id, level: 4, evidence: fact } : { item: id, level: 1 };
	});
}

const missed: Record<string, KpiEntries> = {
	churn: { churn: { customersAtStart: 1000, customersLost: 120, target: 8 } },
	clv: { clv: { value: 900, currency: 'EUR', target: 1000 } },
	nps: { nps: { promoters: 200, passives: 400, detractors: 400, target: 10 } },
	csat: { csat: { satisfied: 600, answers: 1000, target: 80 } }
};
const met: Record<string, KpiEntries> = {
	churn: { churn: { customersAtStart: 1000, customersLost: 20, target: 8 } },
	clv: { clv: { value: 1000, currency: 'EUR', target: 1000 } },
	nps: { nps: { promoters: 600, passives: 300, detractors: 100, target: 10 } },
	csat: { csat: { satisfied: 950, answers: 1000, target: 80 } }
};
const links: [string, DimensionId][] = [
	['churn', 'relationship'],
	['clv', 'relationship'],
	['nps', 'understanding'],
	['nps', 'journey'],
	['csat', 'service']
];

/** `executive` with as many service items as there are answers, everything else in the middle. */
function wideService(values: readonly (AnswerValue & Pick<Answer, 'evidence'>)[]) {
	const [model] = versioned().items.filter(({ id }) => id === 'service.1');
	if (model === undefined) throw new Error('service.1 is gone');
	const ids = values.map((_, n) => `service.${n + 1}`);
	const others = versioned().items.filter(({ dimensions }) => dimensions[0]?.id !== 'service');
	return {
		questionnaire: { ...versioned(), items: [...others, ...ids.map((id) => ({ ...model, id }))] },
		answers: [
			...middling.filter(({ item }) => !item.startsWith('service.')),
			...values.map((value, n): Answer => ({ ...value, item: `service.${n + 1}` }))
		]
	};
}

describe('an unremarkable profile', () => {
	it('has no finding', () => {
		expect(found(report())).toEqual([]);
		expect(found(report({ kpis: { ...missed.churn, ...missed.nps, ...missed.csat } }))).toEqual([]);
	});

	it('has none without any answer either', () => {
		expect(found(report({ answers: [], kpis: {} }))).toEqual([]);
	});
});

describe('self-image above evidence', () => {
	it.each(links)('%s missed against a high %s', (kpi, dimension) => {
		expect(found(report({ answers: extreme(dimension, true), kpis: missed[kpi] }))).toContain(
			`self-image-above-evidence ${dimension} ${kpi}`
		);
		expect(found(report({ answers: extreme(dimension, true), kpis: met[kpi] }))).toEqual([]);
	});

	it('is there for a KPI that is worse than before, without any target', () => {
		const kpis = { csat: { value: 80, previous: { value: 85 } } };
		expect(found(report({ answers: extreme('service', true), kpis }))).toEqual([
			'self-image-above-evidence service csat'
		]);
	});

	it('is not there where the target is only not distinguishable', () => {
		const kpis = { csat: { satisfied: 78, answers: 100, target: 80 } };
		expect(found(report({ answers: extreme('service', true), kpis }))).toEqual([]);
	});

	it('takes a score of 65 and not one below', () => {
		const service = (levels: readonly Level[]) =>
			withAnswers(middling, ...levels.map((level, n): Answer => ({ item: `service.${n + 1}`, level, evidence: fact })));
		expect(found(report({ answers: service([3, 3, 2]), kpis: missed.csat }))).toEqual([
			'self-image-above-evidence service csat'
		]);
		expect(found(report({ answers: service([3, 2, 2]), kpis: missed.csat }))).toEqual([]);
	});

	it('is withheld where open answers let the band fall below 50', () => {
		const relationship = (position: 2 | 4): Answer[] =>
			withAnswers(
				middling,
				{ item: 'relationship.1', level: 3, evidence: fact },
				{ item: 'contrast.3', position },
				dontKnow('contrast.5')
			);
		// 67 points with a band from 44; one position on, 75 points from 50.
		expect(found(report({ answers: relationship(2), kpis: missed.churn }))).toEqual([]);
		expect(found(report({ answers: relationship(4), kpis: missed.churn }))).toEqual([
			'self-image-above-evidence relationship churn'
		]);
	});

	it('rests on the valid answers of the dimension and shows both values with their uncertainty', () => {
		const answers = withAnswers(extreme('relationship', true), dontKnow('contrast.5'));
		const [finding] = report({ answers, kpis: missed.churn }).findings;
		expect(finding).toMatchObject({ rule: 'M7.self-image', kpi: 'churn', dimension: 'relationship' });
		expect(finding?.answers).toEqual(['relationship.1', 'contrast.3']);
		expect(finding?.statement.de).toBe(
			'Zu „Beziehung & Begeisterung“ ergeben Ihre Antworten 100 von 100 Punkten (Spanne 67 bis 100, je nach den offenen Fragen). ' +
				'Dem steht gegenüber: Ihre Abwanderungsquote von 12\u202f% (95‑%‑Intervall 10,1 bis 14,2\u202f%) verfehlt Ihr Ziel von höchstens 8\u202f%.'
		);
		expect(finding?.statement.en).toContain('100 out of 100 points (range 67 to 100, depending on the open questions)');
		expect(finding?.statement.en).toContain(
			'your churn rate of 12% (95% interval 10.1 to 14.2%) misses your target of at most 8%'
		);
	});

	it('puts a missed target that also got worse before one that is only missed', () => {
		const answers = withDimension(extreme('relationship', true), 'service', ({ id }) => ({
			item: id,
			level: 4,
			evidence: fact
		}));
		const kpis: KpiEntries = {
			churn: { value: 12, target: 8 },
			csat: { value: 60, target: 80, previous: { value: 70 } }
		};
		expect(report({ answers, kpis }).findings.map(({ kpi }) => kpi)).toEqual(['csat', 'churn']);
	});
});

describe('undersold', () => {
	it.each(links)('%s met against a low %s', (kpi, dimension) => {
		expect(found(report({ answers: extreme(dimension, false), kpis: met[kpi] }))).toContain(
			`undersold ${dimension} ${kpi}`
		);
		expect(found(report({ answers: extreme(dimension, false), kpis: missed[kpi] }))).toEqual([]);
	});

	it('is not there where the KPI is met and worse than before', () => {
		const kpis = { csat: { value: 85, target: 80, previous: { value: 90 } } };
		expect(found(report({ answers: extreme('service', false), kpis }))).toEqual([]);
	});

	it('is withheld where open answers let the band rise above 50', () => {
		const relationship = (position: 1 | 2): Answer[] =>
			withAnswers(
				middling,
				{ item: 'relationship.1', level: 0 },
				{ item: 'contrast.3', position },
				dontKnow('contrast.5')
			);
		// 29 points with a band up to 53; one position back, 25 points up to 50.
		expect(found(report({ answers: relationship(2), kpis: met.churn }))).toEqual([]);
		expect(found(report({ answers: relationship(1), kpis: met.churn }))).toEqual(['undersold relationship churn']);
	});

	it('is not there without a target', () => {
		const kpis = { csat: { value: 85, previous: { value: 80 } } };
		expect(found(report({ answers: extreme('service', false), kpis }))).toEqual([]);
	});
});

describe('what a KPI is held against', () => {
	it('is the whole where no linked dimension has enough questions, and the finding says so', () => {
		const kpis = { ...missed.csat, ...missed.nps };
		const { findings } = report({
			questionnaire: versioned('reality-check'),
			answers: answersOf('reality-check', 4),
			kpis
		});
		expect(findings.map(({ kpi, dimension }) => [kpi, dimension])).toEqual(
			expect.arrayContaining([
				['csat', undefined],
				['nps', 'journey']
			])
		);
		expect(findings).toHaveLength(2);
		const overall = findings.find(({ kpi }) => kpi === 'csat');
		expect(overall?.statement.de).toContain('stellt dieser Fragebogen zu wenige Fragen');
		expect(overall?.statement.en).toContain('asks too little about the dimensions');
	});

	it('is the whole where a linked dimension has questions, but fewer than a score takes', () => {
		const contrasts = {
			questionnaire: versioned('focus-or-obsession'),
			answers: answersOf('focus-or-obsession', 2, 7)
		};
		expect(found(report({ ...contrasts, kpis: missed.churn }))).toEqual(['self-image-above-evidence whole churn']);
	});

	it('is nothing where a linked dimension could be scored and these answers give no score', () => {
		const answers = withDimension(answersOf('executive', 4, 7), 'service', ({ id }) => dontKnow(id));
		expect(found(report({ answers, kpis: missed.csat }))).toEqual([]);
	});
});

describe('flying blind', () => {
	it('measuring without any KPI', () => {
		const measuring: Answer = { item: 'check.6', level: 3, evidence: fact };
		expect(found(report({ answers: withAnswers(middling, measuring), kpis: {} }))).toEqual([
			'flying-blind measurement'
		]);
		expect(found(report({ answers: withAnswers(middling, measuring) }))).toEqual([]);
		expect(found(report({ answers: middling, kpis: {} }))).toEqual([]);
	});

	it('thirty per cent of don’t-knows over the questionnaire', () => {
		const ids = versioned().items.map(({ id }) => id);
		const withDontKnows = (count: number, notApplicable = 0) =>
			withAnswers(
				middling,
				...ids.slice(0, count).map(dontKnow),
				...ids.slice(-notApplicable || ids.length).map((item): Answer => ({ item, notApplicable: true }))
			);
		expect(found(report({ answers: withDontKnows(7) }))).toEqual(['flying-blind whole']);
		expect(found(report({ answers: withDontKnows(6) }))).toEqual([]);
		// Six of twenty-two are 27 %, of twenty 30 %: what does not apply leaves the share.
		expect(found(report({ answers: withDontKnows(6, 2) }))).toEqual(['flying-blind whole']);
		expect(report({ answers: withDontKnows(7) }).findings[0]?.answers).toEqual(ids.slice(0, 7));
	});

	it('counts a dimension only from five applicable items on', () => {
		const withItems = (count: number) =>
			wideService(Array.from({ length: count }, (_, n) => (n < 2 ? { dontKnow: true } : { level: 2 })));
		expect(found(report(withItems(5)))).toEqual(['flying-blind service']);
		expect(found(report(withItems(4)))).toEqual([]);
	});
});

describe('paper only', () => {
	const level = (item: string, chosen: Level): Answer => ({
		item,
		level: chosen,
		...(chosen >= 3 && { evidence: fact })
	});
	it.each<[string, Level, Level, Level, boolean]>([
		['pain points known', 3, 1, 2, true],
		['satisfaction acted upon', 2, 0, 3, true],
		['neither claimed', 2, 1, 2, false],
		['improvements started', 4, 2, 4, false]
	])('%s', (_, known, started, measured, expected) => {
		const answers = withAnswers(
			middling,
			level('check.3', known),
			level('check.4', started),
			level('check.6', measured)
		);
		expect(found(report({ answers })).includes('paper-only journey')).toBe(expected);
	});

	it('quotes the answers and how they stand', () => {
		const answers = withAnswers(middling, { item: 'check.3', level: 4 }, level('check.4', 0), level('check.6', 3));
		const finding = report({ answers }).findings.find(({ kind }) => kind === 'paper-only');
		expect(finding?.answers).toEqual(['check.3', 'check.4', 'check.6']);
		expect(finding?.statement.de).toMatch(
			/^Zu „.+“ sagen Sie „.+“ \(Antwort 5 von 5, ohne zählenden Beleg\) und zu .+ belegt\); zu .+ dagegen .+ \(Antwort 1 von 5\)\.$/
		);
	});

	it('is not there where the questionnaire does not ask', () => {
		const contrasts = {
			questionnaire: versioned('focus-or-obsession'),
			answers: answersOf('focus-or-obsession', 2, 4)
		};
		expect(found(report(contrasts))).toEqual([]);
	});
});

describe('unevidenced', () => {
	const claims = (...levels: readonly (readonly [Level, boolean])[]) =>
		withAnswers(
			middling,
			...levels.map(([level, backed], n): Answer => ({
				item: `service.${n + 1}`,
				level,
				...(backed && { evidence: fact })
			}))
		);

	it('two answers at the top without a fact, and at least half', () => {
		expect(found(report({ answers: claims([3, false], [3, false], [3, true]) }))).toContain('unevidenced service');
		expect(found(report({ answers: claims([3, true], [3, true], [2, false]) }))).toEqual([]);
	});

	it('a single one only where the evidenced stage begins lower', () => {
		// 2 of 3 items at level 3 are more than half: stage 4. With one of them at level 2 it is stage 3.
		const finding = report({ answers: claims([3, false], [3, true], [2, false]) }).findings[0];
		expect(finding).toMatchObject({ rule: 'M7.unevidenced', dimension: 'service', answers: ['service.1'] });
		expect(finding?.statement.de).toContain(
			'nach Ihren Antworten auf Stufe 4 (67 Punkte), belegt auf Stufe 3 (58 Punkte)'
		);
		expect(found(report({ answers: claims([3, false], [2, false], [2, false]) }))).toEqual([]);
	});

	it('at least half of the answers at the top, where the stage is the same either way', () => {
		const [backed, bare] = [{ level: 3 as const, evidence: fact }, { level: 3 as const }];
		expect(found(report(wideService([backed, bare, bare, { level: 0 }, { level: 0 }])))).toEqual([
			'unevidenced service'
		]);
		expect(found(report(wideService([backed, backed, backed, bare, bare])))).toEqual([]);
	});

	it('never counts contrasts, which take no evidence', () => {
		expect(found(report({ answers: answersOf('executive', 2, 7) }))).toEqual([]);
	});
});

describe('momentum', () => {
	const earlier = (score: number, kpis: KpiEntries): { previous: { score: number; kpis: KpiResults } } => ({
		previous: { score, kpis: evaluateKpis(kpis) }
	});

	it.each<[string, number, number, string[]]>([
		['score up, CSAT down', 40, 85, ['momentum whole csat']],
		['score down, CSAT up', 70, 75, ['momentum whole csat']],
		['both up', 40, 75, []],
		['both down', 70, 85, []],
		['CSAT unchanged', 40, 80, []]
	])('%s', (_, score, csat, kinds) => {
		expect(found(report({}, earlier(score, { csat: { value: csat } })))).toEqual(kinds);
	});

	it('reads a rising churn as worse, and intervals that touch as no change', () => {
		const kpis: KpiEntries = { churn: { customersAtStart: 1000, customersLost: 120 } };
		const before = (customersLost: number) => earlier(40, { churn: { customersAtStart: 1000, customersLost } });
		expect(found(report({ kpis }, before(50)))).toEqual(['momentum whole churn']);
		// 9.5 % lies below the present interval, but its own reaches into it.
		expect(found(report({ kpis }, before(95)))).toEqual([]);
	});
});

describe('every finding', () => {
	const findings = [
		...samples.flatMap((sample) => report(sample).findings),
		...report({
			answers: answersOf('executive', 4, 7).map(({ item, ...value }) => ({ item, ...value, evidence: undefined })),
			kpis: {}
		}).findings
	];

	it('has a known kind, two or three benign explanations, answers behind it, and whole sentences in both languages', () => {
		expect(findings.length).toBeGreaterThan(8);
		for (const finding of findings) {
			expect(findingKinds).toContain(finding.kind);
			expect(finding.explanations.length).toBeGreaterThanOrEqual(2);
			expect(finding.explanations.length).toBeLessThanOrEqual(3);
			expect(finding.answers.length).toBeGreaterThan(0);
			for (const text of [finding.statement, ...finding.explanations]) {
				expect(text.de).toMatch(/^[A-ZÄÖÜ0-9„].*\.$/s);
				expect(text.en).toMatch(/^[A-Z0-9“].*\.$/s);
				expect(`${text.de}${text.en}`).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.| ,/);
			}
		}
	});

	it('is one a KPI and dimension', () => {
		for (const sample of samples) {
			const keys = report(sample).findings.map(({ kind, kpi, dimension }) => `${kpi ? '' : kind} ${kpi} ${dimension}`);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});
});
