import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import type { Cell } from '../../../src/lib/core/round/types';
import { contactView, leadersView } from '../../../src/lib/ui/results/facing-view';
import { pairBundles } from '../../../src/lib/ui/results/pair-bundles';
import { pairsView } from '../../../src/lib/ui/results/pairs-view';
import { inputOf, publication } from './fixtures';
import { department, inFront, leadership, leading, people, published } from '../round/builders';

const input = inputOf(publication);

describe('pairs of departments', () => {
	it('have the same verdict on the page of all and on that of each dimension', () => {
		const all = pairsView(input, null, false)?.distinguishable.map(({ id }) => id) ?? [];
		const each = (['overall', ...dimensionIds] as const).flatMap(
			(id) => pairsView(input, id, true)?.distinguishable.map((pair) => pair.id) ?? []
		);
		expect(all.length).toBeGreaterThan(0);
		expect(new Set(each)).toEqual(new Set(all));
	});

	it('name the higher one first and never hold a hidden department', () => {
		const rows = pairsView(input, 'service', true);
		expect(rows?.distinguishable).toHaveLength(1);
		expect(rows?.distinguishable[0]).toMatchObject({ one: 'Department alpha', other: 'Department beta' });
		expect(JSON.stringify(rows)).not.toContain('gamma');
	});

	it('stand together by the departments they are about, each line once and in its order', () => {
		const rows = pairsView(input, null, false)?.distinguishable ?? [];
		const bundles = pairBundles(rows);
		expect(bundles.length).toBeLessThan(rows.length);
		expect(bundles.flatMap((bundle) => bundle.rows)).toEqual(rows);
		for (const bundle of bundles)
			expect(new Set(bundle.rows.map(({ one, other }) => [one, other].join())).size).toBe(1);
	});

	it('are not there where fewer than two departments are shown', () => {
		const alone = published(people(12, inFront('one')), [department('one', 20), department('two', 4)]);
		expect(pairsView(inputOf(alone), null, true)).toBeNull();
	});
});

describe('leadership and staff', () => {
	it('say who judges higher, by how much, and who answered', () => {
		const facing = leadersView(inputOf(publication, { locale: 'de' }));
		expect(facing?.summary).toMatch(/^Führungskräfte urteilen höher als Mitarbeitende: /);
		expect(facing?.sides).toEqual([
			'Führungskräfte: 8 von 8 Eingeladenen (100\u202f%)',
			expect.stringMatching(/^Mitarbeitende: \d+ von 56/)
		]);
		for (const row of facing?.rows ?? []) expect(row.difference).toMatch(/^[+−]?\d+ \(−?\d+ bis −?\d+\)$/);
		expect(facing?.smallest).toMatch(/Punkte/);
	});

	it('are told apart in one figure where a questionnaire gives no dimensions', () => {
		const contrasts = questionnaires['focus-or-obsession'];
		const summaryOf = (leaders: number, locale: 'de' | 'en') => {
			const positions = (count: number, cell: Cell, from: number) =>
				Array.from({ length: count }, (_, person) => ({
					cell,
					sheet: contrasts.items.map((_item, place) => from + ((person + place) % (2 + (person % 3)) === 0 ? 1 : 0))
				}));
			const answered = [...positions(8, leading(), leaders), ...positions(20, inFront('one'), 2)];
			const publication = published(answered, [leadership(8), department('one', 40)], { questionnaire: contrasts });
			return leadersView(inputOf(publication, { locale }))?.summary;
		};
		expect(summaryOf(4, 'de')).toMatch(/^Führungskräfte urteilen insgesamt um \d+ Punkte höher als Mitarbeitende\.$/);
		expect(summaryOf(1, 'en')).toMatch(/^Leaders judge \d+ points lower overall than staff\.$/);
		expect(summaryOf(2, 'en')).toBe('Leaders and staff: the difference cannot be told from chance.');
	});

	it('are left out where leaders were not asked, and explained where they are hidden', () => {
		const staffOnly = published(people(12, inFront('one')), [department('one', 20)]);
		expect(leadersView(inputOf(staffOnly))).toBeNull();
		const few = published(people(12, inFront('one')), [department('one', 20), leadership(6)]);
		const facing = leadersView(inputOf(few));
		expect(facing?.rows).toEqual([]);
		expect(facing?.summary).toContain('stays hidden');
	});
});

describe('staff with and without customer contact', () => {
	it('are compared in the direction in which they are named', () => {
		const facing = contactView(input);
		for (const row of facing?.rows ?? []) {
			const [one, other] = row.values.split(' against ').map(Number);
			const sign = Math.sign((one ?? 0) - (other ?? 0));
			const difference = Number.parseInt(row.difference.replace('−', '-').replace('+', ''), 10);
			if (Math.abs((one ?? 0) - (other ?? 0)) > 1) expect(Math.sign(difference)).toBe(sign);
		}
		expect(facing?.rows.length).toBeGreaterThan(0);
	});
});
