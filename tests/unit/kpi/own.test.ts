import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionIn, evaluateOwn, ownDefinitionIn, type OwnKpi, readOwn } from '$lib/core/kpi/own';

const days = { name: 'Delivery time', unit: 'days', direction: 'lower', formula: 'Order to door' } as const;
const own: OwnKpi = { id: 'a', ...days, isRetired: false, earlier: [] };
const reading = (value: string, target = '') => readOwn({ 'own.a.value': value, 'own.a.target': target }, own);

describe('the figures of an own KPI', () => {
	it.each([
		['1.234,5', 1234.5],
		['−3,2', -3.2],
		['0', 0],
		[' 12 000 ', 12000],
		['8 %', 8]
	])('%j is %d', (typed, value) => expect(reading(typed)).toEqual({ value, problems: [] }));

	it('are left out where nothing was typed, the target on its own', () => {
		expect(reading(' ')).toEqual({ problems: [] });
		expect(reading('', '2,5')).toEqual({ target: 2.5, problems: [] });
		expect(readOwn({ 'own.b.value': '7' }, own)).toEqual({ problems: [] });
	});

	it.each(['soon', '1,2,3', '12h'])('%j is named at its field', (typed) => {
		const { value, problems } = reading(typed, 'x');
		expect(value).toBeUndefined();
		expect(problems.map(({ field }) => field)).toEqual(['own.a.value', 'own.a.target']);
	});

	it('above a trillion are a slip of the keyboard, on either side of 0', () => {
		expect(reading('1000000000001').problems).toHaveLength(1);
		expect(reading('-1000000000001').problems).toHaveLength(1);
		expect(reading('1000000000000').problems).toHaveLength(0);
	});
});

describe('the definition a figure was entered by', () => {
	const hours = { ...days, unit: 'hours', formula: 'Shelf to door' };
	const changed: OwnKpi = { ...own, ...hours, earlier: [days] };

	it('is the first one where the worksheet names none, since it has none to choose from then', () => {
		expect(ownDefinitionIn({}, changed)).toEqual(days);
		expect(ownDefinitionIn({ 'own.a.edition': '2' }, changed)).toMatchObject(hours);
		expect(ownDefinitionIn({}, own)).toMatchObject(days);
	});

	it.each(['0', '3', '1.5', 'second', ''])('is never edition %j', (edition) =>
		expect(editionIn({ 'own.a.edition': edition }, changed)).toBe(1)
	);
});

describe('the verdicts on an own KPI', () => {
	it.each([
		['lower', 3, 4, 5, 'met', 'better'],
		['lower', 4, 4, 4, 'met', 'within noise'],
		['lower', 5, 4, 4, 'missed', 'worse'],
		['higher', 3, 4, 5, 'missed', 'worse'],
		['higher', 0.1 + 0.2, 0.3, 0.3, 'met', 'within noise'],
		['higher', 5, 4, 4, 'met', 'better']
	] as const)(
		'%s is better: %d against a target of %d and %d before',
		(direction, value, target, before, met, better) =>
			expect(evaluateOwn(direction, { value, target }, before)).toMatchObject({
				...{ againstTarget: met, againstPrevious: better, noInterval: true }
			})
	);

	it('are none where there is nothing to compare with', () => {
		const { againstTarget, againstPrevious } = evaluateOwn('higher', { value: 1 }, null);
		expect([againstTarget, againstPrevious]).toEqual([null, null]);
	});

	it('turn around when the direction does', () => {
		const figure = fc.integer({ min: -1000, max: 1000 });
		const opposite = { better: 'worse', worse: 'better', 'within noise': 'within noise' };
		fc.assert(
			fc.property(figure, figure, (value, before) => {
				const [up, down] = (['higher', 'lower'] as const).map((each) => evaluateOwn(each, { value }, before));
				expect(down?.againstPrevious).toBe(opposite[up?.againstPrevious ?? 'better']);
			})
		);
	});
});
