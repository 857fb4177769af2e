import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as accounts from '$lib/server/accounts';
import { passwordLength } from '$lib/server/auth/passwords';
import { database } from '$lib/server/db';
import { deliver } from '$lib/server/mail';
import { formText, parseForm } from '../../form';
import { refuse } from '../../refuse';
import { describeWeakness } from '../../login/weakness';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const account = await accounts.openReset(await database(), params.token);
	if (!account) error(404);
	return { email: account.email, passwordLeast: passwordLength.least };
};

export const actions: Actions = {
	default: async ({ request, params }) => {
		const form = await parseForm(request, z.object({ newPassword: formText(1000) }));
		if (!form.ok) return fail(422, form);
		const outcome = await accounts.resetPassword(await database(), params.token, form.values.newPassword);
		if (outcome.kind === 'weak') return refuse('newPassword', describeWeakness(outcome.weakness));
		if (outcome.kind !== 'changed') error(404);
		accounts.afterwards(() => deliver(outcome.mail));
		redirect(303, '/login?done=reset');
	}
};
