import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Questionnaire } from '../../../src/lib/core/catalogue/types';
import { canonicalJson } from '../../../src/lib/core/report/canonical';
import type { Publication } from '../../../src/lib/core/round/publication';
import { sheetCodes } from '../../../src/lib/core/round/types';
import { computable } from './attack';
import {
	type Response,
	atBack,
	department,
	groupIn,
	inFront,
	leadership,
	leading,
	people,
	published,
	sheetOf
} from './builders';

const departments = [department('tech', 20), department('sales', 20)];

describe('which groups are shown', () => {
	const showing = (publication: Publication) =>
		Object.fromEntries(publication.groups.map((group) => [group.id, group.showing]));

	it('hides both departments where the total less one of them would leave four people', () => {
		const publication = published([...people(9, atBack('tech')), ...people(4, atBack('sales'))], departments);
		expect(showing(publication)).toMatchObject({ organisation: 'shown', tech: 'protects-others', sales: 'too-few' });
	});

	it('hides the smallest sibling of a department with too few', () => {
		const groups = [12, 9, 4].map((size, place) => department(`d${place}`, size));
		const publication = published(
			groups.flatMap(({ id }, place) => people([12, 9, 4][place] ?? 0, atBack(id))),
			groups
		);
		expect(showing(publication)).toMatchObject({ d0: 'shown', d1: 'protects-others', d2: 'too-few' });
	});

	it('never shows a group of one, nor anything about it', () => {
		const publication = published([...people(30, atBack('tech')), ...people(1, atBack('sales'))], departments);
		expect(groupIn(publication, 'sales')).toEqual({
			id: 'sales',
			kind: 'department',
			name: 'Department sales',
			parentId: 'organisation',
			departmentIds: ['sales'],
			showing: 'too-few'
		});
	});

	it('shows nothing at all of a round with too few responses', () => {
		const publication = published(people(4, atBack('tech')), departments);
		expect(publication.groups.filter(({ figures }) => figures !== undefined)).toEqual([]);
		expect(publication.texts).toBeNull();
	});

	it('guards the staff a department has beside those below it', () => {
		const groups = [department('sales', 4), department('north', 20, { parentId: 'sales' }), department('tech', 20)];
		const publication = published(
			[...people(3, atBack('sales')), ...people(12, atBack('north')), ...people(12, atBack('tech'))],
			groups
		);
		const { sales, north } = showing(publication);
		expect([sales, north].filter((state) => state === 'shown').length).toBeLessThan(2);
	});

	it('adds up leaders of departments and of the whole, and shows the former only on their own', () => {
		const leaders = department('tech-leaders', 0, {
			kind: 'department-leadership',
			parentId: 'tech',
			departmentIds: ['tech'],
			invited: { by: 'personal', leadership: 8, customerFacing: 0, otherStaff: 0 }
		});
		const publication = published(
			[
				...people(10, atBack('tech')),
				...people(9, inFront('sales')),
				...people(7, leading(), 2),
				...people(6, leading('tech-leaders'), 3)
			],
			[...departments, leadership(10), leaders]
		);
		expect(groupIn(publication, 'leadership').figures?.n).toBe(13);
		expect(groupIn(publication, 'tech-leaders').figures?.n).toBe(6);
		expect(publication.groups.map(({ id }) => id)).toEqual([
			...['organisation', 'leadership', 'staff', 'customer-facing', 'other-staff'],
			...['tech', 'sales', 'tech-leaders']
		]);
		expect(groupIn(publication, 'staff').figures?.n).toBe(19);
	});
});

describe('figures within a group that is shown', () => {
	const groups = [department('tech', 20), department('sales', 20), department('service', 20)];
	const everyone = [
		...people(8, atBack('tech')),
		...people(12, atBack('sales'), 2),
		...people(20, atBack('service'), 2)
	];
	const item = (publication: Publication, group: string, index: number) =>
		groupIn(publication, group).figures?.items[index]?.showing;

	it('are all shown where everybody answered and people differ', () => {
		const publication = published(everyone, groups);
		for (const { figures } of publication.groups.filter(({ showing }) => showing === 'shown')) {
			expect(figures?.items.map(({ showing }) => showing)).toEqual(questionnaires.pulse.items.map(() => 'shown'));
			expect(figures?.overall.showing).toBe('shown');
		}
	});

	it('hide an item that fewer than five answered with the others of its score, and all in the next smallest department', () => {
		const gap = { 0: -2 };
		const responses = everyone.map((response, person) =>
			person < 4 ? { ...response, sheet: response.sheet.map((code, index) => gap[index as 0] ?? code) } : response
		);
		const publication = published(responses, groups);
		expect([0, 1, 2, 3].map((index) => item(publication, 'tech', index))).toEqual([
			'too-few',
			'protects-others',
			'protects-others',
			'shown'
		]);
		expect([0, 1, 2].map((index) => item(publication, 'sales', index))).toEqual([
			'protects-others',
			'protects-others',
			'protects-others'
		]);
		expect([0, 3].map((index) => item(publication, 'service', index))).toEqual(['shown', 'shown']);
		expect(groupIn(publication, 'tech').figures?.dimensions[0]?.measure.showing).toBe('shown');
	});

	it('give only a range of twenty points where everybody has the same score, and no figure that would narrow it', () => {
		const alike = everyone.map((response) =>
			response.cell.groupId === 'tech' ? { ...response, sheet: sheetOf(2, { 0: 3, 1: 1 }) } : response
		);
		const publication = published(alike, groups);
		const { dimensions = [], overall } = groupIn(publication, 'tech').figures ?? {};
		expect(dimensions[0]?.measure).toEqual({ showing: 'range', n: 8, range: [40, 60] });
		expect(overall).toEqual({ showing: 'range', n: 8, range: [40, 60] });
		expect([0, 1, 2].map((index) => item(publication, 'tech', index))).toEqual([
			'protects-others',
			'protects-others',
			'protects-others'
		]);
		expect(groupIn(publication, 'sales').figures?.dimensions[0]?.measure).toEqual({ showing: 'protects-others' });
	});

	it.each([
		['the bottom', 0, [0, 20]],
		['the top', 4, [80, 100]]
	] as const)('give only a range where all are at %s', (_end, level, range) => {
		const alike = everyone.map((response) =>
			response.cell.groupId === 'service' ? { ...response, sheet: sheetOf(level) } : response
		);
		const { dimensions = [] } = groupIn(published(alike, groups), 'service').figures ?? {};
		expect(dimensions.map(({ measure }) => measure)).toEqual(
			dimensions.map(() => ({ showing: 'range', n: 20, range }))
		);
	});
});

describe('any round', () => {
	it('publishes no number of fewer people than the threshold, and nothing of what is hidden', () => {
		fc.assert(
			fc.property(roundsOf(small), ({ responses, groups }) => {
				const publication = published(responses, groups, { questionnaire: small });
				for (const { showing, figures, ...rest } of publication.groups) {
					expect(figures !== undefined).toBe(showing === 'shown');
					expect(Object.keys(rest).sort()).toEqual(['departmentIds', 'id', 'kind', 'name', 'parentId']);
				}
				expect(numbersOfPeople(publication).filter((n) => n < 5)).toEqual([]);
				expect(hiddenWithContent(publication)).toEqual([]);
				expect(canonicalJson(publication)).not.toContain('NaN');
			}),
			{ numRuns: 150 }
		);
	});

	it.each([
		['few items a score', () => small, 150],
		['one score of all items beside one of some', () => questionnaires['reality-check'], 150],
		['contrasts, and a position made of them', () => questionnaires['focus-or-obsession'], 80],
		['contrasts among other items', () => questionnaires.executive, 25]
	])(
		'leaves no answers of fewer people, and of none who answered alike, to be computed from all figures together: %s',
		(_name, questionnaire, numRuns) => {
			fc.assert(
				fc.property(roundsOf(questionnaire()), ({ responses, groups }) => {
					const publication = published(responses, groups, { questionnaire: questionnaire() });
					expect(computable(publication, responses, groups, questionnaire())).toEqual([]);
				}),
				{ numRuns }
			);
		}
	);

	it('hides a dimension wherever an overall score is hidden, so that the overall one does not follow from all of them', () => {
		const codes = (code: number) => sheetOf(code).slice(0, small.items.length);
		const open = (...items: number[]) => codes(1).map((code, index) => (items.includes(index) ? -2 : code));
		const responses = [
			...[codes(2), codes(1), codes(1), codes(1), open(6), open(1, 2)].map((sheet) => ({ cell: atBack('a'), sheet })),
			...[codes(1), codes(2), codes(1)].map((sheet) => ({ cell: atBack('b'), sheet })),
			{ cell: inFront('b'), sheet: codes(1) },
			{ cell: inFront('c'), sheet: codes(2) }
		];
		const publication = published(responses, groupsOfRounds, { questionnaire: small });
		const { overall, dimensions = [] } = groupIn(publication, 'b').figures ?? {};
		expect(groupIn(publication, 'organisation').figures?.overall.showing).toBe('shown');
		expect(groupIn(publication, 'a').figures?.overall.showing).toBe('too-few');
		expect(overall?.showing).toBe('protects-others');
		expect(dimensions.map(({ measure }) => measure.showing)).toContain('protects-others');
		expect(computable(publication, responses, groupsOfRounds, small)).toEqual([]);
	});

	it('hides an item that all answered alike with others of its dimension, so that nobody can tell which it was', () => {
		const sheets = [
			[3, 2, 2, 2, 3, 2],
			[3, 1, 2, 2, 2, 2],
			[3, 3, 3, 2, 1, 3],
			[1, 2, 1, 2, 2, 2],
			[3, 1, 1, 2, 1, 1]
		];
		const other = [2, 2, 1, 3, 2, 2];
		const responses = [
			...sheets.map((sheet) => ({ cell: atBack('a'), sheet })),
			...sheets.map((_, person) => ({ cell: atBack('d'), sheet: other.map((code) => (code + person) % 4) }))
		];
		const questionnaire = questionnaires['reality-check'];
		const publication = published(responses, groupsOfRounds, { questionnaire });
		const items = groupIn(publication, 'a').figures?.items.map(({ showing }) => showing);
		expect(items).toEqual(['shown', ...Array.from({ length: 3 }, () => 'protects-others'), 'shown', 'shown']);
	});

	it('keeps a group with too few hidden whatever others answer', () => {
		fc.assert(
			fc.property(roundsOf(small), fc.integer({ min: 1, max: 4 }), fc.nat(), ({ responses, groups }, size, pick) => {
				const few = groups[pick % groups.length]?.id ?? '';
				const cell = few === 'leaders' ? leading() : atBack(few);
				const others = responses.filter(({ cell: { groupId } }) => groupId !== few);
				const own = responses.slice(0, size).map(({ sheet }) => ({ cell, sheet }));
				for (const round of [others, [...others, ...others.slice(0, 1)]]) {
					const publication = published([...round, ...own], groups, { questionnaire: small });
					const found = publication.groups.find(({ id }) => id === (few === 'leaders' ? 'leadership' : few));
					const below = groups.some(({ parentId }) => parentId === few);
					if (!below) expect(found?.showing).toBe('too-few');
				}
			}),
			{ numRuns: 60 }
		);
	});
});

/** Two or three items in each of five dimensions: enough for an overall score, few enough to solve for every answer. */
const small: Questionnaire = {
	...questionnaires.pulse,
	items: questionnaires.pulse.items.filter((_, index) => index < 6 || (index < 15 && index % 3 < 2))
};

const groupsOfRounds = [
	department('a', 20),
	department('b', 20),
	department('c', 20, { parentId: 'b' }),
	department('d', 20),
	leadership(10)
];

/** Small organisations in which many leave questions open and some answer alike. */
function roundsOf({ items }: Questionnaire): fc.Arbitrary<{ responses: Response[]; groups: typeof groupsOfRounds }> {
	const oneEach = { minLength: items.length, maxLength: items.length };
	const codesOf = fc.oneof(
		fc.constantFrom(1, 2, 3).map((code) => items.map(() => code)),
		fc.array(fc.constantFrom(1, 2, 2, 3, 3, 4, 0, -2), oneEach),
		fc.array(fc.constantFrom(2, 2, 2, 3), oneEach)
	);
	const sheets = codesOf.map((codes) => {
		return codes.map((code, index) => (items[index]?.kind === 'contrast' && code === 0 ? neither : code));
	});
	const cells = [...['a', 'b', 'c', 'd'].flatMap((id) => [atBack(id), inFront(id)]), leading()];
	return fc
		.array(fc.record({ cell: fc.constantFrom(...cells), sheet: sheets }), { minLength: 5, maxLength: 45 })
		.map((responses) => ({ responses, groups: groupsOfRounds }));
}

const { neither } = sheetCodes;

function numbersOfPeople(publication: Publication): number[] {
	const found: number[] = [];
	JSON.stringify(publication, (key, value: unknown) => {
		if (key === 'n' && typeof value === 'number') found.push(value);
		return value;
	});
	return found;
}

/** Parts of the document that are hidden and hold more than the reason. */
function hiddenWithContent(publication: Publication): unknown[] {
	const found: unknown[] = [];
	JSON.stringify(
		publication.groups.map(({ figures }) => figures),
		(_key, value: unknown) => {
			const isHidden = typeof value === 'object' && value !== null && 'showing' in value && isWithheld(value.showing);
			if (isHidden && Object.keys(value).some((key) => key !== 'showing' && key !== 'id')) found.push(value);
			return value;
		}
	);
	return found;
}

function isWithheld(showing: unknown): boolean {
	return showing === 'too-few' || showing === 'protects-others';
}
