import { z } from 'zod';
import { rolesOfLists } from '$lib/core/access/assigning';
import { type MemberRole, memberRoles } from '$lib/core/access/roles';
import { pathText } from '$lib/core/organisation/names';
import { roleGroupNames } from '$lib/core/organisation/role-group-texts';
import { roleNames, roleSentences } from '$lib/core/organisation/role-texts';
import { cellRoles } from '$lib/core/round/types';
import type { Locale } from '$lib/core/text';
import { m } from '$lib/i18n/generated/messages.js';
import * as departments from '$lib/server/departments';
import type { AddedPerson, ChangedPerson } from '$lib/server/people';
import type { OrganisationScope } from '$lib/server/visits';
import { formChoice, formEmail, formName } from '../../../form';
import { refuse } from '../../../refuse';
import { formId } from '../form-id';

export const personFields = z.object({
	name: formName(),
	email: z
		.union([z.literal(''), formEmail()], { error: () => m.area_form_email() })
		.transform((email) => email || null),
	role: formChoice(memberRoles),
	department: formId(),
	roleGroup: formChoice(cellRoles).optional()
});

/** What a form about a person offers to choose from. */
export async function personChoices(scope: OrganisationScope, locale: Locale, roles = rolesOfLists) {
	return {
		departments: (await departments.list(scope)).map(({ id, path }) => ({ value: id, text: pathText(path) })),
		roles: roles.map((role) => roleChoice(role, locale)),
		roleGroups: cellRoles.map((group) => ({ value: group, text: roleGroupNames[group][locale] }))
	};
}

export function roleChoice(role: MemberRole, locale: Locale) {
	return { value: role, name: roleNames[role][locale], sentence: roleSentences[role][locale] };
}

type Refusal = Exclude<AddedPerson | ChangedPerson, 'done' | 'unknown'>;

const problems: Readonly<Record<Refusal, { readonly field: string; readonly message: () => string }>> = {
	'email-taken': { field: 'email', message: () => m.organisation_person_email_taken() },
	'role-not-allowed': { field: 'role', message: () => m.organisation_person_role_not_allowed() },
	'not-allowed': { field: 'role', message: () => m.organisation_person_role_not_allowed() },
	'last-owner': { field: 'role', message: () => m.organisation_person_last_owner() },
	'account-needed': { field: 'role', message: () => m.organisation_person_account_needed() },
	'department-needed': { field: 'department', message: () => m.organisation_person_department_needed() },
	'department-unknown': { field: 'department', message: () => m.organisation_department_gone() }
};

/** Refuses a form about a person, with what was typed. */
export function refusePerson(refusal: Refusal, values: z.infer<typeof personFields>) {
	const { field, message } = problems[refusal];
	const { name, email, role, department, roleGroup = '' } = values;
	return refuse(field, message(), { name, email: email ?? '', role, department: department ?? '', roleGroup });
}
