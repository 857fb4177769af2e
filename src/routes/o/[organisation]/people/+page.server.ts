import { allows } from '$lib/core/access/permissions';
import { pathText } from '$lib/core/organisation/names';
import { plainRoleGroup, roleGroupNames } from '$lib/core/organisation/role-group-texts';
import { roleNames } from '$lib/core/organisation/role-texts';
import * as departments from '$lib/server/departments';
import * as people from '$lib/server/people';
import { requireOrganisation } from '../../../signed-in';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'people.read');
	const { searchParams } = event.url;
	const { locale } = event.locals;
	const query = (searchParams.get('q') ?? '').trim().slice(0, 200).replaceAll('\0', '');
	const page = Number(searchParams.get('page')) || 1;
	const [found, placed] = await Promise.all([
		people.list(scope, { query, page: Math.trunc(page) }),
		departments.list(scope)
	]);
	const paths = new Map(placed.map(({ id, path }) => [id, pathText(path)]));
	return {
		query,
		page: found.page,
		pageCount: found.pageCount,
		count: found.count,
		people: found.people.map(({ id, name, email, role, departmentId, roleGroup, hasAccount, isActor }) => {
			const department = departmentId === null ? null : (paths.get(departmentId) ?? null);
			const group = roleGroup === plainRoleGroup ? null : roleGroupNames[roleGroup][locale];
			return { id, name, email, role: roleNames[role][locale], group, department, hasAccount, isActor };
		}),
		mayChange: allows(capacity, 'people.change'),
		mayChangeOwners: allows(capacity, 'owners.change'),
		done: searchParams.get('done'),
		imported: Number(searchParams.get('count')) || 0
	};
};
