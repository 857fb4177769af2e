import { error, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { evaluateKpis } from '$lib/core/kpi/evaluate';
import { withPrevious } from '$lib/core/kpi/history';
import { periodName } from '$lib/core/kpi/period';
import * as kpis from '$lib/server/kpis';
import { requireOrganisation } from '../../../../signed-in';
import { entryChoices } from '../choices';
import { listAddress, readEntry, refuseEntry, typedOf } from '../entry-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'kpis.read');
	const { locale } = event.locals;
	const all = await kpis.list(scope);
	const entry = all.find(({ id }) => id === event.params.entry);
	if (!entry) error(404);
	const choices = await entryChoices(scope, locale, entry.period);
	const ofSame = all.filter(({ departmentId }) => departmentId === entry.departmentId).map(kpis.recordOf);
	return {
		...choices,
		id: entry.id,
		mayChange: allows(capacity, 'kpis.change'),
		period: periodName(entry.period, locale),
		of: choices.departments.find(({ value }) => value === (entry.departmentId ?? ''))?.text ?? '',
		stored: typedOf(entry),
		results: evaluateKpis(withPrevious(kpis.recordOf(entry), ofSame).entries)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const { typed, ...read } = await readEntry(event.request, event.locals.locale);
		if ('refused' in read) return read.refused;
		const saved = await kpis.correct(scope, event.params.entry, read.entry);
		if (saved.kind === 'done') redirect(303, listAddress(organisation.slug, 'corrected', read.entry.period));
		return refuseEntry(saved, typed);
	}
};
