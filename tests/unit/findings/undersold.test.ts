import { describe, expect, it } from 'vitest';
import type { KpiEntries } from '$lib/core/kpi/types';
import {
	extreme,
	found,
	links,
	met,
	middling,
	missed,
	profileQuestionnaires,
	reportOn,
	reportOnTwenty,
	twentyAnswers
} from './profiles';

describe.each(profileQuestionnaires)('undersold on %s', (id) => {
	it.each(links)('is there where %s meets its target against a low %s', (kpi, dimension) => {
		const answers = extreme(id, dimension, 'low');
		expect(found(reportOn(id, answers, met[kpi]))).toContain(`undersold ${dimension} ${kpi}`);
		expect(found(reportOn(id, answers, missed[kpi]))).toEqual([]);
	});

	it.each(links)('is not there where %s meets its target and %s is in the middle', (kpi) => {
		expect(found(reportOn(id, middling(id), met[kpi]))).toEqual([]);
	});

	it.each<[string, KpiEntries, boolean]>([
		['met, no previous period', { csat: { value: 85, target: 80 } }, true],
		['met and better', { csat: { value: 85, target: 80, previous: { value: 80 } } }, true],
		['met and the same', { csat: { value: 85, target: 80, previous: { value: 85 } } }, true],
		['met but worse', { csat: { value: 85, target: 80, previous: { value: 90 } } }, false],
		['better, no target', { csat: { value: 85, previous: { value: 80 } } }, false],
		['no target, no previous period', { csat: { value: 85 } }, false]
	])('%s', (_, kpis, expected) => {
		const kinds = found(reportOn(id, extreme(id, 'service', 'low'), kpis));
		expect(kinds).toEqual(expected ? ['undersold service csat'] : []);
	});
});

describe('the limits of undersold', () => {
	const finding = ['undersold service csat'];

	it.each<[string, number, number, boolean]>([
		['35 points, nothing open', 28, 0, true],
		['one step more: 36.25 points', 29, 0, false],
		['33 points with a band up to 50', 20, 5, true],
		['one step more: 35 points with a band up to 51.25', 21, 5, false]
	])('%s', (_, rungs, open, expected) => {
		expect(found(reportOnTwenty(twentyAnswers(rungs, open), met.csat))).toEqual(expected ? finding : []);
	});

	it('take a target as met only where the interval lies beyond it', () => {
		const csat = (satisfied: number): KpiEntries => ({ csat: { satisfied, answers: 100, target: 80 } });
		expect(found(reportOnTwenty(twentyAnswers(0), csat(88)))).toEqual(finding);
		expect(found(reportOnTwenty(twentyAnswers(0), csat(87)))).toEqual([]);
	});

	it('take a known figure that equals its target as met', () => {
		expect(found(reportOnTwenty(twentyAnswers(0), { csat: { value: 80, target: 80 } }))).toEqual(finding);
		expect(found(reportOnTwenty(twentyAnswers(0), { csat: { value: 79.9, target: 80 } }))).toEqual([]);
	});
});
