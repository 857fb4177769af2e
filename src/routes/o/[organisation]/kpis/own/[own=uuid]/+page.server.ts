import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as kpis from '$lib/server/kpis';
import { formChoice, parseForm } from '../../../../../form';
import { requireOrganisation } from '../../../../../signed-in';
import { definitionWords } from '../../words';
import { definitionFields, refuseDefinition } from '../definition-form';
import { findOwn } from '../find-own';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'kpis.change');
	const { id, name, unit, direction, formula, isRetired, earlier } = await findOwn(scope, event.params.own);
	return {
		own: { id, name, isRetired },
		stored: { name, unit, direction, formula, measure: '' },
		earlier: earlier.map((each) => ({ name: each.name, definition: definitionWords(each) }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const fields = { ...definitionFields, measure: formChoice(['same', 'other']) };
		const form = await parseForm(event.request, z.object(fields));
		if (!form.ok) return fail(422, form);
		const { measure, ...definition } = form.values;
		const saved = await kpis.redefine(scope, event.params.own, definition, measure === 'same');
		if (saved.kind === 'done') redirect(303, `/o/${organisation.slug}/kpis/own?done=changed`);
		if (saved.kind === 'unknown') error(404);
		return refuseDefinition(saved, form.values);
	}
};
