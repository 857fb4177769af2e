import { describe, expect, it } from 'vitest';
import type { KpiEntries } from '$lib/core/kpi/types';
import {
	dontKnow,
	extreme,
	found,
	itemsIn,
	links,
	met,
	middling,
	missed,
	profileQuestionnaires,
	reportOn,
	reportOnTwenty,
	twentyAnswers
} from './profiles';
import { withAnswers } from '../report/builders';

describe.each(profileQuestionnaires)('self-image above evidence on %s', (id) => {
	it.each(links)('is there where %s misses its target against a high %s', (kpi, dimension) => {
		const answers = extreme(id, dimension, 'high');
		expect(found(reportOn(id, answers, missed[kpi]))).toContain(`self-image-above-evidence ${dimension} ${kpi}`);
		expect(found(reportOn(id, answers, met[kpi]))).toEqual([]);
	});

	it.each(links)('is not there where %s misses its target and %s is in the middle', (kpi) => {
		expect(found(reportOn(id, middling(id), missed[kpi]))).toEqual([]);
	});

	it('is there for a KPI that is worse than before, without any target', () => {
		const answers = extreme(id, 'service', 'high');
		const worse: KpiEntries = { csat: { value: 80, previous: { value: 85 } } };
		const better: KpiEntries = { csat: { value: 85, previous: { value: 80 } } };
		expect(found(reportOn(id, answers, worse))).toEqual(['self-image-above-evidence service csat']);
		expect(found(reportOn(id, answers, better))).toEqual([]);
	});

	it('is there where the target is met and the KPI worse all the same', () => {
		const kpis: KpiEntries = { csat: { value: 85, target: 80, previous: { value: 90 } } };
		expect(found(reportOn(id, extreme(id, 'service', 'high'), kpis))).toEqual([
			'self-image-above-evidence service csat'
		]);
	});

	it('puts a missed target that also got worse before one that is only missed', () => {
		const relationship = extreme(id, 'relationship', 'high');
		const serviceIds = new Set(itemsIn(id, 'service').map((item) => item.id));
		const service = extreme(id, 'service', 'high').filter(({ item }) => serviceIds.has(item));
		const kpis: KpiEntries = {
			churn: { value: 12, target: 8 },
			csat: { value: 60, target: 80, previous: { value: 70 } }
		};
		const { findings } = reportOn(id, withAnswers(relationship, ...service), kpis);
		expect(findings.map(({ kpi }) => kpi)).toEqual(['csat', 'churn']);
	});
});

describe('the limits of self-image above evidence', () => {
	const finding = ['self-image-above-evidence service csat'];

	it.each<[string, number, number, boolean]>([
		['65 points, nothing open', 52, 0, true],
		['one step less: 63.75 points', 51, 0, false],
		['67 points with a band from 50', 40, 5, true],
		['one step less: 65 points with a band from 48.75', 39, 5, false]
	])('%s', (_, rungs, open, expected) => {
		expect(found(reportOnTwenty(twentyAnswers(rungs, open), missed.csat))).toEqual(expected ? finding : []);
	});

	it('take a target as missed only where the interval leaves it out', () => {
		const csat = (satisfied: number): KpiEntries => ({ csat: { satisfied, answers: 100, target: 80 } });
		expect(found(reportOnTwenty(twentyAnswers(80), csat(72)))).toEqual(finding);
		expect(found(reportOnTwenty(twentyAnswers(80), csat(73)))).toEqual([]);
	});

	it('take a change for the worse only where it exceeds chance', () => {
		const csat = (before: number): KpiEntries => ({
			csat: { satisfied: 700, answers: 1000, previous: { satisfied: before, answers: 1000 } }
		});
		expect(found(reportOnTwenty(twentyAnswers(80), csat(740)))).toEqual(finding);
		expect(found(reportOnTwenty(twentyAnswers(80), csat(739)))).toEqual([]);
	});

	it('see nothing in a KPI without target and previous period, nor in one that cannot be computed', () => {
		expect(found(reportOnTwenty(twentyAnswers(80), { csat: { satisfied: 1, answers: 100 } }))).toEqual([]);
		expect(found(reportOnTwenty(twentyAnswers(80), { csat: { satisfied: 0, answers: 0, target: 80 } }))).toEqual([]);
	});
});

it('self-image above evidence rests on the valid answers and shows both values with their uncertainty', () => {
	const answers = withAnswers(extreme('executive', 'relationship', 'high'), dontKnow('contrast.5'));
	const [finding] = reportOn('executive', answers, missed.churn).findings;
	expect(finding).toMatchObject({ rule: 'M7.self-image', kpi: 'churn', dimension: 'relationship' });
	expect(finding?.answers).toEqual(['relationship.1', 'contrast.3']);
	expect(finding?.statement.de).toBe(
		'Zu „Beziehung & Begeisterung“ ergeben Ihre Antworten 100 von 100 Punkten (Spanne 67 bis 100, je nach den offenen Fragen), ' +
			'doch Ihre Abwanderungsquote von 12\u202f% (95‑%‑Intervall 10,1 bis 14,2\u202f%) verfehlt Ihr Ziel von höchstens 8\u202f%.'
	);
	expect(finding?.statement.en).toContain('100 out of 100 points (range 67 to 100, depending on the open questions)');
	expect(finding?.statement.en).toContain(
		'your churn rate of 12% (95% interval 10.1 to 14.2%) misses your target of at most 8%'
	);
});
