import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import * as accounts from '$lib/server/accounts';
import { database } from '$lib/server/db';
import { deliver, hasMailServer } from '$lib/server/mail';
import { attempt, attemptOfClient } from '$lib/server/throttle';
import { formEmail, parseForm } from '../../form';
import { refuseTooMany } from '../../refuse';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	isSent: url.searchParams.get('done') === 'sent',
	sendsMails: hasMailServer()
});

export const actions: Actions = {
	/** The answer, its status and its time are the same whether the address has an account or not. */
	default: async (event) => {
		const form = await parseForm(event.request, z.object({ email: formEmail() }));
		if (!form.ok) return fail(422, form);
		const { email } = form.values;
		const tooMany = await refuseTooMany(event, { field: 'email', typed: { email } }, [
			() => attempt(database(), 'mail-account', accounts.emailHashOf(email)),
			() => attemptOfClient('sign-up-client', event.locals.clientAddress)
		]);
		if (tooMany) return tooMany;
		if (hasMailServer()) accounts.afterwards(() => sendLink(email));
		redirect(303, '/login/forgot?done=sent');
	}
};

async function sendLink(email: string): Promise<void> {
	const mail = await accounts.forgotPassword(await database(), email);
	if (mail) await deliver(mail);
}
