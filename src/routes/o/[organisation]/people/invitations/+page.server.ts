import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { permissionToInvite, plainRole } from '$lib/core/access/assigning';
import { allows, type Capacity } from '$lib/core/access/permissions';
import { type MemberRole, memberRoles } from '$lib/core/access/roles';
import { formatDate } from '$lib/core/format';
import { roleNames } from '$lib/core/organisation/role-texts';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import * as invitations from '$lib/server/invitations';
import { hasMailServer } from '$lib/server/mail';
import { formChoice, formEmail, parseForm } from '../../../../form';
import { requireOrganisation } from '../../../../signed-in';
import { formId } from '../../form-id';
import { personChoices } from '../person-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { capacity, scope, roles } = await requireInviting(event);
	const { locale } = event.locals;
	const open = await invitations.list(scope);
	return {
		...(await personChoices(scope, locale, roles)),
		/** Whoever may invite into one role only is not asked for it. */
		preset: roles.includes(plainRole) ? plainRole : (roles[0] ?? plainRole),
		mayReadPeople: allows(capacity, 'people.read'),
		isMailed: hasMailServer(),
		validDays: invitations.validDays,
		invitations: open
			.filter(({ role }) => allows(capacity, 'people.read') || mayInvite(capacity, role))
			.map(({ id, email, role, departmentName, inviterName, expiresAt }) => {
				const validUntil = formatDate(dayOf(expiresAt), locale);
				const words = { role: roleNames[role][locale], departmentName, inviterName, validUntil };
				return { id, email, ...words, mayChange: mayInvite(capacity, role) };
			}),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	send: async (event) => {
		const { capacity, scope } = await requireInviting(event);
		const fields = z.object({ email: formEmail(), role: formChoice(memberRoles), department: formId() });
		const form = await parseForm(event.request, fields);
		if (!form.ok) return fail(422, { ...form, link: null });
		const { email, role, department: departmentId } = form.values;
		const typed: Readonly<Record<string, string>> = { email, role, department: departmentId ?? '' };
		return answer(await invitations.send(scope, capacity, { email, role, departmentId }), typed, event.url.pathname);
	},
	resend: async (event) => {
		const { capacity, scope } = await requireInviting(event);
		const form = await parseForm(event.request, z.object({ invitation: formId() }));
		const id = form.ok ? form.values.invitation : null;
		if (id === null) error(404);
		return answer(await invitations.resend(scope, capacity, id), {}, event.url.pathname);
	},
	revoke: async (event) => {
		const { capacity, scope } = await requireInviting(event);
		const form = await parseForm(event.request, z.object({ invitation: formId() }));
		const id = form.ok ? form.values.invitation : null;
		if (id === null || !(await invitations.revoke(scope, capacity, id))) error(404);
		redirect(303, `${event.url.pathname}?done=revoked`);
	}
};

/** Open to whoever may invite into any role: practices that look after a client invite its owner. */
async function requireInviting(event: Parameters<typeof requireOrganisation>[0]) {
	const visit = await requireOrganisation(event, 'organisation.read');
	const roles = memberRoles.filter((role) => mayInvite(visit.capacity, role));
	if (roles.length === 0) error(403);
	return { ...visit, roles };
}

function mayInvite(capacity: Capacity, role: MemberRole): boolean {
	return allows(capacity, permissionToInvite(role));
}

/** A link is shown once, in the answer itself: nowhere is it kept. */
function answer(sent: invitations.SentInvitation, typed: Readonly<Record<string, string>>, here: string) {
	const refuse = (field: string, message: string, status = 422) =>
		fail(status, { problems: [{ field, message }], typed, link: null });
	switch (sent.kind) {
		case 'sent':
			if (sent.link === null) redirect(303, `${here}?done=sent`);
			return { problems: [], typed: {}, link: sent };
		case 'unknown':
			return error(404);
		case 'too-many':
			return refuse('email', m.area_too_many_text({ minutes: Math.ceil(sent.retryAfterSeconds / 60) }), 429);
		case 'not-allowed':
			return refuse('email', m.organisation_invitation_not_allowed());
		case 'already-member':
			return refuse('email', m.organisation_invitation_already_member());
		case 'department-needed':
			return refuse('department', m.organisation_person_department_needed());
		case 'department-unknown':
			return refuse('department', m.organisation_department_gone());
	}
}
