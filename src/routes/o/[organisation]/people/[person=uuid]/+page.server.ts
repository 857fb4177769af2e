import { error, fail, redirect } from '@sveltejs/kit';
import { isOwning, permissionToAssign } from '$lib/core/access/assigning';
import { allows } from '$lib/core/access/permissions';
import { memberRoles } from '$lib/core/access/roles';
import * as people from '$lib/server/people';
import { parseForm } from '../../../../form';
import { requireOrganisation } from '../../../../signed-in';
import { personChoices, personFields, refusePerson, roleChoice } from '../person-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'people.change');
	const person = await people.find(scope, event.params.person);
	if (!person) error(404);
	const mayAssign = (role: people.Person['role']) => allows(capacity, permissionToAssign(role));
	// Only somebody who can log in can own an organisation: everybody else is invited to.
	const isOffered = (role: people.Person['role']) => mayAssign(role) && (person.hasAccount || !isOwning(role));
	const offered = memberRoles.filter((role) => role === person.role || isOffered(role));
	return {
		person,
		mayChange: mayAssign(person.role),
		role: roleChoice(person.role, event.locals.locale),
		...(await personChoices(scope, event.locals.locale, offered))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, capacity, scope } = await requireOrganisation(event, 'people.change');
		const form = await parseForm(event.request, personFields);
		if (!form.ok) return fail(422, form);
		const { department: departmentId, ...fields } = form.values;
		const changed = await people.change(scope, capacity, event.params.person, { ...fields, departmentId });
		if (changed === 'unknown') error(404);
		if (changed !== 'done') return refusePerson(changed, form.values);
		redirect(303, `/o/${organisation.slug}/people?done=changed`);
	}
};
