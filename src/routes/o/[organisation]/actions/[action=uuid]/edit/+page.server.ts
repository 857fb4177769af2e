import { error, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import * as stored from '$lib/server/actions';
import { today } from '$lib/server/day';
import * as departments from '$lib/server/departments';
import { requireOrganisation } from '../../../../../signed-in';
import { actionChoices } from '../../action-choices';
import { readAction, refuseAction, typedOf } from '../../action-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope, capacity } = await requireOrganisation(event, 'actions.change');
	const { locale } = event.locals;
	const [action, figures, places] = await Promise.all([
		stored.find(scope, event.params.action),
		stored.figuresOf(scope),
		departments.list(scope)
	]);
	if (!action) error(404);
	const mayReadFigures = allows(capacity, 'kpis.read');
	const typed = typedOf(action, locale);
	const context = { scope, figures, places, mayReadFigures, goal: typed.goal ?? '', today: today(), locale };
	return { id: action.id, stored: typed, choices: await actionChoices(context, action) };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'actions.change');
		const [action, figures] = await Promise.all([stored.find(scope, event.params.action), stored.figuresOf(scope)]);
		if (!action) error(404);
		const context = { figures, action, today: today(), locale: event.locals.locale };
		const read = await readAction(event.request, context);
		if ('refused' in read) return read.refused;
		const saved = await stored.change(scope, action.id, read.fields, read.seenAt);
		if (saved.kind !== 'done') return refuseAction(saved, read.typed);
		redirect(303, `/o/${organisation.slug}/actions/${saved.id}?done=changed`);
	}
};
