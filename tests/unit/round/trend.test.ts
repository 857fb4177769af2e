import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Questionnaire } from '../../../src/lib/core/catalogue/types';
import type { RoundGroup } from '../../../src/lib/core/round/types';
import { trendsOf } from '../../../src/lib/core/round/trend';
import type { TrendRound } from '../../../src/lib/core/round/trend-groups';
import { type Response, atBack, department, people, published } from './builders';

const groups = [department('tech', 30), department('sales', 30)];
const both = (techFrom: number, salesFrom: number): Response[] => [
	...people(14, atBack('tech'), techFrom),
	...people(12, atBack('sales'), salesFrom)
];

function round(
	responses: readonly Response[],
	invited: Readonly<Record<string, readonly string[]>> = {},
	{
		of = groups,
		questionnaire = questionnaires.pulse
	}: { of?: readonly RoundGroup[]; questionnaire?: Questionnaire } = {}
): TrendRound {
	const sets = Object.entries(invited).map(([id, names]) => [id, new Set(names)] as const);
	return { publication: published(responses, of, { questionnaire }), questionnaire, invited: new Map(sets) };
}

const persons = (count: number, prefix = 'p') => Array.from({ length: count }, (_, place) => `${prefix}${place}`);
const only = (rounds: readonly TrendRound[], id: string) => {
	const [trend] = trendsOf(rounds, { groupIds: [id], measures: ['service'] });
	if (trend === undefined) throw new Error(`There is no ${id}.`);
	return trend;
};

describe('rounds over time', () => {
	it('tell a change from noise', () => {
		const rounds = [round(both(1, 1)), round(both(3, 1))];
		expect(only(rounds, 'tech').lines[0]?.steps[0]).toMatchObject({ kind: 'change' });
		expect(only(rounds, 'sales').lines[0]?.steps[0]).toMatchObject({ kind: 'noise', difference: 0 });
	});

	it('point forwards', () => {
		const step = only([round(both(1, 1)), round(both(3, 1))], 'tech').lines[0]?.steps[0];
		expect(step?.kind === 'change' && step.difference).toBeCloseTo(50, 5);
	});

	it('correct over everything asked for', () => {
		const rounds = [round(both(1, 1)), round(both(1, 2))];
		const p = (all: ReturnType<typeof trendsOf>) => {
			const step = all.find(({ group }) => group.id === 'sales')?.lines[0]?.steps[0];
			return step && 'p' in step ? step.p : null;
		};
		const alone = p(trendsOf(rounds, { groupIds: ['sales'], measures: ['service'] }));
		expect(p(trendsOf(rounds, { measures: ['service'] }))).toBeGreaterThan(alone ?? Infinity);
	});

	it('break where a score takes more answers than before', () => {
		const stricter = { ...questionnaires.pulse, itemsForScore: questionnaires.pulse.itemsForScore + 1 };
		const rounds = [round(both(1, 1)), round(both(3, 1), {}, { questionnaire: stricter })];
		expect(only(rounds, 'tech').lines[0]?.steps[0]).toMatchObject({ kind: 'break' });
	});

	it('break where a question was worded anew, and then compare only what was not, item by item', () => {
		const changed: Questionnaire = {
			...questionnaires.pulse,
			items: questionnaires.pulse.items.map((item) =>
				item.id === 'pulse.service.2' ? { ...item, text: { de: 'Neu gefragt?', en: 'Asked anew?' } } : item
			)
		};
		const rounds = [round(both(1, 1)), round(both(3, 1), {}, { questionnaire: changed })];
		const [trend] = trendsOf(rounds, { groupIds: ['tech'], measures: ['service', 'journey', 'overall'] });
		const [service, journey, overall] = trend?.lines.map(({ steps }) => steps[0]) ?? [];
		expect(service).toMatchObject({ kind: 'break', items: [{ item: 'pulse.service.1' }, { item: 'pulse.service.3' }] });
		expect(journey?.kind).toBe('change');
		expect(overall?.kind).toBe('break');
		const [first] = service?.kind === 'break' ? service.items : [];
		expect((first?.after ?? 0) - (first?.before ?? 0)).toBeCloseTo(2, 10);
	});

	it('have no step to a round in which the group is hidden', () => {
		const rounds = [round(both(1, 1)), round([...people(14, atBack('tech')), ...people(3, atBack('sales'))])];
		expect(only(rounds, 'sales').lines[0]).toMatchObject({
			values: [expect.anything(), null],
			steps: [{ kind: 'none' }]
		});
	});

	it('never mix anonymous and named rounds', () => {
		const named = {
			...round(both(1, 1)),
			publication: published(both(1, 1), groups, { overrides: { kind: 'named' } })
		};
		expect(() => trendsOf([round(both(1, 1)), named])).toThrow('never put into one picture');
	});
});

describe('a group whose people changed', () => {
	const before = persons(20);
	const trend = (after: readonly string[]) =>
		only([round(both(1, 1), { tech: before }), round(both(3, 1), { tech: after })], 'tech');

	it('goes on where nobody moved', () => {
		expect(trend(before)).toMatchObject({ hidden: [], membership: ['same'], notes: [] });
	});

	it.each([1, 4])('is not followed where %i joined', (count) => {
		const moved = trend([...before, ...persons(count, 'new')]);
		expect(moved).toMatchObject({ hidden: [0], membership: [null] });
		expect(moved.places[0]).toBeNull();
		expect(moved.lines[0]).toMatchObject({ values: [null, expect.anything()], steps: [{ kind: 'none' }] });
		expect(moved.notes).toHaveLength(1);
	});

	it('is not followed where a few left, however many joined', () => {
		expect(trend([...before.slice(2), ...persons(9, 'new')]).hidden).toEqual([0]);
	});

	it('is followed, with a note, where many moved', () => {
		expect(trend([...before.slice(6), ...persons(7, 'new')])).toMatchObject({ hidden: [], membership: ['changed'] });
	});

	it('is looked at between all rounds of a picture: small steps add up, and opposite ones cancel out', () => {
		const rounds = [before, [...before, ...persons(7, 'a')], [...before, 'a0']].map((tech) =>
			round(both(1, 1), { tech })
		);
		expect(only(rounds, 'tech').hidden).toEqual([0]);
	});
});

describe('departments that were merged or divided', () => {
	const merged = department('both', 60, { name: 'Tech + Sales', departmentIds: ['sales', 'tech'] });
	const together = round(people(26, atBack('both')), {}, { of: [merged] });

	it('begin a line of their own and say where they come from', () => {
		const trend = only([round(both(1, 1)), together], 'both');
		expect(trend.places[0]).toBeNull();
		expect(trend.notes[0]).toEqual({
			de: 'In der Befragung „Autumn“ waren „Department tech“ und „Department sales“ noch getrennte Gruppen; die gemeinsame Linie beginnt danach.',
			en: 'In the survey “Autumn” “Department tech” and “Department sales” were still separate groups; their common line begins afterwards.'
		});
	});

	it('say so when divided again', () => {
		const [note] = only([together, round(both(1, 1))], 'tech').notes;
		expect(note?.de).toContain('anders zugeschnitten (damals „Tech + Sales“)');
		expect(note?.en).toContain('cut differently (then “Tech + Sales”)');
	});

	it('are the same group under another name, however their departments are listed', () => {
		const renamed = department('new-id', 60, { name: 'Product', departmentIds: ['tech', 'sales'] });
		const trend = only([together, round(people(26, atBack('new-id')), {}, { of: [renamed] })], 'new-id');
		expect(trend.notes).toEqual([]);
		expect(trend.places[0]?.name).toBe('Tech + Sales');
	});
});
