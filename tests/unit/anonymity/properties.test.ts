import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideShowing, findDisclosure } from '$lib/core/anonymity';
import { type Department, organisation, type Organisation, shownOf } from './builders';
import { canCompute, findSecret } from './solver';

const depthMax = 4;

/** Many small cells, some empty, some large. */
const responses = fc.oneof(
	{ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
	{ weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }) },
	{ weight: 1, arbitrary: fc.constant(0) }
);

const threshold = fc.integer({ min: 5, max: 10 });

/** Departments of any shape; each lies at the top or below an earlier one. */
function organisations(departmentsMax: number, counts: fc.Arbitrary<number> = responses): fc.Arbitrary<Organisation> {
	const department = fc.record({
		above: fc.nat(),
		customerFacing: counts,
		otherStaff: counts,
		leaders: fc.option(counts, { nil: undefined, freq: 2 })
	});
	return fc
		.record({
			departments: fc.array(department, { minLength: 1, maxLength: departmentsMax, size: 'max' }),
			leadership: counts
		})
		.map(({ departments, leadership }) => organisation(placed(departments), { leadership }));
}

function placed(rows: readonly (Omit<Department, 'id' | 'below'> & { readonly above: number })[]): Department[] {
	const top: Department[] = [];
	const open: { readonly below: Department[]; readonly depth: number }[] = [{ below: top, depth: 0 }];
	for (const [index, { above, ...row }] of rows.entries()) {
		const place = open[above % open.length] ?? { below: top, depth: 0 };
		const below: Department[] = [];
		place.below.push({ ...row, id: `d${index}`, below });
		if (place.depth + 1 < depthMax) open.push({ below, depth: place.depth + 1 });
	}
	return top;
}

const responsesOf = ({ counts }: Organisation, cells: readonly string[]) =>
	cells.reduce((sum, cell) => sum + (counts.get(cell) ?? 0), 0);

it('nothing of 1 to k − 1 people can be computed from what is shown: every set of cells tried, exactly', () => {
	let [secretsTried, disclosures] = [0, 0];
	fc.assert(
		fc.property(organisations(7), threshold, (those, k) => {
			const { groups, counts } = those;
			const { secret, complete } = findSecret({
				groups,
				counts,
				k,
				shown: shownOf(decideShowing({ ...those, k }))
			});
			expect(secret).toBeNull();
			expect(complete).toBe(true);
			secretsTried += 1;
			const naive = groups.filter(({ cells }) => responsesOf(those, cells) >= k).map(({ id }) => id);
			if (findSecret({ groups, counts, k, shown: new Set(naive) }).secret) disclosures += 1;
		}),
		{ numRuns: 250 }
	);
	// The organisations are such that a minimum size alone would not do for most of them.
	expect(disclosures).toBeGreaterThan(secretsTried / 3);
});

it('the same for up to 40 departments, as far as sets of cells can be tried', () => {
	fc.assert(
		fc.property(organisations(40), threshold, (those, k) => {
			const { groups, counts } = those;
			const shown = shownOf(decideShowing({ ...those, k }));
			expect(findSecret({ groups, counts, k, shown, setsMax: 1500 }).secret).toBeNull();
			expect(findDisclosure({ groups, counts, k, shown })).toBeNull();
		}),
		{ numRuns: 15 }
	);
});

it('the check before publication finds a disclosure exactly where there is one, whatever is shown', () => {
	fc.assert(
		fc.property(organisations(6), threshold, fc.infiniteStream(fc.boolean()), (those, k, lots) => {
			const { groups, counts } = those;
			const shown = new Set(groups.filter(() => lots.next().value).map(({ id }) => id));
			const found = findDisclosure({ groups, shown, counts, k });
			expect(found === null).toBe(findSecret({ groups, shown, counts, k }).secret === null);
			if (found) {
				expect(responsesOf(those, found)).toBeGreaterThan(0);
				expect(responsesOf(those, found)).toBeLessThan(k);
			}
		}),
		{ numRuns: 400 }
	);
});

it('it does so for groups of any kind, which overlap as they like', () => {
	const cells = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
	const groups = fc.array(fc.subarray(cells, { minLength: 1 }), { minLength: 1, maxLength: 7 });
	const counts = fc.tuple(...cells.map(() => fc.integer({ min: 0, max: 4 })));
	fc.assert(
		fc.property(groups, counts, threshold, (sets, numbers, k) => {
			const published = {
				groups: sets.map((set, index) => ({ id: `${index}`, cells: set })),
				shown: new Set(sets.map((_, index) => `${index}`)),
				counts: new Map(cells.map((cell, index) => [cell, numbers[index] ?? 0])),
				k
			};
			expect(findDisclosure(published) === null).toBe(findSecret(published).secret === null);
		}),
		{ numRuns: 1500 }
	);
});

it('where every cell has k or more, everything is shown', () => {
	const large = fc.integer({ min: 10, max: 40 });
	fc.assert(
		fc.property(organisations(25, large), threshold, (those, k) => {
			const hidden = [...decideShowing({ ...those, k })].filter(
				([id, its]) => its !== 'shown' && !id.endsWith(':leaders')
			);
			expect(hidden).toEqual([]);
		})
	);
});

it('what is hidden to protect others could not be shown in addition, and the organisation never is', () => {
	fc.assert(
		fc.property(organisations(6), threshold, (those, k) => {
			const { groups, counts } = those;
			const showing = decideShowing({ ...those, k });
			const shown = shownOf(showing);
			for (const { id, cells } of groups) {
				expect(showing.get(id) === 'too-few', id).toBe(responsesOf(those, cells) < k);
				if (showing.get(id) !== 'protects-others') continue;
				expect(findSecret({ groups, counts, k, shown: new Set([...shown, id]) }).secret, id).not.toBeNull();
			}
			expect(showing.get('organisation')).not.toBe('protects-others');
		}),
		{ numRuns: 150 }
	);
});

it('little more is hidden than the least possible: two groups at most, and one in ten over all', () => {
	let [hidden, least] = [0, 0];
	fc.assert(
		fc.property(organisations(4), (those) => {
			const k = 5;
			const { groups, counts } = those;
			const shown = shownOf(decideShowing({ ...those, k }));
			const candidates = groups.filter(({ cells }) => responsesOf(those, cells) >= k).map(({ id }) => id);
			fc.pre(candidates.length <= 9);
			const most = largestSafe(candidates, (ids) => findDisclosure({ groups, counts, k, shown: ids }) === null);
			expect(most - shown.size).toBeLessThanOrEqual(2);
			hidden += candidates.length - shown.size;
			least += candidates.length - most;
		}),
		{ numRuns: 150, seed: 5 }
	);
	expect(hidden).toBeGreaterThan(50);
	expect(hidden / least).toBeLessThan(1.1);
});

it('people of one voice cannot be worked out from the exact figures', () => {
	fc.assert(
		fc.property(organisations(6), threshold, fc.infiniteStream(fc.constantFrom(0, 0, 1)), (those, k, answers) => {
			const answerByCell = new Map([...those.counts.keys()].map((cell) => [cell, answers.next().value as number]));
			const oneVoice = (cells: readonly string[]) => {
				const answered = cells.filter((cell) => responsesOf(those, [cell]) > 0);
				return new Set(answered.map((cell) => answerByCell.get(cell))).size === 1;
			};
			const shown = shownOf(decideShowing({ ...those, k, oneVoice }));
			const exact = those.groups.filter(({ id, cells }) => shown.has(id) && !oneVoice(cells)).map(({ id }) => id);
			for (const { id, cells } of those.groups) {
				if (oneVoice(cells)) expect(canCompute({ ...those, shown: new Set(exact) }, cells), id).toBe(false);
			}
		}),
		{ numRuns: 150 }
	);
});

it('the order in which groups and cells are named does not matter', () => {
	fc.assert(
		fc.property(organisations(12), threshold, (those, k) => {
			const turned = those.groups.map(({ id, cells }) => ({ id, cells: cells.toReversed() })).toReversed();
			const sorted = (showing: ReadonlyMap<string, string>) => [...showing].sort();
			expect(sorted(decideShowing({ ...those, groups: turned, k }))).toEqual(sorted(decideShowing({ ...those, k })));
		})
	);
});

/** The size of the largest safe set, by trying them all. The organisation belongs to it where it can be shown at all. */
function largestSafe(candidates: readonly string[], isSafe: (ids: ReadonlySet<string>) => boolean): number {
	let most = 0;
	for (let lot = 0; lot < 2 ** candidates.length; lot += 1) {
		const ids = candidates.filter((_, index) => (lot >> index) & 1);
		if (ids.length <= most || (candidates.includes('organisation') && !ids.includes('organisation'))) continue;
		if (isSafe(new Set(ids))) most = ids.length;
	}
	return most;
}
