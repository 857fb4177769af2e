import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formerOwnerRole } from '$lib/core/access/assigning';
import { roleNames } from '$lib/core/organisation/role-texts';
import { m } from '$lib/i18n/generated/messages.js';
import * as people from '$lib/server/people';
import { parseForm } from '../../../../form';
import { refuse } from '../../../../refuse';
import { requireOrganisation } from '../../../../signed-in';
import { formId } from '../../form-id';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'owners.change');
	const members = await people.withAccount(scope);
	return {
		ownRoleAfterwards: roleNames[formerOwnerRole][event.locals.locale],
		others: members
			.filter(({ isActor }) => !isActor)
			.map(({ id, name, email }) => ({ value: id, text: email ? `${name} (${email})` : name }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'owners.change');
		const form = await parseForm(event.request, z.object({ person: formId() }));
		if (!form.ok) return fail(422, form);
		const { person } = form.values;
		const handedOver = person === null ? 'unknown' : await people.handOver(scope, person);
		if (handedOver === 'not-allowed') error(403);
		if (handedOver === 'done') redirect(303, `/o/${organisation.slug}/people?done=handed-over`);
		const message =
			handedOver === 'unknown' ? m.organisation_ownership_choose() : m.organisation_person_account_needed();
		return refuse('person', message, { person: person ?? '' });
	}
};
