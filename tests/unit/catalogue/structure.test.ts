import { describe, expect, it } from 'vitest';
import {
	dimensionById,
	dimensions,
	itemById,
	items,
	passageById,
	questionnaires,
	stageDescriptions,
	stageNames
} from '$lib/core/catalogue';
import { dimensionIds, questionnaireIds, type PassageId } from '$lib/core/catalogue/types';
import { stages } from '$lib/core/scoring/types';
import { choicesOf } from './texts';

const all = Object.values(questionnaires);

describe('items', () => {
	it('have unique ids by which they are found', () => {
		expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
		for (const item of items) expect(itemById(item.id)).toBe(item);
		expect(() => itemById('check.7')).toThrow('check.7');
	});

	it('belong to one or two dimensions with weights that sum to 1', () => {
		for (const { id, dimensions: weights } of items) {
			expect(weights.length, id).toBeGreaterThanOrEqual(1);
			expect(weights.length, id).toBeLessThanOrEqual(2);
			expect(
				weights.reduce((sum, { weight }) => sum + weight, 0),
				id
			).toBeCloseTo(1, 12);
		}
	});

	it('offer five levels or two poles', () => {
		for (const item of items) expect(choicesOf(item), item.id).toHaveLength(item.kind === 'contrast' ? 2 : 5);
	});

	it('cite passages that exist', () => {
		const cited: readonly PassageId[] = [
			...items.flatMap((item) => (item.sources === 'interpretation' ? [] : item.sources)),
			...dimensions.flatMap((dimension) => dimension.sources),
			...all.flatMap((questionnaire) => questionnaire.sentence.sources)
		];
		for (const id of cited) expect(passageById(id).id).toBe(id);
	});

	it('cite at least one of the passages their first dimension is built from', () => {
		const strangers = items.filter(({ dimensions: [first], sources }) => {
			const built = first ? dimensionById(first.id).sources : [];
			return sources !== 'interpretation' && !sources.some((passage) => built.includes(passage));
		});
		expect(strangers.map(({ id }) => id)).toEqual([]);
	});

	it('follow the reality check and the contrasts of the sources passage by passage', () => {
		for (const n of [1, 2, 3, 4, 5, 6]) expect(itemById(`check.${n}`).sources).toEqual([`ki check.${n}`]);
		for (const n of [1, 2, 3, 4, 5]) expect(itemById(`contrast.${n}`).sources).toEqual([`gruende kontrast.${n}`]);
	});
});

describe('dimensions and stages', () => {
	it('are the eight, in order, each found by its id and built from passages', () => {
		expect(dimensions.map(({ id }) => id)).toEqual(dimensionIds);
		for (const id of dimensionIds) {
			expect(dimensionById(id).id).toBe(id);
			expect(dimensionById(id).sources.length).toBeGreaterThan(0);
		}
	});

	it('name and describe all five stages', () => {
		for (const stage of stages) {
			expect(stageNames[stage].en).not.toBe('');
			expect(stageDescriptions[stage].en).toMatch(/\.$/);
		}
	});
});

describe('questionnaires', () => {
	it('are the published ones, each under its own id', () => {
		expect(Object.keys(questionnaires)).toEqual(questionnaireIds);
		for (const id of questionnaireIds) expect(questionnaires[id].id).toBe(id);
	});

	it.each(all.map((each) => [each.id, each] as const))(
		'%s shows each item once, in questionnaire order',
		(_id, each) => {
			expect(each.parts.flatMap((part) => part.items)).toEqual(each.items.map((item) => item.id));
			expect(new Set(each.items.map((item) => item.id)).size).toBe(each.items.length);
			expect(new Set(each.parts.map((part) => part.id)).size).toBe(each.parts.length);
		}
	);

	it.each(all.map((each) => [each.id, each] as const))(
		'%s takes facts from graded items only, pulse none',
		(id, each) => {
			for (const item of each.items) {
				expect(item.takesEvidence, item.id).toBe(item.kind !== 'contrast' && id !== 'pulse');
			}
		}
	);

	it('executive asks the six, the five contrasts and eleven maturity items, one page a dimension', () => {
		const { items: asked, parts } = questionnaires.executive;
		const count = (kind: string) => asked.filter((item) => item.kind === kind).length;
		expect([count('reality-check'), count('contrast'), count('maturity')]).toEqual([6, 5, 11]);
		expect(parts.map(({ id }) => id)).toEqual(dimensionIds);
		for (const part of parts) {
			for (const id of part.items) expect(itemById(id).dimensions[0]?.id, id).toBe(part.id);
		}
	});

	it('executive can score every dimension', () => {
		const { items: asked, itemsForScore } = questionnaires.executive;
		expect(itemsForScore).toBe(2);
		for (const id of dimensionIds) {
			expect(asked.filter((item) => item.dimensions[0]?.id === id).length, id).toBeGreaterThanOrEqual(2);
		}
	});

	it('pulse asks everyone three maturity items a dimension, one page each, about the last four weeks', () => {
		const { items: asked, parts, itemsForScore } = questionnaires.pulse;
		expect(itemsForScore).toBe(2);
		expect(parts.map(({ id, items: ids }) => [id, ids])).toEqual(
			dimensionIds.map((id) => [id, [1, 2, 3].map((n) => `pulse.${id}.${n}`)])
		);
		for (const item of asked) {
			expect(item, item.id).toMatchObject({ kind: 'maturity', audience: 'everyone' });
			expect(item.dimensions, item.id).toEqual([{ id: item.id.split('.')[1], weight: 1 }]);
			expect(item.text.de, item.id).toMatch(/\b(Sie|Ihnen|Ihr\w*)\b/);
			expect(item.text.de, item.id).toMatch(/\bden letzten vier Wochen\b/);
			expect(item.text.en, item.id).toMatch(/\b(you|your)\b/);
			expect(item.text.en, item.id).toMatch(/\bthe last four weeks\b/);
		}
	});

	it('full asks the six, all ten contrasts and at least three maturity items a dimension, one page each', () => {
		const { items: asked, parts, itemsForScore } = questionnaires.full;
		const idsOf = (kind: string) => asked.filter((item) => item.kind === kind).map(({ id }) => id);
		expect(itemsForScore).toBe(3);
		expect(idsOf('reality-check').toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `check.${n}`));
		expect(new Set(idsOf('contrast'))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `contrast.${n}`)));
		expect(parts.map(({ id }) => id)).toEqual(dimensionIds);
		for (const { id, items: ids } of parts) {
			expect(ids.length, id).toBeGreaterThanOrEqual(5);
			expect(ids.length, id).toBeLessThanOrEqual(7);
			expect(ids.filter((each) => itemById(each).kind === 'maturity').length, id).toBeGreaterThanOrEqual(3);
			for (const each of ids) expect(itemById(each).dimensions[0]?.id, each).toBe(id);
		}
	});

	it('full begins each page with what was checked, goes on with what is done and ends with the contrasts', () => {
		const order = ['reality-check', 'maturity', 'contrast'];
		for (const { id, items: ids } of questionnaires.full.parts) {
			const places = ids.map((each) => order.indexOf(itemById(each).kind));
			expect(places, id).toEqual(places.toSorted((one, other) => one - other));
			expect(itemById(ids.at(-1) ?? '').kind, id).toBe('contrast');
		}
	});

	it('full contains whatever the shorter ones ask but for pulse, so that a later round can compare', () => {
		const asked = new Set(questionnaires.full.items.map(({ id }) => id));
		for (const id of ['executive', 'reality-check', 'focus-or-obsession'] as const) {
			expect(questionnaires[id].items.filter((item) => !asked.has(item.id))).toEqual([]);
		}
	});

	it('reality-check names the dimensions it does not cover', () => {
		const { items: asked, coverage } = questionnaires['reality-check'];
		const covered = new Set(asked.flatMap((item) => item.dimensions.map(({ id }) => id)));
		for (const { id, name } of dimensions) expect(coverage.de.includes(name.de), id).toBe(!covered.has(id));
	});

	it('focus-or-obsession touches every dimension and can score none', () => {
		const { items: asked, itemsForScore } = questionnaires['focus-or-obsession'];
		for (const id of dimensionIds) {
			const count = asked.filter((item) => item.dimensions[0]?.id === id).length;
			expect(count, id).toBeGreaterThanOrEqual(1);
			expect(count, id).toBeLessThan(itemsForScore);
		}
	});
});
