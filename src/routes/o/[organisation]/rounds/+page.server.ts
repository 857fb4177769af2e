import { error } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import * as departments from '$lib/server/departments';
import { requireOrganisation } from '../../../signed-in';
import { roundRows, seesRounds } from './round-rows';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, capacity, scope } = await requireOrganisation(event, 'organisation.read');
	if (!seesRounds(capacity)) error(403);
	const archived = event.url.searchParams.has('archived');
	const mayRun = allows(capacity, 'rounds.run');
	const { locale } = event.locals;
	const rounds = await roundRows({ scope, capacity, base: `/o/${organisation.slug}`, locale }, { archived });
	return {
		isArchive: archived,
		mayRun,
		hasDepartments: mayRun && rounds.length === 0 ? (await departments.list(scope)).length > 0 : true,
		done: event.url.searchParams.get('done'),
		rounds
	};
};
