import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { practiceRoles } from '$lib/core/access/roles';
import { formatDate } from '$lib/core/format';
import { m } from '$lib/i18n/generated/messages.js';
import * as practices from '$lib/server/practices';
import { formChoice, formEmail, parseForm } from '../../../../form';
import { refuse } from '../../../../refuse';
import { requirePractice } from '../../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePractice(event, 'consultants.change');
};

export const actions: Actions = {
	default: async (event) => {
		const visit = await requirePractice(event, 'consultants.change');
		const schema = z.object({ email: formEmail(), role: formChoice(practiceRoles) });
		const form = await parseForm(event.request, schema);
		if (!form.ok) return fail(422, form);
		const { email, role } = form.values;
		const { locale } = event.locals;
		const invited = await practices.invite(visit, { email, role, locale });
		if (invited === 'member') return refuse('email', m.practice_invite_member(), { email, role });
		if (invited.link === null) redirect(303, `/p/${visit.practice.slug}/team?done=invited`);
		const named = { email, date: formatDate(invited.validUntil, locale) };
		return { link: invited.link, text: handOver(invited.reason, named) };
	}
};

function handOver(reason: practices.Invited['reason'], { email, date }: Record<'email' | 'date', string>): string {
	if (reason === 'failed') return m.practice_invite_failed_text({ email, date });
	return reason === 'too-many' ? m.practice_invite_throttled({ date }) : m.practice_invite_ready_text({ email, date });
}
