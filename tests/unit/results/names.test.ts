import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../../../src/lib/core/catalogue/types';
import { findGroupFindings } from '../../../src/lib/core/round/findings';
import { dimensionView } from '../../../src/lib/ui/results/dimension-view';
import { groupView } from '../../../src/lib/ui/results/group-view';
import { overviewView } from '../../../src/lib/ui/results/overview';
import { withoutNames } from '../../../src/lib/ui/results/presented';
import { inputOf, publication } from './fixtures';

const input = inputOf(publication, { isWithoutNames: true });

describe('shown without names', () => {
	it('no page says what a department is called', () => {
		const alpha = input.publication.groups.find(({ id }) => id === 'alpha');
		if (alpha === undefined) throw new Error('alpha is shown');
		const { publication: presented, questionnaire } = input;
		const findings = findGroupFindings({ publication: presented, questionnaire, groupId: 'alpha', kpis: {} });
		const pages = JSON.stringify([
			overviewView(input, [], []),
			groupView(
				input,
				alpha,
				findings.map((finding) => ({ finding }))
			),
			...dimensionIds.map((id) => dimensionView(input, id))
		]);
		expect(pages).toContain('Department A');
		expect(pages).not.toMatch(/Department (alpha|beta|gamma|delta)/);
	});

	it('every link keeps them hidden', () => {
		const links = JSON.stringify(overviewView(input, [], [])).match(/"\/o\/[^"]*"/g) ?? [];
		expect(links.length).toBeGreaterThan(5);
		for (const link of links) expect(link).toContain('?names=hidden');
	});

	it('letters follow ids and not the order, the size or the names of departments', () => {
		const turned = { ...publication, groups: publication.groups.toReversed() };
		const letters = (of: typeof publication) =>
			new Map((withoutNames([of], 'en')[0]?.groups ?? []).map(({ id, name }) => [id, name]));
		expect(letters(turned)).toEqual(letters(publication));
		const order = input.publication.groups.flatMap(({ kind, name }) => (kind === 'department' ? [name] : []));
		expect(order).toEqual([...order].sort());
	});

	it('a department has one letter in all rounds, whatever else they ask', () => {
		const fewer = { ...publication, groups: publication.groups.filter(({ id }) => id !== 'alpha') };
		const [first, second] = withoutNames([publication, fewer], 'de');
		const nameIn = (of: typeof first, id: string) => of?.groups.find((group) => group.id === id)?.name;
		expect(nameIn(second, 'beta')).toBe(nameIn(first, 'beta'));
	});

	it('has letters for more than 26 departments', () => {
		const [alpha] = publication.groups.filter(({ id }) => id === 'alpha');
		if (alpha === undefined) throw new Error('alpha is shown');
		const many = Array.from({ length: 30 }, (_, place) => ({
			...alpha,
			id: `d${place}`,
			departmentIds: [`d${String(place).padStart(2, '0')}`]
		}));
		const [presented] = withoutNames([{ ...publication, groups: many }], 'en');
		expect(presented?.groups.map(({ name }) => name).slice(25, 28)).toEqual([
			'Department Z',
			'Department AA',
			'Department AB'
		]);
	});
});
