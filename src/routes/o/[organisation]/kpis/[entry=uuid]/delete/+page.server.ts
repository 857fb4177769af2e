import { error, redirect } from '@sveltejs/kit';
import { periodName } from '$lib/core/kpi/period';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../../signed-in';
import { departmentChoices } from '../../choices';
import { listAddress } from '../../entry-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.change');
	const [entry, places] = await Promise.all([kpis.find(scope, event.params.entry), departmentChoices(scope)]);
	if (!entry) error(404);
	return {
		id: entry.id,
		of: places.find(({ value }) => value === (entry.departmentId ?? ''))?.text ?? '',
		period: periodName(entry.period, event.locals.locale)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const entry = await kpis.find(scope, event.params.entry);
		if (!entry || (await kpis.remove(scope, event.params.entry)).kind !== 'done') error(404);
		redirect(303, listAddress(organisation.slug, 'deleted', entry.period));
	}
};
