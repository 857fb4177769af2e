import { allows } from '$lib/core/access/permissions';
import { pathText } from '$lib/core/organisation/names';
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
	const found = await people.list(scope, { query, page: Math.trunc(page) });
	const paths = new Map((await departments.list(scope)).map(({ id, path }) => [id, pathText(path)]));
	return {
		query,
		page: found.page,
		pageCount: found.pageCount,
		count: found.count,
		people: found.people.map(({ id, name, email, role, departmentId, hasAccount, isActor }) => {
			const department = departmentId === null ? null : (paths.get(departmentId) ?? null);
			return { id, name, email, role: roleNames[role][locale], department, hasAccount, isActor };
		}),
		mayChange: allows(capacity, 'people.change'),
		mayChangeOwners: allows(capacity, 'owners.change'),
		done: searchParams.get('done'),
		imported: Number(searchParams.get('count')) || 0
	};
};
