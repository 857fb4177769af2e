import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/lib/core/answer/types';
import { factProblem } from '../../../src/lib/core/answer/fact-problems';
import { questionnaires } from '../../../src/lib/core/catalogue';

const item = questionnaires.executive.items.find(({ id }) => id === 'service.1')!;
const contrast = questionnaires.executive.items.find(({ id }) => id === 'contrast.1')!;
const fieldOf = (evidence: Evidence) =>
	factProblem(item, { item: item.id, value: { level: 4 }, evidence }, '2026-11-15')?.field;

describe('a fact that would not count is named at the field that would mend it', () => {
	it.each<[string, Evidence, string | undefined]>([
		['too short', { what: 'abc', when: '2026-10-01' }, 'what.service.1'],
		['no date', { what: 'A list of forty cases' }, 'when.service.1'],
		['a month without a day', { what: 'A list of forty cases', when: '2026-10' }, 'when.service.1'],
		['a date to come', { what: 'A list of forty cases', when: '2026-11-16' }, 'when.service.1'],
		['a date long past', { what: 'A list of forty cases', when: '2024-10-31' }, 'when.service.1'],
		['a date that still counts', { what: 'A list of forty cases', when: '2024-11-01' }, undefined],
		['an address instead of a date', { what: 'A list of forty cases', link: 'https://example.org/' }, undefined]
	])('%s', (_, evidence, field) => {
		expect(fieldOf(evidence)).toBe(field);
	});

	it('says nothing where no fact was entered, or none is taken', () => {
		expect(factProblem(item, { item: item.id, value: { level: 4 } }, '2026-11-15')).toBeNull();
		const evidence = { what: 'abc' };
		expect(factProblem(item, { item: item.id, value: { level: 2 }, evidence }, '2026-11-15')).toBeNull();
		expect(factProblem(contrast, { item: contrast.id, value: { position: 7 }, evidence }, '2026-11-15')).toBeNull();
	});
});
