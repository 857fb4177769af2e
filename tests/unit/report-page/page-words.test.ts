import { locales } from '$lib/core/text';
import { describe, expect, it } from 'vitest';
import { caseOf, sampleCase, textsOf } from '../charts/reports';

const everyPage = ['manufacturer', 'discounter', 'service'].flatMap((id) => locales.map((locale) => ({ id, locale })));

describe('the words of a report page', () => {
	it.each(everyPage)('are complete for the sample $id in $locale', ({ id, locale }) => {
		const one = sampleCase(id, locale);
		const { words } = textsOf(one, locale);
		expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|\{\w+\}/);
		expect(Object.keys(words.dimensions)).toEqual(one.report.dimensions.map((dimension) => dimension.id));
		expect(Object.keys(words.kpis)).toEqual(Object.keys(one.report.kpis));
		expect(words.statement.join('')).not.toBe('');
	});

	it('hold only passages that the report cites, each with its source', () => {
		const { passages } = textsOf(sampleCase('manufacturer'));
		for (const [id, passage] of Object.entries(passages)) {
			expect(passage.anchor).toBe(id.replace(/[ .]/g, '-'));
			expect(passage.sourceTitle).not.toBe('');
		}
		expect(Object.keys(passages)).toContain('ki check.regel');
	});

	it('list the answers that hold the stage only where the sentence counts them', () => {
		const manufacturer = sampleCase('manufacturer');
		const [claimed] = textsOf(manufacturer).words.holdLists;
		expect(claimed?.labels).toHaveLength(manufacturer.report.overall.hold?.claimed.heldBy.length ?? 0);
		const short = caseOf('reality-check', {
			answers: [4, 4, 4, 0].map((level, index) => ({ item: `check.${index + 1}`, level: level as 0 | 4 }))
		});
		expect(textsOf(short).words.holdLists).toEqual([]);
	});

	it('say of a dimension without a score why there is none', () => {
		const empty = caseOf('executive', { answers: [] });
		expect(textsOf(empty).words.dimensions['service']).toMatchObject({
			stage: null,
			figures: expect.stringMatching(/^Ohne Punktwert: /),
			holds: []
		});
	});
});
