import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { practiceAllows } from '$lib/core/access/permissions';
import { m } from '$lib/i18n/generated/messages.js';
import { dayOf } from '$lib/server/day';
import * as practices from '$lib/server/practices';
import { parseForm } from '../../../form';
import { requirePractice } from '../../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { role, scope } = await requirePractice(event, 'practice.read');
	const canChange = practiceAllows(role, 'consultants.change');
	const open = canChange ? await practices.invitations.list(scope) : [];
	return {
		consultants: (await practices.consultants(scope)).map((consultant) => ({
			...consultant,
			isYou: consultant.userId === scope.actor.userId
		})),
		invitations: open.map(({ id, email, role: invitedAs, expiresAt }) => {
			return { id, email, role: invitedAs, validUntil: dayOf(expiresAt) };
		}),
		canChange,
		locale: event.locals.locale,
		done: doneMessage(event.url.searchParams.get('done'))
	};
};

export const actions: Actions = {
	/** Withdraws an invitation. */
	default: async (event) => {
		const { practice, scope } = await requirePractice(event, 'consultants.change');
		const form = await parseForm(event.request, z.object({ invitation: z.uuid() }));
		if (!form.ok) return fail(422, form);
		// Where somebody else has withdrawn it already, it is gone as well.
		await practices.invitations.revoke(scope, form.values.invitation);
		redirect(303, `/p/${practice.slug}/team?done=revoked`);
	}
};

function doneMessage(done: string | null): string | null {
	if (done === 'invited') return m.practice_done_invited();
	if (done === 'revoked') return m.practice_done_revoked();
	if (done === 'changed') return m.practice_done_changed();
	return done === 'removed' ? m.practice_done_removed() : null;
}
