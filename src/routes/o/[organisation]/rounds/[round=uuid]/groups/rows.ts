import { noDepartment, nobodyListed } from '$lib/core/round-setup';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import type { OpenSetup } from '$lib/server/rounds';
import { keyOf, namelessKey } from './group-form';

/** A line of the list of groups: one that takes part, or a department that does not. */
export interface GroupRow {
	readonly key: string;
	readonly name: string;
	/** 1 at the top. */
	readonly depth: number;
	readonly way: 'personal' | 'link' | 'out';
	readonly headcount: number;
	/** Staff who are listed, leaders left out of account. */
	readonly staff: number;
	readonly leaders: number;
	readonly isMerged: boolean;
}

/** In the order of the tree. */
export function rowsOf({ setup, placed, arranged, listed, round }: OpenSetup): readonly GroupRow[] {
	const countIn = (ids: readonly string[]) => {
		const counts = (ids.length === 0 ? [noDepartment] : ids).map((id) => listed.get(id) ?? nobodyListed);
		return {
			staff: counts.reduce((sum, { customerFacing, otherStaff }) => sum + customerFacing + otherStaff, 0),
			leaders: counts.reduce((sum, { leadership }) => sum + leadership, 0)
		};
	};
	const position = new Map(placed.map(({ id }, index) => [id, index]));
	const taken = new Set(setup.departments.flatMap(({ departmentIds }) => departmentIds));
	const isNamelessTaken = setup.departments.some(({ departmentIds }) => departmentIds.length === 0);
	const nameless = countIn([]);
	const rows: GroupRow[] = [
		...arranged.map(({ departmentIds, name, depth, way, headcount }) => {
			const isMerged = departmentIds.length > 1;
			return { key: keyOf({ departmentIds }), name, depth, way, headcount, isMerged, ...countIn(departmentIds) };
		}),
		...placed
			.filter(({ id }) => !taken.has(id))
			.map(({ id, name, depth }) => {
				return { key: id, name, depth, way: 'out', headcount: 0, isMerged: false, ...countIn([id]) } as const;
			}),
		...(isNamelessTaken || nameless.staff === 0
			? []
			: [
					{
						key: namelessKey,
						name: namelessName(round.locale),
						depth: 1,
						way: 'out',
						headcount: 0,
						isMerged: false,
						...nameless
					} as const
				])
	];
	const placeOf = (key: string) => position.get(key) ?? position.size;
	return rows.toSorted((one, other) => placeOf(one.key) - placeOf(other.key));
}

function namelessName(locale: Locale): string {
	return m.round_group_nameless({}, { locale });
}
