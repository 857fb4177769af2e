import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cut, cutOf, withheldBeside } from '../../../src/lib/core/round/earlier-cuts';
import { noDepartment } from '../../../src/lib/core/round-setup/types';
import { groupPlanOf } from '../../../src/lib/core/round/groups';
import { atOnce } from '../../../src/lib/core/pieces';
import type { RoundGroup } from '../../../src/lib/core/round/types';
import { decideShowing } from '../../../src/lib/core/anonymity';
import { shownOf } from '../anonymity/builders';
import { canCompute, findSecret } from '../anonymity/solver';
import { department } from './builders';

const k = 5;
type People = Readonly<Record<string, number>>;

/** Groups of these departments, `sales+legal` of both; `south<works` lies below the works. */
function groupsOf(names: readonly string[], people: People): readonly RoundGroup[] {
	return names.map((name) => {
		const [own = '', parentId = null] = name.split('<');
		const departmentIds = own.split('+');
		const count = departmentIds.reduce((sum, id) => sum + (people[id] ?? 0), 0);
		return department(own, count, { departmentIds, parentId });
	});
}

/** What a round shows if everybody takes part, but for those withheld. */
function shownIn(groups: readonly RoundGroup[], withheld: ReadonlySet<string> = new Set()): ReadonlySet<string> {
	const { definitions, families } = groupPlanOf(groups);
	const counts = new Map(
		groups.flatMap(({ id, invited }) =>
			invited.by === 'personal'
				? [
						[`${id}/customer-facing`, invited.customerFacing] as const,
						[`${id}/other-staff`, invited.otherStaff] as const
					]
				: []
		)
	);
	const admitted = definitions.filter(
		({ id, kind }) => !withheld.has(id) && !kind.endsWith('-staff') && kind !== 'customer-facing'
	);
	return shownOf(decideShowing({ groups: admitted, families, counts, k }));
}

function cutIn(groups: readonly RoundGroup[], withheld?: ReadonlySet<string>): Cut {
	const shown = shownIn(groups, withheld);
	return cutOf(
		groupPlanOf(groups).definitions.map((group) => ({
			...group,
			showing: shown.has(group.id) ? ('shown' as const) : ('too-few' as const)
		}))
	);
}

function withheldIn(before: readonly string[][], now: readonly string[], people: People) {
	const cuts = before.map((names) => cutIn(groupsOf(names, people)));
	const { definitions } = groupPlanOf(groupsOf(now, people));
	return atOnce(withheldBeside(definitions, { cuts, peopleByDepartment: new Map(Object.entries(people)) }, k));
}

/** Two publications as one, of people who answer the same again. */
function asOne(cuts: readonly Cut[], people: People) {
	const groups = cuts.flat().map((cells, index) => ({ id: String(index), cells: [...cells] }));
	return { groups, counts: new Map(Object.entries(people)), shown: new Set(groups.map(({ id }) => id)) };
}

describe('merging hidden groups in the next round', () => {
	const people = { works: 30, sales: 14, press: 6, legal: 4 };
	const apart = ['works', 'sales', 'press', 'legal'];
	const merged = ['works', 'sales+legal', 'press'];

	it('gives away the small one where each publication only looks at itself', () => {
		const [before, after] = [groupsOf(apart, people), groupsOf(merged, people)];
		expect([...shownIn(before)]).toEqual(['organisation', 'works', 'sales']);
		expect([...shownIn(after)]).toEqual(['organisation', 'works', 'sales+legal', 'press']);
		expect(canCompute(asOne([cutIn(before), cutIn(after)], people), ['legal'])).toBe(true);

		const withheld = withheldIn([apart], merged, people);
		expect(withheld).toEqual(new Set(['sales+legal', 'press']));
		expect(canCompute(asOne([cutIn(before), cutIn(after, withheld)], people), ['legal'])).toBe(false);
	});

	it.each<[string, readonly string[][], readonly string[], People, readonly string[]]>([
		['nothing where nothing was published before', [], merged, people, []],
		['nothing where departments are divided as before', [apart], apart, people, []],
		['nothing where two hidden ones are merged', [apart], ['works', 'sales', 'press+legal'], people, []],
		['nothing where the small one is merged once more into the same', [merged], merged, people, []],
		['the small one’s neighbour where it is divided off again', [merged], apart, people, ['sales', 'legal']],
		['nothing of a department that is new', [['works', 'sales']], ['works', 'sales', 'lab'], { ...people, lab: 2 }, []],
		['nothing for one that is asked no more', [apart], ['works', 'sales'], people, []],
		['nothing for departments of which nobody is listed', [['a', 'b']], ['a+b'], {}, []]
	])('withholds %s', (_, before, now, those, withheld) => {
		expect(
			[
				...withheldIn(
					before.map((names) => [...names]),
					now,
					those
				)
			].sort()
		).toEqual([...withheld].sort());
	});

	it('withholds nothing of departments that stay as they were, even where one person is in none of them', () => {
		const people = { sales: 8, service: 8, '': 1 };
		const groups = [...groupsOf(['sales', 'service'], people), department('none', 1, { departmentIds: [] })];
		const { definitions } = groupPlanOf(groups);
		// The one in no department did not answer then, so both departments could be shown.
		const before = cutOf(
			definitions.map((group) => ({
				...group,
				showing: group.id === 'none' ? ('too-few' as const) : ('shown' as const)
			}))
		);
		const peopleByDepartment = new Map([
			...Object.entries(people).filter(([id]) => id !== ''),
			[noDepartment, 1] as const
		]);
		expect(atOnce(withheldBeside(definitions, { cuts: [before], peopleByDepartment }, k))).toEqual(new Set());
	});

	it('three rounds in which each two agree are looked at together', () => {
		const those = { a: 10, b: 10, c: 9, d: 3 };
		const rounds = [
			['a', 'b', 'c+d'],
			['a+d', 'b', 'c']
		];
		const { definitions } = groupPlanOf(groupsOf(['a+b+d', 'c'], those));
		const cuts = rounds.map((names) => cutIn(groupsOf(names, those)));
		const peopleByDepartment = new Map(Object.entries(those));
		const withheld = atOnce(withheldBeside(definitions, { cuts, peopleByDepartment }, k));
		expect(withheld.size).toBeGreaterThan(0);
	});

	it('no two publications of any organisation, however it is divided anew, give away 1 to k − 1 people', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 3, maxLength: 6 });
		const division = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 });
		let divided = 0;
		fc.assert(
			fc.property(sizes, division, division, (counts, first, second) => {
				const those = Object.fromEntries(counts.map((count, index) => [`d${index}`, count]));
				const named = (bins: readonly number[]) =>
					[...new Set(bins)].flatMap((bin) => {
						const ids = Object.keys(those).filter((_id, index) => bins[index] === bin);
						return ids.length === 0 ? [] : [ids.join('+')];
					});
				const [before, now] = [named(first), named(second)];
				const withheld = withheldIn([before], now, those);
				if (withheld.size > 0) divided += 1;
				const cuts = [cutIn(groupsOf(before, those)), cutIn(groupsOf(now, those), withheld)];
				expect(findSecret({ ...asOne(cuts, those), k }).secret).toBeNull();
			}),
			{ numRuns: 200 }
		);
		expect(divided).toBeGreaterThan(10);
	});
});
