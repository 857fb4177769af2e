import { describe, expect, it } from 'vitest';
import { groupPlanOf } from '../../../src/lib/core/round/groups';
import { previewOf } from '../../../src/lib/core/round/preview';
import { department, leadership } from './builders';

describe('the preview of a round', () => {
	it('shows what would be visible at which turnout', () => {
		const { turnouts } = previewOf([department('tech', 20), department('sales', 20), department('law', 8)], 5);
		expect(turnouts.map(({ percent, showing }) => [percent, showing.get('tech'), showing.get('law')])).toEqual([
			[50, 'shown', 'too-few'],
			[70, 'shown', 'shown'],
			[90, 'shown', 'shown']
		]);
	});

	it('offers to merge a department that would stay hidden, and nothing where all are shown', () => {
		const { merges } = previewOf([department('tech', 30), department('sales', 30), department('law', 4)], 5);
		expect(merges.map(({ id }) => id)).toEqual(['law']);
		expect(previewOf([department('tech', 30), department('sales', 30)], 5).merges).toEqual([]);
	});

	it('takes out, at every turnout, what an earlier round would give away beside it', () => {
		const groups = [department('tech', 30), department('sales', 34, { departmentIds: ['sales', 'law'] })];
		const peopleByDepartment = new Map([
			['tech', 30],
			['sales', 30],
			['law', 4]
		]);
		// Law, four people, was counted with the others then.
		const cuts = [[['tech', 'law'], ['sales'], ['tech', 'law', 'sales']]];
		const hiddenOf = (earlier: Parameters<typeof previewOf>[2]) =>
			previewOf(groups, 5, earlier).turnouts.map(({ showing }) =>
				['tech', 'sales'].filter((id) => showing.get(id) !== 'shown')
			);
		expect(hiddenOf(null)).toEqual([[], [], []]);
		const [half, more, most] = hiddenOf({ cuts, peopleByDepartment });
		expect(half?.length).toBeGreaterThan(0);
		expect([more, most]).toEqual([half, half]);
	});

	it('reckons with the headcount of an open link', () => {
		const link = department('tech', 0, { invited: { by: 'link', headcount: 21 } });
		const { turnouts } = previewOf([link, leadership(3)], 5);
		expect(turnouts[0]?.showing.get('leadership')).toBe('too-few');
		expect(turnouts[2]?.showing.get('organisation')).toBe('shown');
	});
});

describe('the groups of a round', () => {
	it('stand in the order of the tree, each with everybody below', () => {
		const groups = [department('north', 9, { parentId: 'sales' }), department('sales', 6), department('tech', 5)];
		const { definitions } = groupPlanOf(groups);
		expect(definitions.map(({ id, parentId, invited }) => [id, parentId, invited])).toEqual([
			['organisation', null, 20],
			['customer-facing', 'organisation', 9],
			['other-staff', 'organisation', 11],
			['sales', 'organisation', 15],
			['north', 'sales', 9],
			['tech', 'organisation', 5]
		]);
	});

	it('add up leadership and staff where there are both', () => {
		const { definitions, families } = groupPlanOf([department('tech', 5), leadership(7)]);
		expect(definitions.map(({ id }) => id)).toEqual([
			'organisation',
			'leadership',
			'staff',
			'customer-facing',
			'other-staff',
			'tech'
		]);
		expect(families[0]).toEqual({ whole: 'organisation', parts: ['leadership', 'staff'] });
	});

	it('can be leaders alone', () => {
		expect(groupPlanOf([leadership(7)]).definitions.map(({ id }) => id)).toEqual(['organisation', 'leadership']);
	});

	it('refuse a department that lies below itself', () => {
		const circle = [department('a', 5, { parentId: 'b' }), department('b', 5, { parentId: 'a' })];
		expect(() => groupPlanOf(circle)).toThrow('below itself');
	});
});
