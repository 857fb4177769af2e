import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as kpis from '$lib/server/kpis';
import { parseForm } from '../../../../../form';
import { requireOrganisation } from '../../../../../signed-in';
import { definitionFields, refuseDefinition } from '../definition-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireOrganisation(event, 'kpis.change');
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'kpis.change');
		const form = await parseForm(event.request, z.object(definitionFields));
		if (!form.ok) return fail(422, form);
		const saved = await kpis.define(scope, form.values);
		if (saved.kind === 'done') redirect(303, `/o/${organisation.slug}/kpis/own?done=defined`);
		if (saved.kind === 'unknown') error(404);
		return refuseDefinition(saved, form.values);
	}
};
