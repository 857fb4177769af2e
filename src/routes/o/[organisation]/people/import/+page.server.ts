import { fail, redirect } from '@sveltejs/kit';
import { pathText } from '$lib/core/organisation/names';
import type { PeoplePlan, PersonLine } from '$lib/core/organisation/person-table';
import { plainRoleGroup, roleGroupNames } from '$lib/core/organisation/role-group-texts';
import { roleNames } from '$lib/core/organisation/role-texts';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import * as departments from '$lib/server/departments';
import * as people from '$lib/server/people';
import type { OrganisationScope } from '$lib/server/visits';
import { requireOrganisation } from '../../../../signed-in';
import { describeLine } from '../../line-problem-words';
import { readList, type ReadList, rowsMax } from '../../read-list';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireOrganisation(event, 'people.change');
};

export const actions: Actions = {
	check: async (event) => {
		const { scope } = await requireOrganisation(event, 'people.change');
		const list = await readList(event.request, rowsMax.people);
		if (!list.ok) return refuse(list);
		const plan = await people.planImport(scope, list.rows);
		return { text: list.text, message: null, preview: await previewOf(scope, plan, list, event.locals.locale) };
	},
	import: async (event) => {
		const { organisation, scope } = await requireOrganisation(event, 'people.change');
		const list = await readList(event.request, rowsMax.people);
		if (!list.ok) return refuse(list);
		const isWhole = list.problems.length === 0;
		const plan = await (isWhole ? people.importList : people.planImport)(scope, list.rows);
		if (!isWhole || plan.problems.length > 0) {
			const preview = await previewOf(scope, plan, list, event.locals.locale);
			return fail(422, { text: list.text, message: null, preview });
		}
		if ('isTooMany' in plan) {
			return refuse({ text: list.text, message: m.organisation_people_too_many({ most: people.peopleMax }) });
		}
		redirect(303, `/o/${organisation.slug}/people?done=imported&count=${plan.added.length}`);
	}
};

function refuse({ text, message }: { readonly text: string; readonly message: string }) {
	return fail(422, { text, message, preview: null });
}

async function previewOf(
	scope: OrganisationScope,
	{ added, existing, problems, unread }: PeoplePlan,
	list: Extract<ReadList, { ok: true }>,
	locale: Locale
) {
	const paths = new Map((await departments.list(scope)).map(({ id, path }) => [id, pathText(path)]));
	const describe = ({ name, email, departmentId, role, roleGroup }: PersonLine) =>
		[
			name,
			email,
			departmentId && paths.get(departmentId),
			roleNames[role][locale],
			roleGroup !== plainRoleGroup && roleGroupNames[roleGroup][locale]
		]
			.filter(Boolean)
			.join(' · ');
	const inOrder = [...list.problems, ...problems].sort((one, other) => one.line - other.line);
	return {
		added: added.map(describe),
		existing: existing.map(describe),
		problems: inOrder.map(describeLine),
		unread
	};
}
