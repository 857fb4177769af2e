import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as departments from '$lib/server/departments';
import * as kpis from '$lib/server/kpis';
import * as voice from '$lib/server/voice';
import { parseForm } from '../../../../../form';
import { refuse } from '../../../../../refuse';
import { requireOrganisation } from '../../../../../signed-in';
import { formId } from '../../../form-id';
import { placedDepartment } from '../placed-department';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'departments.change');
	const { department, below, places } = await placedDepartment(scope, event.params.department);
	return {
		department: { id: department.id, name: department.name, parentId: department.parentId ?? '' },
		personCount: department.personCount,
		kpiCount: await kpis.countOf(scope, department.id),
		formCount: (await voice.list(scope)).filter(({ departmentId }) => departmentId === department.id).length,
		below: below.map(({ name }) => name),
		places
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'departments.change');
		const form = await parseForm(event.request, z.object({ place: formId() }));
		if (!form.ok) return fail(422, form);
		const removed = await departments.remove(scope, event.params.department, form.values.place);
		if (removed.kind === 'unknown') error(404);
		if (removed.kind === 'done') redirect(303, `/o/${organisation.slug}/departments?done=removed`);
		const message =
			removed.kind === 'name-taken'
				? m.organisation_department_remove_name_taken({ name: removed.name })
				: m.organisation_department_remove_no_place();
		return refuse('place', message, { place: form.values.place ?? '' });
	}
};
