import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { medianPlace, recommendForGroup } from '../../../src/lib/core/recommendation/for-group';
import type { Recommendation } from '../../../src/lib/core/recommendation/types';
import { recommendationTemplates } from '../../../src/lib/core/recommendation/templates';
import { findGroupFindings } from '../../../src/lib/core/round/findings';
import { type Response, atBack, department, people, published } from '../round/builders';

const questionnaire = questionnaires.pulse;

function recommended(responses: readonly Response[], groupId = 'organisation'): readonly Recommendation[] {
	const publication = published(responses, [department('a', 20), department('b', 20)]);
	const group = { publication, questionnaire, groupId, kpis: {} };
	return recommendForGroup({ ...group, findings: findGroupFindings(group) });
}

const low = [...people(12, atBack('a'), 0), ...people(12, atBack('b'), 0)];
const high = [...people(12, atBack('a'), 3), ...people(12, atBack('b'), 3)];

describe('recommendations for a group', () => {
	it('fire by what its answers have in common, with the median and how many answered', () => {
		const [first] = recommended(low);
		expect(first?.because.de).toMatch(/ist die mittlere von 24 Antworten „/);
		expect(first?.because.en).toMatch(/the median of 24 answers is “/);
		expect(first?.because.de).not.toContain('sagen Sie');
		expect(recommended(high).length).toBeLessThan(recommended(low).length);
	});

	it('name only items whose median lies where their template looks', () => {
		for (const { id, answers } of recommended(low)) {
			const template = recommendationTemplates.find((each) => each.id === id);
			const triggers = template?.items.filter(({ item }) => answers.includes(item)) ?? [];
			expect(triggers.length, id).toBeGreaterThan(0);
			expect(
				triggers.some(({ from }) => from <= 1),
				id
			).toBe(true);
		}
	});

	it('do not fire for a group that is not shown, nor for one that is not there', () => {
		const few = [...people(12, atBack('a'), 0), ...people(4, atBack('b'), 0)];
		expect(recommended(few, 'b')).toEqual([]);
		expect(recommended(low, 'nowhere')).toEqual([]);
	});

	it('do not fire on items that are withheld where too few know the answer', () => {
		const dontKnow = -2;
		const silent = low.map((response, index) => (index % 12 < 9 ? withCode(response, dontKnow) : response));
		expect(recommended(silent)).toEqual([]);
	});

	it.each([
		[[1, 3, 2, 2, 0], 1],
		[[0, 0, 0, 0, 5], 4],
		[[2, 0, 0, 2, 0], 0],
		[[2, 0, 0, 3, 0], 3]
	])('the median of %j is level %i', (distribution, level) => {
		expect(medianPlace(distribution)).toBe(level);
	});
});

function withCode(response: Response, code: number): Response {
	return { ...response, sheet: response.sheet.map(() => code) };
}
