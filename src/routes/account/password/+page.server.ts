import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as accounts from '$lib/server/accounts';
import { passwordLength } from '$lib/server/auth/passwords';
import { database } from '$lib/server/db';
import { deliver } from '$lib/server/mail';
import { attempt } from '$lib/server/throttle';
import { formText, parseForm } from '../../form';
import { beginSession } from '../../login/finish-login';
import { refuse, refuseTooMany } from '../../refuse';
import { describeWeakness } from '../../login/weakness';
import { requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const { email, hasPassword } = await accounts.view({ database: database(), userId: user.id });
	return { email, hasPassword, passwordLeast: passwordLength.least, isDone: event.url.searchParams.has('done') };
};

export const actions: Actions = {
	default: async (event) => {
		const { user } = requireSignedIn(event);
		const fields = z.object({ presentPassword: formText(1000), newPassword: formText(1000) });
		const form = await parseForm(event.request, fields);
		if (!form.ok) return fail(422, form);
		const tooMany = await refuseTooMany(event, { field: 'presentPassword', typed: {} }, [
			() => attempt(database(), 'password-account', user.id)
		]);
		if (tooMany) return tooMany;
		const { presentPassword, newPassword } = form.values;
		const scope = { database: database(), userId: user.id };
		const outcome = await accounts.changePassword(scope, presentPassword, newPassword);
		if (outcome.kind === 'weak') return refuse('newPassword', describeWeakness(outcome.weakness));
		if (outcome.kind !== 'changed') return refuse('presentPassword', m.account_password_wrong());
		accounts.afterwards(() => deliver(outcome.mail));
		await beginSession(event, user.id);
		redirect(303, '/account/password?done=changed');
	}
};
