import { redirect } from '@sveltejs/kit';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../signed-in';
import { entryChoices } from '../choices';
import { listAddress, readEntry, refuseEntry } from '../entry-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.change');
	const { searchParams } = event.url;
	const choices = await entryChoices(scope, event.locals.locale);
	return {
		...choices,
		asked: {
			department: searchParams.get('department') ?? '',
			period: searchParams.get('period') ?? choices.lastQuarter,
			worksheet: {}
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const { typed, ...read } = await readEntry(event.request, event.locals.locale);
		if ('refused' in read) return read.refused;
		const saved = await kpis.enter(scope, read.entry);
		if (saved.kind === 'done') redirect(303, listAddress(organisation.slug, 'entered', read.entry.period));
		return refuseEntry(saved, typed);
	}
};
