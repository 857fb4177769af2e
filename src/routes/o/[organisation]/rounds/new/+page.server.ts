import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { roundKinds, thresholdMin } from '$lib/core/round/types';
import * as organisations from '$lib/server/organisations';
import * as rounds from '$lib/server/rounds';
import { parseForm } from '../../../../form';
import { requireOrganisation } from '../../../../signed-in';
import { fieldsOf, refuseDays, roundChoices, roundFields, typedFrom } from '../round-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'rounds.run');
	const settings = await organisations.readSettings(scope);
	const first = {
		...(await rounds.firstDays(scope)),
		...{ questionnaire: 'pulse', kind: 'anonymous', threshold: String(thresholdMin) },
		locale: settings?.locale ?? event.locals.locale
	};
	return {
		key: randomUUID(),
		first,
		choices: roundChoices(event.locals.locale),
		kinds: kindsFor(allows(capacity, 'people.read'))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, capacity, scope } = await requireOrganisation(event, 'rounds.run');
		const form = await parseForm(event.request, roundFields);
		if (!form.ok) return fail(422, form);
		const { kind } = form.values;
		if (!kindsFor(allows(capacity, 'people.read')).includes(kind)) error(403);
		const id = form.values.key ?? randomUUID();
		const created = await rounds.create(scope, id, fieldsOf(form.values));
		if (created === 'unknown' || created === 'not-a-draft') error(404);
		if (created !== 'done') return refuseDays(created, typedFrom(form.values));
		redirect(303, `/o/${organisation.slug}/rounds/${id}/${kind === 'named' ? 'team' : 'groups'}`);
	}
};

/** Who takes part in a named round is chosen by name. */
function kindsFor(mayReadPeople: boolean): readonly (typeof roundKinds)[number][] {
	return mayReadPeople ? roundKinds : ['anonymous'];
}
