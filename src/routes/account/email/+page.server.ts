import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '$lib/i18n/generated/messages.js';
import * as accounts from '$lib/server/accounts';
import { database } from '$lib/server/db';
import { deliver, hasMailServer } from '$lib/server/mail';
import { attempt } from '$lib/server/throttle';
import { formEmail, formText, parseForm } from '../../form';
import { refuse, refuseTooMany } from '../../refuse';
import { requireSignedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = requireSignedIn(event);
	const { email, hasPassword } = await accounts.view({ database: database(), userId: user.id });
	return { email, hasPassword, sendsMails: hasMailServer(), isDone: event.url.searchParams.has('done') };
};

export const actions: Actions = {
	default: async (event) => {
		const { user } = requireSignedIn(event);
		const form = await parseForm(event.request, z.object({ email: formEmail(), password: formText(1000) }));
		if (!form.ok) return fail(422, form);
		const { email, password } = form.values;
		const typed = { email };
		if (email === user.email) return refuse('email', m.account_email_same(), typed);
		const tooMany = await refuseTooMany(event, { field: 'email', typed }, [
			() => attempt(database(), 'password-account', user.id),
			() => attempt(database(), 'mail-account', accounts.emailHashOf(email))
		]);
		if (tooMany) return tooMany;
		const scope = { database: await database(), userId: user.id };
		if (!(await accounts.isPassword(scope, password))) return refuse('password', m.account_password_wrong(), typed);
		if (hasMailServer()) {
			accounts.afterwards(async () => {
				for (const mail of await accounts.requestEmail(scope, email)) await deliver(mail);
			});
		} else if ((await accounts.changeEmailNow(scope, email, null)) !== 'changed') {
			return refuse('email', m.account_email_unusable(), typed);
		}
		redirect(303, '/account/email?done=changed');
	}
};
