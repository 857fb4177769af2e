import type { Cell, RoundGroup } from './types';

export function cellId({ groupId, role }: Cell): string {
	return `${groupId}/${role}`;
}

/** All cells that a response to this group can lie in. */
export function cellsOf({ id, kind }: RoundGroup): readonly Cell[] {
	if (kind !== 'department') return [{ groupId: id, role: 'leadership' }];
	return [
		{ groupId: id, role: 'customer-facing' },
		{ groupId: id, role: 'other-staff' }
	];
}
