import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/lib/core/pieces';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Paper } from '../../../src/lib/core/paper/paper';
import { valuesOf } from '../../../src/lib/core/paper/table';
import { tablesOf } from '../../../src/lib/core/paper/tables';
import type { TrendRound } from '../../../src/lib/core/round/trend-groups';
import { coursePaper } from '../../../src/lib/ui/paper/course-paper';
import { courseView } from '../../../src/lib/ui/results/course-view';
import { roundsWithoutNames } from '../../../src/lib/ui/results/presented';
import { atBack, department, inFront, people, published } from '../round/builders';

const groups = [department('alpha', 20), department('beta', 20), department('gamma', 20)];

/** `alpha` at this level, `beta` always at the same; in the first round `gamma` is too small, and `beta` is hidden with it. */
function round(name: string, level: number, ofGamma: number): TrendRound {
	const responses = [
		...people(10, inFront('alpha'), level),
		...people(8, atBack('alpha'), level),
		...people(10, inFront('beta'), 1),
		...people(8, atBack('beta'), 1),
		...people(ofGamma, inFront('gamma'), 2)
	];
	return {
		publication: published(responses, groups, { overrides: { name } }),
		questionnaire: questionnaires.pulse,
		invited: new Map()
	};
}

const rounds = [round('Spring', 0, 3), round('Autumn', 3, 9)];
const paperIn = (locale: 'de' | 'en') =>
	atOnce(coursePaper({ rounds, organisation: 'Works', locale, isWithoutNames: false }));

describe.each(['de', 'en'] as const)('the paper of a course (%s)', (locale) => {
	const paper = paperIn(locale);

	it('follows the organisation in all dimensions, then every other group in each', () => {
		const ids = paper.sections.map(({ id }) => id);
		expect(ids.slice(0, 3)).toEqual(['summary', 'organisation', 'overall']);
		expect(ids).toHaveLength(3 + 8 + 1);
		const keys = valuesIn(paper, 'service-1').map(({ path }) => path.split('/')[1]?.split(' ')[0]);
		expect(new Set(keys)).toEqual(new Set(['customer-facing', 'other-staff', 'alpha', 'beta', 'gamma']));
	});

	it('holds the published value of every group and round, and a dash where it was hidden', () => {
		for (const [place, { publication }] of rounds.entries()) {
			for (const { id, figures } of publication.groups) {
				const table = id === 'organisation' ? 'organisation-1' : 'overall-1';
				const key = id === 'organisation' ? 'overall' : id;
				const own = valuesIn(paper, table).filter(({ path }) => path.startsWith(`${table}/${key} ${place + 1}/`));
				const measure = figures?.overall.showing === 'shown' ? figures.overall : null;
				expect(own[1]?.value, `${id} ${place}`).toBe(measure === null ? null : Math.round(measure.mean));
				expect(own[4]?.value, `${id} ${place}`).toBe(measure === null ? null : measure.n);
				if (measure === null) expect(own[1]?.text).toBe('–');
			}
		}
	});

	it('gives each step the difference and the verdict of its page', () => {
		for (const measure of ['overall', 'service'] as const) {
			const { panels } = courseView(rounds, { measure }, locale);
			for (const panel of panels.filter(({ id }) => id !== 'organisation')) {
				const [, step] = [0, 1].map((place) =>
					valuesIn(paper, `${measure}-1`).filter(({ path }) => path.includes(`/${panel.id} ${place + 1}/`))
				);
				const words = panel.steps[0]?.words ?? '';
				const change = step?.find(({ path }) => path.endsWith('/change'));
				const said = step?.find(({ path }) => path.endsWith('/step'));
				if (change?.value !== null) expect(words).toContain(`${change?.text} `);
				expect(words).toContain(said?.text);
			}
		}
	});

	it('draws only numbers that stand in its tables', () => {
		for (const { blocks } of paper.sections) {
			for (const block of blocks) {
				if (block.kind !== 'figure') continue;
				const numbers = new Set(valuesOf([block.figure.table]).map(({ value }) => value));
				const { series, categories } = block.figure.data;
				expect(categories).toEqual(['Spring', 'Autumn']);
				for (const { values, intervals = [] } of series)
					for (const value of [...values, ...intervals.flat()]) if (value !== null) expect(numbers).toContain(value);
			}
		}
	});
});

describe('a course without names', () => {
	it('has letters for departments and no ids, so that no other file tells which they are', () => {
		const paper = atOnce(
			coursePaper({
				rounds: roundsWithoutNames(rounds, 'en'),
				organisation: 'Works',
				locale: 'en',
				isWithoutNames: true
			})
		);
		const text = JSON.stringify(paper);
		expect(text).toContain('Department A');
		expect(text).not.toMatch(/alpha|beta|gamma/);
	});
});

describe('other words', () => {
	it('break the line, and what was asked in the same words is listed', () => {
		const [first, ...others] = questionnaires.pulse.items;
		if (first === undefined) throw new Error('The pulse asks something.');
		const reworded = { ...first, text: { de: 'Anders gefragt?', en: 'Asked otherwise?' } };
		const later = {
			...round('Autumn', 3, 9),
			questionnaire: { ...questionnaires.pulse, items: [reworded, ...others] }
		};
		const paper = atOnce(
			coursePaper({
				rounds: [round('Spring', 0, 9), later],
				organisation: 'Works',
				locale: 'en',
				isWithoutNames: false
			})
		);
		const steps = valuesIn(paper, 'overall-1').filter(({ path }) => path.endsWith(' 2/step'));
		expect(new Set(steps.map(({ text }) => text))).toEqual(new Set(['different questions: scores are not compared']));
		const lists = paper.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
		);
		expect(lists.some((item) => item.includes(' → '))).toBe(true);
		expect(lists.join()).not.toContain(`${first.label.en}: `);
	});
});

function valuesIn(paper: Paper, id: string) {
	return valuesOf(tablesOf(paper).filter((table) => table.id === id));
}
