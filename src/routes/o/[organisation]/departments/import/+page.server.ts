import { fail, redirect } from '@sveltejs/kit';
import type { DepartmentTablePlan } from '$lib/core/organisation/department-table';
import { departmentsMax } from '$lib/core/organisation/department-tree';
import { pathText } from '$lib/core/organisation/names';
import { m } from '$lib/i18n/generated/messages.js';
import * as departments from '$lib/server/departments';
import { requireOrganisation } from '../../../../signed-in';
import { describeLine } from '../../line-problem-words';
import { readList, rowsMax } from '../../read-list';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireOrganisation(event, 'departments.change');
};

export const actions: Actions = {
	check: async (event) => {
		const { scope } = await requireOrganisation(event, 'departments.change');
		const list = await readList(event.request, rowsMax.departments);
		if (!list.ok) return refuse(list);
		const plan = await departments.planImport(scope, list.rows);
		return { text: list.text, message: null, preview: previewOf(plan, list.problems) };
	},
	import: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'departments.change');
		const list = await readList(event.request, rowsMax.departments);
		if (!list.ok) return refuse(list);
		const isWhole = list.problems.length === 0;
		const plan = await (isWhole ? departments.importList : departments.planImport)(scope, list.rows);
		if (!isWhole || plan.problems.length > 0) {
			return fail(422, { text: list.text, message: null, preview: previewOf(plan, list.problems) });
		}
		if ('isTooMany' in plan) {
			return refuse({ text: list.text, message: m.organisation_departments_too_many({ most: departmentsMax }) });
		}
		redirect(303, `/o/${organisation.slug}/departments?done=imported&count=${plan.added.length}`);
	}
};

function refuse({ text, message }: { readonly text: string; readonly message: string }) {
	return fail(422, { text, message, preview: null });
}

function previewOf(
	{ added, existing, problems, unread }: DepartmentTablePlan,
	unreadable: DepartmentTablePlan['problems']
) {
	const inOrder = [...unreadable, ...problems].sort((one, other) => one.line - other.line);
	return {
		added: added.map(pathText),
		existing: existing.map(pathText),
		problems: inOrder.map(describeLine),
		unread
	};
}
