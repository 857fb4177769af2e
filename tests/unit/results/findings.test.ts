import { describe, expect, it } from 'vitest';
import { evaluateKpis } from '../../../src/lib/core/kpi/evaluate';
import { findGroupFindings } from '../../../src/lib/core/round/findings';
import { overviewView } from '../../../src/lib/ui/results/overview';
import { inputOf, publication } from './fixtures';

const input = inputOf(publication);
const { questionnaire } = input;
const findings = findGroupFindings({ publication, questionnaire, groupId: 'organisation', kpis: {} });
const alpha = publication.groups.find(({ id }) => id === 'alpha');
if (alpha === undefined) throw new Error('alpha is shown');

// People in alpha answer high throughout, and more of its customers leave than it means to lose.
const kpis = evaluateKpis({ churn: { customersAtStart: 400, customersLost: 60, target: 5 } });
const ofAlpha = findGroupFindings({ publication, questionnaire, groupId: 'alpha', kpis }).filter(({ kpi }) => kpi);

describe('findings on the page of the whole organisation', () => {
	it('a department whose customers disagree with it comes before what only people inside disagree on', () => {
		const told = overviewView(input, findings, [{ group: alpha, findings: ofAlpha }]).findings;
		expect(findings.length).toBeGreaterThan(0);
		expect(told).toHaveLength(findings.length + ofAlpha.length);
		expect(told[0]?.department).toEqual({ name: 'Department alpha', href: '/o/a/rounds/r/results/groups/alpha' });
		expect(told.at(-1)?.department).toBeNull();
	});

	it('each has an address of its own', () => {
		const told = overviewView(input, findings, [{ group: alpha, findings: ofAlpha }]).findings;
		expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
	});
});
