import { redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import * as stored from '$lib/server/actions';
import { today } from '$lib/server/day';
import * as departments from '$lib/server/departments';
import { requireOrganisation } from '../../../../signed-in';
import { actionChoices } from '../action-choices';
import { readAction, refuseAction } from '../action-form';
import { prefill } from '../prefill';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<PageServerLoad>[0] | Parameters<NonNullable<Actions['default']>>[0];

export const load: PageServerLoad = async (event) => {
	const { scope, capacity, context } = await open(event);
	const [figures, places] = await Promise.all([stored.figuresOf(scope), departments.list(scope)]);
	const mayReadFigures = allows(capacity, 'kpis.read');
	const { typed: asked } = await prefill(context);
	const goal = asked.goal ?? '';
	return { asked, choices: await actionChoices({ ...context, figures, places, mayReadFigures, goal }, null) };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope, organisation, context } = await open(event);
		const figures = await stored.figuresOf(scope);
		const read = await readAction(event.request, { ...context, figures, action: null });
		if ('refused' in read) return read.refused;
		const { origin } = await prefill(context);
		const saved = await stored.create(scope, read.fields, origin);
		if (saved.kind !== 'done') return refuseAction(saved, read.typed);
		redirect(303, `/o/${organisation.slug}/actions/${saved.id}?done=created`);
	}
};

async function open(event: Event) {
	const { organisation, scope, capacity } = await requireOrganisation(event, 'actions.change');
	return {
		...{ organisation, scope, capacity },
		context: {
			...{ scope, search: event.url.searchParams, base: `/o/${organisation.slug}` },
			...{ mayReadResults: allows(capacity, 'results.read'), today: today(), locale: event.locals.locale }
		}
	};
}
