import { error, fail, redirect } from '@sveltejs/kit';
import * as rounds from '$lib/server/rounds';
import { parseForm } from '../../../../../form';
import { requireRoundThatIs } from '../../open-round';
import { fieldsOf, refuseDays, roundChoices, roundFields, typedFrom, typedOf } from '../../round-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round, base } = await requireRoundThatIs(event, 'draft');
	const { name, kind } = round;
	return { round: { name, kind, base }, saved: typedOf(round), choices: roundChoices(event.locals.locale) };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, round, base } = await requireRoundThatIs(event, 'draft');
		const form = await parseForm(event.request, roundFields);
		if (!form.ok) return fail(422, form);
		const changed = await rounds.change(scope, round.id, fieldsOf(form.values));
		if (changed === 'unknown') error(404);
		if (changed === 'not-a-draft') redirect(303, base);
		if (changed !== 'done') return refuseDays(changed, typedFrom(form.values));
		redirect(303, `${base}?done=changed`);
	}
};
