import { questionnaires } from '../catalogue/questionnaires';
import type { Questionnaire } from '../catalogue/types';
import { addResponse, beginTally } from '../round/accumulate';
import type { Publication } from '../round/publication';
import { publish } from '../round/publish';
import type { Cell, RoundGroup, StoredSheet } from '../round/types';

/** A survey of one department, and of leaders where there are any. */
export interface ExampleRound {
	/** The level each person answers throughout, or their whole sheet. */
	readonly staff: readonly (number | StoredSheet)[];
	readonly leaders?: readonly number[];
	/** Staff; absent: twice as many as answered. */
	readonly invited?: number;
	/** The pulse, unless another one. */
	readonly questionnaire?: Questionnaire;
}

/** What is published of it; the department is `sales`. */
export function roundOf({
	staff,
	leaders: leading = [],
	invited = 2 * staff.length,
	questionnaire = questionnaires.pulse
}: ExampleRound): Publication {
	const group = { name: 'Sales', parentId: null };
	const sales: RoundGroup = {
		...group,
		...{ id: 'sales', kind: 'department', departmentIds: ['sales'], invited: personal(0, invited) }
	};
	const leaders: RoundGroup = {
		...group,
		...{ id: 'leaders', kind: 'leadership', departmentIds: [], invited: personal(2 * leading.length, 0) }
	};
	const groups = leading.length === 0 ? [sales] : [sales, leaders];
	const tally = beginTally(questionnaire, groups, null);
	const add = (cell: Cell, answered: number | StoredSheet) =>
		addResponse(tally, cell, typeof answered === 'number' ? questionnaire.items.map(() => answered) : answered);
	for (const answered of staff) add({ groupId: 'sales', role: 'other-staff' }, answered);
	for (const level of leading) add({ groupId: 'leaders', role: 'leadership' }, level);
	return publish(
		tally,
		{
			kind: 'anonymous',
			name: 'Pulse',
			questionnaire: { id: questionnaire.id, version: 'example' },
			locale: 'en',
			opensOn: '2026-03-01',
			closesOn: '2026-03-14',
			k: 5,
			freeText: 'off',
			weights: null
		},
		groups
	);
}

/** People in turns at this level and the one above. */
export function alternating(count: number, level: number): readonly number[] {
	return Array.from({ length: count }, (_, person) => level + (person % 2));
}

function personal(leadership: number, otherStaff: number): RoundGroup['invited'] {
	return { by: 'personal', leadership, customerFacing: 0, otherStaff };
}
