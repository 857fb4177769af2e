import { describe, expect, it } from 'vitest';
import { passageById } from '$lib/core/catalogue/sources';
import { ruleById } from '$lib/core/catalogue/rules';
import { findingKinds } from '$lib/core/findings/types';
import { sampleInput, sampleProfiles } from '$lib/core/sample';
import { answersOf, report } from '../report/builders';
import { found, met, middling, missed, profileQuestionnaires, reportOn } from './profiles';

const samples = sampleProfiles.map((profile) => sampleInput(profile, 'de'));

describe.each(profileQuestionnaires)('an unremarkable profile on %s', (id) => {
	it('has no finding, whatever its figures are', () => {
		expect(found(reportOn(id, middling(id)))).toEqual([]);
		expect(found(reportOn(id, middling(id), { ...missed.churn, ...missed.nps, ...missed.csat }))).toEqual([]);
		expect(found(reportOn(id, middling(id), { ...met.churn, ...met.nps, ...met.csat }))).toEqual([]);
	});

	it('has none without any answer either', () => {
		expect(found(reportOn(id, [], {}))).toEqual([]);
	});
});

describe('every finding', () => {
	const findings = [
		...samples.flatMap((sample) => report(sample).findings),
		...profileQuestionnaires.flatMap((id) => {
			const bare = answersOf(id, 4, 7).map((answer) => ({ ...answer, evidence: undefined }));
			return [...reportOn(id, bare, {}).findings, ...reportOn(id, bare, missed.nps).findings];
		})
	];

	it('has a known kind and rule, two or three benign explanations, and answers behind it', () => {
		expect(findings.length).toBeGreaterThan(8);
		for (const finding of findings) {
			expect(findingKinds).toContain(finding.kind);
			expect(ruleById(finding.rule).section).toBe(7);
			expect(finding.explanations.length).toBeGreaterThanOrEqual(2);
			expect(finding.explanations.length).toBeLessThanOrEqual(3);
			expect(finding.answers.length).toBeGreaterThan(0);
		}
	});

	it('is told in whole sentences in both languages', () => {
		for (const { statement, explanations, basis } of findings) {
			for (const text of [statement, ...explanations, ...(basis ? [basis.text] : [])]) {
				expect(text.de).toMatch(/^[A-ZÄÖÜ0-9„].*\.$/s);
				expect(text.en).toMatch(/^[A-Z0-9“].*\.$/s);
				expect(`${text.de}${text.en}`).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.| ,/);
			}
		}
	});

	it('says why it counts, with passages there are', () => {
		for (const { basis } of findings) {
			expect(basis?.sources.length).toBeGreaterThan(0);
			for (const id of basis?.sources ?? []) expect(passageById(id).id).toBe(id);
		}
	});

	it('is one a KPI and dimension', () => {
		for (const sample of samples) {
			const keys = report(sample).findings.map(({ kind, kpi, dimension }) => `${kpi ? '' : kind} ${kpi} ${dimension}`);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});
});
