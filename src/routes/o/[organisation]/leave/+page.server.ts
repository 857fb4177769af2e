import { error, fail, redirect } from '@sveltejs/kit';
import { losesAddresses } from '$lib/core/access/addresses';
import { roleIn } from '$lib/core/access/assigning';
import { m } from '$lib/i18n/generated/messages.js';
import * as people from '$lib/server/people';
import { requireOrganisation } from '../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity } = await requireMember(event);
	return { isReaddressed: losesAddresses(capacity, null) };
};

export const actions: Actions = {
	default: async (event) => {
		const { scope } = await requireMember(event);
		const left = await people.leave(scope);
		if (left === 'unknown') error(404);
		if (left === 'last-owner') return fail(422, { problem: m.organisation_leave_last_owner() });
		redirect(303, '/account?done=organisation-left');
	}
};

/** Consultants end their engagement instead. */
async function requireMember(event: Parameters<typeof requireOrganisation>[0]) {
	const visit = await requireOrganisation(event, 'organisation.read');
	if (roleIn(visit.capacity) === null) error(403);
	return visit;
}
