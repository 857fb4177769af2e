import type { LineProblem, LineProblemKind } from '$lib/core/organisation/line-problem';
import { m } from '$lib/i18n/generated/messages.js';

type Words = (about: { readonly text: string }) => string;

const words: Readonly<Record<LineProblemKind, Words>> = {
	'name-missing': () => m.organisation_line_name_missing(),
	'name-too-long': m.organisation_line_name_too_long,
	'too-deep': m.organisation_line_too_deep,
	'parent-unknown': m.organisation_line_parent_unknown,
	'parent-ambiguous': m.organisation_line_parent_ambiguous,
	'parents-in-a-circle': m.organisation_line_circle,
	'email-invalid': m.organisation_line_email_invalid,
	'email-twice': m.organisation_line_email_twice,
	'person-twice': m.organisation_line_person_twice,
	'role-unknown': m.organisation_line_role_unknown,
	'role-not-by-list': m.organisation_line_role_not_by_list,
	'role-group-unknown': m.organisation_line_role_group_unknown,
	'department-unknown': m.organisation_line_department_unknown,
	'department-ambiguous': m.organisation_line_department_ambiguous,
	'department-needed': m.organisation_line_department_needed,
	'quote-open': m.organisation_line_quote_open
};

/** What is wrong with a line and what to do, with its number in front. */
export function describeLine({ line, kind, text }: LineProblem): string {
	return `${m.organisation_line({ line })}: ${words[kind]({ text })}`;
}
