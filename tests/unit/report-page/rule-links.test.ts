import { ruleAnchor, rules } from '$lib/core/catalogue/rules';
import type { Report } from '$lib/core/report/types';
import ReportView from '$lib/ui/report/ReportView.svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { caseOf, sampleCase, textsOf, type Case } from '../charts/reports';

const anchors = new Set(rules.map((rule) => ruleAnchor(rule.id)));

/** Three churn figures that miss their target, so that money is at stake. */
const kpis = {
	churn: {
		customersAtStart: 400,
		customersLost: 40,
		target: 2,
		previous: { customersAtStart: 400, customersLost: 12 }
	},
	clv: { value: 1200, currency: 'EUR' },
	nps: { promoters: 15, passives: 12, detractors: 9, target: 30 },
	csat: { satisfied: 168, answers: 200, target: 90 }
};

const cases: readonly (readonly [string, Case])[] = [
	...['manufacturer', 'discounter', 'service'].map((id) => [id, sampleCase(id)] as const),
	['money at stake', caseOf('executive', { answers: sampleCase('manufacturer').report.items.flatMap(asAnswer), kpis })],
	['reality check', caseOf('reality-check', { answers: [{ item: 'check.1', level: 4 }] })],
	['contrasts', caseOf('focus-or-obsession', { answers: [{ item: 'contrast.1', position: 5 }] })],
	['nothing answered', caseOf('executive', { answers: [] })]
];

describe('a number of the report', () => {
	it.each(cases)('leads to rules that stand on the method page (%s)', (_, one) => {
		const linked = ruleLinks(one);
		expect(linked.length).toBeGreaterThan(0);
		for (const anchor of linked) {
			expect(anchors.has(anchor), anchor).toBe(true);
		}
	});

	it.each(cases)('of each kind has its link (%s)', (_, one) => {
		const linked = new Set(ruleLinks(one));
		const missing = expectedRules(one).filter((id) => !linked.has(ruleAnchor(id)));
		expect(missing).toEqual([]);
	});

	it('of a dimension has its rules once above all eight, open, and again where each is worked out', () => {
		const html = htmlOf(sampleCase('manufacturer'));
		const rulesOfDimension = ['M2.dimension-score', 'M2.band', 'M3.stage', 'M8.targets'];
		const [above = '', ...articles] = (html.split('aria-labelledby="dimensions"')[1] ?? '').split('<article');
		const open = above.replace(/<details[\s\S]*?<\/details>/g, '');
		expect(articles).toHaveLength(8);
		for (const part of [open, ...articles]) {
			for (const id of rulesOfDimension) expect(part).toContain(`/method#${ruleAnchor(id)}"`);
		}
	});
});

/** Which rules a report with these figures has to point to, read off the model alone. */
function expectedRules({ report, questionnaire }: Case): readonly string[] {
	const { overall, dimensions } = report;
	const takesEvidence = questionnaire.items.some((item) => item.takesEvidence);
	const scored = dimensions.some(({ score }) => score !== null);
	return [
		...when(overall.score !== null, overall.basis === 'pooled' ? 'M2.overall-pooled' : 'M2.overall'),
		...when(overall.score !== null && overall.basis === 'dimensions', 'M2.overall-band'),
		...when(overall.cappedBy.length > 0, 'M3.overall-cap'),
		...when(scored, 'M2.dimension-score', 'M2.band', 'M3.stage', 'M8.targets'),
		...when(scored && takesEvidence, 'M2.evidenced', 'M1.evidence'),
		...when(report.overallWeighted !== undefined, 'M2.weighted'),
		...when(report.realityCheck !== null, 'M1.clear-yes', 'M7.study-figures'),
		...when(report.position !== null, 'M2.position', 'M1.contrast'),
		...when(report.loweredTargets.length > 0, 'M8.strategy'),
		...when(report.valueAtStake !== null, 'M7.value-at-stake'),
		...when(report.findings.length > 0, 'M7.finding', 'M7.high-low', 'M7.links'),
		...report.findings.map(({ rule }) => rule),
		...when(
			report.recommendations.length > 0,
			...['M8.priority', 'M8.gap', 'M8.importance', 'M8.kpi-pressure', 'M8.ties']
		),
		...kpiRulesOf(report)
	];
}

function kpiRulesOf({ kpis: results }: Report): readonly string[] {
	return Object.entries(results).flatMap(([kpi, result]) => [
		`M6.${kpi}`,
		...when(result.interval !== null, kpi === 'nps' ? 'M6.nps-interval' : 'M6.wilson'),
		...when(result.againstTarget !== null, 'M6.against-target'),
		...when(result.againstPrevious !== null, 'M6.against-previous')
	]);
}

function when(holds: boolean, ...ids: readonly string[]): readonly string[] {
	return holds ? ids : [];
}

function ruleLinks(one: Case): readonly string[] {
	return [...htmlOf(one).matchAll(/href="\/method#([^"]+)"/g)].map(([, anchor = '']) => anchor);
}

function htmlOf(one: Case): string {
	return render(ReportView, { props: { report: one.report, texts: textsOf(one, 'en'), locale: 'en' } }).body;
}

function asAnswer({ item, value, evidence }: Report['items'][number]) {
	return value === null ? [] : [{ item, ...value, ...(evidence && { evidence }) }];
}
