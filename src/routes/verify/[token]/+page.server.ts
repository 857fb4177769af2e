import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as accounts from '$lib/server/accounts';
import { database } from '$lib/server/db';
import { attempt } from '$lib/server/throttle';
import { formText, parseForm } from '../../form';
import { afterPassword } from '../../login/after-password';
import { refuse, refuseTooMany } from '../../refuse';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const link = await accounts.openConfirmation(await database(), params.token);
	if (!link) error(404);
	return { email: link.email, isChange: link.purpose === 'change-email' };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await parseForm(event.request, z.object({ password: formText(1000) }));
		if (!form.ok) return fail(422, form);
		const opened = await database();
		const link = await accounts.openConfirmation(opened, event.params.token);
		if (!link) error(404);
		const tooMany = await refuseTooMany(event, { field: 'password', typed: {} }, [
			() => attempt(opened, 'password-account', link.emailHash)
		]);
		if (tooMany) return tooMany;
		const outcome = await accounts.confirmEmail(opened, event.params.token, form.values.password);
		switch (outcome.kind) {
			case 'dead':
				return error(404);
			case 'wrong-password':
				return refuse('password', m.account_password_wrong());
			case 'taken':
				return refuse('password', m.account_email_taken());
			case 'changed':
				return redirect(303, event.locals.signedIn ? '/account?done=email' : '/login?done=confirmed');
			case 'verified':
				return afterPassword(event, outcome.login, outcome.next);
		}
	}
};
