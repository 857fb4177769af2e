import { error } from '@sveltejs/kit';
import type { OwnKpi } from '$lib/core/kpi/own';
import * as kpis from '$lib/server/kpis';
import type { OrganisationScope } from '$lib/server/visits';

/** The own KPI of an address; one that is not there is not found. */
export async function findOwn(scope: OrganisationScope, id: string): Promise<OwnKpi> {
	const own = (await kpis.own(scope)).find((each) => each.id === id);
	if (!own) error(404);
	return own;
}
