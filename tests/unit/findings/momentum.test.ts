import { describe, expect, it } from 'vitest';
import type { Answer, Level } from '$lib/core/answer/types';
import { compareReports } from '$lib/core/comparison/compare';
import type { KpiEntries } from '$lib/core/kpi/types';
import { buildReport } from '$lib/core/report/build';
import { versioned, withAnswers } from '../report/builders';
import { dontKnow, found, middling, profileQuestionnaires, type ProfileId } from './profiles';

/** A report of one day; `level` is the answer to one item, everything else stays in the middle. */
function dated(id: ProfileId, asOf: string, answer: Level | 'dontKnow', kpis: KpiEntries) {
	const [item = ''] = versioned(id).items.map((each) => each.id);
	const answers: readonly Answer[] = withAnswers(
		middling(id),
		answer === 'dontKnow' ? dontKnow(item) : { item, level: answer }
	);
	const questionnaire = versioned(id);
	return { report: buildReport({ questionnaire, subject: { asOf }, answers, kpis }), questionnaire };
}

const earlier = '2026-05-15';
const later = '2026-11-15';

describe.each(profileQuestionnaires)('momentum on %s', (id) => {
	const course = (levels: readonly [Level, Level], before: KpiEntries, now: KpiEntries) =>
		found(compareReports(dated(id, later, levels[1], now), dated(id, earlier, levels[0], before)));

	it.each<[string, readonly [Level, Level], number, number, string[]]>([
		['score up, CSAT down', [2, 3], 85, 80, ['momentum whole csat']],
		['score down, CSAT up', [2, 1], 75, 80, ['momentum whole csat']],
		['both up', [2, 3], 75, 80, []],
		['both down', [2, 1], 85, 80, []],
		['score unchanged, CSAT down', [2, 2], 85, 80, []],
		['score up, CSAT unchanged', [2, 3], 80, 80, []]
	])('%s', (_, levels, before, now, kinds) => {
		expect(course(levels, { csat: { value: before } }, { csat: { value: now } })).toEqual(kinds);
	});

	it.each<[string, KpiEntries, KpiEntries]>([
		['churn', { churn: { value: 5 } }, { churn: { value: 7 } }],
		['clv', { clv: { value: 900, currency: 'EUR' } }, { clv: { value: 800, currency: 'EUR' } }],
		['nps', { nps: { value: 20 } }, { nps: { value: 10 } }]
	])('%s got worse while the score rose', (kpi, before, now) => {
		expect(course([2, 3], before, now)).toEqual([`momentum whole ${kpi}`]);
		expect(course([2, 3], now, before)).toEqual([]);
	});

	it('decides by the comparison of two periods, not by whether two intervals touch', () => {
		const churn = (customersLost: number): KpiEntries => ({ churn: { customersAtStart: 1000, customersLost } });
		// 5 % (3.8 to 6.5) and 7.5 % (6.0 to 9.3) overlap, and yet differ by more than chance.
		expect(course([2, 3], churn(50), churn(75))).toEqual(['momentum whole churn']);
		expect(course([2, 3], churn(50), churn(71))).toEqual(['momentum whole churn']);
		expect(course([2, 3], churn(50), churn(70))).toEqual([]);
	});

	it.each<[string, KpiEntries, KpiEntries]>([
		['only the later report has the figure', {}, { csat: { value: 70 } }],
		['only the earlier report has it', { csat: { value: 80 } }, {}],
		['nothing could be computed before', { csat: { satisfied: 0, answers: 0 } }, { csat: { value: 70 } }],
		['the currencies differ', { clv: { value: 900, currency: 'EUR' } }, { clv: { value: 800, currency: 'CHF' } }]
	])('is not there where %s', (_, before, now) => {
		expect(course([2, 3], before, now)).toEqual([]);
	});

	it('takes no account of the previous period that either report names for itself', () => {
		const now: KpiEntries = { csat: { value: 80, previous: { value: 90 } } };
		expect(course([2, 3], { csat: { value: 75 } }, now)).toEqual([]);
	});

	it('needs an overall score on both sides', () => {
		const none = { ...dated(id, earlier, 2, { csat: { value: 85 } }) };
		const unanswered = buildReport({
			questionnaire: none.questionnaire,
			subject: { asOf: earlier },
			answers: [],
			kpis: { csat: { value: 85 } }
		});
		const now = dated(id, later, 3, { csat: { value: 80 } });
		expect(found(compareReports(now, { ...none, report: unanswered }))).toEqual([]);
	});
});

describe('momentum', () => {
	const before = dated('executive', earlier, 'dontKnow', { csat: { satisfied: 850, answers: 1000 } });
	const now = dated('executive', later, 4, { csat: { satisfied: 750, answers: 1000 } });
	const [finding] = compareReports(now, before).findings;

	it('shows both scores and both figures with their uncertainty, in the order of time', () => {
		expect(finding).toMatchObject({ rule: 'M7.momentum', kpi: 'csat' });
		expect(finding?.statement.de).toBe(
			'Über die 22 Fragen, die beide Berichte gleich stellen, ist Ihr Gesamtwert von 50 (Spanne 48 bis 52) auf 52 Punkte gestiegen; ' +
				'Ihre Kundenzufriedenheit (CSAT) hat sich dagegen von 85\u202f% (95‑%‑Intervall 82,7 bis 87,1\u202f%) auf 75\u202f% (95‑%‑Intervall 72,2 bis 77,6\u202f%) verschlechtert.'
		);
		expect(finding?.statement.en).toMatch(/^Over the 22 questions .* has risen from 50 .* has worsened from 85% /);
		expect(finding?.answers).toEqual(versioned('executive').items.map((item) => item.id));
	});

	it('says the same whichever of the two is looked at', () => {
		expect(compareReports(before, now).findings).toEqual([finding]);
	});
});
