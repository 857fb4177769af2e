import { fail, redirect } from '@sveltejs/kit';
import { allows } from '$lib/core/access/permissions';
import { readDepartmentEntry } from '$lib/core/organisation/department-entry';
import { departmentsMax } from '$lib/core/organisation/department-tree';
import { m } from '$lib/i18n/generated/messages.js';
import * as departments from '$lib/server/departments';
import { readForm } from '../../../read-form';
import { requireOrganisation } from '../../../signed-in';
import { describeLine } from '../line-problem-words';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope } = await requireOrganisation(event, 'departments.read');
	const { searchParams } = event.url;
	return {
		departments: await departments.list(scope),
		mayChange: allows(capacity, 'departments.change'),
		mayReadPeople: allows(capacity, 'people.read'),
		done: searchParams.get('done'),
		count: Number(searchParams.get('count')) || 0
	};
};

/** As much as a person types, and far more. */
const charactersMax = 100_000;

export const actions: Actions = {
	default: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'departments.change');
		const entry = (await readForm(event.request)).get('entry');
		// Not trimmed: the indentation of the first line counts.
		const typed = typeof entry === 'string' ? entry.replaceAll('\r\n', '\n').trimEnd() : '';
		const refuse = (messages: readonly string[]) => fail(422, { typed, messages });
		if (typed.trim() === '') return refuse([m.organisation_departments_entry_empty()]);
		if (typed.length > charactersMax) return refuse([m.area_form_too_long({ most: charactersMax })]);
		const { added, problems, isTooMany } = await departments.add(scope, readDepartmentEntry(typed));
		if (problems.length > 0) return refuse(problems.map(describeLine));
		if (isTooMany) return refuse([m.organisation_departments_too_many({ most: departmentsMax })]);
		redirect(303, `/o/${organisation.slug}/departments?done=added&count=${added.length}`);
	}
};
