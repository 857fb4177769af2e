import { questionnaires } from '../../../src/lib/core/catalogue';
import type { Questionnaire } from '../../../src/lib/core/catalogue/types';
import { type RoundTally, addResponse, beginTally } from '../../../src/lib/core/round/accumulate';
import type { Publication, PublishedGroup } from '../../../src/lib/core/round/publication';
import { publish } from '../../../src/lib/core/round/publish';
import type { Cell, FreeText, RoundGroup, RoundSettings, StoredSheet } from '../../../src/lib/core/round/types';

export interface Response {
	readonly cell: Cell;
	readonly sheet: StoredSheet;
}

export const settings: RoundSettings = {
	kind: 'anonymous',
	name: 'Autumn',
	questionnaire: { id: 'pulse', version: 'v1' },
	locale: 'en',
	opensOn: '2026-09-01',
	closesOn: '2026-09-30',
	k: 5,
	freeText: 'off',
	weights: null
};

/** A department of so many people asked by name, half of them with contact with customers. */
export function department(id: string, people: number, overrides: Partial<RoundGroup> = {}): RoundGroup {
	const customerFacing = Math.floor(people / 2);
	return {
		id,
		kind: 'department',
		name: `Department ${id}`,
		parentId: null,
		departmentIds: [id],
		invited: { by: 'personal', leadership: 0, customerFacing, otherStaff: people - customerFacing },
		...overrides
	};
}

export function leadership(people: number, overrides: Partial<RoundGroup> = {}): RoundGroup {
	return {
		id: 'leaders',
		kind: 'leadership',
		name: 'Leadership',
		parentId: null,
		departmentIds: [],
		invited: { by: 'personal', leadership: people, customerFacing: 0, otherStaff: 0 },
		...overrides
	};
}

export const inFront = (groupId: string): Cell => ({ groupId, role: 'customer-facing' });
export const atBack = (groupId: string): Cell => ({ groupId, role: 'other-staff' });
export const leading = (groupId = 'leaders'): Cell => ({ groupId, role: 'leadership' });

/** The pulse answered with one code everywhere, with exceptions by place. */
export function sheetOf(code: number, exceptions: Readonly<Record<number, number>> = {}): StoredSheet {
	return questionnaires.pulse.items.map((_, index) => exceptions[index] ?? code);
}

/** So many people of a cell whose answers and scores differ from person to person, at levels `from` and `from + 1`. */
export function people(count: number, cell: Cell, from = 1): Response[] {
	return Array.from({ length: count }, (_, person) => ({
		cell,
		sheet: questionnaires.pulse.items.map(
			(_item, index) => from + ((person + index) % (2 + (person % 3)) === 0 ? 1 : 0)
		)
	}));
}

export function tallyOf(
	responses: readonly Response[],
	groups: readonly RoundGroup[],
	questionnaire: Questionnaire = questionnaires.pulse,
	weights: RoundSettings['weights'] = null
): RoundTally {
	const tally = beginTally(questionnaire, groups, weights);
	for (const { cell, sheet } of responses) addResponse(tally, cell, sheet);
	return tally;
}

interface Publishing {
	readonly questionnaire?: Questionnaire;
	readonly overrides?: Partial<RoundSettings>;
	readonly texts?: readonly FreeText[];
}

export function published(
	responses: readonly Response[],
	groups: readonly RoundGroup[],
	{ questionnaire, overrides = {}, texts = [] }: Publishing = {}
): Publication {
	const used = { ...settings, ...overrides };
	return publish(tallyOf(responses, groups, questionnaire, used.weights), used, groups, texts);
}

export function groupIn({ groups }: Publication, id: string): PublishedGroup {
	const group = groups.find((candidate) => candidate.id === id);
	if (group === undefined) throw new Error(`There is no group ${id}.`);
	return group;
}
