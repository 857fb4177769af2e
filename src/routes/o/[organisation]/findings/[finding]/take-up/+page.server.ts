import { redirect } from '@sveltejs/kit';
import * as findings from '$lib/server/findings';
import { requireFinding, toldOf } from '../found-finding';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { found, list } = await requireFinding(event);
	if (!found.dismissed) redirect(303, list);
	return { list, told: toldOf(found, event.locals.locale), reason: found.dismissed.reason };
};

export const actions: Actions = {
	default: async (event) => {
		const { visit, found, list } = await requireFinding(event);
		const isTakenUp = await findings.takeUp(visit.scope, found);
		redirect(303, isTakenUp ? `${list}?done=taken-up` : list);
	}
};
