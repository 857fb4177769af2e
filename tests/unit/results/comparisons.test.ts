import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import { contactView, leadersView } from '../../../src/lib/ui/results/facing-view';
import { pairsView } from '../../../src/lib/ui/results/pairs-view';
import { inputOf, publication } from './fixtures';
import { department, inFront, leadership, people, published } from '../round/builders';

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
