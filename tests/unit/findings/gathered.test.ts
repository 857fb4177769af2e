import { describe, expect, it } from 'vitest';
import { withDismissals } from '../../../src/lib/core/findings/dismissal';
import type { PlacedFinding, StoredDismissal } from '../../../src/lib/core/findings/found';
import { findingKey, hasSameFigures } from '../../../src/lib/core/findings/key';
import { inReadingOrder } from '../../../src/lib/core/findings/order';
import { type Finding, findingKinds } from '../../../src/lib/core/findings/types';
import type { Text } from '../../../src/lib/core/text';

const statement = (en: string): Text => ({ de: en, en });
const finding: Finding = {
	...{ rule: 'M7.self-image', kind: 'self-image-above-evidence', dimension: 'service', kpi: 'csat' },
	statement: statement('On “Service” 78 out of 100 points (95% interval 70 to 86, 12 people), yet 71% misses 80%.'),
	...{ explanations: [], answers: ['a', 'b'] }
};
const spring = findingKey(finding, { group: 'sales', source: 'spring' });
const decision: StoredDismissal = {
	...{ key: spring, statement: finding.statement, reason: 'A strike', by: 'Ann', at: new Date('2026-05-01') }
};

function placed(key: string, changed: Partial<Finding> = {}): PlacedFinding {
	const about = { report: { assessmentId: 'x', name: statement('x'), key: 'x' } };
	return { key, finding: { ...finding, ...changed }, about, links: [], items: [] };
}

describe('the key of a finding', () => {
	it('can stand in an address as it is', () => {
		expect(spring).toBe('M7.self-image~service~csat~sales~spring');
		expect(encodeURIComponent(spring)).toBe(spring);
	});

	it.each<readonly [string, string]>([
		['group', findingKey(finding, { group: 'organisation', source: 'spring' })],
		['source', findingKey(finding, { group: 'sales', source: 'autumn' })],
		['KPI', findingKey({ ...finding, kpi: 'nps' }, { group: 'sales', source: 'spring' })],
		['rule', findingKey({ ...finding, rule: 'M7.undersold' }, { group: 'sales', source: 'spring' })]
	])('is another one for another %s', (_, key) => {
		expect(key).not.toBe(spring);
	});

	it('tells apart the two ways in which one dimension flies blind', () => {
		const { kpi: _, ...rest } = finding;
		const blind: Finding = { ...rest, rule: 'M7.flying-blind', kind: 'flying-blind', dimension: 'measurement' };
		const keys = [['check.6'], ['check.6', 'measurement.1']].map((answers) =>
			findingKey({ ...blind, answers }, { group: 'organisation', source: 'spring' })
		);
		expect(new Set(keys).size).toBe(2);
	});
});

describe('a decision about a finding', () => {
	it('holds for the same finding with the same figures, however it is worded', () => {
		const reworded = statement(
			'“Service” reaches 78 of 100 points (95% interval from 70 to 86; 12 people), but 71% misses 80%.'
		);
		for (const changed of [{}, { statement: reworded }]) {
			expect(withDismissals([placed(spring, changed)], [decision])[0]).toMatchObject({
				dismissed: { reason: 'A strike', by: 'Ann' },
				reopened: null
			});
		}
	});

	it('does not hold for other figures: the finding is open again and names the reason', () => {
		const corrected = {
			statement: statement('On “Service” 78 out of 100 points (95% interval 70 to 86, 12 people), yet 69% misses 80%.')
		};
		expect(withDismissals([placed(spring, corrected)], [decision])[0]).toMatchObject({
			dismissed: null,
			reopened: { reason: 'A strike' }
		});
	});

	it('does not hold for a later round, which names the newest earlier one', () => {
		const autumn = findingKey(finding, { group: 'sales', source: 'autumn' });
		const older = { ...decision, key: findingKey(finding, { group: 'sales', source: 'winter' }), reason: 'A move' };
		const [one] = withDismissals([placed(autumn)], [decision, older]);
		expect(one).toMatchObject({ dismissed: null, reopened: { reason: 'A strike' } });
	});

	it('says nothing about another group, dimension or kind', () => {
		const others = [
			findingKey(finding, { group: 'tech', source: 'spring' }),
			findingKey({ ...finding, dimension: 'journey' }, { group: 'sales', source: 'spring' })
		];
		for (const one of withDismissals(
			others.map((key) => placed(key)),
			[decision]
		)) {
			expect(one).toMatchObject({ dismissed: null, reopened: null });
		}
	});
});

describe('the figures of two statements', () => {
	it.each([
		['58.5 to 61', '58.5 to 61', true],
		['58.5 to 61', '58.5 to 62', false],
		['5 of 12', '512', false],
		['NPS of −8', 'NPS of 8', false],
		['“Sales 2” at 40', '“Sales 3” at 40', true],
		['1,200', '1.200', false]
	])('“%s” and “%s”', (one, other, isSame) => {
		expect(hasSameFigures(statement(one), statement(other))).toBe(isSame);
	});
});

describe('the order in which findings are read', () => {
	it('has contradictions first, then blind spots, then differing views, and keeps those of a kind as they were', () => {
		const found = findingKinds.toReversed().flatMap((kind) => [1, 2].map((place) => ({ place, finding: { kind } })));
		const ordered = inReadingOrder(found);
		expect(ordered.filter(({ place }) => place === 1).map(({ finding: { kind } }) => kind)).toEqual([
			'self-image-above-evidence',
			'undersold',
			'momentum',
			'flying-blind',
			'paper-only',
			'unevidenced',
			'leaders-differ',
			'no-shared-picture'
		]);
		expect(ordered.map(({ place }) => place)).toEqual(findingKinds.flatMap(() => [1, 2]));
	});
});
