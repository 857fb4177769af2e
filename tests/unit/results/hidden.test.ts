import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import { shownIn } from '../../../src/lib/core/round/measures';
import type { PublishedGroup } from '../../../src/lib/core/round/publication';
import HeatMap from '../../../src/lib/ui/results/HeatMap.svelte';
import { dimensionView } from '../../../src/lib/ui/results/dimension-view';
import { heatMapView } from '../../../src/lib/ui/results/heat-map-view';
import { itemView } from '../../../src/lib/ui/results/item-view';
import { overviewView } from '../../../src/lib/ui/results/overview';
import { ownInput, ownView } from '../../../src/lib/ui/results/own-view';
import { everything, inputOf, publication } from './fixtures';

const hidden = publication.groups.filter(({ showing }) => showing !== 'shown');
const input = inputOf(publication);

describe('a hidden group', () => {
	it('is there in this round, for both reasons', () => {
		expect(hidden.map(({ id }) => id)).toEqual(expect.arrayContaining(['gamma']));
		expect(new Set(hidden.map(({ showing }) => showing))).toEqual(new Set(['too-few', 'protects-others']));
	});

	it.each(['de', 'en'] as const)('has a dash in each cell of the map, and its reason in words (%s)', (locale) => {
		const heat = heatMapView(inputOf(publication, { locale }));
		const { body } = render(HeatMap, { props: { heat } });
		for (const { id } of hidden) {
			const row = rowIn(body, heat.rows.find((one) => one.id === id)?.name ?? '');
			const cells = [...row.matchAll(/<td[^>]*>([^<]*)/g)].map(([, text]) => text?.trim());
			expect(cells).toHaveLength(9);
			expect(new Set(cells)).toEqual(new Set(['–']));
			expect(row).toMatch(locale === 'de' ? /weniger als 5|kleinere Gruppe/ : /fewer than 5|smaller group/);
			expect(row).not.toContain('<a ');
		}
	});

	it('has its true figures on no page', () => {
		const pages = JSON.stringify([
			overviewView(input, [], []),
			...dimensionIds.map((id) => dimensionView(input, id)),
			...input.questionnaire.items.map((item) => itemView(input, item))
		]);
		const shown = new Set(publication.groups.flatMap(means));
		for (const { id } of hidden) {
			const truth = everything.groups.find((group) => group.id === id);
			const secret = (truth ? means(truth) : []).filter((mean) => !shown.has(mean));
			expect(secret.length, id).toBeGreaterThan(0);
			for (const mean of secret) expect(pages.includes(String(mean)), `${id}: ${mean}`).toBe(false);
		}
		expect(pages).toContain('alpha');
	});
});

describe('whoever leads a department', () => {
	const own = ownInput(input, 'alpha');

	it('sees their own figures and nothing of any other group', () => {
		if (own === null) throw new Error('alpha was asked');
		const page = JSON.stringify(ownView(own.input, own.group, []));
		expect(page).toContain('Department alpha');
		for (const name of ['Department beta', 'gamma', 'Department delta', '/groups/', '/dimensions/'])
			expect(page.includes(name), name).toBe(false);
		for (const id of ['beta', 'leadership', 'staff']) {
			const group = publication.groups.find((one) => one.id === id);
			const theirs = (group ? means(group) : []).filter((mean) => !Number.isInteger(mean));
			for (const mean of theirs) expect(page.includes(String(mean)), `${id}: ${mean}`).toBe(false);
		}
	});

	it('sees nothing at all where the own department is hidden', () => {
		const gamma = ownInput(input, 'gamma');
		expect(gamma && ownView(gamma.input, gamma.group, [])).toEqual({ kind: 'hidden' });
	});

	it('is told where the own department was not asked', () => {
		expect(ownInput(input, 'elsewhere')).toBeNull();
	});

	it('does not learn the names of departments that theirs was put together with', () => {
		const merged = publication.groups.map((group) =>
			group.id === 'alpha' ? { ...group, name: 'Sales and Stores', departmentIds: ['alpha', 'stores'] } : group
		);
		const both = ownInput(inputOf({ ...publication, groups: merged }), 'alpha');
		if (both === null) throw new Error('alpha was asked');
		const view = ownView(both.input, both.group, []);
		expect(JSON.stringify(view)).not.toContain('Stores');
		expect(view.kind === 'shown' && view.note).toContain('put together with others');
	});
});

/** A row of the map by its name. */
function rowIn(body: string, name: string): string {
	const row = body.split('<tr').find((one) => one.includes(`>${name}`));
	if (row === undefined) throw new Error(`There is no row ${name}.`);
	return row;
}

/** All means of a group, unrounded: what a page would need to print it. */
function means(group: PublishedGroup): readonly number[] {
	return (['overall', ...dimensionIds] as const).flatMap((measure) => shownIn(group, measure)?.mean ?? []);
}
