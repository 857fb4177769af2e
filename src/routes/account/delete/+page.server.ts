import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as accounts from '$lib/server/accounts';
import { dropSessionCookie } from '$lib/server/auth/session-cookie';
import { database } from '$lib/server/db';
import { attempt } from '$lib/server/throttle';
import { formText, parseForm } from '../../form';
import { refuse, refuseTooMany } from '../../refuse';
import { requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const scope = { database: database(), userId: user.id };
	const { email, hasPassword } = await accounts.view(scope);
	return { email, hasPassword, hindrances: await accounts.hindrances(scope) };
};

export const actions: Actions = {
	/** Asks for the password; of an account without one for its address, so that no single press deletes it. */
	default: async (event) => {
		const { user } = requireSignedIn(event);
		const scope = { database: database(), userId: user.id };
		const { email, hasPassword } = await accounts.view(scope);
		const field = hasPassword ? 'password' : 'email';
		const form = await parseForm(event.request, z.object({ [field]: formText(1000) }));
		if (!form.ok) return fail(422, form);
		const entered = form.values[field] ?? '';
		const tooMany = await refuseTooMany(event, { field, typed: {} }, [
			() => attempt(database(), 'password-account', user.id)
		]);
		if (tooMany) return tooMany;
		if (hasPassword && !(await accounts.isPassword(scope, entered))) return refuse(field, m.account_password_wrong());
		if (!hasPassword && entered.toLowerCase() !== email) {
			return refuse(field, m.account_delete_email_wrong(), { email: entered });
		}
		// What stands in the way is shown by the page, which is asked anew.
		if (!(await accounts.erase(scope))) redirect(303, '/account/delete');
		dropSessionCookie(event.cookies);
		redirect(303, '/login?done=deleted');
	}
};
