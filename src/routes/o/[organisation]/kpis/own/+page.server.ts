import { allows } from '$lib/core/access/permissions';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../signed-in';
import { definitionWords } from '../words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'kpis.read');
	const all = (await kpis.own(scope)).map((own) => {
		return { id: own.id, name: own.name, isRetired: own.isRetired, definition: definitionWords(own) };
	});
	return {
		mayChange: allows(capacity, 'kpis.change'),
		done: event.url.searchParams.get('done'),
		inUse: all.filter(({ isRetired }) => !isRetired),
		retired: all.filter(({ isRetired }) => isRetired)
	};
};
