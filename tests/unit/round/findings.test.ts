import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { passageById } from '../../../src/lib/core/catalogue/sources';
import type { Questionnaire } from '../../../src/lib/core/catalogue/types';
import type { Finding } from '../../../src/lib/core/findings/types';
import { evaluateKpis } from '../../../src/lib/core/kpi/evaluate';
import type { KpiEntries } from '../../../src/lib/core/kpi/types';
import { findGroupFindings } from '../../../src/lib/core/round/findings';
import type { Publication } from '../../../src/lib/core/round/publication';
import { type Response, atBack, department, leadership, leading, people, published } from './builders';

const groups = [department('tech', 40), department('sales', 40), leadership(20)];

function found(
	responses: readonly Response[],
	{ kpis = {}, groupId = 'organisation', questionnaire = questionnaires.pulse }: Asked = {}
): readonly Finding[] {
	const publication = published(responses, groups, { questionnaire });
	return findGroupFindings({ publication, questionnaire, groupId, kpis: evaluateKpis(kpis) });
}

interface Asked {
	readonly kpis?: KpiEntries;
	readonly groupId?: string;
	readonly questionnaire?: Questionnaire;
}

const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);
const high = [...people(14, atBack('tech'), 3), ...people(12, atBack('sales'), 3), ...people(9, leading(), 3)];
const low = [...people(14, atBack('tech'), 0), ...people(12, atBack('sales'), 0), ...people(9, leading(), 0)];
const missedCsat: KpiEntries = { csat: { satisfied: 300, answers: 500, target: 80 } };
const metCsat: KpiEntries = { csat: { satisfied: 450, answers: 500, target: 80 } };

describe('an unremarkable round', () => {
	it('has no finding', () => {
		const middling = [...people(14, atBack('tech'), 2), ...people(12, atBack('sales'), 2), ...people(9, leading(), 2)];
		expect(found(middling, { kpis: { csat: { satisfied: 400, answers: 500, target: 80 } } })).toEqual([]);
	});

	it('has none of a group that is hidden, nor of one that there is not', () => {
		const few = [...people(14, atBack('tech'), 3), ...people(4, atBack('sales'), 3), ...people(9, leading(), 3)];
		expect(found(few, { kpis: missedCsat, groupId: 'sales' })).toEqual([]);
		expect(found(few, { kpis: missedCsat, groupId: 'elsewhere' })).toEqual([]);
	});
});

describe('answers against figures', () => {
	it('are a self-image above evidence where they are high and the figure misses its target', () => {
		const [finding, ...others] = found(high, { kpis: missedCsat, groupId: 'tech' });
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ kind: 'self-image-above-evidence', dimension: 'service', kpi: 'csat' });
		expect(finding?.statement.de).toMatch(
			/^Zu „Service & Erlebnis“ ergeben die Antworten aus „Department tech“ \d\d von 100 Punkten \(95‑%‑Intervall \d\d bis \d\d, 14 Personen\), doch Ihre Kundenzufriedenheit/
		);
		expect(finding?.statement.en).toMatch(
			/^On “Service & experience” the answers from “Department tech” come to \d\d out of 100 points \(95% interval \d\d to \d\d, 14 people\), yet your/
		);
	});

	it('are undersold where they are low and it is met', () => {
		expect(kinds(found(low, { kpis: metCsat }))).toEqual(['undersold']);
	});

	it('are no finding where both agree, or the figure leaves it open', () => {
		expect(found(high, { kpis: metCsat })).toEqual([]);
		expect(found(low, { kpis: missedCsat })).toEqual([]);
		expect(found(high, { kpis: { csat: { satisfied: 8, answers: 10, target: 85 } } })).toEqual([]);
	});

	it('are no finding where the interval reaches too far down', () => {
		const wide = [...people(2, atBack('tech'), 0), ...people(7, atBack('tech'), 3), ...people(9, leading(), 3)];
		const spread = published(wide, groups);
		const service = spread.groups
			.find(({ id }) => id === 'tech')
			?.figures?.dimensions.find(({ id }) => id === 'service');
		const measure = service?.measure;
		if (measure?.showing !== 'shown') throw new Error('It is shown.');
		expect(measure.mean).toBeGreaterThanOrEqual(65);
		expect(measure.interval?.[0]).toBeLessThan(50);
		expect(kinds(found(wide, { kpis: missedCsat, groupId: 'tech' }))).not.toContain('self-image-above-evidence');
	});
});

describe('leaders and staff', () => {
	it('differ where they can be told apart, the finding being the organisation’s', () => {
		const gap = [...people(14, atBack('tech')), ...people(12, atBack('sales')), ...people(9, leading(), 3)];
		const findings = found(gap).filter(({ kind }) => kind === 'leaders-differ');
		expect(findings).toHaveLength(9);
		expect(findings.find(({ dimension }) => dimension === 'service')?.statement.en).toMatch(
			/^On “Service & experience” leaders judge \d\d points higher than staff \(95% interval \d\d to \d\d\): .* 9 people\) against .* 26 people\)\.$/
		);
		expect(kinds(found(gap, { groupId: 'tech' }))).not.toContain('leaders-differ');
	});

	it('say who is lower, with the interval turned round', () => {
		const gap = [...people(14, atBack('tech'), 3), ...people(12, atBack('sales'), 3), ...people(9, leading())];
		const [first] = found(gap).filter(({ kind }) => kind === 'leaders-differ');
		expect(first?.statement.de).toMatch(
			/urteilen die Führungskräfte um \d\d Punkte niedriger als die Mitarbeitenden \(95‑%‑Intervall \d/
		);
	});

	it('do not differ where chance could do it', () => {
		expect(kinds(found(high))).not.toContain('leaders-differ');
	});
});

describe('a group', () => {
	const split = [
		...people(7, atBack('tech'), 0),
		...people(7, atBack('tech'), 3),
		...people(12, atBack('sales'), 2),
		...people(9, leading(), 2)
	];

	it('has no shared picture where its answers lie far apart', () => {
		const findings = found(split, { groupId: 'tech' });
		expect(new Set(kinds(findings))).toEqual(new Set(['no-shared-picture']));
		expect(findings[0]?.statement.de).toContain('gehen die Antworten aus „Department tech“ weit auseinander');
		expect(found(split, { groupId: 'sales' })).toEqual([]);
	});

	it('flies blind where many do not know, over everything', () => {
		const unknown = (share: number) =>
			high.map(({ cell, sheet }, person) => ({
				cell,
				sheet: sheet.map((level, index) => ((person * 7 + index * 3) % 10 < share ? -2 : level))
			}));
		expect(kinds(found(unknown(3)))).toEqual(['flying-blind']);
		expect(found(unknown(3))[0]?.statement.en).toMatch(
			/^Overall, \d+ of 840 applicable answers of everyone taking part \(3\d%\)/
		);
		expect(found(unknown(2))).toEqual([]);
	});
});

describe('a round that asks for evidence', () => {
	const full = questionnaires.full;
	const answered = (level: (index: number, person: number) => number): Response[] =>
		[...Array.from({ length: 20 }, () => atBack('tech')), ...Array.from({ length: 9 }, () => leading())].map(
			(cell, person) => ({
				cell,
				sheet: full.items.map((item, index) => (item.kind === 'contrast' ? 4 + (person % 3) : level(index, person)))
			})
		);
	const bare = answered((index, person) => ((person + index) % 4 === 0 ? 2 : 3));

	it('is unevidenced where most high answers have no fact', () => {
		const findings = found(bare, { questionnaire: full, kpis: metCsat });
		expect(kinds(findings)).toContain('unevidenced');
		expect(findings.find(({ dimension }) => dimension === 'service')?.statement.en).toMatch(
			/lack evidence that counts\.$/
		);
	});

	it('is not where they have', () => {
		const backed = answered((index, person) => ((person + index) % 4 === 0 ? 2 : 13));
		expect(found(backed, { questionnaire: full, kpis: metCsat })).toEqual([]);
	});

	it('flies blind where it says it measures and no figure is there', () => {
		const backed = answered((index, person) => ((person + index) % 4 === 0 ? 14 : 13));
		const findings = found(backed, { questionnaire: full });
		expect(kinds(findings)).toEqual(['flying-blind']);
		expect(findings[0]).toMatchObject({ dimension: 'measurement', answers: ['check.6'] });
		expect(found(backed, { questionnaire: full, groupId: 'tech' })).toEqual([]);
	});
});

describe('every finding of a group', () => {
	const gap = [
		...people(7, atBack('tech'), 0),
		...people(7, atBack('tech'), 2),
		...people(12, atBack('sales'), 0),
		...people(9, leading(), 3)
	];
	const findings = ['organisation', 'leadership', 'staff', 'other-staff', 'tech', 'sales'].flatMap((groupId) => [
		...found(gap, { groupId, kpis: missedCsat }),
		...found(low, { groupId, kpis: metCsat })
	]);

	it('is told in whole sentences in both languages, with two or three explanations and passages there are', () => {
		expect(findings.length).toBeGreaterThan(15);
		for (const { statement, explanations, basis, answers } of findings) {
			for (const text of [statement, ...explanations, ...(basis ? [basis.text] : [])]) {
				expect(text.de).toMatch(/^[A-ZÄÖÜ0-9„].*\.$/s);
				expect(text.en).toMatch(/^[A-Z0-9“].*\.$/s);
				expect(`${text.de}${text.en}`).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.| ,|"|'/);
			}
			expect([2, 3]).toContain(explanations.length);
			expect(answers.length).toBeGreaterThan(0);
			for (const id of basis?.sources ?? []) expect(passageById(id).id).toBe(id);
		}
	});

	it('rests on nothing that is not published', () => {
		const publication = published(gap, groups);
		const read = JSON.parse(JSON.stringify(publication)) as Publication;
		const ask = (from: Publication) =>
			findGroupFindings({ publication: from, questionnaire: questionnaires.pulse, groupId: 'organisation', kpis: {} });
		expect(ask(read)).toEqual(ask(publication));
	});
});
