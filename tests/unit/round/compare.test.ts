import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../src/lib/core/catalogue';
import { canonicalJson } from '../../../src/lib/core/report/canonical';
import { compareGroups, compareLeaders, departmentsBelow } from '../../../src/lib/core/round/compare';
import { shownIn } from '../../../src/lib/core/round/measures';
import { welch } from '../../../src/lib/core/statistics/welch';
import { atBack, department, groupIn, inFront, leadership, leading, people, published } from './builders';

const groups = [department('tech', 40), department('sales', 40), department('service', 40), leadership(20)];
const publication = published(
	[
		...people(12, atBack('tech')),
		...people(14, inFront('sales'), 3),
		...people(15, atBack('service')),
		...people(9, leading(), 3)
	],
	groups
);

describe('pairs of departments', () => {
	const { pairs, smallestVisible } = compareGroups(publication, ['tech', 'sales', 'service'], ['overall']);

	it('are told apart where they differ, and are tied where they do not', () => {
		expect(pairs.map(({ one, other, verdict }) => [one, other, verdict])).toEqual([
			['tech', 'sales', 'distinguishable'],
			['tech', 'service', 'not distinguishable'],
			['sales', 'service', 'distinguishable']
		]);
	});

	it('are tested by Welch and corrected over all on show', () => {
		const [tech, sales] = ['tech', 'sales'].map((id) => shownIn(groupIn(publication, id), 'overall'));
		if (!tech || !sales) throw new Error('Both are shown.');
		const alone = welch(
			{ n: tech.n, mean: tech.mean, variance: tech.sd ** 2 },
			{ n: sales.n, mean: sales.mean, variance: sales.sd ** 2 }
		);
		expect(pairs[0]?.difference).toBeCloseTo(tech.mean - sales.mean, 10);
		expect(pairs[0]?.interval).toEqual(alone?.interval);
		expect(pairs[0]?.p).toBeGreaterThan(alone?.p ?? 1);
		expect(compareGroups(publication, ['tech', 'sales'], ['overall']).pairs[0]?.p).toBeCloseTo(alone?.p ?? 0, 12);
	});

	it('say what difference could be seen at all', () => {
		expect(smallestVisible?.[0]).toBeGreaterThan(0);
		expect(smallestVisible?.[1]).toBeGreaterThanOrEqual(smallestVisible?.[0] ?? Infinity);
		expect(pairs.every((pair) => pair.smallestVisible !== null)).toBe(true);
	});

	it('leave out groups that share people', () => {
		const nested = [department('north', 40, { parentId: 'sales' }), ...groups];
		const round = published(
			[
				...people(12, atBack('tech')),
				...people(9, atBack('sales')),
				...people(13, inFront('north'), 2),
				...people(9, leading())
			],
			nested
		);
		const couples = (ids: readonly string[]) =>
			compareGroups(round, ids, ['overall']).pairs.map(({ one, other }) => [one, other]);
		expect(couples(['sales', 'north'])).toEqual([]);
		expect(couples(['organisation', 'staff', 'tech'])).toEqual([]);
		expect(couples(['customer-facing', 'tech'])).toEqual([]);
		expect(couples(['customer-facing', 'other-staff'])).toEqual([['customer-facing', 'other-staff']]);
		expect(couples(['tech', 'leadership'])).toEqual([['leadership', 'tech']]);
		expect(departmentsBelow(round, null).map(({ id }) => id)).toEqual(['tech', 'sales', 'service']);
		expect(departmentsBelow(round, 'sales').map(({ id }) => id)).toEqual(['north']);
	});

	it('know nothing of hidden groups', () => {
		const round = published(
			[...people(12, atBack('tech')), ...people(3, atBack('sales'), 3), ...people(9, leading())],
			groups
		);
		expect(compareGroups(round, ['tech', 'sales', 'service']).pairs).toEqual([]);
	});
});

describe('leadership and staff', () => {
	it('are compared in the whole and in every dimension', () => {
		const { pairs } = compareLeaders(publication);
		expect(pairs.map(({ measure }) => measure)).toEqual([
			'overall',
			...(groupIn(publication, 'organisation').figures?.dimensions.map(({ id }) => id) ?? [])
		]);
		expect(pairs[0]?.difference).toBeGreaterThan(0);
	});

	it('are not compared where one of them is hidden', () => {
		const round = published([...people(20, atBack('tech')), ...people(4, leading(), 3)], groups);
		expect(compareLeaders(round).pairs).toEqual([]);
	});
});

describe('the mean of the departments', () => {
	it('weighs departments alike, beside the mean over persons', () => {
		const means = ['tech', 'sales', 'service'].map((id) => shownIn(groupIn(publication, id), 'overall')?.mean ?? NaN);
		const { overall } = publication.departments ?? {};
		expect(overall).toMatchObject({ of: 3, betweenGroups: null });
		expect(overall?.mean).toBeCloseTo(means.reduce((sum, mean) => sum + mean, 0) / 3, 10);
		expect(overall?.mean).not.toBeCloseTo(shownIn(groupIn(publication, 'staff'), 'overall')?.mean ?? NaN, 3);
	});

	it('says from eight departments on how far they differ', () => {
		const many = Array.from({ length: 8 }, (_, place) => department(`d${place}`, 20));
		const round = published(
			many.flatMap(({ id }, place) => people(8 + place, atBack(id), place % 3)),
			many
		);
		expect(round.departments?.overall?.betweenGroups?.icc1).toBeGreaterThan(0.3);
	});
});

describe('figures of a group', () => {
	it('carry response rate, interval and the bounds that assume nothing', () => {
		const { figures } = groupIn(publication, 'tech');
		expect(figures).toMatchObject({ n: 12, invited: 40, responseRate: 0.3, warning: 'low' });
		const overall = shownIn(groupIn(publication, 'tech'), 'overall');
		if (overall?.interval == null || overall.silentBounds === null) throw new Error('Both are known.');
		expect(overall.silentBounds[0]).toBeCloseTo((overall.mean * 12) / 40, 10);
		expect(overall.silentBounds[1]).toBeCloseTo((overall.mean * 12 + 2800) / 40, 10);
		expect(overall.interval[0]).toBeLessThan(overall.mean);
		expect(overall.histogram.reduce((sum, persons) => sum + persons, 0)).toBe(12);
		expect(overall.evidencedMean).toBeNull();
	});

	it('are warned of below half of those invited, and not at half', () => {
		const half = published(people(20, atBack('tech')), [department('tech', 40)]);
		expect(groupIn(half, 'tech').figures).toMatchObject({ responseRate: 0.5, warning: null });
	});

	it('have no weighted score where too few dimensions are asked about for one of their own', () => {
		const questionnaire = questionnaires['reality-check'];
		const sheet = questionnaire.items.map((_, index) => index % 5);
		const overrides = { kind: 'named', weights: { service: 3 } } as const;
		const round = published([{ cell: atBack('tech'), sheet }], groups, { questionnaire, overrides });
		expect(groupIn(round, 'tech').figures).not.toHaveProperty('overallWeighted');
	});

	it('of a named round are shown of whoever answered, be it one', () => {
		const team = [department('tech', 3)];
		const round = published(people(1, atBack('tech')), team, { overrides: { kind: 'named' } });
		expect(groupIn(round, 'tech')).toMatchObject({ showing: 'shown', figures: { n: 1, invited: 3 } });
		expect(round.round.k).toBe(1);
	});

	it('do not use a number invited that cannot be right, nor guess one behind an open link', () => {
		const link = department('tech', 0, { invited: { by: 'link', headcount: 6 } });
		const round = published([...people(9, atBack('tech')), ...people(9, inFront('tech'))], [link]);
		expect(groupIn(round, 'tech').figures).toMatchObject({
			n: 18,
			invited: 6,
			responseRate: null,
			warning: 'more-than-invited'
		});
		expect(shownIn(groupIn(round, 'tech'), 'overall')?.silentBounds).toBeNull();
		expect(groupIn(round, 'customer-facing').figures?.invited).toBeNull();
		expect(round.round.hasOpenLinks).toBe(true);
	});

	it('have no sampling interval where everybody took part', () => {
		const round = published(people(12, atBack('tech')), [department('tech', 12)]);
		const overall = shownIn(groupIn(round, 'tech'), 'overall');
		expect(overall?.interval).toEqual([overall?.mean, overall?.mean]);
	});

	it('state no stage where there is no shared picture', () => {
		const split = [...people(7, atBack('tech'), 0), ...people(7, atBack('tech'), 3)];
		const overall = shownIn(groupIn(published(split, [department('tech', 40)]), 'tech'), 'overall');
		expect(overall).toMatchObject({ reading: 'none', stage: null, cappedBy: [] });
		const together = shownIn(
			groupIn(published(people(14, atBack('tech'), 3), [department('tech', 14)]), 'tech'),
			'overall'
		);
		expect(together).toMatchObject({ reading: 'shared', stage: { claimed: [4, 4], evidenced: [4, 4] } });
	});

	it('rise with the answers', () => {
		const lower = people(12, atBack('tech'));
		const higher = lower.map(({ cell, sheet }, person) => ({
			cell,
			sheet: person === 3 ? sheet.map((level) => level + 1) : sheet
		}));
		const [before, after] = [lower, higher].map((all) => groupIn(published(all, [department('tech', 20)]), 'tech'));
		for (const { id } of before?.figures?.dimensions ?? []) {
			expect(after && shownIn(after, id)?.mean).toBeGreaterThan((before && shownIn(before, id)?.mean) ?? Infinity);
		}
	});
});

describe('what people wrote', () => {
	const texts = ['Ask more.', '  Listen.', 'Ask more.', ' '].map(
		(text) => ({ kind: 'sentence', item: null, text }) as const
	);
	const round = (n: number, freeText: 'off' | { threshold: number }) =>
		published(people(n, atBack('tech')), [department('tech', 40)], { overrides: { freeText }, texts }).texts;

	it('is shown from its own threshold on, in an order that says nothing', () => {
		expect(round(10, { threshold: 10 })?.map(({ text }) => text)).toEqual(['Ask more.', 'Ask more.', 'Listen.']);
		expect(round(9, { threshold: 10 })).toBeNull();
		expect(round(20, 'off')).toBeNull();
	});

	it('does not tell the order it came in', () => {
		const overrides = { freeText: { threshold: 10 } };
		const of = (all: typeof texts) =>
			canonicalJson(published(people(12, atBack('tech')), [department('tech', 40)], { overrides, texts: all }));
		expect(of([...texts].reverse())).toBe(of(texts));
	});
});
