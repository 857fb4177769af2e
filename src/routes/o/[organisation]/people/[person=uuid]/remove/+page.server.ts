import { error, fail, redirect } from '@sveltejs/kit';
import { losesAddresses } from '$lib/core/access/addresses';
import { permissionToAssign } from '$lib/core/access/assigning';
import { allows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import * as people from '$lib/server/people';
import { requireOrganisation } from '../../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'people.change');
	const person = await people.find(scope, event.params.person);
	if (!person) error(404);
	if (!allows(capacity, permissionToAssign(person.role))) error(403);
	const { hasAccount, role, departmentId } = person;
	return { person, isReaddressed: hasAccount && losesAddresses({ kind: 'member', role, departmentId }, null) };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, capacity, scope } = await requireOrganisation(event, 'people.change');
		const removed = await people.remove(scope, capacity, event.params.person);
		if (removed === 'unknown') error(404);
		if (removed === 'not-allowed') error(403);
		if (removed === 'last-owner') return fail(422, { problem: m.organisation_person_last_owner() });
		redirect(303, `/o/${organisation.slug}/people?done=removed`);
	}
};
