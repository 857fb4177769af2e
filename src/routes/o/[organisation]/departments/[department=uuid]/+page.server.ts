import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { depthMax, type MoveProblem } from '$lib/core/organisation/department-tree';
import { pathSeparator, pathText } from '$lib/core/organisation/names';
import { m } from '$lib/i18n/generated/messages.js';
import * as departments from '$lib/server/departments';
import { formName, parseForm } from '../../../../form';
import { refuse } from '../../../../refuse';
import { requireOrganisation } from '../../../../signed-in';
import { formId } from '../../form-id';
import { placedDepartment } from './placed-department';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { scope } = await requireOrganisation(event, 'departments.change');
	const { department, places } = await placedDepartment(scope, event.params.department);
	return {
		department: { id: department.id, name: department.name, parentId: department.parentId ?? '' },
		above: pathText(department.path.slice(0, -1)),
		places,
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	rename: async (event) => {
		const { scope } = await requireOrganisation(event, 'departments.change');
		const form = await parseForm(event.request, z.object({ name: formName() }));
		if (!form.ok) return fail(422, form);
		const { name } = form.values;
		if (name.includes(pathSeparator)) return refuse('name', m.organisation_department_separator(), { name });
		const renamed = await departments.rename(scope, event.params.department, name);
		if (renamed === 'unknown') error(404);
		if (renamed === 'name-taken') return refuse('name', m.organisation_department_name_taken(), { name });
		redirect(303, `${event.url.pathname}?done=renamed`);
	},
	move: async (event) => {
		const { scope } = await requireOrganisation(event, 'departments.change');
		const form = await parseForm(event.request, z.object({ parent: formId() }));
		if (!form.ok) return fail(422, form);
		const moved = await departments.move(scope, event.params.department, form.values.parent);
		if (moved === 'done') redirect(303, `${event.url.pathname}?done=moved`);
		return refuse('parent', describeMove(moved), { parent: form.values.parent ?? '' });
	}
};

function describeMove(problem: MoveProblem): string {
	if (problem === 'too-deep') return m.organisation_department_too_deep({ most: depthMax });
	if (problem === 'name-taken') return m.organisation_department_name_taken_there();
	return problem === 'below-itself' ? m.organisation_department_below_itself() : m.organisation_department_gone();
}
