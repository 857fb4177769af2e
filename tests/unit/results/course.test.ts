import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Publication } from '../../../src/lib/core/round/publication';
import type { TrendRound } from '../../../src/lib/core/round/trend-groups';
import { courseChoices, courseView } from '../../../src/lib/ui/results/course-view';
import { atBack, department, inFront, people, published } from '../round/builders';

const groups = [department('alpha', 20), department('beta', 20)];

/** A round of two departments: `alpha` at this level, `beta` always at the same. */
function round(name: string, level: number, invited: ReadonlyMap<string, ReadonlySet<string>> = new Map()): TrendRound {
	const responses = [
		...people(10, inFront('alpha'), level),
		...people(8, atBack('alpha'), level),
		...people(10, inFront('beta'), 1),
		...people(8, atBack('beta'), 1)
	];
	const publication: Publication = published(responses, groups, { overrides: { name } });
	return { publication, questionnaire: questionnaires.pulse, invited };
}

const peopleNamed = (...names: readonly string[]) => new Set(names);

describe('the course of a dimension', () => {
	const view = courseView([round('Spring', 0), round('Autumn', 3)], { measure: 'service' }, 'en');
	const panel = (name: string) => view.panels.find((one) => one.name === name);

	it('says of each step whether it can be told from chance', () => {
		expect(panel('Department alpha')?.steps).toMatchObject([
			{ isChange: true, words: expect.stringMatching(/^Spring – Autumn: \+\d+ points, distinguishable/) }
		]);
		expect(panel('Department beta')?.steps).toMatchObject([
			{ isChange: false, words: expect.stringContaining('within noise') }
		]);
		expect(view.summary).toMatch(/^\d+ of \d+ steps are greater than chance would suggest\.$/);
	});

	it('gives each round with its mean, its interval and how many answered', () => {
		expect(panel('Department alpha')?.values[0]).toMatch(/^Spring: \d+ \(\d+ to \d+\), 18 responses$/);
	});
});

describe('other words', () => {
	it('break the line, and only what was asked in the same words is compared', () => {
		const [first, ...others] = questionnaires.pulse.items;
		if (first === undefined) throw new Error('The pulse asks something.');
		const reworded = { ...first, text: { de: 'Anders gefragt?', en: 'Asked otherwise?' } };
		const later = { ...round('Autumn', 3), questionnaire: { ...questionnaires.pulse, items: [reworded, ...others] } };
		const dimension = first.dimensions[0]?.id ?? 'service';
		const view = courseView([round('Spring', 0), later], { measure: dimension }, 'de');
		const alpha = view.panels.find(({ name }) => name === 'Department alpha');
		expect(alpha?.steps[0]?.words).toContain('andere Fragen');
		expect(alpha?.steps[0]?.items.length).toBeGreaterThan(0);
		expect(alpha?.steps[0]?.items.join()).not.toContain(first.label.de);
	});
});

describe('a group that few people left or joined', () => {
	it('has no line, and the page says why', () => {
		const before = new Map([['alpha', peopleNamed('a', 'b', 'c', 'd', 'e', 'f')]]);
		const after = new Map([['alpha', peopleNamed('a', 'b', 'c', 'd', 'e', 'g')]]);
		const view = courseView([round('Spring', 0, before), round('Autumn', 3, after)], { group: 'alpha' }, 'en');
		for (const { steps, values } of view.panels) {
			expect(steps.every(({ isChange }) => !isChange)).toBe(true);
			expect(values[0]).toBe('Spring: –');
		}
		expect(view.notes.join()).toContain('left out here');
	});
});

describe('what can be chosen', () => {
	it('is what the last round shows, and no hidden group', () => {
		const few = published(people(12, inFront('alpha')), [department('alpha', 20), department('beta', 20)]);
		const last = { publication: few, questionnaire: questionnaires.pulse, invited: new Map() };
		const { groups: shown, measures } = courseChoices([round('Spring', 0), last], 'en');
		expect(shown.map(({ value }) => value)).not.toContain('beta');
		expect(measures.map(({ value }) => value)[0]).toBe('overall');
	});
});
