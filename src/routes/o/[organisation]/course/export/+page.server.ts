import { error, redirect } from '@sveltejs/kit';
import { exportFormats } from '$lib/core/paper/export';
import { allows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import * as results from '$lib/server/results';
import { requireOrganisation } from '../../../../signed-in';
import { orderFile } from '../../exports/order';
import type { Actions, PageServerLoad } from './$types';

type Event = Parameters<PageServerLoad>[0] | Parameters<NonNullable<Actions['default']>>[0];

export const load: PageServerLoad = async (event) => {
	await opened(event);
	return { formats: exportFormats, typed: { names: event.url.searchParams.get('names') ?? '' } };
};

export const actions: Actions = {
	default: async (event) =>
		orderFile(event, await opened(event), m.results_course_title(), ({ isWithoutNames }) => ({
			kind: 'course',
			isWithoutNames
		}))
};

/** As long as there are no two rounds to compare, the page of the course says so. */
async function opened(event: Event) {
	const visit = await requireOrganisation(event, 'results.export');
	if (!allows(visit.capacity, 'results.read')) error(403);
	const closed = await results.closedRounds(visit.scope);
	if (closed.length < 2) redirect(303, `/o/${visit.organisation.slug}/course`);
	return visit;
}
