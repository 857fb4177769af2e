import { fail, redirect } from '@sveltejs/kit';
import { plainRole } from '$lib/core/access/assigning';
import { plainRoleGroup } from '$lib/core/organisation/role-group-texts';
import * as people from '$lib/server/people';
import { parseForm } from '../../../../form';
import { requireOrganisation } from '../../../../signed-in';
import { personChoices, personFields, refusePerson } from '../person-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'people.change');
	return { ...(await personChoices(scope, event.locals.locale)), plainRole, plainRoleGroup };
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'people.change');
		const form = await parseForm(event.request, personFields);
		if (!form.ok) return fail(422, form);
		const { department: departmentId, ...fields } = form.values;
		const added = await people.add(scope, { ...fields, departmentId });
		if (added !== 'done') return refusePerson(added, form.values);
		redirect(303, `/o/${organisation.slug}/people?done=added`);
	}
};
