import { describe, expect, it } from 'vitest';
import { evaluateKpis } from '../../../src/lib/core/kpi/evaluate';
import { findGroupFindings } from '../../../src/lib/core/round/findings';
import { overviewView } from '../../../src/lib/ui/results/overview';
import { inputOf, publication } from './fixtures';

const input = inputOf(publication);
const { questionnaire } = input;
const findings = findGroupFindings({ publication, questionnaire, groupId: 'organisation', kpis: {} }).map(
	(finding) => ({
		finding
	})
);
const alpha = publication.groups.find(({ id }) => id === 'alpha');
if (alpha === undefined) throw new Error('alpha is shown');

// People in alpha answer high throughout, and more of its customers leave than it means to lose.
const kpis = evaluateKpis({ churn: { customersAtStart: 400, customersLost: 60, target: 5 } });
const ofAlpha = findGroupFindings({ publication, questionnaire, groupId: 'alpha', kpis })
	.filter(({ kpi }) => kpi)
	.map((finding) => ({ finding }));

describe('findings on the page of the whole organisation', () => {
	it('a department whose customers disagree with it comes before what only people inside disagree on', () => {
		const told = overviewView(input, findings, [{ group: alpha, findings: ofAlpha }]).findings;
		expect(findings.length).toBeGreaterThan(0);
		expect(told).toHaveLength(findings.length + ofAlpha.length);
		expect(told[0]?.group).toEqual({ name: 'Department alpha', href: '/o/a/rounds/r/results/groups/alpha' });
		expect(told.at(-1)?.group).toBeNull();
	});

	it('each has an address of its own', () => {
		const told = overviewView(input, findings, [{ group: alpha, findings: ofAlpha }]).findings;
		expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
	});
});

describe('a finding that was set aside', () => {
	const dismissed = { reason: 'A strike in Department alpha', by: 'Ann', at: new Date('2026-10-05T08:00:00Z') };
	const acts = { base: '/o/a', maySetAside: true, mayCreateActions: true };
	const judged = ofAlpha.slice(0, 1).map((one) => ({ ...one, key: 'M7.self-image~x', dismissed }));
	const told = (isWithoutNames: boolean, allowed = acts) =>
		overviewView(inputOf(publication, { isWithoutNames }), [], [{ group: alpha, findings: judged }], allowed)
			.findings[0];

	it('stays on the page with the reason, and can be taken up again', () => {
		expect(told(false)).toMatchObject({
			setAside: { note: 'Set aside on 5 October 2026 by Ann:', reason: 'A strike in Department alpha' },
			acts: [{ href: '/o/a/findings/M7.self-image~x/take-up', text: 'Take up again' }]
		});
	});

	it('is taken up only by whoever may', () => {
		expect(told(false, { ...acts, maySetAside: false })?.acts).toEqual([]);
	});

	it('says beside hidden names neither the reason, which may name them, nor who gave it', () => {
		const shown = told(true);
		expect(shown?.setAside?.reason).toBeNull();
		expect(shown?.acts).toEqual([]);
		expect(JSON.stringify(shown?.setAside)).not.toMatch(/alpha|Ann/);
	});

	it('can be made an action of, or be set aside, as long as it is open', () => {
		const open = ofAlpha.slice(0, 1).map((one) => ({ ...one, key: 'M7.self-image~x' }));
		const view = overviewView(input, [], [{ group: alpha, findings: open }], acts).findings[0];
		expect(view?.acts.map(({ href }) => href)).toEqual([
			'/o/a/actions/new?finding=M7.self-image%7Ex',
			'/o/a/findings/M7.self-image~x/set-aside'
		]);
	});
});
