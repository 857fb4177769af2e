import { error } from '@sveltejs/kit';
import { branchOf } from '$lib/core/organisation/department-tree';
import { pathText } from '$lib/core/organisation/names';
import * as departments from '$lib/server/departments';
import type { OrganisationScope } from '$lib/server/visits';

/** The department of an address in its tree, with every place that it or what is in it could move to; 404 where there is none. */
export async function placedDepartment(scope: OrganisationScope, id: string) {
	const all = await departments.list(scope);
	const department = all.find((each) => each.id === id);
	if (!department) error(404);
	const branch = branchOf(all, id);
	const elsewhere = all.filter((each) => !branch.has(each.id));
	return {
		department,
		below: all.filter(({ parentId }) => parentId === id),
		places: elsewhere.map((each) => ({ value: each.id, text: pathText(each.path) }))
	};
}
